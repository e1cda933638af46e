#include "core/report/query_itself.h"

namespace stemma
{
namespace
{

bool isSameRecording(const Exhibit& a, const Exhibit& b)
{
    return a.digests && b.digests ? a.digests->sound == b.digests->sound : a.path == b.path;
}

} // namespace

const Exhibit* queryItself(const Report& report, const ReportedMatch& match)
{
    const Exhibit& reference = report.referenceOf(match);
    if (isSameRecording(report.query, reference))
        return &reference;
    for (const std::size_t duplicate : match.duplicates) {
        if (isSameRecording(report.query, report.references[duplicate]))
            return &report.references[duplicate];
    }
    return nullptr;
}

} // namespace stemma
