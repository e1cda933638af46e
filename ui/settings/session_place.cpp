#include "ui/settings/session_place.h"

#include <QSettings>

namespace stemma
{
namespace
{

constexpr int version = 1; ///< of what is kept; another one is not restored
constexpr QLatin1String queryKey("session/query");
constexpr QLatin1String matchKey("session/match");
constexpr QLatin1String versionKey("session/version");
constexpr QLatin1String startKey("session/start"); ///< of the stretch of time on screen, seconds
constexpr QLatin1String endKey("session/end");

} // namespace

void rememberPlace(const SessionPlace& place)
{
    QSettings settings;
    if (place.query)
        settings.setValue(queryKey, static_cast<qlonglong>(place.query->value));
    settings.setValue(versionKey, version);
    settings.setValue(matchKey, place.match);
    settings.setValue(startKey, place.visible.start);
    settings.setValue(endKey, place.visible.end);
}

std::optional<SessionPlace> rememberedPlace()
{
    const QSettings settings;
    if (settings.value(versionKey).toInt() != version || !settings.contains(queryKey))
        return std::nullopt;
    return SessionPlace{
        QueryId{settings.value(queryKey).toLongLong()},
        settings.value(matchKey).toInt(),
        {settings.value(startKey).toDouble(), settings.value(endKey).toDouble()}};
}

} // namespace stemma
