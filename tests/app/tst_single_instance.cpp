// A second start hands its files to the window that is open.
#include "app/single_instance.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <thread>

using namespace stemma;

class TestSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void theFirstStartIsAlone()
    {
        QVERIFY(!SingleInstance(library("alone")).handOver({{"/m/a.wav"}, {}}));
    }

    void aSecondStartIsTakenOverWithEveryByteOfItsPaths()
    {
        SingleInstance first(library("shared"));
        QVERIFY(first.listen());
        std::vector<OpenRequest> requests;
        connect(&first, &SingleInstance::requested, this, [&](const OpenRequest& request) {
            requests.push_back(request);
        });
        const std::filesystem::path odd("/m/\xff\xfe name\n.wav");
        bool taken = false;
        std::thread second([&] {
            taken = SingleInstance(library("shared")).handOver({{odd, "/m/b.wav"}, {"/music"}});
        });
        QTRY_COMPARE(requests.size(), std::size_t{1});
        second.join();
        QVERIFY(taken);
        QCOMPARE(requests[0].queries.size(), std::size_t{2});
        QVERIFY(requests[0].queries[0] == odd);
        QVERIFY(requests[0].imports[0] == std::filesystem::path("/music"));
    }

    void fiveThousandFilesFitIn()
    {
        SingleInstance first(library("many"));
        QVERIFY(first.listen());
        std::size_t got = 0;
        connect(&first, &SingleInstance::requested, this, [&](const OpenRequest& request) {
            got = request.queries.size();
        });
        std::thread second([&] {
            const std::vector<std::filesystem::path> files(
                5000, "/music/" + std::string(200, 'x') + ".flac");
            SingleInstance(library("many")).handOver({files, {}});
        });
        QTRY_COMPARE(got, std::size_t{5000});
        second.join();
    }

    void anotherLibraryIsAnotherWindow()
    {
        SingleInstance first(library("one"));
        QVERIFY(first.listen());
        QVERIFY(!SingleInstance(library("two")).handOver({}));
    }

    void whatAKilledProgramLeftIsNoObstacle()
    {
        SingleInstance next(library("killed"));
        // A socket that nobody listens to, as kill -9 leaves it.
        const auto name = QFile::encodeName(next.name());
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        QVERIFY(name.size() < static_cast<qsizetype>(sizeof(address.sun_path)));
        std::copy(name.begin(), name.end(), std::begin(address.sun_path));
        const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(left, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
        ::close(left);
        QVERIFY(QFile::exists(next.name()));
        QVERIFY(!next.handOver({}));
        QVERIFY(next.listen());
    }

    void aLivingWindowIsNotRobbed()
    {
        SingleInstance first(library("living"));
        QVERIFY(first.listen());
        QVERIFY(!SingleInstance(library("living")).listen());
        int requests = 0;
        connect(&first, &SingleInstance::requested, this, [&] { ++requests; });
        std::thread second([&] { SingleInstance(library("living")).handOver({}); });
        QTRY_COMPARE(requests, 1);
        second.join();
    }

private:
    std::filesystem::path library(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
