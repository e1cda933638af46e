// Everything that is known of the chosen match, beside the spectrograms.
#pragma once

#include "core/match/match.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace stemma
{

class FactTable;
class ScoreMeter;

class EvidencePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidencePanel(QWidget* parent = nullptr);

    /// @p duplicates: paths of other files of this recording.
    void showMatch(const Match& match, const QString& reference, const QStringList& duplicates);
    void clear();
    /// Hides the score and what speaks for it, until the listener has decided.
    void setBlind(bool blind);
    void chooseOccurrence(int index);
    /// Where the form of the decision goes, between the facts and the reasons.
    void addForm(QWidget* form);

Q_SIGNALS:
    void occurrenceChosen(int index);

private:
    void updateBlind();

    bool m_blind = false;
    bool m_hasMatch = false;
    Match m_match;
    QVBoxLayout* m_column;
    QLabel* m_title;
    QLabel* m_empty;
    QWidget* m_score;
    ScoreMeter* m_meter;
    QLabel* m_meaning;
    QLabel* m_hidden;
    FactTable* m_places;
    QLabel* m_occurrencesTitle;
    QListWidget* m_occurrences;
    QLabel* m_reasonsTitle;
    FactTable* m_reasons;
    QLabel* m_duplicates;
};

} // namespace stemma
