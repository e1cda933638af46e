// Paths are bytes on Linux; these functions carry them to the screen and back without loss or surprise.
#pragma once

#include <QString>
#include <QUrl>

#include <filesystem>
#include <string_view>

namespace stemma
{

/// UTF-8 bytes for people to read: bytes that are no UTF-8 become \xNN, line breaks and other control
/// characters \n, \t, \u{...}, and so do the marks that reverse the direction of text. Never empty lines.
QString printable(std::string_view bytes);

/// printable() of the whole path, of its last part.
QString pathText(const std::filesystem::path& path);
QString fileNameText(const std::filesystem::path& path);

/// Exact conversions between Qt's and the file system's names. A QString cannot hold bytes that are no UTF-8:
/// such paths come as URLs (drop) or on the command line.
std::filesystem::path toPath(const QString& name);
/// Empty when the URL is no local file. Keeps every byte.
std::filesystem::path toPath(const QUrl& url);

} // namespace stemma
