#include "ui/spectrogram/fine_map_loader.h"

#include <utility>

namespace stemma
{

FineMapLoader::FineMapLoader(QObject* parent)
    : QObject(parent)
{
}

FineMapLoader::~FineMapLoader()
{
    m_stop.request_stop();
}

void FineMapLoader::setSource(FineMapSource source)
{
    m_source = std::move(source);
    m_failed = false;
}

void FineMapLoader::setFile(const std::filesystem::path& file)
{
    if (file == m_file)
        return;
    m_file = file;
    m_fine = {};
    m_asked = {};
    m_wanted.reset();
    m_failed = false;
    m_busy = false;
    m_stop.request_stop();
    m_stop = {};
    Q_EMIT changed();
}

void FineMapLoader::want(const TimeRange& needed)
{
    if (!m_source || m_file.empty() || m_failed || !(needed.length() > 0))
        return;
    if (needed.start >= m_asked.start && needed.end <= m_asked.end)
        return;
    m_wanted = needed;
    if (!m_busy)
        load();
}

void FineMapLoader::load()
{
    const auto needed = *std::exchange(m_wanted, std::nullopt);
    // As much again on both sides, so that panning does not ask at every step.
    const double margin = needed.length();
    const TimeRange range{needed.start - margin, needed.end + margin};
    m_busy = true;
    auto work = [source = m_source, file = m_file, range, stop = m_stop.get_token()] {
        return source(file, range, stop);
    };
    m_queue.post(
        this, m_stop.get_token(), std::move(work), [this, range](const Result<FineMap>& got) {
            m_busy = false;
            if (got)
                m_fine = *got;
            // Outside of the recording there is nothing, which says nothing about the rest of it.
            m_failed = !got && got.error().code != ErrorCode::InvalidArgument;
            if (m_failed)
                return;
            m_asked = range;
            Q_EMIT changed();
            if (m_wanted)
                want(*std::exchange(m_wanted, std::nullopt));
        });
}

} // namespace stemma
