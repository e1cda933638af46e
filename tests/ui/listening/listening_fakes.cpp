#include "tests/ui/listening/listening_fakes.h"

#include "ui/listening/playback_mixer.h"

#include <QToolButton>

namespace stemma::test
{

ListeningSounds steadySounds(const TimeRange& time)
{
    ListeningSounds sounds;
    sounds.time = time;
    sounds.query.samples.assign(
        static_cast<std::size_t>(time.length() * PlaybackMixer::rate) * Sound::channels, 0.1F);
    sounds.warped = sounds.raw = sounds.query;
    return sounds;
}

ListeningRequest listeningRequest()
{
    return {"/m/beat.wav", "/music/song.flac", 10, 20, 1.25, 2, {10, 14}};
}

QToolButton* buttonOf(QWidget& bar, const QString& text)
{
    for (auto* const found : bar.findChildren<QToolButton*>())
        if (found->text() == text)
            return found;
    return nullptr;
}

} // namespace stemma::test
