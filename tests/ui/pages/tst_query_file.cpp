// The file of a query that is gone, has changed, or is found elsewhere.
#include "core/pipeline/file_stamp.h"
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_songs.h"
#include "tests/ui/support/music_folder.h"
#include "tests/ui/support/test_settings.h"
#include "ui/main_window.h"
#include "ui/pages/file_notice.h"
#include "ui/pages/query_page.h"
#include "ui/queries/query_file.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/widgets/message_bar.h"

#include <QSettings>
#include <QTest>
#include <QToolButton>

#include <fstream>

using namespace stemma;
using namespace stemma::test;

class QueryFileTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<MusicFolder> m_folder;
    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<MainWindow> m_window;
    std::filesystem::path m_query;

    /// Without sound, as with --no-audio.
    void open()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_fake->factory(), WindowOptions{});
        m_window->show();
        m_window->openQueries({m_query});
        QTRY_VERIFY(m_window->queryPage().result());
    }

    FileNotice& notice() const { return *m_window->queryPage().findChild<FileNotice*>(); }

private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_query_file"); }

    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<MusicFolder>();
        m_fake = std::make_unique<FakeEngine>();
        m_query = m_folder->addFile("new/beat.wav");
        auto answer = makeAnswer({makeMatch(1, 0.97)});
        answer.stamp = stampOf(m_query);
        m_fake->answers["beat.wav"] = answer;
        auto track = makeTrack(1, "Artist", "Song");
        track.path = m_folder->addFile("music/one.flac");
        track.stamp = stampOf(track.path);
        m_fake->addTrack(track);
    }

    void cleanup()
    {
        m_window.reset();
        QCOMPARE(m_fake->guiThreadCalls.load(), 0);
    }

    void withoutSoundTooAChangedFileIsNamed()
    {
        std::ofstream(m_query) << "longer than it was before";
        open();
        QTRY_VERIFY(notice().isVisible());
        QVERIFY2(
            notice().text().startsWith(QStringLiteral("The file of the query has changed")),
            qPrintable(notice().text()));
        QVERIFY(!notice().findChild<QToolButton*>()->isVisible()); // it is where it was
        std::ofstream(m_folder->path() / "music/one.flac") << "longer than it was before";
        open();
        QTRY_VERIFY(notice().text().startsWith(QStringLiteral("The files of query and reference")));
    }

    void aQueryThatIsGoneIsLocated()
    {
        std::filesystem::remove(m_query);
        open();
        QTRY_VERIFY(notice().isVisible());
        QVERIFY(notice().text().contains(QStringLiteral("beat.wav")));
        QVERIFY(notice().findChild<QToolButton*>()->isVisible());

        m_fake->lostFile = m_folder->addFile("else/where.wav");
        m_window->locateQuery(m_folder->path() / "music/one.flac");
        QTRY_VERIFY2(
            m_window->messageBar().text().contains(QStringLiteral("does not hold the sound")),
            qPrintable(m_window->messageBar().text()));
        QVERIFY(notice().isVisible());

        m_window->locateQuery(m_fake->lostFile);
        QTRY_VERIFY(!notice().isVisible());
        QVERIFY(m_window->messageBar().text().contains(QStringLiteral("where.wav")));
        QCOMPARE(m_window->queryPage().result()->path, m_query); // as the record says
        std::filesystem::path asked;
        connect(
            &m_window->queryPage(), &QueryPage::regionRequested, this,
            [&asked](const std::filesystem::path& file) { asked = file; });
        Q_EMIT m_window->queryPage().comparison().regionQueryRequested({1, 2});
        QCOMPARE(asked, m_fake->lostFile);
        // The next window finds the file, too.
        open();
        QCOMPARE(fileOf(*m_window->queryPage().result()).path, m_fake->lostFile);
    }

    void onlyQueriesOfTheSameSoundAreFoundWithIt()
    {
        QueryResult one;
        one.path = "/m/one.wav";
        one.digests = RecordingDigests{sha256Of("file"), sha256Of("sound")};
        QueryResult tagged = one;
        tagged.digests->file = sha256Of("with other tags");
        QueryResult other = one;
        other.digests->sound = sha256Of("other sound");
        QueryResult copy = one; // which is still where it was
        copy.path = "/m/copy.wav";
        const LocatedFile located{"/new/one.wav", FileStamp{7, 123456789012345678}};
        const RecordingFile found{located.path, located.stamp};
        QVERIFY(rememberFile(one, located));
        QVERIFY(fileOf(one) == found);
        QVERIFY(fileOf(tagged) == found);
        QCOMPARE(fileOf(other).path, other.path);
        QCOMPARE(fileOf(copy).path, copy.path);
        QVERIFY(!rememberFile(copy, {"/new/\xff.wav", {1, 2}}));
        QCOMPARE(fileOf(copy).path, copy.path);
        // What has no digest is known by the file as it was.
        other.digests.reset();
        other.stamp = {5, 6};
        QVERIFY(rememberFile(other, located));
        QVERIFY(fileOf(other) == found);
        other.stamp.modified = 7;
        QCOMPARE(fileOf(other).path, other.path);
    }
};

QTEST_MAIN(QueryFileTest)
#include "tst_query_file.moc"
