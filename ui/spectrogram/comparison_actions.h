// The commands of a comparison with their keys: for its bar, for menus, for the list of keys.
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QActionGroup;

namespace stemma
{

class ComparisonView;

/// Made once by the view, after its panes. Keys act while the focus is in the view, those of @c pane() while it is
/// in a spectrogram, where arrows have no other meaning.
class ComparisonActions final : public QObject
{
    Q_OBJECT
public:
    ComparisonActions(ComparisonView& view, const QList<QWidget*>& panes);

    QList<QAction*> modes() const;
    QList<QAction*> colours() const;
    QList<QAction*> scales() const;
    QList<QAction*> levels() const { return m_levels; }
    QList<QAction*> frequency() const { return m_frequency; }
    /// Ask again, zoom to, clear; then the ends. The first three need a selection to be enabled.
    QList<QAction*> selection() const { return m_selection; }
    /// Shows the panel; moves the alignment; undoes that.
    QList<QAction*> nudges() const { return m_nudges; }
    QList<QAction*> pane() const { return m_pane; }

private:
    QAction* add(QList<QAction*>& list, const QString& text, const QList<QKeySequence>& keys);
    void makeModes();
    void makeLook();
    void makeSelection();
    void makeNudges();
    void makePane(const QList<QWidget*>& panes);

    ComparisonView& m_view;
    QActionGroup* m_modes;
    QActionGroup* m_colours;
    QActionGroup* m_scales;
    QList<QAction*> m_levels;
    QList<QAction*> m_frequency;
    QList<QAction*> m_selection;
    QList<QAction*> m_nudges;
    QList<QAction*> m_pane;
};

} // namespace stemma
