#include "core/index/fingerprint_codec.h"
#include "core/pipeline/digests.h"
#include "core/pipeline/importer.h"
#include "tests/support/fake_encoder.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <map>

using namespace stemma;
using namespace stemma::test;

namespace
{

/// A melody of its own for every seed, so that no two tracks are alike.
std::vector<float> melody(int seed, double seconds)
{
    std::vector<float> out;
    for (int i = 0; out.size() < static_cast<std::size_t>(seconds * 16000); ++i) {
        const auto note
            = tone(110 * std::pow(2.0, ((seed * 7 + i * i * 5) % 36) / 12.0), 0.25, 16000);
        out.insert(out.end(), note.begin(), note.end());
    }
    return out;
}

} // namespace

class ImporterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_music;
    std::unique_ptr<Catalogue> m_catalogue;
    SerialRunner m_runner;

    ImportSummary
    import(const Encoder& encoder, const ImportObserver& observer = {}, std::stop_token stop = {})
    {
        auto summary = importFiles(*m_catalogue, encoder, m_runner, {m_music}, observer, stop);
        if (!summary)
            qFatal("import: %s", summary.error().detail.c_str());
        return *summary;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_music = m_folder->filePath(QStringLiteral("music")).toStdString();
        std::filesystem::create_directories(m_music);
        for (int i = 0; i < 3; ++i)
            QVERIFY(
                writeWav(m_music / ("track" + std::to_string(i) + ".wav"), melody(i, 8), 16000));
        auto opened = Catalogue::open(
            m_folder->filePath(QStringLiteral("library")).toStdString(), Access::ReadWrite);
        QVERIFY(opened.ok());
        m_catalogue = *std::move(opened);
    }

    /// What names a recording is taken while it is read, and says which bytes and which sound it was.
    void tracksHaveTheirDigests()
    {
        std::filesystem::copy_file(m_music / "track0.wav", m_music / "tagged.wav");
        std::ofstream(m_music / "tagged.wav", std::ios::app)
            << "LIST" << std::string("\4\0\0\0INFO", 8);
        import(FakeEncoder());
        std::map<std::string, RecordingDigests> digests;
        for (const auto& track : m_catalogue->tracks().value())
            digests[track.path.filename()] = m_catalogue->digests(track.id).value().value();
        QCOMPARE(digests["track0.wav"].sound, digests["tagged.wav"].sound);
        QVERIFY(digests["track0.wav"].file != digests["tagged.wav"].file);
        QVERIFY(digests["track0.wav"].sound != digests["track1.wav"].sound);
        QCOMPARE(digestsOf(m_music / "track1.wav", {}).value(), digests["track1.wav"]);
    }

    void everyFileIsStoredWhole()
    {
        const FakeEncoder encoder;
        const auto summary = import(encoder);
        QCOMPARE(summary.imported, 3);
        QCOMPARE(summary.remaining, 0);
        QVERIFY(summary.failures.empty());
        QVERIFY(std::abs(summary.audioSeconds - 24) < 0.1);
        const auto tracks = m_catalogue->tracks();
        QVERIFY(tracks.ok());
        QCOMPARE(tracks->size(), std::size_t{3});
        for (const TrackRecord& track : *tracks) {
            QVERIFY(std::abs(track.seconds - 8) < 0.05);
            QVERIFY(m_catalogue->map(track.id).ok());
            const auto rows
                = unpackFingerprints(*m_catalogue->fingerprints(track.id, encoder.identity().id()));
            QVERIFY(rows.ok());
            QCOMPARE(rows->segments.size(), std::size_t{5}); // 4 s windows every second of 8
        }
    }

    void unchangedFilesAreNotReadAgain()
    {
        const FakeEncoder encoder;
        import(encoder);
        const int before = encoder.calls;
        const auto again = import(encoder);
        QCOMPARE(again.imported, 0);
        QCOMPARE(again.unchanged, 3);
        QCOMPARE(encoder.calls.load(), before);
        QCOMPARE(again.audioSeconds, 0.0);
    }

    void aChangedFileReplacesItsTrack()
    {
        const FakeEncoder encoder;
        import(encoder);
        const auto id = m_catalogue->trackAt(m_music / "track1.wav")->id;
        QVERIFY(writeWav(m_music / "track1.wav", melody(9, 12), 16000));
        const auto summary = import(encoder);
        QCOMPARE(summary.imported, 1);
        QCOMPARE(summary.unchanged, 2);
        const auto track = m_catalogue->trackAt(m_music / "track1.wav");
        QCOMPARE(track->id, id);
        QVERIFY(std::abs(track->seconds - 12) < 0.05);
    }

    void anotherEncoderNeedsNoAudio()
    {
        import(FakeEncoder());
        const FakeEncoder other("fedcba9876543210");
        const auto summary = import(other);
        QCOMPARE(summary.imported, 3);
        QCOMPARE(summary.audioSeconds, 0.0); // nothing was decoded
        QCOMPARE(m_catalogue->tracksWith(other.identity().id())->size(), std::size_t{3});
    }

    void badFilesAreToldAndKeptApart()
    {
        QVERIFY(writeBytes(m_music / "text.mp3", "no audio at all"));
        QVERIFY(writeBytes(m_music / "zero.wav", {}));
        QVERIFY(writeWav(m_music / "blip.wav", melody(4, 0.3), 16000));
        QVERIFY(writeWav(m_music / "silence.wav", std::vector<float>(16000 * 8), 16000));
        std::map<std::string, ErrorCode> told;
        ImportObserver observer;
        observer.failed = [&told](const FailedFile& failure) {
            told[failure.path.filename().string()] = failure.error.code;
        };
        const auto summary = import(FakeEncoder(), observer);
        QCOMPARE(summary.imported, 3);
        QCOMPARE(summary.failures.size(), std::size_t{4});
        const std::map<std::string, ErrorCode> expected{
            {"text.mp3", ErrorCode::NotAudio},
            {"zero.wav", ErrorCode::EmptyFile},
            {"blip.wav", ErrorCode::TooShort},
            {"silence.wav", ErrorCode::Silent}};
        QVERIFY(told == expected);
        QCOMPARE(m_catalogue->failures()->size(), std::size_t{4});

        // Mended, they are imported, and the list of failures shrinks.
        QVERIFY(writeWav(m_music / "blip.wav", melody(4, 8), 16000));
        QCOMPARE(import(FakeEncoder()).imported, 1);
        QCOMPARE(m_catalogue->failures()->size(), std::size_t{3});
    }

    void aStoppedImportIsResumed()
    {
        const FakeEncoder encoder;
        std::stop_source stop;
        ImportObserver observer;
        observer.imported = [&stop](const TrackRecord&) { stop.request_stop(); };
        const auto first = import(encoder, observer, stop.get_token());
        QCOMPARE(first.imported, 1);
        QCOMPARE(first.remaining, 2);
        const auto second = import(encoder);
        QCOMPARE(second.imported, 2);
        QCOMPARE(second.unchanged, 1);
        QCOMPARE(m_catalogue->tracks()->size(), std::size_t{3});
    }
};

QTEST_APPLESS_MAIN(ImporterTest)
#include "tst_importer.moc"
