// Where a match is decided: verdict, type of sample, clearance, licence, notes.
#pragma once

#include "core/library/review.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QAction;
class QActionGroup;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace stemma
{

class ReviewDesk;

/// Shows one match of the desk's result and follows it. The desk must outlive the form.
class ReviewForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewForm(ReviewDesk& desk, QWidget* parent = nullptr);

    /// A place in the result's matches; -1: none, nothing can be decided. What is typed about the match before is
    /// decided first.
    void showMatch(int match);
    int shownMatch() const { return m_match; }
    /// Decides what is typed, without waiting for a pause.
    void decideTexts();
    /// The verdicts with their keys, and the way to the notes; they act where they are added.
    QList<QAction*> actions() const { return m_actions; }

Q_SIGNALS:
    void left(); ///< by Escape in a field

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeVerdicts();
    void makeDetails();
    void refresh();
    void showTexts(const Review& review);

    ReviewDesk& m_desk;
    int m_match = -1;
    QActionGroup* m_verdicts;
    QList<QAction*> m_actions;
    QComboBox* m_type;
    QComboBox* m_clearance;
    QLineEdit* m_licence;
    QPlainTextEdit* m_notes;
    QTimer* m_pause; ///< in typing
    bool m_typed = false; ///< and not decided yet
};

} // namespace stemma
