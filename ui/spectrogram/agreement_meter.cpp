#include "ui/spectrogram/agreement_meter.h"

#include "core/match/placement_agreement.h"

namespace stemma
{
namespace
{

double agreement(const AgreementMeter::Question& question, const Placement& lies)
{
    Alignment alignment;
    alignment.queryTime = lies.queryTime;
    alignment.referenceTime = lies.referenceTime;
    alignment.tempoRatio = lies.tempoRatio;
    alignment.pitchShift = lies.pitchShift;
    return placementAgreement(
        question.query->view(), question.reference->view(), alignment, question.extent);
}

} // namespace

AgreementMeter::AgreementMeter(QObject* parent)
    : QObject(parent)
{
}

void AgreementMeter::ask(Question question)
{
    if (!question.query || !question.reference)
        return;
    if (m_busy) {
        m_next = std::move(question);
        return;
    }
    m_busy = true;
    auto work = [question = std::move(question)] {
        return Answer{agreement(question, question.automatic), agreement(question, question.now)};
    };
    m_queue.post(
        this, {}, std::move(work), [this, generation = m_generation](const Answer& answer) {
            m_busy = false;
            if (m_next)
                ask(*std::exchange(m_next, std::nullopt));
            if (generation == m_generation)
                Q_EMIT measured(answer);
        });
}

void AgreementMeter::forget()
{
    m_next.reset();
    ++m_generation;
}

} // namespace stemma
