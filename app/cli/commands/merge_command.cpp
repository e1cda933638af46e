#include "app/absolute_path.h"
#include "app/cli/commands.h"
#include "core/library/case_info.h"
#include "core/pipeline/case_merge.h"
#include "core/report/words/review_words.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"

namespace stemma
{
namespace
{

/// What came into the record, and what did not.
void tell(const CliSession& session, const std::filesystem::path& file, const CaseMerge& merge)
{
    const auto name = isolated(pathText(file));
    if (merge.added > 0)
        session.say(
            CliSession::tr(
                "%1: %n decision(s) added to the record", nullptr, static_cast<int>(merge.added))
                .arg(name));
    else if (merge.newer.empty() && merge.takenBack.empty() && merge.notKept.empty())
        session.say(CliSession::tr("%1: nothing to add, the record has all of it").arg(name));
    for (const StandsHere& newer : merge.newer)
        //: %1 is a case file, %2 a recording, %3 the number of a match, %4 a field such as "Notes".
        session.say(CliSession::tr("%1: %2, match %3: \"%4\" was decided here later than in the "
                                   "case; what is here stays, and was not changed")
                        .arg(name, isolated(pathText(newer.query.path)))
                        .arg(newer.match + 1)
                        .arg(words::fieldWord(newer.field)));
    for (const StandsHere& undone : merge.takenBack)
        //: %1 is a case file, %2 a recording, %3 the number of a match, %4 a field such as "Notes".
        session.say(
            CliSession::tr("%1: %2, match %3: \"%4\" was decided in the case and taken back "
                           "there; what is here stays, and was not changed")
                .arg(name, isolated(pathText(undone.query.path)))
                .arg(undone.match + 1)
                .arg(words::fieldWord(undone.field)));
    for (const NotKeptHere& missing : merge.notKept)
        //: %1 is a case file, %2 a recording.
        session.say(CliSession::tr(
                        "%1: %2: %n decision(s) not added, since this query is not kept here. "
                        "Open the library that the case was saved from, with --library.",
                        nullptr, static_cast<int>(missing.events))
                        .arg(name, isolated(pathText(missing.query.path))));
}

/// Whether all of it could be placed.
Result<bool>
mergeOne(const CliSession& session, Catalogue& library, const std::filesystem::path& file)
{
    if (!isCaseFile(file)) {
        std::error_code failed;
        const bool exists = std::filesystem::exists(file, failed);
        return Error{exists ? ErrorCode::CaseCorrupt : ErrorCode::FileNotFound, {}, file, {}};
    }
    const auto source = Catalogue::open(file, Access::ReadOnly);
    if (!source)
        return source.error();
    const auto merge = mergeCase(library, **source, session.stop());
    if (!merge)
        return merge.error();
    tell(session, file, *merge);
    return merge->newer.empty() && merge->notKept.empty();
}

} // namespace

ExitCode runMergeCases(const CliSession& session)
{
    const auto library = Catalogue::open(session.options().library, session.writingWhatIsThere());
    if (!library)
        return session.fail(library.error());
    bool whole = true;
    for (const std::string& argument : session.options().arguments) {
        const auto merged = mergeOne(session, **library, absolutePath(argument));
        if (!merged && merged.error().code == ErrorCode::Cancelled)
            return session.fail(merged.error());
        if (!merged)
            session.say(merged.error());
        whole = whole && merged && *merged;
    }
    return whole ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace stemma
