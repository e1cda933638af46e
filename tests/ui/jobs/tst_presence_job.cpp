#include "tests/ui/support/music_folder.h"
#include "ui/jobs/presence_job.h"

#include <QTest>

#include <future>
#include <set>

using namespace stemma;
using namespace stemma::test;

namespace
{

/// What a job says.
struct Heard {
    std::vector<RootFolder> roots;
    std::set<std::int64_t> present, missing;
    int batches = 0;
    bool finished = false;

    explicit Heard(PresenceJob& job)
    {
        QObject::connect(
            &job, &PresenceJob::rootsChecked, &job,
            [this](const std::vector<RootFolder>& checked) { roots = checked; });
        QObject::connect(&job, &PresenceJob::checked, &job, [this](const PresenceBatch& batch) {
            ++batches;
            for (const TrackId track : batch.present)
                present.insert(track.value);
            for (const TrackId track : batch.missing)
                missing.insert(track.value);
        });
        QObject::connect(&job, &PresenceJob::finished, &job, [this] { finished = true; });
    }
};

} // namespace

class TestPresenceJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyFilesOfRootsThatAreThereAreMissing()
    {
        const MusicFolder music;
        const auto here = music.path() / "here";
        const auto inside = here / "inside";
        const auto unmounted = music.path() / "unmounted"; // there, but empty
        const auto gone = music.path() / "gone";
        std::filesystem::create_directories(unmounted);
        const std::vector<TrackFile> files{
            {{1}, music.addFile("here/1.flac")},
            {{2}, here / "2.flac"},
            {{3}, music.addFile("here/inside/\xe9.flac")},
            {{4}, inside / "4.flac"},
            {{5}, here / "no folder/5.flac"},
            {{6}, unmounted / "6.flac"},
            {{7}, gone / "7.flac"},
            {{8}, "/of no root/8.flac"}};
        PresenceJob job;
        Heard heard(job);
        job.start({gone, here, inside, unmounted}, files);
        QVERIFY(job.isRunning());
        QTRY_VERIFY(heard.finished);
        QVERIFY(!job.isRunning());
        QCOMPARE(heard.missing, (std::set<std::int64_t>{2, 4, 5}));
        QCOMPARE(heard.present, (std::set<std::int64_t>{1, 3, 6, 7, 8}));
        const std::vector<RootFolder> expected{
            {gone, false, 1, 1},
            {here, true, 5, 3},
            {inside, true, 2, 2},
            {unmounted, false, 1, 1}};
        QCOMPARE(heard.roots, expected);
    }

    void aRootThatDoesNotAnswerHoldsUpNoOther()
    {
        const MusicFolder music;
        const auto file = music.addFile("here/1.flac");
        std::promise<void> release; // the dead mounts come back at the end
        const auto released = release.get_future().share();
        std::vector<std::filesystem::path> roots;
        std::vector<TrackFile> files;
        for (int i = 0; i < 6; ++i) { // more than are asked at a time
            roots.push_back("/dead" + std::to_string(i));
            files.push_back({{i + 10}, roots.back() / "2.flac"});
        }
        roots.push_back(music.path() / "here");
        files.push_back({{1}, file});
        files.push_back({{2}, music.path() / "here/gone.flac"});
        {
            PresenceJob job(
                nullptr,
                [released](const std::filesystem::path& path) {
                    if (path.native().starts_with("/dead"))
                        released.wait();
                    return isOnline(path);
                },
                std::chrono::milliseconds(20));
            Heard heard(job);
            job.start(roots, files);
            QTRY_VERIFY(heard.finished);
            QCOMPARE(heard.roots.size(), roots.size());
            for (std::size_t i = 0; i + 1 < roots.size(); ++i)
                QVERIFY(!heard.roots[i].online && !heard.roots[i].answers);
            QVERIFY(heard.roots.back().online && heard.roots.back().answers);
            QCOMPARE(heard.missing, std::set<std::int64_t>{2});
            QCOMPARE(heard.present.size(), std::size_t{7}); // nothing is known of the silent ones
        }
        release.set_value(); // the job is gone, and its threads end by themselves
    }

    void aLibraryWithoutTracksIsChecked()
    {
        PresenceJob job;
        const Heard heard(job);
        job.start({}, {});
        QTRY_VERIFY(heard.finished);
    }

    void manyFilesComeInBatchesAndCanBeStopped()
    {
        const MusicFolder music;
        music.addFile("1.flac");
        std::vector<TrackFile> files;
        for (int i = 1; i <= 20'000; ++i)
            files.push_back({{i}, music.path() / (std::to_string(i) + ".flac")});
        PresenceJob job;
        Heard heard(job);
        job.start({music.path()}, files);
        QTRY_VERIFY(heard.finished);
        QCOMPARE(heard.missing.size(), std::size_t{19'999});
        QVERIFY(heard.batches > 1);

        PresenceJob other;
        const Heard little(other);
        connect(&other, &PresenceJob::checked, &other, [&other] { other.stop(); });
        other.start({music.path()}, files);
        QTRY_COMPARE(little.batches, 1);
        QVERIFY(!other.isRunning());
        other.start({}, {}); // what it says comes after all that the stopped run could say
        QTRY_VERIFY(little.batches == 2);
        QVERIFY(!little.finished); // it was stopped again
        QVERIFY(little.present.size() + little.missing.size() < files.size());
    }

    void theNearestFolderIsFound()
    {
        const MusicFolder music;
        const auto file = music.addFile("a/1.flac");
        PresenceJob job;
        std::vector<std::filesystem::path> found;
        connect(&job, &PresenceJob::folderFound, this, [&found](const std::filesystem::path& path) {
            found.push_back(path);
        });
        for (const auto& asked :
             {file, music.path() / "a/b/c/2.flac", std::filesystem::path("/no such folder/3.flac")})
            job.findFolder(asked);
        QTRY_COMPARE(found.size(), std::size_t{3});
        QCOMPARE(found[0], file.parent_path());
        QCOMPARE(found[1], file.parent_path());
        QCOMPARE(found[2], std::filesystem::path("/"));
    }
};

QTEST_GUILESS_MAIN(TestPresenceJob)
#include "tst_presence_job.moc"
