// The words and numbers of the report.
#pragma once

#include "core/report/report.h"

#include <QString>

namespace stemma::words
{

/// Any text on one line: line breaks and other control characters become spaces.
QString oneLine(const std::string& utf8);

/// "Title – Artist" from the tags, else the name of the file; isolated, so that a title in a script that
/// runs from right to left does not disturb the sentence around it.
QString nameOf(const Exhibit& recording);
/// The same without isolation marks, for the names of documents.
QString plainNameOf(const Exhibit& recording);
QString pathOf(const std::filesystem::path& path);

/// "0:01:02.345", in every language, so that it can be searched for.
QString timeCode(double seconds);
QString timeSpan(const TimeRange& range);
/// As duration(), with tenths when @p step is below a second: the label of an axis.
QString tickLabel(double seconds, double step);
/// "3:12", "1:02:03".
QString duration(double seconds);

/// "+12.4 %"; "± 0.4 %".
QString stretch(double tempoRatio);
QString stretchError(double tempoRatioError);
/// "+2 st +2 ct"; "± 5 ct".
QString pitch(double semitones);
QString pitchError(double semitones);
/// "varispeed", "apart from the tempo", "unchanged"; "" where that cannot be told.
QString couplingText(const Match& match);
/// "0.97".
QString score(double score);
QString bandWord(Band band);

/// "12.4 % faster and 2.02 semitones higher"; "at the same tempo" and "at the same pitch" where the change is within
/// its error.
QString transformation(const Match& match);
/// "Vorbis, 44.1 kHz, 2 channels".
QString formatOf(const AudioFormat& format);
/// "2026-11-23 05:10 UTC".
QString dateOf(std::int64_t secondsSince1970);

} // namespace stemma::words
