// The sound device as the window sees it, so that the window can be tested without one.
#pragma once

#include "ui/listening/playback_mixer.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace stemma
{

/// Unknown until somebody looked. Lost: it was there, and what was played has stopped.
enum class AudioDevice { Unknown, Ready, Missing, Lost };

/// One of the computer's devices.
struct AudioDeviceName {
    QString id; ///< the system's, the same at the next start
    QString name; ///< for people
    friend bool operator==(const AudioDeviceName&, const AudioDeviceName&) = default;
};

/// Lives on the GUI thread; nothing of it waits. The mixer is asked on another thread.
class AudioOutput : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Looks whether there is a device, and which; deviceChanged() and devicesFound() tell.
    virtual void probe() = 0;
    /// Plays on this one from the next start() on, as long as it is there; "": on the system's choice.
    virtual void choose(const QString& deviceId) = 0;
    /// Plays what @p mixer renders until stop(); without a device only deviceChanged() comes.
    virtual void start(std::shared_ptr<PlaybackMixer> mixer) = 0;
    virtual void stop() = 0;
    /// How many of the mixer's frames have come out of the device: those handed out less those that are still
    /// buffered anywhere.
    virtual std::int64_t heard() const = 0;

Q_SIGNALS:
    void deviceChanged(stemma::AudioDevice device);
    void devicesFound(const QList<stemma::AudioDeviceName>& devices);
};

using AudioOutputFactory = std::function<std::unique_ptr<AudioOutput>()>;

} // namespace stemma
