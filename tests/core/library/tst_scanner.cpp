#include "core/library/scanner.h"
#include "tests/core/library/library_fixture.h"

#include <QTest>

#include <sys/stat.h>

#include <fstream>

using namespace stemma;
namespace fs = std::filesystem;

namespace
{

void touch(const fs::path& file)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file) << "x";
}

std::vector<fs::path> relativePaths(const ScanResult& result, const fs::path& base)
{
    std::vector<fs::path> paths;
    for (const auto& file : result.files)
        paths.push_back(file.path.native().substr(base.native().size() + 1));
    return paths;
}

using Paths = std::vector<fs::path>;

} // namespace

class ScannerTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TemporaryFolder> m_temporary;
    fs::path m_folder;

    ScanResult scan(const Paths& named) { return scanForAudio(named, {}); }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<TemporaryFolder>();
        m_folder = m_temporary->path() / "music";
        fs::create_directories(m_folder);
    }

    void takesAudioAndVideoBelowAFolder()
    {
        for (const char* name :
             {"b.WAV", "a/x.mp3", "a/y.txt", "a/cover.jpg", "a/b/c/z.webm", "noext", "c.opus",
              ".hidden.mp3", ".git/a.mp3", "a.mp3.part"})
            touch(m_folder / name);
        fs::create_directory(m_folder / "folder.mp3");
        const auto result = scan({m_folder});
        QCOMPARE(
            relativePaths(result, m_folder), (Paths{"a/b/c/z.webm", "a/x.mp3", "b.WAV", "c.opus"}));
        QVERIFY(result.problems.empty());
        for (const auto& file : result.files)
            QCOMPARE(file.root, m_folder);
    }

    void everyListedSuffixIsKnown()
    {
        const Paths names{"1.wav", "1.flac", "1.mp3",  "1.m4a", "1.aac",  "1.ogg",
                          "1.oga", "1.opus", "1.aiff", "1.aif", "1.aifc", "1.wma",
                          "1.mka", "1.ape",  "1.wv",   "1.mp4", "1.m4v",  "1.mov",
                          "1.mkv", "1.webm", "1.avi",  "1.mp2", "1.3gp",  "1.w64"};
        for (const auto& name : names)
            touch(m_folder / name);
        QCOMPARE(scan({m_folder}).files.size(), names.size());
    }

    void aNamedFileIsAlwaysTaken()
    {
        touch(m_folder / ".odd");
        touch(m_folder / "a.mp3");
        const auto result = scan({m_folder / ".odd", m_folder / "sub/../a.mp3", m_folder});
        QCOMPARE(relativePaths(result, m_folder), (Paths{".odd", "a.mp3"}));
        QCOMPARE(result.files[0].root, m_folder);
        QVERIFY(result.problems.empty());
    }

    void nestedNamesGiveEachFileOnce()
    {
        touch(m_folder / "a/x.mp3");
        touch(m_folder / "y.mp3");
        for (const Paths& named :
             {Paths{m_folder, m_folder / "a"}, Paths{m_folder / "a/", m_folder}}) {
            const auto result = scan(named);
            QCOMPARE(relativePaths(result, m_folder), (Paths{"a/x.mp3", "y.mp3"}));
            QVERIFY(result.problems.empty());
        }
    }

    void namesAreBytes()
    {
        const Paths names{"new\nline.mp3", "quo\"te's.mp3", "\xc3\xa9 sp.mp3", "\xff\xfe.mp3"};
        for (const auto& name : names)
            touch(m_folder / name);
        QCOMPARE(relativePaths(scan({m_folder}), m_folder), names);
    }

    void missingAndEmptyPlaces()
    {
        touch(m_folder / "text.txt");
        const auto result = scan({m_folder / "missing", m_folder, m_folder / "text.txt/below"});
        QVERIFY(result.files.empty());
        QCOMPARE(result.problems.size(), std::size_t{3});
        QCOMPARE(result.problems[0].code, ErrorCode::FileNotFound);
        QCOMPARE(result.problems[0].path, m_folder / "missing");
        QCOMPARE(result.problems[1].code, ErrorCode::NoAudioFiles);
        QCOMPARE(result.problems[1].path, m_folder);
        QCOMPARE(result.problems[2].code, ErrorCode::FileNotFound);
    }

    void linksToThemselvesAndNowhere()
    {
        touch(m_folder / "a.mp3");
        fs::create_symlink("self.mp3", m_folder / "self.mp3");
        fs::create_symlink("gone.mp3", m_folder / "lost.mp3");
        const auto result = scan({m_folder, m_folder / "self.mp3"});
        QCOMPARE(relativePaths(result, m_folder), (Paths{"a.mp3"}));
        QCOMPARE(result.problems.size(), std::size_t{3});
        for (const auto& problem : result.problems)
            QCOMPARE(problem.code, ErrorCode::NotARegularFile);
        QCOMPARE(result.problems[0].path, m_folder / "lost.mp3");
        QCOMPARE(result.problems[1].path, m_folder / "self.mp3");
    }

    void cyclesEnd()
    {
        touch(m_folder / "a/x.mp3");
        fs::create_directory_symlink("..", m_folder / "a/up");
        fs::create_directory_symlink(m_folder / "a", m_folder / "0-before");
        fs::create_directory_symlink(".", m_folder / "here");
        const auto result = scan({m_folder});
        QCOMPARE(relativePaths(result, m_folder), (Paths{"a/x.mp3"}));
        QVERIFY(result.problems.empty());
    }

    void linksLeadOutOfTheFolder()
    {
        const auto other = m_folder.parent_path() / "other";
        touch(other / "x.mp3");
        touch(other / "deep/y.mp3");
        touch(m_folder / "a.mp3");
        fs::create_directory_symlink(other, m_folder / "link");
        fs::create_symlink(other / "x.mp3", m_folder / "again.mp3");
        fs::create_symlink("a.mp3", m_folder / "same.mp3");
        const auto result = scan({m_folder});
        // x.mp3 is met behind two links: the one that sorts first gives its path.
        QCOMPARE(relativePaths(result, m_folder).front(), fs::path("a.mp3"));
        QVERIFY(result.problems.empty());
        const auto paths = relativePaths(result, m_folder);
        QVERIFY(std::ranges::find(paths, fs::path("link/deep/y.mp3")) != paths.end());
        QVERIFY(std::ranges::find(paths, fs::path("same.mp3")) == paths.end());
    }

    void specialFilesAreNamed()
    {
        QCOMPARE(::mkfifo((m_folder / "pipe.mp3").c_str(), 0600), 0);
        const auto result = scan({m_folder, m_folder / "pipe.mp3"});
        QVERIFY(result.files.empty());
        QCOMPARE(result.problems.size(), std::size_t{2});
        QCOMPARE(result.problems[0].code, ErrorCode::NotARegularFile);
        QCOMPARE(result.problems[1].code, ErrorCode::NotARegularFile);
    }

    void unreadableFoldersDoNotEndTheScan()
    {
        touch(m_folder / "a.mp3");
        touch(m_folder / "closed/b.mp3");
        fs::permissions(m_folder / "closed", fs::perms(0));
        // In a child, since root may read every folder.
        const int code = runInChild(
            [&] {
                const auto result = scan({m_folder});
                return result.files.size() == 1 && result.problems.size() == 1
                        && result.problems[0].code == ErrorCode::PermissionDenied
                        && result.problems[0].path == m_folder / "closed"
                    ? 0
                    : 1;
            },
            Privileges::Drop);
        fs::permissions(m_folder / "closed", fs::perms(0755));
        QCOMPARE(code, 0);
    }

    void aStoppedScanEnds()
    {
        touch(m_folder / "a.mp3");
        std::stop_source stop;
        stop.request_stop();
        const auto result = scanForAudio({m_folder}, stop.get_token());
        QVERIFY(result.files.empty());
        QVERIFY(result.problems.empty());
    }
};

QTEST_APPLESS_MAIN(ScannerTest)
#include "tst_scanner.moc"
