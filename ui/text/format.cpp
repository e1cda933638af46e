#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace stemma
{
namespace
{

class FormatText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::FormatText)
};

constexpr QChar minusSign(0x2212);

QString twoDigits(std::int64_t value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

/// "m:ss" or "h:mm:ss" of a count of seconds that is not negative.
QString clock(std::int64_t seconds)
{
    const auto hours = seconds / 3600;
    const auto minutes = seconds / 60 % 60;
    const auto rest = twoDigits(seconds % 60);
    return hours > 0 ? QStringLiteral("%1:%2:%3").arg(hours).arg(twoDigits(minutes), rest)
                     : QStringLiteral("%1:%2").arg(minutes).arg(rest);
}

enum class Sign { Always, Negative };

/// A number with a typographic minus; zero after rounding carries no sign.
QString number(double value, int decimals, Sign sign)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    const auto digits = QLocale().toString(std::abs(rounded), 'f', decimals);
    if (rounded < 0)
        return minusSign + digits;
    return sign == Sign::Always && rounded > 0 ? QLatin1Char('+') + digits : digits;
}

} // namespace

QString timeCode(double seconds)
{
    const auto hundredths = std::llround(std::abs(seconds) * 100);
    const auto text
        = clock(hundredths / 100) + QLocale().decimalPoint() + twoDigits(hundredths % 100);
    return seconds < 0 && hundredths > 0 ? minusSign + text : text;
}

QString rangeText(const TimeRange& range)
{
    //: A stretch of time, from %1 to %2.
    return FormatText::tr("%1 – %2").arg(timeCode(range.start), timeCode(range.end));
}

QString durationText(double seconds)
{
    return clock(std::max<std::int64_t>(0, std::llround(seconds)));
}

QString waitText(double seconds)
{
    if (!(seconds >= 0))
        return {};
    const auto minutes = static_cast<int>(std::min(std::ceil(seconds / 60), 1e6));
    if (seconds < 45)
        return FormatText::tr("less than a minute");
    if (minutes < 60)
        return FormatText::tr("%n minute(s)", nullptr, minutes);
    const auto hours = FormatText::tr("%n hour(s)", nullptr, minutes / 60);
    if (minutes % 60 == 0)
        return hours;
    //: %1 is "2 hours", %2 is "10 minutes".
    return FormatText::tr("%1 %2").arg(
        hours, FormatText::tr("%n minute(s)", nullptr, minutes % 60));
}

QString stretchText(double tempoRatio)
{
    //: A change of tempo in percent, for example "+12.4 %".
    return FormatText::tr("%1 %").arg(number((tempoRatio - 1) * 100, 1, Sign::Always));
}

QString pitchText(double semitones)
{
    const auto total = std::llround(semitones * 100);
    const auto whole = std::llround(static_cast<double>(total) / 100);
    const auto cents = total - whole * 100;
    //: A change of pitch in semitones, short.
    auto text = FormatText::tr("%1 st").arg(number(static_cast<double>(whole), 0, Sign::Always));
    if (cents != 0)
        text += QLatin1Char(' ')
            //: A change of pitch in cents (hundredths of a semitone), short.
            + FormatText::tr("%1 ct").arg(number(static_cast<double>(cents), 0, Sign::Always));
    return text;
}

QString stretchErrorText(double tempoRatioError)
{
    return FormatText::tr("± %1 %").arg(number(std::abs(tempoRatioError) * 100, 1, Sign::Negative));
}

QString pitchErrorText(double semitones)
{
    return FormatText::tr("± %1 ct").arg(number(std::abs(semitones) * 100, 0, Sign::Negative));
}

QString couplingText(const Match& match)
{
    // What is less cannot be heard.
    const bool tempo = std::abs(match.tempoRatio - 1) > std::max(match.tempoRatioError, 0.002);
    const bool pitch = std::abs(match.pitchShift) > std::max(match.pitchShiftError, 0.05);
    switch (couplingOf(match)) {
    case Coupling::Unchanged:
        //: Neither tempo nor pitch of a sample was changed.
        return FormatText::tr("unchanged");
    case Coupling::Varispeed:
        //: Tempo and pitch changed together, as on a turntable or a tape machine.
        return FormatText::tr("varispeed");
    case Coupling::Independent:
        if (!tempo)
            return FormatText::tr("only the pitch changed");
        return pitch ? FormatText::tr("tempo and pitch changed separately")
                     : FormatText::tr("only the tempo changed");
    case Coupling::Unknown:
        break;
    }
    return {};
}

QString occurrenceLabel(int match, int occurrence, int count)
{
    const auto number = QString::number(match + 1);
    return count > 1 ? number + QLatin1Char('.') + QString::number(occurrence + 1) : number;
}

QString bandWord(Band band)
{
    switch (band) {
    case Band::Strong:
        //: How sure a match is.
        return FormatText::tr("Strong");
    case Band::Likely:
        //: How sure a match is.
        return FormatText::tr("Likely");
    case Band::Weak:
        break;
    }
    //: How sure a match is.
    return FormatText::tr("Weak");
}

QString scoreText(double score)
{
    const double percent = std::clamp(score, 0.0, 1.0) * 100;
    const double shown = percent < 100 ? std::min(std::round(percent), 99.0) : 100;
    //: A score in percent.
    return FormatText::tr("%1 %", "score").arg(number(shown, 0, Sign::Negative));
}

QString speedText(double timesRealTime)
{
    //: How fast music is read: "182 × real time".
    return FormatText::tr("%1 × real time")
        .arg(number(timesRealTime, timesRealTime < 10 ? 1 : 0, Sign::Negative));
}

QString byteSize(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QString noteText(double hz)
{
    if (!(hz > 0))
        return {};
    static constexpr std::array names{"C",  "C♯", "D",  "D♯", "E",  "F",
                                      "F♯", "G",  "G♯", "A",  "A♯", "B"};
    const auto cents
        = std::llround(1200 * std::log2(hz / 440)) + 6900; // from C-1, MIDI note times 100
    const auto midi
        = static_cast<std::int64_t>(std::floor((static_cast<double>(cents) + 50) / 100));
    const auto rest = cents - midi * 100;
    const auto octave = static_cast<std::int64_t>(std::floor(static_cast<double>(midi) / 12)) - 1;
    auto text = QString::fromUtf8(names.at(static_cast<std::size_t>(((midi % 12) + 12) % 12)))
        + QString::number(octave);
    if (rest != 0)
        text += QLatin1Char(' ')
            + FormatText::tr("%1 ct").arg(number(static_cast<double>(rest), 0, Sign::Always));
    return text;
}

QString frequencyText(double hz)
{
    return hz < 1000 ? FormatText::tr("%1 Hz").arg(number(hz, hz < 100 ? 1 : 0, Sign::Negative))
                     : FormatText::tr("%1 kHz").arg(number(hz / 1000, 2, Sign::Negative));
}

QString levelText(double db)
{
    return FormatText::tr("%1 dB").arg(number(db, 0, Sign::Negative));
}

} // namespace stemma
