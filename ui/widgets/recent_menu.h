// A menu of the files that were opened last.
#pragma once

#include <QMenu>

#include <filesystem>
#include <vector>

namespace stemma
{

/// Ten at most, the newest first, kept in the settings. It is filled when it is about to be shown, since another
/// window may have opened files, too.
class RecentMenu final : public QMenu
{
    Q_OBJECT
public:
    /// @p key: of the settings.
    RecentMenu(const QString& title, const QString& key, QWidget* parent);

    void remember(const std::vector<std::filesystem::path>& files);

Q_SIGNALS:
    void chosen(const std::filesystem::path& file);

private:
    void fill();

    QString m_key;
};

} // namespace stemma
