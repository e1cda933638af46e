// What the entries of the side bar are called.
#pragma once

#include "ui/jobs/presence_job.h"
#include "ui/pages/side_bar.h"

#include <QString>

#include <vector>

namespace stemma
{

/// Of a section that is no root, with how much it holds.
QString sectionText(Section section, int count);
/// @p roots: all of them, since those of one name are told apart by their paths.
QString rootText(const RootFolder& root, const std::vector<RootFolder>& roots);
/// Its path, and what to do when it is not there.
QString rootTip(const RootFolder& root);

} // namespace stemma
