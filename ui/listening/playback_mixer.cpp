#include "ui/listening/playback_mixer.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

constexpr float step = 1.0F / static_cast<float>(PlaybackMixer::fadeFrames);
// More places than any device buffers.
constexpr std::size_t mostMarks = 512;

float sampleOf(const Sound& sound, std::int64_t frame, std::size_t channel)
{
    if (frame < 0 || frame >= sound.frames())
        return 0;
    return sound.samples[static_cast<std::size_t>(frame) * Sound::channels + channel];
}

} // namespace

std::int64_t PlaybackMixer::length() const
{
    return m_sounds ? m_sounds->query.frames() : 0;
}

std::int64_t PlaybackMixer::frameOf(double time) const
{
    return m_sounds ? std::llround((time - m_sounds->time.start) * rate) : 0;
}

double PlaybackMixer::timeOf(std::int64_t frame) const
{
    return m_sounds ? m_sounds->time.start + static_cast<double>(frame) / rate : 0;
}

void PlaybackMixer::setSounds(std::shared_ptr<const ListeningSounds> sounds)
{
    const std::lock_guard lock(m_mutex);
    const double time = positionNow();
    release();
    m_sounds = std::move(sounds);
    const std::int64_t frame = frameOf(time);
    const bool inside = frame >= 0 && frame < length();
    retarget();
    if (m_playing && inside)
        jumpTo(frame);
    else {
        m_playing = false;
        m_frame = inside ? frame : std::max<std::int64_t>(m_loopStart, 0);
    }
    mark();
}

void PlaybackMixer::setSource(ListeningSource source)
{
    const std::lock_guard lock(m_mutex);
    m_source = source;
    retarget();
}

void PlaybackMixer::setRaw(bool raw)
{
    const std::lock_guard lock(m_mutex);
    m_raw = raw;
    retarget();
}

void PlaybackMixer::setVolume(float volume)
{
    const std::lock_guard lock(m_mutex);
    m_volume = std::clamp(volume, 0.0F, 1.0F);
}

void PlaybackMixer::setLoop(std::optional<TimeRange> loop)
{
    const std::lock_guard lock(m_mutex);
    m_loop = loop;
    retarget();
}

// What the settings mean for the sounds that are there.
void PlaybackMixer::retarget()
{
    m_target = weightsOf(m_source, m_raw);
    m_loopStart = m_loopEnd = -1;
    if (!m_loop || !m_sounds)
        return;
    const std::int64_t start = std::clamp<std::int64_t>(frameOf(m_loop->start), 0, length());
    const std::int64_t end = std::clamp<std::int64_t>(frameOf(m_loop->end), 0, length());
    if (end - start >= std::int64_t{2} * fadeFrames) {
        m_loopStart = start;
        m_loopEnd = end;
    }
}

void PlaybackMixer::release()
{
    for (Voice& voice : m_voices)
        voice.rising = false;
}

void PlaybackMixer::jumpTo(std::int64_t frame)
{
    release();
    m_frame = frame;
    m_voices.push_back({m_sounds, frame, 0, true});
}

void PlaybackMixer::mark()
{
    const Mark now{m_rendered, positionNow(), m_playing};
    if (!m_marks.empty() && m_marks.back().rendered == m_rendered)
        m_marks.back() = now;
    else
        m_marks.push_back(now);
    if (m_marks.size() > mostMarks)
        m_marks.pop_front();
}

void PlaybackMixer::play()
{
    const std::lock_guard lock(m_mutex);
    if (m_playing || length() == 0)
        return;
    m_playing = true;
    jumpTo(m_frame);
    mark();
}

void PlaybackMixer::pause()
{
    const std::lock_guard lock(m_mutex);
    if (!m_playing)
        return;
    m_playing = false;
    release();
    mark();
}

void PlaybackMixer::seek(double time)
{
    const std::lock_guard lock(m_mutex);
    if (length() == 0)
        return;
    const auto frame = std::clamp<std::int64_t>(frameOf(time), 0, length() - 1);
    if (m_playing)
        jumpTo(frame);
    else
        m_frame = frame;
    mark();
}

bool PlaybackMixer::isPlaying() const
{
    const std::lock_guard lock(m_mutex);
    return m_playing;
}

double PlaybackMixer::position() const
{
    const std::lock_guard lock(m_mutex);
    return positionNow();
}

double PlaybackMixer::positionAt(std::int64_t frame) const
{
    const std::lock_guard lock(m_mutex);
    const auto after = std::upper_bound(
        m_marks.begin(), m_marks.end(), frame,
        [](std::int64_t wanted, const Mark& mark) { return wanted < mark.rendered; });
    if (after == m_marks.begin())
        return m_marks.empty() ? positionNow() : m_marks.front().position;
    const Mark& mark = *std::prev(after);
    return mark.position + (mark.moving ? static_cast<double>(frame - mark.rendered) / rate : 0.0);
}

std::int64_t PlaybackMixer::rendered() const
{
    const std::lock_guard lock(m_mutex);
    return m_rendered;
}

void PlaybackMixer::followLoopAndEnd()
{
    if (m_frame == m_loopEnd) {
        jumpTo(m_loopStart);
        mark();
    } else if (m_frame >= length() - fadeFrames) {
        // The last frames are played while they fade.
        m_playing = false;
        release();
        m_frame = std::max<std::int64_t>(m_loopStart, 0);
        mark();
    }
}

void PlaybackMixer::renderFrame(float* out)
{
    approach(m_weights, m_target, step);
    approach(m_fadedVolume, m_volume, step);
    out[0] = out[1] = 0;
    for (Voice& voice : m_voices) {
        approach(voice.gain, voice.rising ? 1.0F : 0.0F, step);
        const float gain = voice.gain * m_fadedVolume;
        const auto add = [&](const SoundShare& share, const Sound& sound) {
            for (std::size_t c = 0; c < Sound::channels; ++c)
                out[c] += gain
                    * (share.same[c] * sampleOf(sound, voice.frame, c)
                       + share.other[c] * sampleOf(sound, voice.frame, 1 - c));
        };
        add(m_weights.query, voice.sounds->query);
        add(m_weights.warped, voice.sounds->warped);
        add(m_weights.raw, voice.sounds->raw);
        ++voice.frame;
    }
    std::erase_if(m_voices, [](const Voice& voice) { return !voice.rising && voice.gain <= 0; });
}

void PlaybackMixer::render(std::span<float> out)
{
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i + 1 < out.size(); i += Sound::channels) {
        if (m_playing)
            followLoopAndEnd();
        renderFrame(&out[i]);
        if (m_playing)
            ++m_frame;
        ++m_rendered;
    }
}

} // namespace stemma
