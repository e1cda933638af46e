#include "ui/listening/player.h"

namespace stemma
{
namespace
{

constexpr int tickMilliseconds = 16; // a frame of the screen
// What is buffered comes out within this; only then may the device be closed.
constexpr int ticksUntilClosed = 30;

} // namespace

Player::Player(std::unique_ptr<AudioOutput> output, QObject* parent)
    : QObject(parent)
    , m_mixer(std::make_shared<PlaybackMixer>())
    , m_output(std::move(output))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(tickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Player::follow);
    connect(m_output.get(), &AudioOutput::devicesFound, this, &Player::devicesFound);
    connect(m_output.get(), &AudioOutput::deviceChanged, this, &Player::takeDevice);
}

Player::~Player() = default;

void Player::setSounds(std::shared_ptr<const ListeningSounds> sounds, const TimeRange& loop)
{
    m_hasSounds = sounds != nullptr;
    m_loop = loop;
    m_mixer->setSounds(std::move(sounds));
    setLooping(m_looping);
    if (!m_mixer->isPlaying()) {
        m_mixer->seek(loop.start);
        m_playing = false;
    }
    follow();
    Q_EMIT changed();
}

void Player::setLoop(const TimeRange& loop)
{
    if (loop == m_loop)
        return;
    m_loop = loop;
    setLooping(m_looping);
    if (!m_mixer->isPlaying() || (m_looping && m_mixer->position() >= loop.end))
        m_mixer->seek(loop.start);
    follow();
}

void Player::setLooping(bool looping)
{
    m_looping = looping;
    m_mixer->setLoop(looping ? std::optional(m_loop) : std::nullopt);
}

void Player::play()
{
    if (!m_hasSounds)
        return;
    m_mixer->play();
    m_output->start(m_mixer);
    m_silentTicks = 0;
    m_timer.start();
    setPlaying(true);
}

void Player::playFrom(double time)
{
    m_mixer->seek(time);
    play();
}

void Player::pause()
{
    m_mixer->pause();
    setPlaying(false);
}

void Player::setPlaying(bool playing)
{
    if (m_playing == playing)
        return;
    m_playing = playing;
    Q_EMIT changed();
}

// The mixer renders ahead of what is heard, so the end is waited for.
void Player::follow()
{
    if (m_hasSounds)
        Q_EMIT positionChanged(
            m_timer.isActive() ? m_mixer->positionAt(m_output->heard()) : m_mixer->position());
    else
        Q_EMIT positionChanged(std::nullopt);
    m_silentTicks = m_mixer->isPlaying() ? 0 : m_silentTicks + 1;
    if (!m_timer.isActive() || m_silentTicks < ticksUntilClosed)
        return;
    m_timer.stop();
    m_output->stop();
    setPlaying(false);
}

void Player::takeDevice(AudioDevice device)
{
    m_device = device;
    if (device != AudioDevice::Ready && m_timer.isActive()) {
        m_timer.stop();
        m_mixer->pause();
        m_playing = false;
    }
    Q_EMIT changed();
}

} // namespace stemma
