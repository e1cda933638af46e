// A library with kept queries and decisions, for tests of case files.
#pragma once

#include "core/library/review_store.h"
#include "core/pipeline/case_book.h"
#include "core/pipeline/case_file.h"
#include "tests/core/library/library_fixture.h"
#include "tests/core/pipeline/some_matches.h"

#include <memory>

namespace stemma
{

inline const Reviewer anna{"anna", "0.1.0"};
inline const Reviewer ben{"ben", "0.2.0"};

/// Tracks 1 to 3 below two folders that are not there. Query 1 found track 1, query 2 the same file again, with the
/// decision of the first carried over, query 3 another file and track 2; nothing found track 3.
class CaseFixture
{
public:
    CaseFixture()
        : library(temporary.path() / "library")
    {
        open();
        auto one = TrackSource("/music", "one\xff.wav", 1);
        one.track.digests = RecordingDigests{sha256Of("file"), sha256Of("sound")};
        store(one);
        store(TrackSource("/more", "two.wav", 2));
        store(TrackSource("/more", "three.wav", 3));
        first = save("/gone/\xff\xfe.wav", {someMatch(1, 0)});
        decide(first, changeTo(Verdict::Confirmed));
        again = save("/gone/\xff\xfe.wav", {someMatch(1, 0), someMatch(2, 40)});
        other = save("/gone/other.wav", {someMatch(2, 10, 1.5, -2)});
        decide(other, changeNotes("née ☂\n"));
        decide(other, changeTo(HandAlignment{0.1 / 3, 1.5, -2.25}));
    }

    void open(Access access = Access::ReadWrite)
    {
        book.reset();
        catalogue.reset();
        catalogue = Catalogue::open(library, access).value();
        book = std::make_unique<CaseBook>(*catalogue, EngineIdentity{"encoder-1", "none"});
    }

    void decide(QueryId query, const ReviewChange& change)
    {
        if (!book->record(query, 0, change, ReviewOrigin::Decided, ben))
            qFatal("a decision is not recorded");
    }

    QueryId save(const std::filesystem::path& path, std::vector<Match> matches)
    {
        auto result = std::make_shared<QueryResult>();
        result->path = path;
        result->stamp = {1234, 5678};
        result->seconds = 100.0 / 3;
        SpectralMap map;
        map.bins = 24;
        for (int i = 0; i < 24 * 500; ++i)
            map.levels.push_back(static_cast<std::uint8_t>(i * 7 % 256));
        result->map = std::make_shared<const SpectralMap>(std::move(map));
        result->matches = std::move(matches);
        result->digests = RecordingDigests{sha256Of(path.native()), sha256Of("its sound")};
        result->libraryRevision = catalogue->revision().value();
        result->libraryTracks = 3;
        auto saved = book->save(result, anna);
        if (!saved)
            qFatal("a query is not kept");
        return saved->record.id;
    }

    std::filesystem::path file(const char* name = "A & B.stemma-case") const
    {
        return temporary.path() / name;
    }

    CaseRequest request(std::vector<QueryId> queries) const
    {
        return {std::move(queries), file(), false, {"A & B", "anna", "0.1.0", 0, "{}"}};
    }

    /// Saves these queries and gives the case, opened.
    std::unique_ptr<Catalogue>
    saved(std::vector<QueryId> queries, Access access = Access::ReadOnly) const
    {
        const auto done = saveCase(*catalogue, request(std::move(queries)), {}, {});
        if (!done)
            qFatal("not saved: %s", done.error().detail.c_str());
        return Catalogue::open(file(), access).value();
    }

    /// The names of what lies in the folder of the case.
    std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(temporary.path()))
            names.push_back(entry.path().filename().native());
        std::ranges::sort(names);
        return names;
    }

    TemporaryFolder temporary;
    std::filesystem::path library;
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<CaseBook> book;
    QueryId first, again, other;

private:
    void store(const TrackSource& source) const
    {
        if (!catalogue->store(source.track))
            qFatal("a track is not stored");
    }
};

} // namespace stemma
