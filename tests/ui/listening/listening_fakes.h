// Sounds, a request and the buttons of the listening bar, for its tests.
#pragma once

#include "core/pipeline/listening.h"

class QToolButton;
class QString;
class QWidget;

namespace stemma::test
{

/// A steady level instead of music, as long as @p time.
ListeningSounds steadySounds(const TimeRange& time);
/// The match from 10 to 14 s of the query.
ListeningRequest listeningRequest();
/// By its text; null when there is none.
QToolButton* buttonOf(QWidget& bar, const QString& text);

} // namespace stemma::test
