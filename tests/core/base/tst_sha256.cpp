#include "core/base/sha256.h"

#include <QTest>

using namespace stemma;

class Sha256Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The examples of FIPS 180-4.
    void examples()
    {
        QCOMPARE(
            hexOf(sha256Of("abc")),
            std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(
            hexOf(sha256Of("")),
            std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void piecesMakeTheWhole()
    {
        Sha256 sha;
        sha.update(std::as_bytes(std::span(std::string_view("a"))));
        sha.update({});
        sha.update(std::as_bytes(std::span(std::string_view("bc"))));
        QCOMPARE(sha.digest(), sha256Of("abc"));
        sha.update(std::as_bytes(std::span(std::string_view("abc")))); // anew
        QCOMPARE(sha.digest(), sha256Of("abc"));
    }

    void hexIsReadBack()
    {
        const auto digest = sha256Of("x");
        QCOMPARE(digestFromHex(hexOf(digest)).value(), digest);
        std::string upper = hexOf(digest);
        for (char& c : upper)
            c = c >= 'a' ? static_cast<char>(c - 32) : c;
        QCOMPARE(digestFromHex(upper).value(), digest);
        QVERIFY(!digestFromHex(hexOf(digest).substr(1)));
        QVERIFY(!digestFromHex(hexOf(digest).replace(5, 1, "g")));
    }
};

QTEST_APPLESS_MAIN(Sha256Test)
#include "tst_sha256.moc"
