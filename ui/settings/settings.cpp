#include "ui/settings/settings.h"

#include <QSettings>

namespace stemma
{
namespace
{

constexpr auto appearanceKey = "window/appearance";
constexpr auto coloursKey = "spectrogram/colours";
constexpr auto thresholdKey = "matches/threshold";
constexpr auto blindKey = "matches/blind";
constexpr auto volumeKey = "listening/volume";
constexpr auto audioKey = "listening/device";
constexpr auto languageKey = "language";
constexpr auto threadsKey = "engine/threads";
constexpr auto cacheKey = "engine/cacheMiB";

/// A number within its range, or the default.
template <class Number>
Number read(const QSettings& store, const char* key, Number fallback, Number least, Number most)
{
    bool valid = false;
    const double value = store.value(QLatin1String(key)).toDouble(&valid);
    return valid && value >= static_cast<double>(least) && value <= static_cast<double>(most)
        ? static_cast<Number>(value)
        : fallback;
}

template <class Choice>
Choice readChoice(const QSettings& store, const char* key, Choice fallback, Choice last)
{
    return static_cast<Choice>(
        read(store, key, static_cast<int>(fallback), 0, static_cast<int>(last)));
}

} // namespace

Settings loadSettings()
{
    const QSettings store;
    const Settings usual;
    Settings settings;
    settings.appearance = readChoice(store, appearanceKey, usual.appearance, Appearance::Dark);
    settings.colours = readChoice(store, coloursKey, usual.colours, ColourMap::InvertedGrey);
    settings.threshold = read(store, thresholdKey, usual.threshold, 0.0, 1.0);
    settings.blind = store.value(QLatin1String(blindKey), usual.blind).toBool();
    settings.volume = read(store, volumeKey, usual.volume, 0, 100);
    settings.audioDevice = store.value(QLatin1String(audioKey)).toString();
    settings.language = store.value(QLatin1String(languageKey)).toString();
    settings.threads = read(store, threadsKey, usual.threads, 0, 256);
    settings.cacheMiB = read(store, cacheKey, usual.cacheMiB, 64, 8192);
    return settings;
}

void saveSettings(const Settings& settings)
{
    QSettings store;
    store.setValue(QLatin1String(appearanceKey), static_cast<int>(settings.appearance));
    store.setValue(QLatin1String(coloursKey), static_cast<int>(settings.colours));
    store.setValue(QLatin1String(thresholdKey), settings.threshold);
    store.setValue(QLatin1String(blindKey), settings.blind);
    store.setValue(QLatin1String(volumeKey), settings.volume);
    store.setValue(QLatin1String(audioKey), settings.audioDevice);
    store.setValue(QLatin1String(languageKey), settings.language);
    store.setValue(QLatin1String(threadsKey), settings.threads);
    store.setValue(QLatin1String(cacheKey), settings.cacheMiB);
}

} // namespace stemma
