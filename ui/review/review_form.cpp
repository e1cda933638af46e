#include "ui/review/review_form.h"

#include "ui/review/review_desk.h"
#include "ui/review/review_text.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace stemma
{
namespace
{

constexpr int typingPause = 1500; ///< ms; then what is typed is a line of the record

template <class Choice> void addChoices(QComboBox* box, Choice last, QString (*text)(Choice))
{
    for (int i = 0; i <= static_cast<int>(last); ++i)
        box->addItem(text(static_cast<Choice>(i)), i);
}

void select(QComboBox* box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

} // namespace

ReviewForm::ReviewForm(ReviewDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_verdicts(new QActionGroup(this))
    , m_type(new QComboBox(this))
    , m_clearance(new QComboBox(this))
    , m_licence(new QLineEdit(this))
    , m_notes(new QPlainTextEdit(this))
    , m_pause(new QTimer(this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    makeVerdicts();
    makeDetails();
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &ReviewForm::decideTexts);
    connect(&desk, &ReviewDesk::shown, this, [this] { showMatch(-1); });
    connect(&desk, &ReviewDesk::reviewChanged, this, [this](int match) {
        if (match == m_match)
            refresh();
    });
    refresh();
}

void ReviewForm::makeVerdicts()
{
    auto* const grid = new QGridLayout;
    grid->setSpacing(4);
    const auto add = [&](const QString& text, const QString& sign, Verdict verdict, Qt::Key key) {
        auto* const action = new QAction(text, this);
        action->setCheckable(verdict != Verdict::None);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setData(static_cast<int>(verdict));
        m_verdicts->addAction(action);
        m_actions << action;
        auto* const button = makeToolButton(
            this, sign.isEmpty() ? text : sign + QLatin1Char(' ') + text,
            //: A verdict and its key: "Confirm (1)".
            tr("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
        button->setCheckable(action->isCheckable());
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::toggled, button, &QToolButton::setChecked);
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            button->setChecked(action->isChecked());
        });
        grid->addWidget(button, grid->count() / 2, grid->count() % 2);
    };
    add(tr("Confirm"), verdictSign(Verdict::Confirmed), Verdict::Confirmed, Qt::Key_1);
    add(tr("Reject"), verdictSign(Verdict::Rejected), Verdict::Rejected, Qt::Key_2);
    add(tr("Unsure"), verdictSign(Verdict::Unsure), Verdict::Unsure, Qt::Key_3);
    add(tr("Clear"), {}, Verdict::None, Qt::Key_0);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
    connect(m_verdicts, &QActionGroup::triggered, this, [this](const QAction* action) {
        if (m_match >= 0)
            m_desk.decide(m_match, changeTo(static_cast<Verdict>(action->data().toInt())));
        refresh();
    });
}

void ReviewForm::makeDetails()
{
    for (auto* const box : {m_type, m_clearance}) {
        // Scrolling the panel past them must not decide anything.
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    addChoices(m_type, SampleType::Coincidence, &sampleTypeText);
    addChoices(m_clearance, Clearance::NotNeeded, &clearanceText);
    describe(m_type, tr("Type"), tr("How the reference got into the query"));
    describe(m_clearance, tr("Clearance"), tr("Of the rights to use the reference"));
    describe(m_licence, tr("Licence"), tr("Reference of the licence, or of the request for one"));
    describe(m_notes, tr("Notes"), tr("What you want to keep about this match (N)"));
    m_notes->setPlaceholderText(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_notes->installEventFilter(this);
    m_licence->installEventFilter(this);
    auto* const rows = new QFormLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->addRow(tr("Type"), m_type);
    rows->addRow(tr("Clearance"), m_clearance);
    rows->addRow(tr("Licence"), m_licence);
    static_cast<QVBoxLayout*>(layout())->addLayout(rows);
    layout()->addWidget(m_notes);
    connect(m_type, &QComboBox::activated, this, [this] {
        if (m_match >= 0)
            m_desk.decide(
                m_match, changeTo(static_cast<SampleType>(m_type->currentData().toInt())));
    });
    connect(m_clearance, &QComboBox::activated, this, [this] {
        if (m_match >= 0)
            m_desk.decide(
                m_match, changeTo(static_cast<Clearance>(m_clearance->currentData().toInt())));
    });
    const auto typed = [this] {
        m_typed = true;
        m_pause->start();
    };
    connect(m_licence, &QLineEdit::textEdited, this, typed);
    connect(m_notes, &QPlainTextEdit::textChanged, this, typed);
    auto* const toNotes = new QAction(tr("Write notes"), this);
    toNotes->setShortcut(Qt::Key_N);
    toNotes->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(toNotes, &QAction::triggered, this, [this] {
        m_notes->moveCursor(QTextCursor::End);
        m_notes->setFocus(Qt::ShortcutFocusReason);
    });
    m_actions << toNotes;
}

void ReviewForm::showMatch(int match)
{
    if (match != m_match)
        decideTexts();
    m_match = match;
    refresh();
}

void ReviewForm::refresh()
{
    const bool shown = m_match >= 0;
    const auto review = m_desk.review(m_match);
    for (auto* const action : m_verdicts->actions()) {
        action->setEnabled(shown);
        action->setChecked(shown && action->data().toInt() == static_cast<int>(review.verdict));
    }
    select(m_type, static_cast<int>(review.type));
    select(m_clearance, static_cast<int>(review.clearance));
    if (!m_typed) // what is being typed is not decided yet
        showTexts(review);
    for (auto* const part :
         std::initializer_list<QWidget*>{m_type, m_clearance, m_licence, m_notes})
        part->setEnabled(shown);
}

void ReviewForm::showTexts(const Review& review)
{
    const auto licence = QString::fromStdString(review.licence);
    if (m_licence->text() != licence)
        m_licence->setText(licence);
    const auto notes = QString::fromStdString(review.notes);
    if (m_notes->toPlainText() != notes) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(notes);
    }
}

void ReviewForm::decideTexts()
{
    m_pause->stop();
    if (!std::exchange(m_typed, false) || m_match < 0)
        return;
    const int match = m_match;
    const auto licence = m_licence->text().toStdString();
    const auto notes = m_notes->toPlainText().toStdString();
    m_desk.decide(match, changeLicence(licence));
    m_desk.decide(match, changeNotes(notes));
}

bool ReviewForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched) != nullptr) {
        event->ignore();
        return true;
    }
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (key && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Cancel)) {
        // Not the window's Escape: a message or a search is not what is being typed into.
        event->accept();
        if (event->type() == QEvent::KeyPress)
            Q_EMIT left();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        decideTexts();
        m_desk.endEditing();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stemma
