#include "tests/ui/support/visible_texts.h"

#include "ui/spectrogram/spectrogram_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>

#include <algorithm>

namespace stemma::test
{
namespace
{

constexpr int mostRows = 20; ///< read of a table

class Collector
{
public:
    std::vector<VisibleText> texts;

    void add(const QString& text, const QWidget& widget, const char* role)
    {
        const auto plain = Qt::mightBeRichText(text)
            ? QTextDocumentFragment::fromHtml(text).toPlainText()
            : text;
        if (!plain.trimmed().isEmpty())
            texts.push_back({plain, nameOfWidget(widget) + QLatin1Char(' ') + QLatin1String(role)});
    }

    void addCommon(const QWidget& widget)
    {
        add(widget.toolTip(), widget, "tool tip");
        add(widget.statusTip(), widget, "status tip");
        add(widget.whatsThis(), widget, "what's this");
        add(widget.accessibleName(), widget, "accessible name");
        add(widget.accessibleDescription(), widget, "accessible description");
        // A title is shown where there is a frame, and by docks.
        if (widget.isWindow() || widget.inherits("QDockWidget"))
            add(widget.windowTitle(), widget, "title");
        for (const auto* const action : widget.actions())
            addAction(*action, widget);
    }

    void addAction(const QAction& action, const QWidget& owner)
    {
        add(action.text(), owner, "action");
        add(action.toolTip(), owner, "tip of an action");
        if (const auto* const menu = action.menu())
            for (const auto* const item : menu->actions())
                addAction(*item, *menu);
    }

    void addOwn(const QWidget& widget)
    {
        if (const auto* const label = qobject_cast<const QLabel*>(&widget))
            add(label->text(), widget, "text");
        if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget))
            add(button->text(), widget, "text");
        if (const auto* const edit = qobject_cast<const QLineEdit*>(&widget))
            add(edit->placeholderText(), widget, "placeholder");
        if (const auto* const edit = qobject_cast<const QTextEdit*>(&widget))
            add(edit->placeholderText(), widget, "placeholder");
        if (const auto* const box = qobject_cast<const QGroupBox*>(&widget))
            add(box->title(), widget, "title");
        if (const auto* const bar = qobject_cast<const QStatusBar*>(&widget))
            add(bar->currentMessage(), widget, "message");
        if (const auto* const bar = qobject_cast<const QProgressBar*>(&widget))
            add(bar->isTextVisible() ? bar->text() : QString(), widget, "text");
        if (const auto* const spin = qobject_cast<const QAbstractSpinBox*>(&widget))
            add(spin->text(), widget, "text");
        if (const auto* const view = qobject_cast<const SpectrogramView*>(&widget)) {
            add(view->state().title, widget, "caption");
            add(view->state().detail, widget, "caption");
            add(view->state().message, widget, "message");
        }
        if (const auto* const box = qobject_cast<const QComboBox*>(&widget))
            for (int i = 0; i < box->count(); ++i)
                add(box->itemText(i), widget, "item");
        if (const auto* const tabs = qobject_cast<const QTabBar*>(&widget))
            for (int i = 0; i < tabs->count(); ++i) {
                add(tabs->tabText(i), widget, "tab");
                add(tabs->tabToolTip(i), widget, "tip of a tab");
            }
        if (const auto* const header = qobject_cast<const QHeaderView*>(&widget))
            addHeader(*header);
        else if (const auto* const view = qobject_cast<const QAbstractItemView*>(&widget))
            addCells(*view);
    }

private:
    void addHeader(const QHeaderView& header)
    {
        if (!header.model())
            return;
        for (int i = 0; i < header.count(); ++i)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                add(header.model()->headerData(i, header.orientation(), role).toString(), header,
                    "header");
    }

    void addCells(const QAbstractItemView& view)
    {
        if (!view.model())
            return;
        const auto& model = *view.model();
        const int rows = std::min(mostRows, model.rowCount());
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    add(model.index(row, column).data(role).toString(), view, "cell");
    }
};

} // namespace

QString nameOfWidget(const QWidget& widget)
{
    const auto own = QString::fromLatin1(widget.metaObject()->className());
    const auto* const parent = widget.parentWidget();
    return parent ? QString::fromLatin1(parent->metaObject()->className()) + QLatin1Char('/') + own
                  : own;
}

std::vector<VisibleText> visibleTexts(QWidget& root)
{
    Collector collector;
    auto widgets = root.findChildren<QWidget*>();
    widgets.prepend(&root);
    for (const auto* const widget : widgets) {
        if (widget != &root && !widget->isVisibleTo(&root))
            continue;
        collector.addCommon(*widget);
        collector.addOwn(*widget);
    }
    return std::move(collector.texts);
}

} // namespace stemma::test
