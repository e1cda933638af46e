#include "core/index/fingerprint_index.h"
#include "tests/core/index/index_fixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <iterator>

using namespace stemma;
namespace fs = std::filesystem;

namespace
{

std::string readFile(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeFile(const fs::path& file, const std::string& content)
{
    fs::remove(
        file); // a file that is cut and written again is flushed to the disk by some file systems
    std::ofstream(file, std::ios::binary) << content;
}

FingerprintIndex filled(std::size_t limit)
{
    FingerprintIndex index("encoder-1", 32, limit);
    for (int track = 1; track <= 20; ++track) {
        const auto rows = noiseRows(10, 32, static_cast<std::uint32_t>(track));
        static_cast<void>(index.add(TrackId{track}, rows));
    }
    return index;
}

constexpr std::size_t invertedLimit = 100;

} // namespace

class IndexFileTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_temporary;
    fs::path m_file;

    ErrorCode loadError() const
    {
        const auto loaded = FingerprintIndex::load(m_file, "encoder-1", invertedLimit);
        return loaded ? ErrorCode::Internal : loaded.error().code;
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = QTemporaryDir();
        m_file = fs::path(m_temporary.path().toStdString()) / "index" / "encoder-1.index";
    }

    void comesBackTheSame()
    {
        for (const std::size_t limit : {FingerprintIndex::exactLimit, invertedLimit}) {
            const auto index = filled(limit);
            QVERIFY(index.save(m_file, 42));
            auto loaded = FingerprintIndex::load(m_file, "encoder-1", limit);
            QVERIFY(loaded);
            QCOMPARE(loaded->revision, 42);
            QCOMPARE(loaded->index.encoderId(), std::string("encoder-1"));
            QCOMPARE(loaded->index.dimension(), 32);
            QCOMPARE(loaded->index.isExact(), index.isExact());
            QCOMPARE(loaded->index.tracks(), index.tracks());
            const auto queries = noiseRows(10, 32, 99);
            const auto before = index.search(queries.values, 20).value();
            const auto after = loaded->index.search(queries.values, 20).value();
            for (std::size_t q = 0; q < 10; ++q) {
                for (std::size_t k = 0; k < 20; ++k) {
                    QCOMPARE(after[q][k].track, before[q][k].track);
                    QCOMPARE(after[q][k].time, before[q][k].time);
                    QCOMPARE(after[q][k].similarity, before[q][k].similarity);
                }
            }
            QVERIFY(loaded->index.remove(TrackId{5}));
            QCOMPARE(loaded->index.size(), std::size_t{190});
            QVERIFY(!fs::exists(m_file.native() + ".unfinished"));
        }
    }

    void anEmptyIndex()
    {
        QVERIFY(FingerprintIndex("encoder-1", 32).save(m_file, 1));
        QCOMPARE(FingerprintIndex::load(m_file, "encoder-1")->index.size(), std::size_t{0});
    }

    void missingAndForeignFiles()
    {
        QCOMPARE(loadError(), ErrorCode::FileNotFound);
        QVERIFY(filled(invertedLimit).save(m_file, 1));
        QCOMPARE(
            FingerprintIndex::load(m_file, "encoder-2").error().code, ErrorCode::EncoderMismatch);
        for (const std::string& content :
             {std::string(), std::string("text"), std::string(1000, 'x'),
              std::string(1000, '\0')}) {
            writeFile(m_file, content);
            QCOMPARE(loadError(), ErrorCode::LibraryCorrupt);
        }
    }

    void everyCutIsNoticed()
    {
        QVERIFY(filled(invertedLimit).save(m_file, 1));
        const auto whole = readFile(m_file);
        for (std::size_t size = 0; size < whole.size(); size += size < 100 ? 1 : 97) {
            writeFile(m_file, whole.substr(0, size));
            QCOMPARE(loadError(), ErrorCode::LibraryCorrupt);
        }
        writeFile(m_file, whole + '\0');
        QCOMPARE(loadError(), ErrorCode::LibraryCorrupt);
    }

    void everyChangedByteIsNoticed()
    {
        QVERIFY(filled(invertedLimit).save(m_file, 1));
        const auto whole = readFile(m_file);
        for (std::size_t i = 0; i < whole.size(); i += i < 150 ? 1 : 53) {
            auto damaged = whole;
            damaged[i] = static_cast<char>(damaged[i] ^ (1 << (i % 8)));
            writeFile(m_file, damaged);
            const auto code = loadError();
            QVERIFY(code == ErrorCode::LibraryCorrupt || code == ErrorCode::EncoderMismatch);
        }
    }

    void aFullDiskLeavesTheOldFile()
    {
        QVERIFY(FingerprintIndex("encoder-1", 32).save(m_file, 7));
        const auto index = filled(invertedLimit);
        const pid_t child = ::fork();
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{2000, 2000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto saved = index.save(m_file, 8);
            ::_exit(saved ? 0 : static_cast<int>(saved.error().code));
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(WEXITSTATUS(status), static_cast<int>(ErrorCode::DiskFull));
        QVERIFY(!fs::exists(m_file.native() + ".unfinished"));
        QCOMPARE(FingerprintIndex::load(m_file, "encoder-1")->revision, 7);
    }

    void aPlaceThatCannotBeWritten()
    {
        writeFile(m_file.parent_path(), "a file in place of the folder");
        QCOMPARE(filled(invertedLimit).save(m_file, 1).error().code, ErrorCode::WriteFailed);
    }
};

QTEST_APPLESS_MAIN(IndexFileTest)
#include "tst_index_file.moc"
