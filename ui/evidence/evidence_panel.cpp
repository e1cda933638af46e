#include "ui/evidence/evidence_panel.h"

#include "ui/evidence/fact_table.h"
#include "ui/evidence/score_meter.h"
#include "ui/text/format.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace stemma
{
namespace
{

QLabel* makeText(QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* makeHeading(const QString& text, QWidget* parent)
{
    auto* const label = makeText(parent);
    label->setText(text);
    setTextSize(label, 1, Weight::Bold);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

constexpr int mostOccurrenceRows = 6; ///< what is more scrolls

} // namespace

EvidencePanel::EvidencePanel(QWidget* parent)
    : QWidget(parent)
{
    auto* const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    describe(area, tr("Evidence"), tr("What is known of the chosen match"));
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    auto* const page = new QWidget(area);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(12, 8, 12, 12);
    m_column->setSpacing(6);
    area->setWidget(page);

    m_empty = makeText(page);
    m_empty->setText(tr("Choose a match to see what speaks for it."));
    m_title = makeText(page);
    setTextSize(m_title, 1.1, Weight::Bold);
    m_score = new QWidget(page);
    auto* const score = new QVBoxLayout(m_score);
    score->setContentsMargins(0, 0, 0, 0);
    m_meter = new ScoreMeter(m_score);
    m_meaning = makeText(m_score);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    score->addWidget(m_meter);
    score->addWidget(m_meaning);
    m_hidden = makeText(page);
    m_hidden->setText(tr("Blind listening: the score and its reasons appear with your verdict."));
    m_places = new FactTable(page);
    m_occurrencesTitle = makeHeading({}, page);
    m_occurrences = new QListWidget(page);
    m_occurrences->setUniformItemSizes(true);
    describe(
        m_occurrences, tr("Occurrences"),
        tr("Where the query uses the reference. Choosing one aligns both there."));
    m_reasonsTitle = makeHeading(tr("Why?"), page);
    m_reasons = new FactTable(page);
    m_duplicates = makeText(page);
    m_duplicates->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QWidget* const part : std::initializer_list<QWidget*>{
             m_empty, m_title, m_score, m_hidden, m_places, m_occurrencesTitle, m_occurrences,
             m_reasonsTitle, m_reasons, m_duplicates})
        m_column->addWidget(part);
    m_column->addStretch(1);
    connect(m_occurrences, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT occurrenceChosen(row);
    });
    clear();
}

void EvidencePanel::addForm(QWidget* form)
{
    m_column->insertWidget(m_column->indexOf(m_occurrencesTitle), form);
}

void EvidencePanel::showMatch(
    const Match& match, const QString& reference, const QStringList& duplicates)
{
    m_hasMatch = true;
    m_empty->hide();
    m_title->setText(reference);
    m_meter->setScore(match.score);
    m_meaning->setText(bandMeaning(match.band));
    m_match = match;
    m_places->setFacts(placeFacts(match, {match.query, match.reference, match.score}));
    m_reasons->setFacts(reasonFacts(match));
    m_duplicates->setText(
        duplicates.isEmpty()
            ? QString()
            : tr("The same recording as: %1").arg(QLocale().createSeparatedList(duplicates)));
    const auto count = static_cast<int>(match.occurrences.size());
    m_occurrencesTitle->setText(tr("%n occurrence(s)", nullptr, count));
    {
        const QSignalBlocker quiet(m_occurrences);
        m_occurrences->clear();
        for (const auto& occurrence : match.occurrences)
            //: The range of an occurrence in the query and in the reference.
            m_occurrences->addItem(
                tr("%1 = %2").arg(rangeText(occurrence.query), rangeText(occurrence.reference)));
    }
    const int rows = std::min(count, mostOccurrenceRows);
    m_occurrences->setFixedHeight(
        rows * std::max(1, m_occurrences->sizeHintForRow(0)) + 2 * m_occurrences->frameWidth());
    for (auto* const part : std::initializer_list<QWidget*>{m_title, m_places})
        part->show();
    m_occurrencesTitle->setVisible(count > 1);
    m_occurrences->setVisible(count > 1);
    updateBlind();
}

void EvidencePanel::clear()
{
    m_hasMatch = false;
    for (auto* const part : std::initializer_list<QWidget*>{
             m_title, m_places, m_occurrencesTitle, m_occurrences, m_duplicates})
        part->hide();
    m_empty->show();
    updateBlind();
}

void EvidencePanel::chooseOccurrence(int index)
{
    const QSignalBlocker quiet(m_occurrences);
    m_occurrences->setCurrentRow(index);
    if (m_hasMatch && index >= 0 && index < static_cast<int>(m_match.occurrences.size()))
        m_places->setFacts(
            placeFacts(m_match, m_match.occurrences[static_cast<std::size_t>(index)]));
}

void EvidencePanel::setBlind(bool blind)
{
    m_blind = blind;
    updateBlind();
}

void EvidencePanel::updateBlind()
{
    for (auto* const part : std::initializer_list<QWidget*>{m_score, m_reasonsTitle, m_reasons})
        part->setVisible(m_hasMatch && !m_blind);
    m_duplicates->setVisible(m_hasMatch && !m_blind && !m_duplicates->text().isEmpty());
    m_hidden->setVisible(m_hasMatch && m_blind);
}

} // namespace stemma
