// Measures off the GUI thread how well two recordings agree as they lie on each other.
#pragma once

#include "ui/jobs/job_queue.h"
#include "ui/spectrogram/alignment.h"

#include <QObject>

#include <optional>

namespace stemma
{

/// Lives on the GUI thread. While one question is worked on only the latest of those that follow is kept.
class AgreementMeter final : public QObject
{
    Q_OBJECT
public:
    struct Question {
        std::shared_ptr<const SpectralMap> query;
        std::shared_ptr<const SpectralMap> reference;
        Placement automatic;
        Placement now;
        TimeRange extent; ///< of the query
    };
    struct Answer {
        double automatic = 0; ///< see placementAgreement()
        double now = 0;
    };
    explicit AgreementMeter(QObject* parent = nullptr);
    void ask(Question question);
    /// No answer comes to what was asked so far.
    void forget();

Q_SIGNALS:
    void measured(const stemma::AgreementMeter::Answer& answer);

private:
    bool m_busy = false;
    int m_generation = 0; ///< counts forget()
    std::optional<Question> m_next;
    JobQueue m_queue;
};

} // namespace stemma
