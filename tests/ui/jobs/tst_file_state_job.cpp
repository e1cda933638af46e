// Files that are as they were, have changed, or are gone.
#include "core/pipeline/file_stamp.h"
#include "tests/ui/support/music_folder.h"
#include "ui/jobs/file_state_job.h"

#include <QTest>

#include <fstream>

using namespace stemma;
using namespace stemma::test;

class FileStateJobTest : public QObject
{
    Q_OBJECT
    using States = std::vector<std::pair<FileState, FileState>>;

private Q_SLOTS:
    void eachFileIsToldApart()
    {
        const MusicFolder folder;
        const auto there = folder.addFile("there.wav");
        const auto changed = folder.addFile("changed.wav");
        const RecordingFile before{there, stampOf(there)};
        const RecordingFile other{changed, stampOf(changed)};
        std::ofstream(changed) << "longer than it was before";
        const RecordingFile gone{folder.path() / "gone.wav", FileStamp{1, 2}};
        const RecordingFile old{changed, std::nullopt}; // nobody knows how it looked

        FileStateJob job;
        States states;
        connect(&job, &FileStateJob::looked, this, [&](FileState query, FileState reference) {
            states.emplace_back(query, reference);
        });
        using enum FileState;
        const auto look = [&](const RecordingFile& query, const RecordingFile& reference) {
            states.clear();
            job.look(query, reference);
        };
        look(before, other);
        QTRY_COMPARE(states, (States{{AsCompared, Changed}}));
        look(gone, before);
        QTRY_COMPARE(states, (States{{Gone, AsCompared}}));
        look(old, {});
        QTRY_COMPARE(states, (States{{AsCompared, AsCompared}}));
    }

    void onlyTheLastLookIsTold()
    {
        const MusicFolder folder;
        const auto there = folder.addFile("there.wav");
        FileStateJob job;
        States states;
        connect(&job, &FileStateJob::looked, this, [&](FileState query, FileState reference) {
            states.emplace_back(query, reference);
        });
        job.look({"/no/file", std::nullopt}, {});
        job.look({there, std::nullopt}, {});
        QTRY_VERIFY(!states.empty());
        QCOMPARE(states, (States{{FileState::AsCompared, FileState::AsCompared}}));
    }
};

QTEST_GUILESS_MAIN(FileStateJobTest)
#include "tst_file_state_job.moc"
