// Asks for recordings and folders.
#pragma once

#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

class QWidget;

namespace stemma
{

/// Files, audio and video unless somebody wants to see all; none when the question was cancelled.
std::vector<std::filesystem::path> askForRecordings(QWidget* window, const QString& title);
std::optional<std::filesystem::path> askForRecording(QWidget* window, const QString& title);
std::optional<std::filesystem::path> askForFolder(QWidget* window, const QString& title);

} // namespace stemma
