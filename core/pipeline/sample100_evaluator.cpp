#include "core/pipeline/sample100_evaluator.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace stemma
{
namespace
{

/// What is searched in: the whole recording or, for a relation, a part.
struct Search {
    const Sample100Relation* relation = nullptr;
    TimeRange part;
};

using Paths = std::set<std::filesystem::path>;

class Sample100Runner
{
public:
    Sample100Runner(
        Engine& engine, const Sample100Annotations& annotations,
        const Sample100Recordings& recordings)
        : m_engine(engine)
        , m_recordings(recordings)
    {
        m_judge.noise.insert(recordings.noise.begin(), recordings.noise.end());
        Sample100Evaluation& e = m_run.evaluation;
        e.queries.annotated = annotations.queries().size();
        e.references.annotated = annotations.references().size();
        e.relations.annotated = annotations.relations.size();
        e.noise = recordings.noise.size();
        for (const std::string& id : annotations.references()) {
            if (recordings.tracks.contains(id))
                m_judge.references.insert(recordings.tracks.at(id));
        }
        for (const Sample100Relation& relation : annotations.relations) {
            if (recordings.tracks.contains(relation.query)
                && recordings.tracks.contains(relation.reference)) {
                m_relations[relation.query].push_back(&relation);
                ++e.relations.present;
            }
        }
        e.references.present = m_judge.references.size();
        e.queries.present = m_relations.size();
    }

    std::vector<std::filesystem::path> library() const
    {
        Paths all = m_judge.references;
        all.insert(m_judge.noise.begin(), m_judge.noise.end());
        return {all.begin(), all.end()};
    }

    Result<Sample100Run> run(const std::function<void(int, int)>& progress, std::stop_token stop)
    {
        int done = 0;
        int all = 0;
        std::map<std::string, std::vector<Search>> searches;
        for (const auto& [query, relations] : m_relations) {
            searches[query] = searchesOf(relations);
            all += static_cast<int>(searches[query].size());
        }
        for (const auto& [query, list] : searches) {
            const Paths relevant = referencesOf(query);
            bool readable = true;
            for (const Search& search : list) {
                RecordingScores scores;
                if (readable) {
                    auto found = scoresOf(query, search, readable, stop);
                    if (!found)
                        return found.error();
                    scores = *std::move(found);
                }
                addRow(query, search, scores, relevant);
                progress(++done, all);
            }
        }
        summarise(m_run.evaluation);
        return std::move(m_run);
    }

    void addFailures(const std::vector<FailedFile>& failures)
    {
        m_run.failures.insert(m_run.failures.end(), failures.begin(), failures.end());
    }

private:
    static std::vector<Search> searchesOf(const std::vector<const Sample100Relation*>& relations)
    {
        std::vector<Search> searches{{}};
        for (const Sample100Relation* relation : relations) {
            for (const TimeRange& segment : relation->segments) {
                for (const double length : sample100Lengths) {
                    if (segment.length() >= length)
                        searches.push_back({relation, {segment.start, segment.start + length}});
                }
            }
        }
        return searches;
    }

    Paths referencesOf(const std::string& query) const
    {
        Paths references;
        for (const Sample100Relation* relation : m_relations.at(query))
            references.insert(m_recordings.tracks.at(relation->reference));
        return references;
    }

    /// @param readable becomes false when the whole query cannot be read: its parts cannot then either
    Result<RecordingScores>
    scoresOf(const std::string& query, const Search& search, bool& readable, std::stop_token stop)
    {
        const auto& file = m_recordings.tracks.at(query);
        QueryOptions options{.threshold = 0, .top = 0, .region = {}};
        if (search.relation)
            options.region = search.part;
        const auto result = m_engine.query(file, options, {}, stop);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        RecordingScores scores;
        if (!result) {
            if (!search.relation) {
                m_run.failures.push_back({file, result.error()});
                readable = false;
            }
            return scores; // a part may be silent, or begin behind the end of another edition
        }
        for (const Match& match : result->matches) {
            const auto track = m_engine.track(match.track);
            if (!track)
                return track.error();
            if (track->path == file)
                continue;
            const auto [it, fresh] = scores.try_emplace(track->path, match.score);
            if (!fresh)
                it->second = std::max(it->second, match.score);
        }
        return scores;
    }

    void addRow(
        const std::string& query, const Search& search, const RecordingScores& scores,
        const Paths& relevant)
    {
        Sample100Row row;
        row.query = query;
        Paths wanted = relevant;
        if (search.relation) {
            row.relation = search.relation->id;
            row.start = search.part.start;
            row.length = lengthOf(search.part);
            wanted = {m_recordings.tracks.at(search.relation->reference)};
        }
        std::tie(row.paper, row.honest) = m_judge.judge(scores, relevant, wanted);
        m_run.evaluation.rows.push_back(std::move(row));
    }

    /// The one of sample100Lengths that a part was cut to, without the rounding of its end.
    static double lengthOf(const TimeRange& part)
    {
        return *std::ranges::min_element(
            sample100Lengths, {}, [&](double length) { return std::abs(length - part.length()); });
    }

    Engine& m_engine;
    const Sample100Recordings& m_recordings;
    Sample100Judge m_judge;
    std::map<std::string, std::vector<const Sample100Relation*>> m_relations; ///< by query
    Sample100Run m_run;
};

} // namespace

Result<Sample100Run> evaluateSample100(
    Engine& engine, const Sample100Annotations& annotations, const Sample100Recordings& recordings,
    const ImportObserver& importing, const std::function<void(int, int)>& progress,
    std::stop_token stop)
{
    Sample100Runner runner(engine, annotations, recordings);
    const auto imported = engine.import(runner.library(), importing, stop);
    if (!imported)
        return imported.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    runner.addFailures(imported->failures);
    return runner.run(progress, std::move(stop));
}

} // namespace stemma
