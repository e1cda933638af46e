// Plays prepared sounds: switches between them without a click, loops, and knows what was heard when.
#pragma once

#include "core/pipeline/listening.h"
#include "ui/listening/sound_weights.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace stemma
{

/// Every change fades over 10 ms: of the source, of the volume, of the place (the old one sounds on while it
/// fades), starting, pausing, and the seam of the loop. Gains are linear, since what is faded into each other
/// is alike. Times are seconds of the query. Thread-safe: one thread renders while another one controls.
class PlaybackMixer
{
public:
    static constexpr int rate = 48000;
    static constexpr int fadeFrames = rate / 100;

    /// Null: silence. While playing it goes on at the same time when the new sounds have it, else it stops.
    void setSounds(std::shared_ptr<const ListeningSounds> sounds);
    void setSource(ListeningSource source);
    /// The reference as it was recorded instead of warped.
    void setRaw(bool raw);
    /// @param volume a factor, 0..1
    void setVolume(float volume);
    /// What is repeated once playing has come to its end; what begins behind it is not held back. Ranges shorter
    /// than two fades are not repeated.
    void setLoop(std::optional<TimeRange> loop);

    /// From position() on; does nothing without sounds.
    void play();
    void pause();
    /// Goes to @p time, or to the nearest that there is, playing or not.
    void seek(double time);

    bool isPlaying() const;
    /// Where the next frame is taken from; once the end was reached, where the loop or else the sound begins.
    double position() const;
    /// The position when frame @p frame of all that render() gave is heard.
    double positionAt(std::int64_t frame) const;
    /// Frames that render() has given.
    std::int64_t rendered() const;

    /// Fills @p out, stereo, interleaved; with silence when nothing is played.
    void render(std::span<float> out);

private:
    /// One place that is played and its part in the sum, which rises or falls with every frame.
    struct Voice {
        std::shared_ptr<const ListeningSounds> sounds;
        std::int64_t frame = 0;
        float gain = 0;
        bool rising = true;
    };
    /// From frame `rendered` on the position is this one, and advances when it is moving.
    struct Mark {
        std::int64_t rendered = 0;
        double position = 0;
        bool moving = false;
    };
    std::int64_t frameOf(double time) const;
    double timeOf(std::int64_t frame) const;
    std::int64_t length() const;
    void jumpTo(std::int64_t frame);
    void release();
    void mark();
    void retarget();
    void followLoopAndEnd();
    void renderFrame(float* out);
    double positionNow() const { return timeOf(m_frame); }

    mutable std::mutex m_mutex;
    std::shared_ptr<const ListeningSounds> m_sounds;
    ListeningSource m_source = ListeningSource::Query;
    bool m_raw = false;
    float m_volume = 1;
    std::optional<TimeRange> m_loop;
    std::int64_t m_loopStart = -1; ///< frames of m_sounds; -1 without a loop
    std::int64_t m_loopEnd = -1;
    bool m_playing = false;
    std::int64_t m_frame = 0; ///< of m_sounds, next to be played
    SoundWeights m_weights = weightsOf(ListeningSource::Query, false);
    SoundWeights m_target = m_weights;
    float m_fadedVolume = 1;
    std::vector<Voice> m_voices; ///< while playing, the last one is the one that rises
    std::deque<Mark> m_marks;
    std::int64_t m_rendered = 0;
};

} // namespace stemma
