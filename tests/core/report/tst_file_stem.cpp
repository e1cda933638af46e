#include "core/report/export/file_stem.h"

#include <QTest>

using namespace stemma;

class FileStemTest : public QObject
{
    Q_OBJECT

    static QByteArray stemOf(const QByteArray& name)
    {
        return QByteArray::fromStdString(
            fileStem({name.constData(), static_cast<std::size_t>(name.size())}));
    }

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("stem");
        const auto row = [](const char* what, const QByteArray& name, const QByteArray& stem) {
            QTest::newRow(what) << name << stem;
        };
        row("plain", "Second hand (1999) & co", "Second hand (1999) & co");
        row("letters of the world", "née ไทย عربي 日本 \xf0\x9f\x8e\xb5",
            "née ไทย عربي 日本 \xf0\x9f\x8e\xb5");
        row("joiner", "\xe0\xa4\x95\xe2\x80\x8d", "\xe0\xa4\x95\xe2\x80\x8d"); // of Hindi
        row("nothing", "", "report");
        row("hidden", ".hidden", "_hidden");
        row("above", "..", "__");
        row("option", "-rf", "_rf");
        row("spaces", " a ", "_a_");
        row("line breaks", "a\nb\r\nc\td", "a_b__c_d");
        row("nul", QByteArray("a\0b", 3), "a_b");
        row("delete",
            "a\x7f"
            "b",
            "a_b");
        row("paths", "a/b\\c:d", "a_b_c_d");
        row("Windows", "a*b?c\"d<e>f|g", "a_b_c_d_e_f_g");
        row("control of Unicode",
            "a\xc2\x85"
            "b",
            "a_b");
        row("no-break space",
            "a\xc2\xa0"
            "b",
            "a\xc2\xa0"
            "b");
        row("line separator",
            "a\xe2\x80\xa8"
            "b",
            "a_b");
        row("other direction", "a\xe2\x80\xaegpj.exe", "a_gpj.exe");
        row("isolate",
            "a\xe2\x81\xa6"
            "b\xe2\x81\xa9",
            "a_b_");
        row("no UTF-8", "a\xff\xc3", "a__");
        row("overlong", "\xc0\xaf\xe0\x80\xaf", "_____");
        row("surrogate", "\xed\xa0\x80", "___");
        row("beyond Unicode", "\xf4\x90\x80\x80", "____");
        row("dot at the end", "Vol.", "Vol_");
        row("device", "con", "_con");
        row("device with more", "Lpt1.Take 2", "_Lpt1.Take 2");
        row("no device", "console", "console");
        row("no device either", "COMA", "COMA");
        row("long", QByteArray(300, 'x'), QByteArray(200, 'x'));
        const QByteArray thai = QByteArray("\xe0\xb9\x80").repeated(80);
        row("long characters", thai, thai.left(198));
        row("cut before a space", QByteArray(199, 'x') + " x", QByteArray(199, 'x') + '_');
    }

    void names()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, stem);
        QCOMPARE(stemOf(name), stem);
        QCOMPARE(stemOf(stem), stem); // it is fit as it is
    }

    /// Any two bytes, so that nothing is read beyond the end.
    void everyNameIsFit()
    {
        for (int first = 0; first < 256; ++first)
            for (int second = 0; second < 256; ++second) {
                const QByteArray name{
                    QByteArray(1, static_cast<char>(first)) + static_cast<char>(second)};
                const QByteArray stem = stemOf(name);
                QVERIFY(QString::fromUtf8(stem).toUtf8() == stem);
                QVERIFY(!stem.contains('/') && !stem.contains('\0') && !stem.isEmpty());
            }
    }
};

QTEST_APPLESS_MAIN(FileStemTest)
#include "tst_file_stem.moc"
