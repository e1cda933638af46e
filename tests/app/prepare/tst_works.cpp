// What there is to prepare is found and told apart, with its licence.
#include "app/prepare/licence_table.h"
#include "app/prepare/works.h"
#include "tests/support/media_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stemma;
using test::writeBytes;

class TestWorks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const char* name :
             {"band/song.ogg", "band/guitar.ogg", "band/notes.mid", "band/preview.ogg",
              "band/guitar.flac", "single/drums.wav", "single/other.txt", "a.MID", "b.xm",
              "c.mp3"}) {
            const auto path = folder() / name;
            std::filesystem::create_directories(path.parent_path());
            QVERIFY(writeBytes(path, "content"));
        }
        QVERIFY(writeBytes(folder() / "list", "band/song.ogg\n\nband/guitar.ogg\nb.xm\nb.xm\n"));
    }

    void kindsAreToldApart()
    {
        const auto works = collectWorks({folder()}, {});
        QVERIFY(works.ok());
        std::vector<std::pair<std::string, WorkKind>> found;
        for (const Work& work : *works)
            found.emplace_back(work.name, work.kind);
        const std::vector<std::pair<std::string, WorkKind>> expected{
            {"a.MID", WorkKind::Score},
            {"b.xm", WorkKind::Module},
            {"band", WorkKind::Stems},
            {"c.mp3", WorkKind::Audio},
            {"list", WorkKind::Audio},
            {"single/drums.wav", WorkKind::Audio},
            {"single/other.txt", WorkKind::Audio}};
        QVERIFY(found == expected);
        const Work& band = (*works)[2];
        QCOMPARE(
            band.files.size(), std::size_t(2)); // one guitar, the notes and the preview left out
        QCOMPARE(band.files[1].name, std::string("band/song.ogg"));
    }

    void listsAndFoldersNameAlike()
    {
        for (const auto& root : {std::filesystem::path(), folder()}) {
            const auto works = collectWorks({folder() / "list"}, root);
            QVERIFY(works.ok());
            QCOMPARE(works->size(), std::size_t(2));
            QCOMPARE(works->front().name, std::string("b.xm"));
            QCOMPARE(works->back().name, std::string("band"));
            QCOMPARE(works->back().files.size(), std::size_t(2));
        }
        // A folder of stems that is itself what was given.
        QCOMPARE(collectWorks({folder() / "band"}, {})->front().name, std::string("band"));
        QCOMPARE(collectWorks({folder() / "none"}, {}).error().code, ErrorCode::FileNotFound);
    }

    void generatedSongsHaveSeeds()
    {
        const auto works = generatedWorks(3, 7);
        QCOMPARE(works.size(), std::size_t(3));
        QCOMPARE(works[2].name, std::string("generated/9"));
        QCOMPARE(works[2].seed, std::uint64_t(9));
    }

    void licencesAreRead()
    {
        const auto path = folder() / "table";
        QVERIFY(
            writeBytes(path, "licence\tsize\tpath\r\nCC0-1.0\t3\ta.MID\r\nshort\nMIT\t4\tb.xm\n"));
        LicenceTable table{{"c.mp3", "GPL-2"}};
        QVERIFY(readLicences(path, table).ok());
        QVERIFY((table == LicenceTable{{"a.MID", "CC0-1.0"}, {"b.xm", "MIT"}, {"c.mp3", "GPL-2"}}));
        QVERIFY(writeBytes(path, "path\tlicense\n"));
        QCOMPARE(readLicences(path, table).error().code, ErrorCode::ReadFailed);
        QCOMPARE(readLicences(folder() / "none", table).error().code, ErrorCode::FileNotFound);
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString() + "/music"; }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestWorks)
#include "tst_works.moc"
