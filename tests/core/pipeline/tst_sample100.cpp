// Sample100 as it is published, with made-up recordings and times: reading, finding the files, scoring.
#include "core/pipeline/csv_rows.h"
#include "core/pipeline/sample100_annotations.h"
#include "core/pipeline/sample100_evaluation.h"
#include "core/pipeline/sample100_recordings.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace stemma;

namespace
{

using Rows = std::vector<std::vector<std::string>>;

constexpr const char* samples
    = "sample_id,target_track_id,query_track_id,t_target,t_query,n_repetitions,comments\n"
      "S001,T002,T001,0,0,19,riff, starts counted (\"ABCD\" looped)\n"
      "S002,T003,T001,0,9,4,beat\n"
      "S003,T003,T004,0,9,4,\"said, \"\"twice\"\"\"\n";

} // namespace

class Sample100Test : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const std::string& name, const std::string& content) const
    {
        const auto file = std::filesystem::path(m_folder.path().toStdString()) / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << content;
    }

    Result<Sample100Annotations> read() const
    {
        return readSample100(m_folder.path().toStdString());
    }

private Q_SLOTS:
    void init()
    {
        std::filesystem::remove_all(m_folder.path().toStdString());
        write("samples.csv", samples);
    }

    void tablesInAnyDress()
    {
        const Rows expected{{"a", "b c", ""}, {"1"}, {"x, \"y\"", "say \"so\""}};
        for (const std::string end : {"\n", "\r\n", "\r"}) {
            const std::string text
                = "a, b c ," + end + end + "1" + end + "\"x, \"\"y\"\"\",say \"so\"" + end;
            QCOMPARE(csvRows(text), expected);
        }
        QCOMPARE(csvRows(""), Rows());
    }

    void relationsAndTheirSegments()
    {
        // Without absences the annotations are the segments, those below a second left out.
        write(
            "annotations/S001.json",
            R"({"query_time_annotations": [
                {"start_time": 4, "end_time": 12, "id": 1}, {"start_time": 0.9, "end_time": 3.4, "id": 1},
                {"start_time": 20, "end_time": 20.9, "id": 1}],
                "target_time_annotations": [], "sample_id": "S001"})");
        // The type of an id is said once; between the marks the sample goes on.
        write(
            "annotations/S002.json",
            R"({"query_time_annotations": [
                {"start_time": 0, "end_time": 10, "id": 1, "type": "absence"},
                {"start_time": 10.1, "end_time": 15, "id": 2, "type": "occurrence"},
                {"start_time": 40, "end_time": 50, "id": 1}]})");
        const auto annotations = read();
        QVERIFY2(annotations.ok(), annotations.ok() ? "" : annotations.error().detail.c_str());
        QCOMPARE(annotations->relations.size(), std::size_t{3});
        QCOMPARE(annotations->queries(), (std::set<std::string>{"T001", "T004"}));
        QCOMPARE(annotations->references(), (std::set<std::string>{"T002", "T003"}));
        const auto& first = annotations->relations[0];
        QCOMPARE(first.reference, std::string("T002"));
        QCOMPARE(first.segments.size(), std::size_t{2});
        QCOMPARE(first.segments[0].start, 0.9);
        QCOMPARE(first.segments[1].end, 12.0);
        const auto& second = annotations->relations[1];
        QCOMPARE(second.segments.size(), std::size_t{2});
        QCOMPARE(second.segments[0].start, 10.1);
        QCOMPARE(second.segments[1].start, 15.0);
        QCOMPARE(second.segments[1].end, 40.0);
        QVERIFY(annotations->relations[2].segments.empty());
        QVERIFY(annotations->tracks.empty());
    }

    void theColumnsOfTheOriginalDataSet()
    {
        write(
            "samples.csv",
            "sample_id,original_track_id,sample_track_id,t_original\rS001,T002,T001,0\r");
        write("tracks.csv", "track_id, artist, title, year, genre\nT001, OC, Time's Up, 1994, x\n");
        const auto annotations = read();
        QVERIFY(annotations.ok());
        QCOMPARE(annotations->relations.at(0).query, std::string("T001"));
        QCOMPARE(annotations->tracks.at("T001").title, std::string("Time's Up"));
    }

    void whatIsWrongIsSaid()
    {
        write("annotations/S001.json", R"({"query_time_annotations": [{"start_time": "x"}]})");
        const auto typed = read();
        QVERIFY(!typed);
        QCOMPARE(
            typed.error().detail,
            std::string("query_time_annotations[0].start_time: expected a number, found text"));
        QCOMPARE(typed.error().path.filename(), std::filesystem::path("S001.json"));
        write("samples.csv", "a,b\n1,2\n");
        QVERIFY(read().error().detail.find("sample_id") != std::string::npos);
        std::filesystem::remove_all(m_folder.path().toStdString());
        QCOMPARE(read().error().code, ErrorCode::FileNotFound);
    }

    void recordingsById()
    {
        const auto found = findRecordings(
            *read(), "/a",
            {"/a/T001.flac", "/a/t002 - Somebody.mp3", "/a/T0033.mp3", "/a/x/T004_live.ogg",
             "/a/x/T004.ogg", "/a/N001.mp3"});
        QCOMPARE(found.tracks.at("T001"), std::filesystem::path("/a/T001.flac"));
        QCOMPARE(found.tracks.at("T002"), std::filesystem::path("/a/t002 - Somebody.mp3"));
        QCOMPARE(found.tracks.at("T004"), std::filesystem::path("/a/x/T004.ogg"));
        QCOMPARE(found.missing, std::vector<std::string>{"T003"});
        QCOMPARE(found.noise, (std::vector<std::filesystem::path>{"/a/T0033.mp3", "/a/N001.mp3"}));
    }

    void recordingsByArtistAndTitle()
    {
        Sample100Annotations annotations = *read();
        annotations.tracks
            = {{"T001", {"Ann & The Bees ft. Guest", "Rhymin' & Singin'"}},
               {"T002", {"Other Band", "Cold"}},
               {"T003", {"Other Band", "Cold as Ice"}},
               {"T004", {"Third", "Cold"}}};
        const auto found = findRecordings(
            annotations, "/a",
            {"/a/Ann and the Bees/01 Rhymin and Singin.mp3", "/a/other band - cold.mp3",
             "/a/Other Band/Cold As Ice.flac", "/a/Nobody - Cold.mp3"});
        QCOMPARE(
            found.tracks.at("T001"),
            std::filesystem::path("/a/Ann and the Bees/01 Rhymin and Singin.mp3"));
        QCOMPARE(found.tracks.at("T002"), std::filesystem::path("/a/other band - cold.mp3"));
        QCOMPARE(found.tracks.at("T003"), std::filesystem::path("/a/Other Band/Cold As Ice.flac"));
        QCOMPARE(found.missing, std::vector<std::string>{"T004"});
        QCOMPARE(found.noise, std::vector<std::filesystem::path>{"/a/Nobody - Cold.mp3"});
    }

    /// Noise on top hides the references from the honest ranking only; the paper forgets what was not found.
    void bothProtocols()
    {
        const Sample100Judge judge{{"a", "b", "c"}, {"n"}};
        const RecordingScores scores{{"n", 0.9}, {"a", 0.8}, {"c", 0.7}, {"elsewhere", 1}};
        const auto [paper, honest] = judge.judge(scores, {"a", "b"}, {"a", "b"});
        QCOMPARE(paper.averagePrecision, 1.0);
        QCOMPARE(paper.hits[0], 1.0);
        QCOMPARE(honest.averagePrecision, 0.25);
        QCOMPARE(honest.hits[0], 0.0);
        QCOMPARE(honest.hits[1], 1.0);

        // A segment that holds c: the query's other reference is a hit for the paper, nothing for us.
        const auto [any, own] = judge.judge(scores, {"a", "c"}, {"c"});
        QCOMPARE(any.hits[0], 1.0);
        QCOMPARE(own.hits[0], 0.0);
        QCOMPARE(own.averagePrecision, 0.5);
    }

    void meansOverRows()
    {
        Sample100Evaluation e;
        e.rows
            = {{"T001", {}, 0, 0, {1, {1, 1, 1}}, {0.5, {0, 1, 1}}},
               {"T004", {}, 0, 0, {0, {0, 0, 0}}, {0, {0, 0, 0}}},
               {"T001", "S001", 4, 5, {0, {1, 1, 1}}, {0, {0, 0, 1}}},
               {"T001", "S001", 4, 7, {0, {0, 1, 1}}, {0, {0, 0, 0}}},
               {"T001", "S002", 15, 5, {0, {0, 0, 0}}, {0, {0, 0, 0}}}};
        summarise(e);
        QCOMPARE(e.paper.averagePrecision, 0.5);
        QCOMPARE(e.honest.averagePrecision, 0.25);
        QCOMPARE(e.honest.hits[1], 0.5);
        QVERIFY(e.paperInterval && e.paperInterval->high == 1.0);
        QCOMPARE(e.lengths.size(), std::size_t{5});
        QCOMPARE(e.lengths[0].segments, 2);
        QCOMPARE(e.lengths[0].paper[0], 0.5);
        QCOMPARE(e.lengths[0].honest[2], 0.5);
        QCOMPARE(e.lengths[1].segments, 1);
        QCOMPARE(e.lengths[2].segments, 0);
    }
};

QTEST_APPLESS_MAIN(Sample100Test)
#include "tst_sample100.moc"
