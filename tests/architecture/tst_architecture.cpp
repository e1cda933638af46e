// The sources of the project obey "Who may include whom", and the check itself would notice if they did not.
#include "tests/architecture/include_leaks.h"
#include "tests/architecture/include_rules.h"
#include "tests/architecture/source_text.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

namespace fs = std::filesystem;
using stemma::architecture::includesOf;
using stemma::architecture::leaks;
using stemma::architecture::violations;
using stemma::architecture::withoutComments;

namespace
{

std::string contentOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// All C++ files below the product's folders, relative to the root, sorted.
std::vector<fs::path> productFiles(const fs::path& root)
{
    std::vector<fs::path> files;
    for (const char* folder : {"app", "core", "ui", "models"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const std::string suffix = entry.path().extension().string();
            if (entry.is_regular_file() && (suffix == ".h" || suffix == ".cpp"))
                files.push_back(entry.path().lexically_relative(root));
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

QString joined(const std::vector<std::string>& lines)
{
    QString text;
    for (const std::string& line : lines)
        text += QString::fromStdString(line) + QLatin1Char('\n');
    return text;
}

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySourceObeys()
    {
        const fs::path root(STEMMA_SOURCE_DIR);
        const std::vector<fs::path> files = productFiles(root);
        QVERIFY2(files.size() > 20, "the test must have found the sources");
        std::vector<std::string> complaints;
        for (const fs::path& file : files) {
            for (const std::string& said :
                 violations(file.generic_string(), contentOf(root / file)))
                complaints.push_back(file.generic_string() + ", " + said);
        }
        QVERIFY2(complaints.empty(), qPrintable(joined(complaints)));
    }

    void nothingPrivateLeaks()
    {
        const fs::path root(STEMMA_SOURCE_DIR);
        std::map<std::string, std::string> texts;
        for (const fs::path& file : productFiles(root))
            texts[file.generic_string()] = contentOf(root / file);
        const auto found = leaks(texts);
        QVERIFY2(found.empty(), qPrintable(joined(found)));
    }

    void leaksAreFound()
    {
        const std::map<std::string, std::string> files = {
            {"app/main.cpp", "#include \"models/training/trainer.h\"\n"},
            {"models/training/trainer.h", "#include \"models/training/tensors.h\"\n"},
            {"models/training/tensors.h", "#include <torch/torch.h>\n#include <vector>\n"},
            {"models/training/trainer.cpp", "#include \"models/training/trainer.h\"\n"},
            {"core/pipeline/a.cpp", "#include \"core/audio/decoder.h\"\n"},
            {"core/audio/decoder.h", "#include <vector>\n"},
            {"core/audio/handles.h", "#include <libavcodec/avcodec.h>\n"},
        };
        const auto found = leaks(files);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(
            found[0],
            std::string("app/main.cpp -> models/training/trainer.h -> models/training/tensors.h -> "
                        "<torch/torch.h>"));
    }

    void allowedIncludesPass_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        const auto row = [](const char* path, const char* include) {
            QTest::addRow("%s: %s", path, include)
                << QString::fromLatin1(path) << QString::fromLatin1(include);
        };
        row("core/audio/a.cpp", "\"core/base/result.h\"");
        row("core/audio/a.cpp", "<libavformat/avformat.h>");
        row("core/audio/a.h", "<filesystem>");
        row("core/audio/a.cpp", "<sys/stat.h>");
        row("core/spectral/a.cpp", "<fftw3.h>");
        row("core/library/a.cpp", "<sqlite3.h>");
        row("core/index/a.cpp", "<faiss/IndexFlat.h>");
        row("core/pipeline/a.h", "\"core/match/match.h\"");
        row("core/report/a.h", "\"core/spectral/spectral_map.h\"");
        row("core/report/pdf/pdf_writer.cpp", "<QPdfWriter>");
        row("models/nets/a.h", "<torch/torch.h>");
        row("models/inference/a.cpp", "<torch/torch.h>");
        row("models/inference/a.h", "\"core/match/encoder.h\"");
        row("ui/a.h", "<QWidget>");
        row("ui/jobs/a.cpp", "\"core/pipeline/engine.h\"");
        row("app/a.cpp", "\"models/inference/a.h\"");
        row("ui/a.cpp", "\"a.moc\"");
    }
    void allowedIncludesPass()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        const QString text = QStringLiteral("#pragma once\n#include %1\n").arg(include);
        const auto said = violations(path.toStdString(), text.toStdString());
        QVERIFY2(said.empty(), qPrintable(joined(said)));
    }

    void forbiddenIncludesAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        const auto row = [](const char* path, const char* include) {
            QTest::addRow("%s: %s", path, include)
                << QString::fromLatin1(path) << QString::fromLatin1(include);
        };
        row("core/audio/a.cpp", "\"core/spectral/spectral_map.h\"");
        row("core/match/a.h", "\"core/library/catalogue.h\"");
        row("core/base/a.h", "\"core/match/match.h\"");
        row("core/spectral/a.h", "<fftw3.h>");
        row("core/library/a.h", "<sqlite3.h>");
        row("core/index/a.h", "<faiss/IndexFlat.h>");
        row("core/audio/a.h", "<sys/stat.h>");
        row("core/pipeline/a.cpp", "<sqlite3.h>");
        row("core/pipeline/a.cpp", "\"models/inference/a.h\"");
        row("core/match/a.cpp", "<QString>");
        row("core/report/html_writer.cpp", "<QPdfWriter>");
        row("core/report/a.cpp", "\"ui/text/a.h\"");
        row("models/inference/a.h", "<torch/torch.h>");
        row("core/audio/a.h", "<ATen/ATen.h>");
        row("models/inference/a.cpp", "\"core/library/catalogue.h\"");
        row("models/nets/a.cpp", "\"core/match/match.h\"");
        row("models/nets/a.cpp", "<QString>");
        row("ui/a.cpp", "<torch/torch.h>");
        row("ui/a.cpp", "<libavcodec/avcodec.h>");
        row("ui/a.cpp", "<faiss/IndexFlat.h>");
        row("ui/a.cpp", "<sqlite3.h>");
        row("ui/a.cpp", "\"models/inference/a.h\"");
        row("ui/a.cpp", "\"app/composition.h\"");
        row("app/a.cpp", "<torch/torch.h>");
        row("app/a.cpp", "\"models/nets/a.h\"");
        row("app/a.cpp", "\"tests/support/signals.h\"");
        row("core/audio/a.cpp", "\"audio_decoder.h\"");
        row("core/audio/a.cpp", "<core/base/result.h>");
        row("core/audio/a.cpp", "<boost/asio.hpp>");
        row("plugins/a.cpp", "<vector>");
    }
    void forbiddenIncludesAreFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        const QString text = QStringLiteral("#pragma once\n#include %1\n").arg(include);
        QCOMPARE(violations(path.toStdString(), text.toStdString()).size(), std::size_t{1});
    }

    void forbiddenTextIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("complaints");
        QTest::newRow("home folder") << R"(auto p = "/home/me/a.wav";)" << 1;
        QTest::newRow("test data") << R"(load(root + "tests/data/a.ogg");)" << 1;
        QTest::newRow("thread") << "std::jthread worker(run);" << 1;
        QTest::newRow("number of cores") << "int n = std::thread::hardware_concurrency();" << 0;
        QTest::newRow("comment") << "// std::thread is started by app, see \"/home/x/\"" << 0;
        QTest::newRow("system folder") << R"(read("/proc/self/status");)" << 0;
    }
    void forbiddenTextIsFound()
    {
        QFETCH(QString, text);
        QFETCH(int, complaints);
        const auto said = violations("core/audio/a.cpp", text.toStdString());
        QCOMPARE(static_cast<int>(said.size()), complaints);
    }

    void ownHeaderComesFirst()
    {
        const char* wrong = "#include <vector>\n#include \"core/audio/a.h\"\n";
        const char* right = "#include \"core/audio/a.h\"\n#include <vector>\n";
        QCOMPARE(violations("core/audio/a.cpp", wrong).size(), std::size_t{1});
        QVERIFY(violations("core/audio/a.cpp", right).empty());
    }

    void headersAreGuarded()
    {
        QCOMPARE(violations("core/audio/a.h", "int x;\n").size(), std::size_t{1});
    }

    void includesAreReadAsTheCompilerReadsThem()
    {
        const char* text = "// #include <a>\n"
                           "/* #include <b>\n"
                           "#include <c> */\n"
                           "const char* s = \"// no comment\"; int n = 1'000;\n"
                           "#  include <d>\n"
                           "  #include \"core/e.h\" // why\n";
        const auto includes = includesOf(text);
        QCOMPARE(includes.size(), std::size_t{2});
        QCOMPARE(includes[0].name, std::string("d"));
        QCOMPARE(includes[0].line, 5);
        QVERIFY(!includes[0].quoted);
        QCOMPARE(includes[1].name, std::string("core/e.h"));
        QVERIFY(includes[1].quoted);
    }

    void commentsLeaveNoTrace()
    {
        QCOMPARE(withoutComments("a/*b\nc*/d//e\nf"), std::string("a   \n   d   \nf"));
        QCOMPARE(withoutComments("R\"x(//)x\"//"), std::string("R\"x(//)x\"  "));
    }
};

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
