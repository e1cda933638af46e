// Query above, reference below, on one time axis: a true match looks the same in both.
#pragma once

#include "core/pipeline/query_types.h"
#include "ui/spectrogram/agreement_meter.h"
#include "ui/spectrogram/fine_map_loader.h"
#include "ui/spectrogram/picture_choice.h"
#include "ui/spectrogram/spectrogram_view.h"
#include "ui/spectrogram/tie_lines.h"

#include <QTimer>
#include <QWidget>

namespace stemma
{

class ComparisonActions;
class NudgePanel;
class ReadingBar;

/// How the two recordings are compared.
enum class ComparisonMode {
    SideBySide, ///< one below the other
    Overlay, ///< in one picture, each in its colour
    Difference, ///< one less the other
    Blink, ///< in turn in one place
};

/// Lives on the GUI thread; its panes draw their pictures on threads of their own.
class ComparisonView final : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonView(QWidget* parent = nullptr);
    ~ComparisonView() override;

    /// Shows the query alone.
    void setQuery(std::shared_ptr<const QueryResult> result);
    /// Shows one match of the query; the reference's map follows by setReferenceMap().
    /// @param number its place in the list of matches, from 0: the pictures show it
    void setMatch(const Match& match, const QString& referenceName, int number = 0);
    void setReferenceMap(std::shared_ptr<const SpectralMap> map);
    /// Where finer maps come from, for looking closely; without one stored maps are all that is shown.
    void setFineMapSource(const FineMapSource& source);
    /// The query's file, where it lies elsewhere than when it was asked.
    void setQueryFile(const std::filesystem::path& file);
    /// The file of the match's reference; empty where there is none.
    void setReferenceFile(const std::filesystem::path& file);
    /// Says in the reference's place why its map cannot be shown.
    void setReferenceMessage(const QString& message);
    void clearMatch();

    void setWarped(bool warped);
    bool isWarped() const { return m_warped; }
    void setMode(ComparisonMode mode);
    ComparisonMode mode() const { return m_mode; }
    /// Shows the other recording by hand; blinking stops until the mode is chosen again. In blink mode only.
    void blinkByHand();

    const PictureChoice& picture() const { return m_picture; }
    void setColours(ColourMap colours);
    void setScale(FrequencyScale scale);
    void setLevels(const LevelRange& levels);
    /// Back to what suits the recordings.
    void resetLevels();

    /// Chooses the occurrence that both are aligned at, and shows it.
    void setOccurrence(int index);
    int occurrence() const { return m_occurrence; }
    void fitMatch();

    /// Moves the alignment of the match by hand, within bounds, and shows it aligned. None again for the next match.
    void setNudge(const Nudge& nudge);
    const Nudge& nudge() const { return m_nudge; }
    void setNudgePanelShown(bool shown);

    std::optional<TimeRange> selection() const { return m_query->state().selection; }
    /// A stretch of the query; an empty one is none.
    void setSelection(const std::optional<TimeRange>& selection);
    /// Moves one end of the selection to the place that is heard while something plays, else to the cursor. A new
    /// selection begins as the occurrence that lies there, or as what is shown.
    enum class SelectionEnd { First, Last };
    void setSelectionEnd(SelectionEnd end);
    void zoomToSelection();
    void askForSelection();

    TimeAxis& timeAxis() { return m_axes.time; }
    FrequencyAxis& frequencyAxis() { return m_axes.frequency; }
    void moveCursorTo(double axisTime) { m_query->moveCursorTo(axisTime); }
    const SpectrogramView& view(Side side) const;
    /// Whether the place that is heard moves.
    void setPlaying(bool playing) { m_playing = playing; }
    /// Its commands with their keys, for menus.
    const ComparisonActions& commands() const { return *m_commands; }

Q_SIGNALS:
    void warpedChanged(bool warped);
    /// Another match or another of its occurrences is shown.
    void occurrenceChanged(int index);
    /// A place in one of the panes, in seconds of the query.
    void clicked(double time);
    void modeChanged(stemma::ComparisonMode mode);
    void pictureChanged(const stemma::PictureChoice& picture);
    /// @param alignment of the chosen occurrence, after the nudge
    void nudged(const stemma::Nudge& nudge, const stemma::Placement& alignment);
    void nudgePanelShownChanged(bool shown);
    void selectionChanged(const std::optional<stemma::TimeRange>& selection);
    /// The user asks what is in that part of the query.
    void regionQueryRequested(const stemma::TimeRange& region);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setPicture(const PictureChoice& picture);
    void suitLevels(const LevelRange& levels);
    bool canAnimate() const;
    void showMode();
    std::optional<TimeRange> chosenRange() const;
    Placement foundAlignment() const;
    Placement alignment() const;
    /// Shown before: its old picture stands in for the new one.
    enum class Picture { New, Moved };
    void placeReference(Picture picture);
    void measureAgreement();
    void refine();
    void showFine();
    void limitFrequencies();
    void showCaptions();
    void showRegions();
    void showReading();
    void showSelectionMenu(const QPoint& at);
    void layOutTies();

    SharedAxes m_axes;
    std::shared_ptr<const QueryResult> m_result;
    std::optional<Match> m_match;
    int m_number = 0; ///< of the match in its list
    QString m_referenceName;
    QString m_referenceMessage;
    std::shared_ptr<const SpectralMap> m_referenceMap;
    int m_occurrence = 0;
    bool m_warped = true;
    bool m_playing = false;
    Nudge m_nudge;
    double m_gain = 0; ///< dB that make the reference as loud as the query
    ComparisonMode m_mode = ComparisonMode::SideBySide;
    PictureChoice m_picture;
    LevelRange m_suited; ///< to the recordings
    SpectrogramView* m_query;
    SpectrogramView* m_reference;
    TieLines* m_ties;
    NudgePanel* m_nudgePanel;
    QTimer m_blink;
    bool m_blinksByHand = false; ///< where nothing may move by itself, or somebody stopped it
    ComparisonActions* m_commands;
    ReadingBar* m_reading;
    AgreementMeter m_meter;
    FineMapLoader m_fineQuery;
    FineMapLoader m_fineReference;
    QTimer m_refining; ///< runs while the picture moves
};

} // namespace stemma
