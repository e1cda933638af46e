#include "tests/ui/support/text_audit.h"

#include "tests/ui/support/visible_texts.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace stemma::test
{
namespace
{

/// @p text without everything between the brackets of the pseudo language, which may be nested.
QString outsideBrackets(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        if (c == QChar(0x27E6))
            ++depth;
        else if (c == QChar(0x27E7))
            --depth;
        else if (depth == 0)
            outside += c;
    }
    return outside;
}

const QStringList& keyNames()
{
    static const QStringList names{
        QStringLiteral("Ctrl"),     QStringLiteral("Shift"),  QStringLiteral("Alt"),
        QStringLiteral("Del"),      QStringLiteral("Esc"),    QStringLiteral("Left"),
        QStringLiteral("Right"),    QStringLiteral("Up"),     QStringLiteral("Down"),
        QStringLiteral("Space"),    QStringLiteral("Return"), QStringLiteral("Home"),
        QStringLiteral("End"),      QStringLiteral("PgUp"),   QStringLiteral("PgDown"),
        QStringLiteral("Enter"),    QStringLiteral("Tab"),    QStringLiteral("Media"),
        QStringLiteral("Backspace")};
    return names;
}

QString mnemonicOf(const QString& text)
{
    return QKeySequence::mnemonic(text).toString();
}

/// Adds to @p shared what two of @p texts have in common.
void compare(const QStringList& texts, const QString& where, QStringList& shared)
{
    QMap<QString, QString> first;
    for (const auto& text : texts) {
        const auto key = mnemonicOf(text);
        if (key.isEmpty())
            continue;
        if (first.contains(key))
            shared << QStringLiteral("%1: %2 is for “%3” and for “%4”")
                          .arg(where, key, first.value(key), text);
        first.insert(key, text);
    }
}

QStringList textsOf(const QList<QAction*>& actions)
{
    QStringList texts;
    for (const auto* const action : actions)
        if (action->isVisible())
            texts << action->text();
    return texts;
}

} // namespace

QStringList untranslatedTexts(QWidget& root, const QStringList& data)
{
    static const QRegularExpression word(
        QStringLiteral("[^\\W\\d_]{2,}"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (const auto& [text, where] : visibleTexts(root)) {
        for (auto matches = word.globalMatch(outsideBrackets(text)); matches.hasNext();) {
            const auto captured = matches.next().captured();
            if (data.contains(captured) || keyNames().contains(captured))
                continue;
            found
                << QStringLiteral("not translated: “%1” of “%2” in %3").arg(captured, text, where);
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList sharedMnemonics(QWidget& root)
{
    QStringList shared;
    for (const auto* const menu : root.findChildren<QMenu*>())
        compare(textsOf(menu->actions()), menu->title(), shared);
    // Alt and a letter reach the menus and the buttons alike.
    QStringList together;
    for (const auto* const bar : root.findChildren<QMenuBar*>())
        together << textsOf(bar->actions());
    for (const auto* const button : root.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&root))
            together << button->text();
    compare(together, QStringLiteral("window"), shared);
    return shared;
}

QStringList checkTexts(QWidget& root, const QStringList& data)
{
    return untranslatedTexts(root, data) + cutTexts(root) + overlaps(root) + sharedMnemonics(root);
}

} // namespace stemma::test
