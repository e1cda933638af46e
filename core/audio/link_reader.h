// One recording inside a file: the whole file, or one link of chained Ogg.
#pragma once

#include "core/audio/container.h"
#include "core/audio/frame_source.h"
#include "core/audio/tail_trimmer.h"
#include "core/audio/timeline.h"

#include <memory>
#include <span>

namespace stemma
{

/// Decoded blocks without encoder delay and padding, with holes measured. One thread at a time.
class LinkReader
{
public:
    /// Errors: those of openContainer and FrameSource::create.
    static Result<std::unique_ptr<LinkReader>> open(
        const LocalFile& file, ByteRange range, const std::filesystem::path& path,
        Channels channels);

    const Container& container() const { return *m_container; }

    /// Goes on at @p sample of rate(), counted from the first audible one, without decoding what lies
    /// before. Exact where the container counts samples, within half a millisecond in Matroska.
    /// To be called once next() gave Audio. False when the file does not allow it; the reader is then
    /// spoilt, and decoding from the start is the way.
    bool skipTo(std::int64_t sample);

    /// After Audio: silence() samples of silence, then samples() (interleaved), both at rate(). Either
    /// may be empty.
    SourceEvent next();
    std::int64_t silence() const { return m_placement.silence; }
    std::span<const float> samples() const { return m_samples; }
    int rate() const { return m_source.block().rate; }
    /// After Damage: FFmpeg's words.
    const std::string& message() const { return m_source.message(); }

    /// errno of a failed read, 0 when there was none.
    int readError() const { return m_container->window->error; }

    /// After End: true when clearly less came out than the container declares.
    bool endsEarly() const;

private:
    LinkReader(std::unique_ptr<Container> container, FrameSource source, Channels channels);
    void place(std::optional<std::int64_t> start, std::span<const float> samples, int rate);

    std::unique_ptr<Container> m_container;
    std::int64_t m_channels;
    FrameSource m_source;
    Timeline m_timeline;
    TailTrimmer m_tail;
    Placement m_placement;
    std::vector<float> m_samples;
    std::optional<std::int64_t> m_origin; ///< timestamp of the first audible sample
    bool m_skipped = false; ///< m_samples are those after a skip, still to be given
    double m_seconds = 0;
};

} // namespace stemma
