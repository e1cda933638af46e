#include "core/report/atomic_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <iterator>

using namespace stemma;
namespace fs = std::filesystem;

class AtomicFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_temporary;
    fs::path m_folder;

    std::string contentOf(const fs::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    std::ptrdiff_t entries()
    {
        return std::distance(fs::directory_iterator(m_folder), fs::directory_iterator());
    }

    ErrorCode codeOf(const Status& status)
    {
        return status ? ErrorCode::Internal : status.error().code;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = m_temporary.path().toStdString() + "/" + QTest::currentTestFunction();
        fs::create_directory(m_folder);
    }

    /// QTemporaryDir cannot remove names that are no UTF-8.
    void cleanupTestCase() { fs::remove_all(m_temporary.path().toStdString()); }

    void theWholeFileIsThere()
    {
        const std::string bytes(3'000'000, 'x');
        QVERIFY(writeAtomically(bytes, m_folder / "a", Overwrite::No));
        QVERIFY(contentOf(m_folder / "a") == bytes);
        QCOMPARE(entries(), std::ptrdiff_t{1});
        QVERIFY(writeAtomically("", m_folder / std::string(255, 'n'), Overwrite::No));
        QVERIFY(writeAtomically("b", m_folder / "\xff\n", Overwrite::No));
        QCOMPARE(entries(), std::ptrdiff_t{3});
    }

    void whatExistsIsReplacedOnlyOnDemand()
    {
        const fs::path file = m_folder / "a";
        QVERIFY(writeAtomically("old", file, Overwrite::No));
        QCOMPARE(codeOf(writeAtomically("new", file, Overwrite::No)), ErrorCode::FileExists);
        QCOMPARE(contentOf(file), std::string("old"));
        QVERIFY(writeAtomically("new", file, Overwrite::Yes));
        QCOMPARE(contentOf(file), std::string("new"));
        QCOMPARE(entries(), std::ptrdiff_t{1});
    }

    void aLinkIsFollowed()
    {
        QVERIFY(writeAtomically("old", m_folder / "real", Overwrite::No));
        fs::create_symlink("real", m_folder / "link");
        QVERIFY(writeAtomically("new", m_folder / "link", Overwrite::Yes));
        QVERIFY(fs::is_symlink(m_folder / "link"));
        QCOMPARE(contentOf(m_folder / "real"), std::string("new"));
    }

    void aLinkThatLeadsNowhereStays()
    {
        fs::create_symlink("gone", m_folder / "link");
        for (const auto overwrite : {Overwrite::No, Overwrite::Yes})
            QCOMPARE(
                codeOf(writeAtomically("x", m_folder / "link", overwrite)),
                ErrorCode::NotARegularFile);
        QVERIFY(fs::is_symlink(m_folder / "link"));
        QCOMPARE(entries(), std::ptrdiff_t{1});
    }

    void whatIsNoFileIsNeverReplaced()
    {
        const fs::path pipe = m_folder / "pipe";
        QCOMPARE(mkfifo(pipe.c_str(), 0666), 0);
        QCOMPARE(codeOf(writeAtomically("x", pipe, Overwrite::Yes)), ErrorCode::NotARegularFile);
        QVERIFY(fs::is_fifo(pipe));
        fs::create_symlink("/dev/null", m_folder / "null");
        QCOMPARE(
            codeOf(writeAtomically("x", m_folder / "null", Overwrite::Yes)),
            ErrorCode::NotARegularFile);
        QVERIFY(fs::is_character_file("/dev/null"));
    }

    void permissionsStay()
    {
        const fs::path file = m_folder / "a";
        QVERIFY(writeAtomically("old", file, Overwrite::No));
        const mode_t mask = umask(0);
        umask(mask);
        const auto usual = static_cast<fs::perms>(0666 & ~mask);
        QCOMPARE(fs::status(file).permissions(), usual);
        const auto own = fs::perms::owner_read | fs::perms::owner_write | fs::perms::owner_exec;
        fs::permissions(file, own);
        fs::create_symlink("a", m_folder / "link");
        QVERIFY(writeAtomically("new", m_folder / "link", Overwrite::Yes));
        QCOMPARE(fs::status(file).permissions(), own);
        QCOMPARE(contentOf(file), std::string("new"));
    }

    void whoseItIsStays()
    {
        if (geteuid() != 0)
            QSKIP("only root can give a file away");
        const fs::path file = m_folder / "a";
        QVERIFY(writeAtomically("old", file, Overwrite::No));
        QCOMPARE(chown(file.c_str(), 65534, 65534), 0);
        QVERIFY(writeAtomically("new", file, Overwrite::Yes));
        struct stat found {
        };
        QCOMPARE(stat(file.c_str(), &found), 0);
        QCOMPARE(found.st_uid, uid_t{65534});
        QCOMPARE(found.st_gid, gid_t{65534});
    }

    void wrongTargetsAreNamed()
    {
        QCOMPARE(
            codeOf(writeAtomically("x", m_folder / "none" / "a", Overwrite::Yes)),
            ErrorCode::FileNotFound);
        QCOMPARE(
            codeOf(writeAtomically("x", m_folder, Overwrite::Yes)), ErrorCode::NotARegularFile);
        QCOMPARE(
            codeOf(writeAtomically("x", "/dev/full", Overwrite::Yes)), ErrorCode::NotARegularFile);
        QCOMPARE(
            codeOf(writeAtomically("x", m_folder / std::string(256, 'n'), Overwrite::Yes)),
            ErrorCode::WriteFailed);
        QCOMPARE(entries(), std::ptrdiff_t{0});
    }

    void nothingIsLeftWhereThereIsNoRoom()
    {
        // A limit on the size of files stands in for a full disk, which only root can make; what fails is the same
        // call, with another error.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{1000, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Status status
            = writeAtomically(std::string(5000, 'x'), m_folder / "a", Overwrite::No);
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(codeOf(status), ErrorCode::WriteFailed);
        QCOMPARE(entries(), std::ptrdiff_t{0});
    }

    void aFullDiskIsNamed()
    {
        if (mount("tmpfs", m_folder.c_str(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("only root can mount a small disk");
        QVERIFY(writeAtomically("earlier", m_folder / "a", Overwrite::No));
        const Status status
            = writeAtomically(std::string(500'000, 'x'), m_folder / "a", Overwrite::Yes);
        const auto left = entries();
        const auto before = contentOf(m_folder / "a");
        umount(m_folder.c_str());
        QCOMPARE(codeOf(status), ErrorCode::DiskFull);
        QCOMPARE(status.error().path, m_folder / "a");
        QCOMPARE(left, std::ptrdiff_t{1});
        QCOMPARE(before, std::string("earlier"));
    }

    void aReadOnlyDiskIsNamed()
    {
        if (mount("tmpfs", m_folder.c_str(), "tmpfs", MS_RDONLY, "size=64k") != 0)
            QSKIP("only root can mount a disk");
        const Status status = writeAtomically("x", m_folder / "a", Overwrite::No);
        umount(m_folder.c_str());
        QCOMPARE(codeOf(status), ErrorCode::PermissionDenied);
    }

    void aReadOnlyFolderIsNamed()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        chmod(m_folder.c_str(), 0555);
        const Status status = writeAtomically("x", m_folder / "a", Overwrite::No);
        chmod(m_folder.c_str(), 0755);
        QCOMPARE(codeOf(status), ErrorCode::PermissionDenied);
    }
};

QTEST_APPLESS_MAIN(AtomicFileTest)
#include "tst_atomic_file.moc"
