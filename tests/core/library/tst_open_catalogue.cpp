#include "core/library/database.h"
#include "tests/core/library/library_fixture.h"

#include <QTest>

#include <sys/stat.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>

using namespace stemma;
namespace fs = std::filesystem;

namespace
{

void writeFile(const fs::path& file, const std::string& content)
{
    std::ofstream(file, std::ios::binary) << content;
}

std::string readFile(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// What a child gets from open(), as its exit code: 100 for a library with one track, else the error's code.
int openedWith(const fs::path& folder, Access access)
{
    const auto catalogue = Catalogue::open(folder, access);
    if (!catalogue)
        return static_cast<int>(catalogue.error().code);
    const auto tracks = (*catalogue)->tracks();
    if (!tracks)
        return static_cast<int>(tracks.error().code);
    return 99 + static_cast<int>(tracks->size());
}

constexpr int oneTrack = 100;

int exitCode(ErrorCode code)
{
    return static_cast<int>(code);
}

} // namespace

class OpenCatalogueTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TemporaryFolder> m_temporary;
    fs::path m_folder;

    void makeLibrary()
    {
        auto catalogue = Catalogue::open(m_folder, Access::ReadWrite).value();
        QVERIFY(catalogue->store(TrackSource("/music", "a.wav", 1).track));
    }
    ErrorCode codeOf(Access access)
    {
        const auto catalogue = Catalogue::open(m_folder, access);
        return catalogue ? ErrorCode::Internal : catalogue.error().code;
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<TemporaryFolder>();
        m_folder = m_temporary->path() / "a ?#%41 \xff" / "library";
    }

    void readingWhatDoesNotExistYet()
    {
        QCOMPARE(codeOf(Access::ReadOnly), ErrorCode::LibraryEmpty);
        QVERIFY(!fs::exists(m_folder));
        fs::create_directories(m_folder);
        QCOMPARE(codeOf(Access::ReadOnly), ErrorCode::LibraryEmpty);
        writeFile(m_folder / "catalogue.sqlite", "");
        QCOMPARE(codeOf(Access::ReadOnly), ErrorCode::LibraryEmpty);
        // An empty file is what a program killed at its first start leaves.
        makeLibrary();
    }

    void aFileInPlaceOfTheFolder()
    {
        fs::create_directories(m_folder.parent_path());
        writeFile(m_folder, "text");
        QCOMPARE(codeOf(Access::ReadWrite), ErrorCode::InvalidArgument);
        QCOMPARE(readFile(m_folder), std::string("text"));
    }

    void foreignFilesStayAsTheyAre()
    {
        fs::create_directories(m_folder);
        const auto file = m_folder / "catalogue.sqlite";
        const std::string text(5000, 'x');
        writeFile(file, text);
        QCOMPARE(codeOf(Access::ReadWrite), ErrorCode::LibraryCorrupt);
        QCOMPARE(codeOf(Access::ReadOnly), ErrorCode::LibraryCorrupt);
        QCOMPARE(readFile(file), text);

        fs::remove(file);
        QVERIFY(Database::open(file, Database::Mode::ReadWrite)
                    ->execute("CREATE TABLE photo (id); PRAGMA user_version = 1"));
        const auto before = readFile(file);
        QCOMPARE(codeOf(Access::ReadWrite), ErrorCode::LibraryCorrupt);
        QCOMPARE(codeOf(Access::ReadOnly), ErrorCode::LibraryCorrupt);
        QCOMPARE(readFile(file), before);
    }

    void aTruncatedCatalogueIsNoticed()
    {
        makeLibrary();
        const auto file = m_folder / "catalogue.sqlite";
        fs::resize_file(file, fs::file_size(file) / 3);
        const auto catalogue = Catalogue::open(m_folder, Access::ReadWrite);
        const auto code = catalogue ? (*catalogue)->tracks().error().code : catalogue.error().code;
        QCOMPARE(code, ErrorCode::LibraryCorrupt);
    }

    void aNewerCatalogueIsLeftAlone()
    {
        makeLibrary();
        QVERIFY(Database::open(m_folder / "catalogue.sqlite", Database::Mode::ReadWrite)
                    ->execute("PRAGMA user_version = 1000"));
        QCOMPARE(codeOf(Access::ReadWrite), ErrorCode::LibraryTooNew);
        QCOMPARE(codeOf(Access::ReadOnly), ErrorCode::LibraryTooNew);
    }

    void theSecondWriterIsToldOfTheFirst()
    {
        auto first = Catalogue::open(m_folder, Access::ReadWrite);
        QVERIFY(first);
        const auto second = Catalogue::open(m_folder, Access::ReadWrite);
        QCOMPARE(second.error().code, ErrorCode::LibraryBusy);
        const auto pid = std::to_string(::getpid());
        QVERIFY(second.error().detail.find(pid) != std::string::npos);
        first->reset();
        QVERIFY(Catalogue::open(m_folder, Access::ReadWrite));
    }

