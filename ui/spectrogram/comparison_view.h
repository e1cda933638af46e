// Query above, reference below, on one time axis: a true match looks the same in both.
#pragma once

#include "core/pipeline/query_types.h"
#include "ui/jobs/job_queue.h"
#include "ui/spectrogram/spectrogram_view.h"

#include <QWidget>

#include <stop_token>

class QLabel;
class QCheckBox;

namespace stemma
{

/// Lives on the GUI thread; warps the reference on a thread of its own.
class ComparisonView final : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonView(QWidget* parent = nullptr);

    /// Shows the query alone.
    void setQuery(std::shared_ptr<const QueryResult> result);
    /// Shows one match of the query; the reference's map follows by setReferenceMap().
    void setMatch(const Match& match, const QString& referenceName);
    void setReferenceMap(std::shared_ptr<const SpectralMap> map);
    /// Says in the reference's place why its map cannot be shown.
    void setReferenceMessage(const QString& message);
    void clearMatch();

    void setWarped(bool warped);
    bool isWarped() const;
    void setColours(ColourMap colours);
    /// Chooses the occurrence that both are aligned at, and shows it.
    void setOccurrence(int index);
    int occurrence() const { return m_occurrence; }
    void fitMatch();
    TimeAxis& timeAxis() { return m_axis; }
    const SpectrogramView& view(Side side) const;

Q_SIGNALS:
    void warpedChanged(bool warped);
    /// Another match or another of its occurrences is shown.
    void occurrenceChanged();

private:
    QWidget* makeToolBar();
    Placement alignment() const;
    void placeReference();
    void showRegions();
    void showReading(std::optional<double> bin);

    TimeAxis m_axis;
    std::shared_ptr<const QueryResult> m_result;
    std::optional<Match> m_match;
    QString m_referenceName;
    std::shared_ptr<const SpectralMap> m_referenceMap;
    int m_occurrence = 0;
    SpectrogramView* m_query;
    SpectrogramView* m_reference;
    QCheckBox* m_warp = nullptr;
    QLabel* m_reading = nullptr;
    std::stop_source m_stop;
    JobQueue m_queue;
};

} // namespace stemma
