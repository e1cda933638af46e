// The keys that move the alignment by hand.
#include "ui/spectrogram/comparison_actions.h"
#include "ui/spectrogram/comparison_view.h"

namespace stemma
{
namespace
{

constexpr double coarseStep = 0.01; ///< seconds
constexpr double fineStep = 0.001;
constexpr double pitchStep = 0.1; ///< semitones
constexpr double tempoStep = 1.001;

} // namespace

void ComparisonActions::makeNudges()
{
    auto* const panel = add(m_nudges, tr("Align by hand"), {Qt::Key_G});
    panel->setCheckable(true);
    connect(panel, &QAction::triggered, &m_view, &ComparisonView::setNudgePanelShown);
    connect(&m_view, &ComparisonView::nudgePanelShownChanged, panel, &QAction::setChecked);
    const auto addNudge = [this](const QString& text, const QKeySequence& key, const Nudge& by) {
        auto* const action = add(m_nudges, text, {key});
        connect(action, &QAction::triggered, &m_view, [this, by] {
            auto nudge = m_view.nudge();
            nudge.seconds += by.seconds;
            nudge.tempoRatio *= by.tempoRatio;
            nudge.pitchShift += by.pitchShift;
            m_view.setNudgePanelShown(true);
            m_view.setNudge(nudge);
        });
    };
    addNudge(tr("Reference earlier"), Qt::ALT | Qt::Key_Left, {-coarseStep, 1, 0});
    addNudge(tr("Reference later"), Qt::ALT | Qt::Key_Right, {coarseStep, 1, 0});
    addNudge(
        tr("Reference a little earlier"), Qt::ALT | Qt::SHIFT | Qt::Key_Left, {-fineStep, 1, 0});
    addNudge(tr("Reference a little later"), Qt::ALT | Qt::SHIFT | Qt::Key_Right, {fineStep, 1, 0});
    addNudge(tr("Reference higher"), Qt::ALT | Qt::Key_Up, {0, 1, pitchStep});
    addNudge(tr("Reference lower"), Qt::ALT | Qt::Key_Down, {0, 1, -pitchStep});
    addNudge(tr("Reference faster"), Qt::ALT | Qt::Key_PageUp, {0, tempoStep, 0});
    addNudge(tr("Reference slower"), Qt::ALT | Qt::Key_PageDown, {0, 1 / tempoStep, 0});
    auto* const reset = add(m_nudges, tr("Alignment as found"), {Qt::ALT | Qt::Key_0});
    connect(reset, &QAction::triggered, &m_view, [this] { m_view.setNudge({}); });
}

} // namespace stemma