    void theLockOfAKilledWriterIsGone()
    {
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = startChild([&] {
            const auto catalogue = Catalogue::open(m_folder, Access::ReadWrite);
            if (!catalogue || !(*catalogue)->store(TrackSource("/music", "a.wav", 1).track)
                || ::write(ready[1], "x", 1) != 1)
                return 1;
            ::pause();
            return 0;
        });
        char byte = 0;
        QCOMPARE(::read(ready[0], &byte, 1), ssize_t{1});
        const auto busy = Catalogue::open(m_folder, Access::ReadWrite);
        ::kill(child, SIGKILL);
        QCOMPARE(waitFor(child), -SIGKILL);
        ::close(ready[0]);
        ::close(ready[1]);
        QCOMPARE(busy.error().code, ErrorCode::LibraryBusy);
        QVERIFY(busy.error().detail.find(std::to_string(child)) != std::string::npos);
        const auto after = Catalogue::open(m_folder, Access::ReadWrite);
        QVERIFY(after);
        QCOMPARE((*after)->trackCount().value(), std::size_t{1});
    }

    void aFolderWithoutWritePermission()
    {
        makeLibrary();
        QVERIFY(!fs::exists(m_folder / "catalogue.sqlite-wal"));
        fs::permissions(m_folder, fs::perms(0555));
        fs::permissions(m_folder / "lock", fs::perms(0444));
        fs::permissions(m_folder / "catalogue.sqlite", fs::perms(0444));
        const auto child = [&](Access access) {
            return runInChild([&] { return openedWith(m_folder, access); }, Privileges::Drop);
        };
        QCOMPARE(child(Access::ReadWrite), exitCode(ErrorCode::LibraryReadOnly));
        QCOMPARE(child(Access::ReadOnly), oneTrack);
        // Others may write to the folder but not to the catalogue.
        fs::permissions(m_folder, fs::perms(0777));
        fs::permissions(m_folder / "lock", fs::perms(0666));
        fs::permissions(m_folder / "catalogue.sqlite", fs::perms(0444));
        QCOMPARE(child(Access::ReadWrite), exitCode(ErrorCode::LibraryReadOnly));
        QCOMPARE(child(Access::ReadOnly), oneTrack);
        fs::permissions(m_folder / "catalogue.sqlite", fs::perms(0));
        QCOMPARE(child(Access::ReadOnly), exitCode(ErrorCode::PermissionDenied));
        // No permission to make the folder.
        const auto inside = m_folder.parent_path() / "new";
        fs::permissions(m_folder.parent_path(), fs::perms(0555));
        QCOMPARE(
            runInChild([&] { return openedWith(inside, Access::ReadWrite); }, Privileges::Drop),
            exitCode(ErrorCode::PermissionDenied));
        fs::permissions(m_folder.parent_path(), fs::perms(0755));
    }

    void readingBesideAWriterWithoutWritePermission()
    {
        auto writer = Catalogue::open(m_folder, Access::ReadWrite).value();
        QVERIFY(writer->store(TrackSource("/music", "a.wav", 1).track));
        fs::permissions(m_folder, fs::perms(0555));
        QCOMPARE(
            runInChild([&] { return openedWith(m_folder, Access::ReadOnly); }, Privileges::Drop),
            oneTrack);
        fs::permissions(m_folder, fs::perms(0755));
    }

    void aLogThatCannotBeReplayedIsNotPassedOver()
    {
        // A writer was killed and the medium became read-only: without the log the last tracks would be
        // missing in silence.
        QCOMPARE(
            runInChild([&] {
                auto catalogue = Catalogue::open(m_folder, Access::ReadWrite).value();
                static_cast<void>(catalogue->store(TrackSource("/music", "a.wav", 1).track));
                return ::kill(::getpid(), SIGKILL);
            }),
            -SIGKILL);
        QVERIFY(fs::file_size(m_folder / "catalogue.sqlite-wal") > 0);
        fs::remove(m_folder / "catalogue.sqlite-shm");
        fs::permissions(m_folder, fs::perms(0555));
        QCOMPARE(
            runInChild([&] { return openedWith(m_folder, Access::ReadOnly); }, Privileges::Drop),
            exitCode(ErrorCode::LibraryReadOnly));
        fs::permissions(m_folder, fs::perms(0755));
        QCOMPARE(runInChild([&] { return openedWith(m_folder, Access::ReadOnly); }), oneTrack);
    }
};

QTEST_APPLESS_MAIN(OpenCatalogueTest)
#include "tst_open_catalogue.moc"
