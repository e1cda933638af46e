// What is no sound file gets its own error, without waiting and without reading anything else.
#include "tests/core/audio/decoding.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <random>

using namespace stemma;
using namespace stemma::test;
namespace fs = std::filesystem;

class AudioErrorsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    fs::path at(const std::string& name) const
    {
        return fs::path(m_dir.path().toStdString()) / name;
    }
    static ErrorCode codeOf(const fs::path& path)
    {
        const Decoded decoded = decodeAll(path, 16000);
        return decoded.error ? decoded.error->code : ErrorCode::Internal;
    }
    static std::vector<std::string>
    with(std::vector<std::string> options, const std::vector<std::string>& more)
    {
        options.insert(options.end(), more.begin(), more.end());
        return options;
    }

private Q_SLOTS:
    void contentThatIsNoAudio_data()
    {
        QTest::addColumn<QByteArray>("content");
        QByteArray noise(300000, 0);
        std::mt19937 random(7);
        for (char& byte : noise)
            byte = static_cast<char>(random());
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("text") << QByteArray("Not a song at all.\n").repeated(5000);
        QTest::newRow("UTF-16") << "\xFF\xFE" + QByteArray("t\0e\0x\0t\0 \0", 10).repeated(900);
        QTest::newRow("subtitles") << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nHello\n\n");
        QTest::newRow("playlist") << QByteArray(
            "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1/a.ts\n");
        QTest::newRow("concat") << QByteArray("ffconcat version 1.0\nfile 'real.wav'\n");
        QTest::newRow("sdp") << QByteArray("v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\n"
                                           "m=audio 5004 RTP/AVP 0\n");
        QTest::newRow("html") << QByteArray("<!DOCTYPE html><html><body>404</body></html>");
        QTest::newRow("noise") << noise;
        QTest::newRow("short noise") << noise.left(2000);
        QTest::newRow("zeros") << QByteArray(100000, '\0');
        QTest::newRow("all ones") << QByteArray(100000, '\xFF');
    }
    void contentThatIsNoAudio()
    {
        QFETCH(QByteArray, content);
        QVERIFY(writeWav(at("real.wav"), tone(440, 1, 8000), 8000));
        for (const char* name : {"song.mp3", "song.wav", "song.ogg", "song"}) {
            QVERIFY(writeBytes(at(name), content));
            QCOMPARE(QByteArray(errorCodeName(codeOf(at(name)))), QByteArray("not_audio"));
        }
    }
    void trackerModulesAreNoAudio()
    {
        // A ProTracker module: title, 31 instruments, order list, "M.K.", one empty pattern.
        QByteArray module(20 + 31 * 30, '\0');
        module.replace(0, 4, "test");
        module += QByteArray(1, 1) + QByteArray(1, 127) + QByteArray(128, '\0') + "M.K.";
        module += QByteArray(1024, '\0');
        QVERIFY(writeBytes(at("song.mod"), module));
        QCOMPARE(codeOf(at("song.mod")), ErrorCode::NotAudio);
    }
    void picturesWithoutSound()
    {
        if (!haveFfmpeg())
            QSKIP("the ffmpeg program is not installed");
        QVERIFY(writeWav(at("s.wav"), tone(440, 1, 8000), 8000));
        const std::vector<std::string> picture{"-f",   "lavfi", "-i", "testsrc=s=64x48:d=1",
                                               "-map", "1:v"};
        QVERIFY(encode(at("s.wav"), at("silent.mkv"), with(picture, {"-c:v", "mpeg4"})));
        QCOMPARE(codeOf(at("silent.mkv")), ErrorCode::NoAudioStream);
        QVERIFY(encode(at("s.wav"), at("p.png"), with(picture, {"-frames:v", "1"})));
        QCOMPARE(codeOf(at("p.png")), ErrorCode::NotAudio);
        // A picture in the tags is no video.
        QVERIFY(encode(
            at("s.wav"), at("cover.mp3"),
            {"-i", at("p.png").string(), "-map", "0", "-map", "1", "-c:v", "copy"}));
        const Decoded decoded = decodeAll(at("cover.mp3"), 16000);
        QVERIFY(!decoded.error && !decoded.damage);
        QCOMPARE(decoded.samples.size(), std::size_t(16000));
    }
    void shortSoundsAreSound()
    {
        if (!haveFfmpeg())
            QSKIP("the ffmpeg program is not installed");
        QVERIFY(writeWav(at("short.wav"), tone(440, 0.15, 44100), 44100));
        for (const char* name : {"short.mp3", "short.flac", "short.ogg", "short.opus"}) {
            QVERIFY(encode(at("short.wav"), at(name)));
            const Decoded decoded = decodeAll(at(name), 16000);
            QVERIFY2(!decoded.error, name);
            QCOMPARE(decoded.samples.size(), std::size_t(2400));
        }
    }
    void whatIsNoFile()
    {
        QCOMPARE(codeOf(at("absent.mp3")), ErrorCode::FileNotFound);
        QCOMPARE(codeOf(at("absent") / "below.mp3"), ErrorCode::FileNotFound);
        QCOMPARE(codeOf(at(std::string(300, 'x'))), ErrorCode::FileNotFound);
        QVERIFY(writeBytes(at("empty.mp3"), {}));
        QCOMPARE(codeOf(at("empty.mp3")), ErrorCode::EmptyFile);
        QCOMPARE(codeOf(at("empty.mp3") / "below"), ErrorCode::FileNotFound);
        QCOMPARE(codeOf(at(".")), ErrorCode::NotARegularFile);
        fs::create_symlink("loop", at("loop"));
        fs::create_symlink("nowhere", at("dangling"));
        QCOMPARE(codeOf(at("loop")), ErrorCode::NotARegularFile);
        QCOMPARE(codeOf(at("dangling")), ErrorCode::NotARegularFile);
        QCOMPARE(::mkfifo(at("fifo").c_str(), 0600), 0);
        QCOMPARE(codeOf(at("fifo")), ErrorCode::NotARegularFile);
        QCOMPARE(codeOf("/dev/null"), ErrorCode::NotARegularFile);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const std::string name = at("socket");
        QVERIFY(name.size() < sizeof(address.sun_path));
        name.copy(address.sun_path, name.size());
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof(address)), 0);
        QCOMPARE(codeOf(at("socket")), ErrorCode::NotARegularFile);
        ::close(descriptor);
    }
    void filesThatMayNotBeRead()
    {
        QVERIFY(writeWav(at("secret.wav"), tone(440, 1, 8000), 8000));
        fs::permissions(at("secret.wav"), fs::perms::none);
        // The superuser may read everything, so the question is asked as somebody else.
        constexpr uid_t nobody = 65534;
        const bool root = ::geteuid() == 0;
        if (root)
            fs::permissions(at("."), fs::perms::others_exec, fs::perm_options::add);
        if (root)
            QCOMPARE(::seteuid(nobody), 0);
        const ErrorCode code = codeOf(at("secret.wav"));
        if (root)
            QCOMPARE(::seteuid(0), 0);
        QCOMPARE(code, ErrorCode::PermissionDenied);
    }
    void namesAreOnlyNames()
    {
        const std::vector<std::string> names{"a song.wav",    "it's \"this\".wav",
                                             "new\nline.wav", "100%d%s.wav",
                                             "http:foo.mp3",  "concat:a|b",
                                             "file:x",        "-i.wav",
                                             "caf\xE9.wav",   "\xFF",
                                             "pipe:0",        "data:text"};
        const fs::path before = fs::current_path();
        fs::current_path(at("."));
        for (const std::string& name : names) {
            const bool written = writeWav(at("plain.wav"), tone(440, 0.5, 8000), 8000);
            fs::rename(at("plain.wav"), at(name));
            const Decoded byPath = decodeAll(at(name), 16000);
            const Decoded byName = decodeAll(name, 16000); // relative, so that it starts the path
            fs::remove(at(name));
            QVERIFY2(written && !byPath.error && !byName.error, name.c_str());
            QCOMPARE(byName.samples.size(), std::size_t(8000));
        }
        fs::current_path(before);
    }
    void ratesMustBePositive()
    {
        QCOMPARE(AudioDecoder::open(at("x"), 0).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_APPLESS_MAIN(AudioErrorsTest)
#include "tst_audio_errors.moc"
