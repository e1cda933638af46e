// Numbers as people read them, the same in the window and on the command line. All follow the program's
// locale (QLocale's default); files and JSON never use these.
#pragma once

#include "core/match/coupling.h"

#include <QString>

#include <cstdint>

namespace stemma
{

/// A place in a recording: "0:42.10", "1:02:03.45". Rounded to the nearest hundredth.
QString timeCode(double seconds);
/// "0:42.10 – 0:51.00".
QString rangeText(const TimeRange& range);
/// A length in whole seconds: "3:12", "1:02:03".
QString durationText(double seconds);
/// A waiting time in words: "less than a minute", "4 minutes", "2 hours 10 minutes"; "" when negative.
QString waitText(double seconds);

/// Tempo ratio (query / reference) as stretch: 1.124 is "+12.4 %", 1 is "0.0 %".
QString stretchText(double tempoRatio);
/// Semitones as nearest semitone and cents: 2.02 is "+2 st +2 ct", -0.35 is "0 st −35 ct".
QString pitchText(double semitones);
/// Half width of an interval: "± 0.4 %", "± 5 ct".
QString stretchErrorText(double tempoRatioError);
QString pitchErrorText(double semitones);

/// "varispeed", "tempo and pitch changed separately", "only the pitch changed", "unchanged"; "" where the errors
/// are too wide to tell.
QString couplingText(const Match& match);

/// What marks an occurrence in every picture: "2" for the only one of the second match, "2.3" for its third.
/// Both count from 0.
QString occurrenceLabel(int match, int occurrence, int count);

/// "Strong", "Likely", "Weak".
QString bandWord(Band band);
/// A score 0..1 in percent: "94 %". Below 1 it never shows 100.
QString scoreText(double score);
/// "182 × real time".
QString speedText(double timesRealTime);
/// "3.4 MiB".
QString byteSize(std::int64_t bytes);
/// "A4 +12 ct" for a frequency above 0 Hz; "" otherwise.
QString noteText(double hz);
/// "440 Hz", "3.52 kHz".
QString frequencyText(double hz);
/// "−18 dB".
QString levelText(double db);

} // namespace stemma
