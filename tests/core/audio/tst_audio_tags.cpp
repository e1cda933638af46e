#include "tests/core/audio/decoding.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stemma;
using namespace stemma::test;
namespace fs = std::filesystem;

class AudioTagsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    fs::path at(const std::string& name) const
    {
        return fs::path(m_dir.path().toStdString()) / name;
    }

private Q_SLOTS:
    void tagsOfEveryFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("isrcKey");
        QTest::addColumn<QString>("container");
        QTest::addColumn<QString>("codec");
        QTest::addColumn<int>("bits");
        QTest::newRow("mp3") << "t.mp3"
                             << "TSRC"
                             << "mp3"
                             << "mp3" << 0;
        QTest::newRow("flac") << "t.flac"
                              << "ISRC"
                              << "flac"
                              << "flac" << 16;
        QTest::newRow("ogg") << "t.ogg"
                             << "ISRC"
                             << "ogg"
                             << "vorbis" << 0;
        QTest::newRow("opus") << "t.opus"
                              << "ISRC"
                              << "ogg"
                              << "opus" << 0;
        QTest::newRow("wma") << "t.wma"
                             << "WM/ISRC"
                             << "asf"
                             << "wmav2" << 0;
        // FFmpeg's writer of QuickTime files drops keys that it does not know.
        QTest::newRow("m4a") << "t.m4a" << QString() << "mov"
                             << "aac" << 0;
    }
    void tagsOfEveryFormat()
    {
        QFETCH(QString, name);
        QFETCH(QString, isrcKey);
        QFETCH(QString, container);
        QFETCH(QString, codec);
        QFETCH(int, bits);
        if (!haveFfmpeg())
            QSKIP("the ffmpeg program is not installed");
        QVERIFY(writeWav(at("t.wav"), tone(440, 2, 44100), 44100, 2));
        std::vector<std::string> options{
            "-metadata",   "title=Tïtle 日本", "-metadata",       "artist=A & B", "-metadata",
            "album=Album", "-metadata",        "date=2004-05-01", "-metadata",    "genre=Funk"};
        if (!isrcKey.isEmpty())
            options.insert(
                options.end(), {"-metadata", isrcKey.toStdString() + "=US-RC1-76-07839"});
        const fs::path file = at(name.toStdString());
        if (!encode(at("t.wav"), file, options))
            QSKIP("this ffmpeg program has no such encoder");
        const auto decoder = AudioDecoder::open(file, 16000);
        QVERIFY(decoder.ok());
        const AudioInfo& info = decoder.value().info();
        QCOMPARE(info.tags.title, std::string("Tïtle 日本"));
        QCOMPARE(info.tags.artist, std::string("A & B"));
        QCOMPARE(info.tags.album, std::string("Album"));
        QCOMPARE(info.tags.year, std::string("2004"));
        QCOMPARE(info.tags.genre, std::string("Funk"));
        QCOMPARE(info.tags.isrc, std::string(isrcKey.isEmpty() ? "" : "USRC17607839"));
        QCOMPARE(info.format.container, container.toStdString());
        QCOMPARE(info.format.codec, codec.toStdString());
        QCOMPARE(info.format.bitsPerSample, bits);
        QVERIFY(info.format.bitRate > 0);
        QVERIFY(std::abs(info.declaredSeconds - 2) < 0.06);
    }
    void oldTagsBecomeUtf8()
    {
        QVERIFY(writeWav(at("old.wav"), tone(440, 1, 8000), 8000));
        QByteArray bytes = readBytes(at("old.wav"));
        // LIST INFO with a title in Windows-1252; ISRC means "source" here.
        bytes += QByteArray("LIST\x1E\0\0\0INFOINAM\x04\0\0\0Caf\xE9ISRC\x06\0\0\0vinyl\0", 38);
        QVERIFY(writeBytes(at("old.wav"), bytes));
        const auto decoder = AudioDecoder::open(at("old.wav"), 16000);
        QVERIFY(decoder.ok());
        QCOMPARE(decoder.value().info().tags.title, std::string("Caf\xC3\xA9"));
        QCOMPARE(decoder.value().info().tags.isrc, std::string());
    }
    void largeTagsHideNothing()
    {
        if (!haveFfmpeg())
            QSKIP("the ffmpeg program is not installed");
        QVERIFY(writeWav(at("b.wav"), tone(440, 1, 44100), 44100));
        QVERIFY(encode(at("b.wav"), at("b.mp3")));
        // Three MB of padding in front, as a large cover picture would be.
        const int size = 3 << 20;
        QByteArray tag("ID3\x04\0\0", 6);
        for (const int shift : {21, 14, 7, 0})
            tag += static_cast<char>((size >> shift) & 0x7F);
        tag += QByteArray(size, '\0');
        QVERIFY(writeBytes(at("big"), tag + readBytes(at("b.mp3"))));
        const Decoded decoded = decodeAll(at("big"), 16000);
        QVERIFY2(!decoded.error, decoded.error ? decoded.error->detail.c_str() : "");
        QCOMPARE(decoded.info.format.codec, std::string("mp3"));
        QVERIFY(decoded.samples.size() >= 16000);
    }
};

QTEST_APPLESS_MAIN(AudioTagsTest)
#include "tst_audio_tags.moc"
