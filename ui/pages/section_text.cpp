#include "ui/pages/section_text.h"

#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"

#include <QLocale>

#include <algorithm>

namespace stemma
{
namespace
{

/// The name of the folder, or all of its path where another root has the same name.
QString rootName(const RootFolder& root, const std::vector<RootFolder>& roots)
{
    const auto name = root.path.filename();
    const auto same = std::ranges::count(
        roots, name, [](const RootFolder& other) { return other.path.filename(); });
    return isolated(same > 1 || name.empty() ? pathText(root.path) : fileNameText(root.path));
}

} // namespace

QString sectionText(Section section, int count)
{
    const auto number = QLocale().toString(count);
    switch (section) {
    case Section::Tracks:
        //: A section of the library and how much it holds.
        return SideBar::tr("Tracks (%1)").arg(number);
    case Section::Missing:
        //: The section of the tracks whose files are gone.
        return SideBar::tr("Missing (%1)").arg(number);
    case Section::Duplicates:
        //: The section of the recordings that there is more than one file of.
        return SideBar::tr("Duplicates (%1)").arg(number);
    case Section::Queries:
        return SideBar::tr("Queries (%1)").arg(number);
    default:
        return SideBar::tr("Failed (%1)").arg(number);
    }
}

QString rootText(const RootFolder& root, const std::vector<RootFolder>& roots)
{
    const auto name = rootName(root, roots);
    if (!root.answers)
        //: A folder of the library on a network share that is dead.
        return SideBar::tr("%1 (does not answer)").arg(name);
    if (!root.online)
        //: A folder of the library that is not there, for example because its drive is not connected.
        return SideBar::tr("%1 (offline)").arg(name);
    //: A folder of the library and how many tracks are in it.
    return SideBar::tr("%1 (%2)").arg(name, QLocale().toString(root.tracks));
}

QString rootTip(const RootFolder& root)
{
    const auto path = pathText(root.path);
    if (root.online)
        return path;
    if (!root.answers)
        return SideBar::tr("%1\nThe drive or network share of this folder does not answer. Its "
                           "tracks are kept and still searched. Check the connection, then rescan "
                           "(F5).")
            .arg(path);
    return SideBar::tr("%1\nThis folder is not there, or empty. Its tracks are kept and still "
                       "searched. Connect its drive, then rescan (F5).")
        .arg(path);
}

} // namespace stemma
