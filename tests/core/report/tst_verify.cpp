#include "core/pipeline/digests.h"
#include "core/report/evidence.h"
#include "core/report/verify.h"
#include "tests/core/library/library_fixture.h"
#include "tests/core/report/report_pdf.h"
#include "tests/core/report/some_report.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace stemma;

class TestVerify : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    Report m_report;

    std::filesystem::path folder() const { return m_folder->path().toStdString(); }

    /// By way of another name, since the writer takes UTF-8 only.
    void writeTone(const std::filesystem::path& path, double hz) const
    {
        const auto plain = folder() / "plain.wav";
        if (!test::writeWav(plain, test::tone(hz, 2, 16000), 16000))
            qFatal("cannot write a recording");
        std::filesystem::rename(plain, path);
    }

    /// The same samples in a file with a title after them.
    static void retag(const std::filesystem::path& path)
    {
        QByteArray bytes = test::readBytes(path);
        bytes.append("LIST\x12\0\0\0INFOINAM\x06\0\0\0Hello\0", 26);
        const auto size = static_cast<quint32>(bytes.size() - 8);
        std::memcpy(bytes.data() + 4, &size, 4);
        if (!test::writeBytes(path, bytes))
            qFatal("cannot write a recording");
    }

    void place(Exhibit& exhibit, const char* name, double hz) const
    {
        exhibit.path = folder() / name;
        writeTone(exhibit.path, hz);
        exhibit.digests = *digestsOf(exhibit.path, {});
        exhibit.stamp.size = static_cast<std::int64_t>(std::filesystem::file_size(exhibit.path));
    }

    static EngineIdentity engine() { return {"modulation-1-0123456789abcdef", "none"}; }

    Result<Verification> verified(const StatedEvidence& stated) const
    {
        return verify(stated, {folder(), {}, engine()}, {}, {});
    }
    Verification verified() const { return *verified(test::statedOf(m_report)); }

    static RecordingState queryOf(const Verification& verification)
    {
        return verification.recordings.at(0).state;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_report = test::reportOf(2);
        place(m_report.query, "query.wav", 440);
        place(m_report.references[0], "first.wav", 550);
        place(m_report.references[1], "copy \xE9\xFF.wav", 660); // no UTF-8
    }
    void cleanup() { std::filesystem::remove_all(folder()); }

    void aReportThatNobodyTouchedAgrees()
    {
        const auto stated = test::statedOf(m_report);
        int steps = 0;
        const auto found = verify(
            stated, {folder(), {}, engine()},
            [&steps](const Progress& progress) {
                QCOMPARE(progress.done, double(steps++));
                QCOMPARE(progress.total, 3.0);
            },
            {});
        QVERIFY(found.ok());
        QCOMPARE(outcomeOf(*found), Outcome::Agrees);
        QCOMPARE(steps, 3);
        QCOMPARE(found->id, reportId(sha256Of(*stated.evidence.content)));
        QCOMPARE(found->version, evidenceVersion);
        QCOMPARE(found->attachments.size(), 2U);
        QCOMPARE(found->encoder.state, ModelState::Same);
        QCOMPARE(found->reranker.state, ModelState::Same);
        QCOMPARE(found->recordings.size(), 3U);
        QCOMPARE(found->recordings[0].letter, std::string("A"));
        QVERIFY(found->recordings[0].query && !found->recordings[1].query);
        for (const auto& recording : found->recordings)
            QCOMPARE(recording.state, RecordingState::SameFile);
        QCOMPARE(found->recordings[2].path, m_report.references[1].path);
    }

    void changedAttachmentsAreNamed()
    {
        auto stated = test::statedOf(m_report);
        stated.evidence.content->replace(stated.evidence.content->find("0.971"), 5, "0.991");
        auto found = *verified(stated);
        QCOMPARE(found.attachments[0].state, AttachmentState::Altered);
        QCOMPARE(found.attachments[1].state, AttachmentState::Intact);
        QCOMPARE(outcomeOf(found), Outcome::EvidenceAltered);
        QCOMPARE(found.recordings.size(), 3U); // the rest is checked all the same

        stated = test::statedOf(m_report);
        *stated.matches.content += "2,Second\r\n";
        found = *verified(stated);
        QCOMPARE(found.attachments[0].state, AttachmentState::Intact);
        QCOMPARE(found.attachments[1].state, AttachmentState::Altered);
        QCOMPARE(outcomeOf(found), Outcome::EvidenceAltered);

        stated = test::statedOf(m_report);
        stated.evidence.stated = "4F2A";
        QCOMPARE(verified(stated)->attachments[0].state, AttachmentState::Altered);
        stated.evidence.stated.clear();
        stated.matches.content.reset();
        found = *verified(stated);
        QCOMPARE(found.attachments[0].state, AttachmentState::Unstated);
        QCOMPARE(found.attachments[1].state, AttachmentState::Missing);
        QCOMPARE(outcomeOf(found), Outcome::EvidenceAltered);
        stated.evidence = {};
        QCOMPARE(outcomeOf(*verified(stated)), Outcome::EvidenceAltered);
    }

    void evidenceByItselfIsNotVouchedFor()
    {
        auto stated = test::statedOf(m_report);
        stated.evidence.stated.clear();
        stated.matches = {};
        stated.carrier = EvidenceCarrier::Bare;
        const auto found = *verified(stated);
        QCOMPARE(found.attachments.size(), 1U);
        QCOMPARE(found.attachments[0].state, AttachmentState::Bare);
        QCOMPARE(queryOf(found), RecordingState::SameFile);
        QCOMPARE(outcomeOf(found), Outcome::Incomplete);
    }

    void whatIsNoEvidenceIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear Sir or Madam");
        QTest::newRow("a list") << QByteArray("[1, 2, 3]");
        QTest::newRow("another schema")
            << QByteArray(R"({"schema": "invoice", "version": 1, "method": {}, "exhibits": []})");
        QTest::newRow("no recordings") << QByteArray(
            R"({"schema": "stemma-evidence", "version": 1,
                "method": {"encoder": "a", "reranker": "b"}, "exhibits": []})");
        QTest::newRow("version in words")
            << QByteArray(R"({"schema": "stemma-evidence", "version": "one"})");
        QTest::newRow("very deep") << QByteArray(2'000'000, '[');
    }

    void whatIsNoEvidenceIsNotRead()
    {
        QFETCH(QByteArray, content);
        auto stated = test::statedOf(m_report);
        stated.evidence.content = content.toStdString();
        stated.evidence.stated = hexOf(sha256Of(*stated.evidence.content));
        const auto found = *verified(stated);
        QCOMPARE(found.evidence, EvidenceState::Unreadable);
        QCOMPARE(outcomeOf(found), Outcome::NoReport);
    }

    void newerEvidenceIsNotGuessedAt()
    {
        auto stated = test::statedOf(m_report);
        stated.evidence.content = R"({"schema": "stemma-evidence", "version": 99})";
        stated.evidence.stated = hexOf(sha256Of(*stated.evidence.content));
        const auto found = *verified(stated);
        QCOMPARE(found.evidence, EvidenceState::TooNew);
        QCOMPARE(found.version, 99);
        QVERIFY(found.recordings.empty());
        QCOMPARE(outcomeOf(found), Outcome::Incomplete);
    }

    void modelsAreComparedOneByOne()
    {
        m_report.method.reranker = "cross-1-fedcba9876543210";
        auto found = verified();
        QCOMPARE(found.encoder.state, ModelState::Same);
        QCOMPARE(found.reranker.state, ModelState::Other);
        QCOMPARE(found.reranker.reported, m_report.method.reranker);
        QCOMPARE(found.reranker.ours, std::string("none"));
        QCOMPARE(outcomeOf(found), Outcome::OtherModel);

        found = *verify(test::statedOf(m_report), {folder(), {}, {}}, {}, {});
        QCOMPARE(found.encoder.state, ModelState::NotCompared);
        QCOMPARE(outcomeOf(found), Outcome::Incomplete);
    }

    void whatBecameOfARecordingIsTold()
    {
        const auto& path = m_report.query.path;
        retag(path);
        auto found = verified();
        QCOMPARE(queryOf(found), RecordingState::SameSound);
        QCOMPARE(outcomeOf(found), Outcome::Agrees);

        writeTone(path, 441);
        found = verified();
        QCOMPARE(queryOf(found), RecordingState::OtherSound);
        QVERIFY(!found.recordings[0].error);
        QCOMPARE(outcomeOf(found), Outcome::AudioChanged);

        QVERIFY(test::writeBytes(path, "no sound at all"));
        found = verified();
        QCOMPARE(queryOf(found), RecordingState::OtherSound);
        QVERIFY(found.recordings[0].error);

        std::filesystem::remove(path);
        found = verified();
        QCOMPARE(queryOf(found), RecordingState::Missing);
        QVERIFY(found.recordings[0].found.empty());
        QCOMPARE(outcomeOf(found), Outcome::AudioMissing);

        std::filesystem::create_directory(path);
        found = verified();
        QCOMPARE(queryOf(found), RecordingState::Unreadable);
        QCOMPARE(found.recordings[0].error->code, ErrorCode::NotARegularFile);
        QCOMPARE(outcomeOf(found), Outcome::Incomplete);
    }

    void withoutDigestsThereIsNothingToCompare()
    {
        m_report.query.digests.reset();
        QCOMPARE(queryOf(verified()), RecordingState::NotStated);
        QCOMPARE(outcomeOf(verified()), Outcome::Incomplete);
        std::filesystem::remove(m_report.query.path);
        QCOMPARE(queryOf(verified()), RecordingState::Missing);
    }

    void relativePathsBeginBesideTheReport()
    {
        m_report.query.path = "query.wav";
        const auto found = verified();
        QCOMPARE(queryOf(found), RecordingState::SameFile);
        QCOMPARE(found.recordings[0].found, folder() / "query.wav");
    }

    void movedRecordingsAreFound()
    {
        const auto moved = folder() / "moved" / "deep";
        std::filesystem::create_directories(moved);
        std::filesystem::rename(m_report.query.path, moved / "renamed.wav");
        std::filesystem::rename(m_report.references[0].path, moved / "first.wav");
        retag(moved / "first.wav");
        std::filesystem::remove(m_report.references[1].path);
        // Of the same name, but something else.
        writeTone(moved / m_report.references[1].path.filename(), 700);
        const auto found
            = *verify(test::statedOf(m_report), {folder(), folder() / "moved", engine()}, {}, {});
        QCOMPARE(queryOf(found), RecordingState::SameFile);
        QCOMPARE(found.recordings[0].found, moved / "renamed.wav");
        QCOMPARE(found.recordings[1].state, RecordingState::SameSound);
        QCOMPARE(found.recordings[1].found, moved / "first.wav");
        QCOMPARE(found.recordings[2].state, RecordingState::Missing);
    }

    void aFolderThatCannotBeSearchedIsNamed()
    {
        namespace fs = std::filesystem;
        const auto moved = folder() / "moved";
        const auto closed = moved / "closed";
        fs::create_directories(closed);
        fs::create_directories(moved / "open");
        fs::rename(m_report.query.path, moved / "open" / "renamed.wav");
        const auto stated = test::statedOf(m_report);
        fs::permissions(folder(), fs::perms(0755));
        fs::permissions(closed, fs::perms::none);
        const int code = runInChild(
            [&] {
                const auto found = verify(stated, {folder(), moved, engine()}, {}, {});
                if (!found || queryOf(*found) != RecordingState::SameFile)
                    return 1;
                const auto& problems = found->unsearched;
                const bool named = problems.size() == 1 && problems[0].path == closed
                    && problems[0].code == ErrorCode::PermissionDenied;
                return named ? 0 : 2;
            },
            Privileges::Drop);
        fs::permissions(closed, fs::perms::owner_all);
        QCOMPARE(code, 0);
        QVERIFY(verified().unsearched.empty());
    }

    void theSearchForMovedRecordingsIsStopped()
    {
        std::filesystem::create_directories(folder() / "moved" / "deep");
        for (const auto& path :
             {m_report.query.path, m_report.references[0].path, m_report.references[1].path})
            std::filesystem::rename(path, folder() / "moved" / path.filename());
        std::stop_source stop;
        stop.request_stop();
        const auto found = verify(
            test::statedOf(m_report), {folder(), folder() / "moved", {}}, {}, stop.get_token());
        QVERIFY(!found.ok());
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
        QCOMPARE(found.error().path, folder() / "moved");
    }

    void theGravestFindingDecides()
    {
        auto stated = test::statedOf(m_report);
        std::filesystem::remove(m_report.query.path);
        const auto outcome = [&] { return outcomeOf(*verified(stated)); };
        QCOMPARE(outcome(), Outcome::AudioMissing);
        m_report.method.encoder = "another";
        stated = test::statedOf(m_report);
        QCOMPARE(outcome(), Outcome::OtherModel);
        writeTone(m_report.references[0].path, 551);
        QCOMPARE(outcome(), Outcome::AudioChanged);
        *stated.matches.content += ' ';
        QCOMPARE(outcome(), Outcome::EvidenceAltered);
    }

    void stoppingStops()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto found
            = verify(test::statedOf(m_report), {folder(), {}, {}}, {}, stop.get_token());
        QVERIFY(!found.ok());
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
