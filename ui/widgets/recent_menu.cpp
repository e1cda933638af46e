#include "ui/widgets/recent_menu.h"

#include "ui/text/path_text.h"

#include <QSettings>

#include <algorithm>

namespace stemma
{
namespace
{

constexpr int mostRecent = 10;

} // namespace

RecentMenu::RecentMenu(const QString& title, const QString& key, QWidget* parent)
    : QMenu(title, parent)
    , m_key(key)
{
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::remember(const std::vector<std::filesystem::path>& files)
{
    auto names = QSettings().value(m_key).toStringList();
    for (auto i = std::min<std::size_t>(files.size(), mostRecent); i-- > 0;) {
        const auto name = QString::fromStdString(files[i].native());
        if (toPath(name) != files[i])
            continue; // a name that is no UTF-8 cannot be kept here
        names.removeAll(name);
        names.prepend(name);
    }
    QSettings().setValue(m_key, names.mid(0, mostRecent));
}

void RecentMenu::fill()
{
    clear();
    const auto names = QSettings().value(m_key).toStringList();
    for (const auto& name : names)
        addAction(fileNameText(toPath(name)), this, [this, name] { Q_EMIT chosen(toPath(name)); });
    if (names.isEmpty()) {
        addAction(tr("Nothing yet"))->setEnabled(false);
        return;
    }
    addSeparator();
    addAction(tr("&Clear recent"), this, [this] { QSettings().remove(m_key); });
}

} // namespace stemma
