#include "core/base/result.h"

#include <QTest>

#include <memory>
#include <set>
#include <string>

using namespace stemma;

class ResultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsAValueOrAnError()
    {
        Result<std::unique_ptr<int>> good(std::make_unique<int>(7));
        QVERIFY(good.ok());
        QCOMPARE(**good, 7);
        const std::unique_ptr<int> taken = std::move(good).value();
        QCOMPARE(*taken, 7);

        const Result<std::unique_ptr<int>> bad(Error{ErrorCode::NotAudio, "why", "/a/b", 1.5});
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::NotAudio);
        QCOMPARE(bad.error().path, std::filesystem::path("/a/b"));
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)bad.value());
    }

    void everyCodeHasItsOwnName()
    {
        std::set<std::string> names;
        const int last = static_cast<int>(ErrorCode::Internal);
        for (int code = 0; code <= last; ++code)
            names.insert(errorCodeName(static_cast<ErrorCode>(code)));
        QCOMPARE(static_cast<int>(names.size()), last + 1);
    }
};

QTEST_APPLESS_MAIN(ResultTest)
#include "tst_result.moc"
