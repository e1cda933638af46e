// What was opened last: the newest first, once each, ten at most, and it can be forgotten.
#include "tests/ui/support/test_settings.h"
#include "ui/widgets/recent_menu.h"

#include <QSettings>
#include <QTest>

using namespace stemma;
using namespace stemma::test;

class RecentMenuTest : public QObject
{
    Q_OBJECT

    static QStringList shown(RecentMenu& menu)
    {
        Q_EMIT menu.aboutToShow();
        QStringList texts;
        for (const auto* const action : menu.actions()) {
            if (!action->isSeparator())
                texts << action->text();
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { useTestSettings("tst_recent_menu"); }
    void init() { QSettings().clear(); }

    void theNewestIsFirstAndNoneComesTwice()
    {
        RecentMenu menu(QStringLiteral("Recent"), QStringLiteral("recent/some"), nullptr);
        menu.remember({"/m/a.wav", "/m/b.wav"});
        menu.remember({"/m/c.wav"});
        menu.remember({"/m/b.wav"});
        QCOMPARE(
            shown(menu).mid(0, 3),
            (QStringList{
                QStringLiteral("b.wav"), QStringLiteral("c.wav"), QStringLiteral("a.wav")}));
        std::vector<std::filesystem::path> chosen;
        connect(&menu, &RecentMenu::chosen, this, [&chosen](const auto& file) {
            chosen.push_back(file);
        });
        menu.actions().at(1)->trigger();
        QCOMPARE(chosen, std::vector<std::filesystem::path>{"/m/c.wav"});
    }

    void tenAreKeptAndAllCanBeForgotten()
    {
        RecentMenu menu(QStringLiteral("Recent"), QStringLiteral("recent/some"), nullptr);
        std::vector<std::filesystem::path> many;
        for (int i = 0; i < 30; ++i)
            many.emplace_back("/m/" + std::to_string(i) + ".wav");
        menu.remember(many);
        const auto names = shown(menu);
        QCOMPARE(names.size(), 11);
        QCOMPARE(names.first(), QStringLiteral("0.wav"));
        menu.actions().last()->trigger();
        const auto left = shown(menu);
        QCOMPARE(left.size(), 1);
        QVERIFY(!menu.actions().first()->isEnabled());
    }

    void aNameThatIsNoUtf8IsLeftOut()
    {
        RecentMenu menu(QStringLiteral("Recent"), QStringLiteral("recent/some"), nullptr);
        menu.remember({std::string("/m/\xff.wav"), "/m/a.wav"});
        QCOMPARE(shown(menu).first(), QStringLiteral("a.wav"));
        QCOMPARE(shown(menu).size(), 2);
    }
};

QTEST_MAIN(RecentMenuTest)
#include "tst_recent_menu.moc"
