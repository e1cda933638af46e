#include "core/report/words/report_words.h"

#include "core/match/coupling.h"
#include "core/report/formats/plain_text.h"
#include "core/report/words/isolated.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace stemma::words
{
namespace
{

class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::Report)
};

constexpr QChar minusSign(0x2212);

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

/// With a typographic minus and a plus; what rounds to zero has no sign.
QString signedNumber(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    const QString digits = number(std::abs(rounded), decimals);
    if (rounded == 0)
        return digits;
    return (rounded < 0 ? minusSign : QLatin1Char('+')) + digits;
}

QString twoDigits(long long value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

} // namespace

QString oneLine(const std::string& utf8)
{
    QString text = QString::fromStdString(utf8);
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = QLatin1Char(' ');
    }
    return text.simplified();
}

QString nameOf(const Exhibit& recording)
{
    const QString title = oneLine(recording.info.tags.title);
    const QString artist = oneLine(recording.info.tags.artist);
    if (title.isEmpty())
        return isolated(oneLine(recording.path.filename().string()));
    if (artist.isEmpty())
        return isolated(title);
    //: Title and artist of a recording.
    return ReportText::tr("%1 – %2").arg(isolated(title), isolated(artist));
}

QString plainNameOf(const Exhibit& recording)
{
    return withoutIsolation(nameOf(recording));
}

QString pathOf(const std::filesystem::path& path)
{
    return oneLine(path.string());
}

QString timeCode(double seconds)
{
    return QString::fromStdString(stemma::timeCode(seconds));
}

QString timeSpan(const TimeRange& range)
{
    return timeCode(range.start) + QStringLiteral(" – ") + timeCode(range.end);
}

QString tickLabel(double seconds, double step)
{
    const long long tenths = std::llround(seconds * 10);
    const long long whole = tenths / 10;
    const QString text = duration(static_cast<double>(whole));
    return step < 1 ? text + QLocale().decimalPoint() + QString::number(tenths % 10) : text;
}

QString duration(double seconds)
{
    const long long whole = std::llround(seconds);
    const QString tail = twoDigits(whole % 60);
    if (whole < 3600)
        return QStringLiteral("%1:%2").arg(whole / 60).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(twoDigits(whole / 60 % 60), tail);
}

QString stretch(double tempoRatio)
{
    //: A change of tempo: "+12.4 %".
    return ReportText::tr("%1 %", "stretch").arg(signedNumber((tempoRatio - 1) * 100, 1));
}

QString stretchError(double tempoRatioError)
{
    return ReportText::tr("± %1 %").arg(number(tempoRatioError * 100, 1));
}

QString pitch(double semitones)
{
    const long long cents = std::llround(semitones * 100);
    const long long whole = std::llround(static_cast<double>(cents) / 100);
    //: Semitones and cents, short.
    return ReportText::tr("%1 st %2 ct")
        .arg(
            signedNumber(static_cast<double>(whole), 0),
            signedNumber(static_cast<double>(cents - whole * 100), 0));
}

QString pitchError(double semitones)
{
    return ReportText::tr("± %1 ct").arg(number(semitones * 100, 0));
}

QString couplingText(const Match& match)
{
    switch (couplingOf(match)) {
    case Coupling::Unchanged:
        return ReportText::tr("unchanged");
    case Coupling::Varispeed:
        return ReportText::tr("varispeed");
    case Coupling::Independent:
        return ReportText::tr("apart from the tempo");
    case Coupling::Unknown:
        break;
    }
    return {};
}

QString score(double score)
{
    // Only certainty itself is shown as 1.00.
    return number(score < 1 ? std::min(score, 0.99) : score, 2);
}

QString bandWord(Band band)
{
    switch (band) {
    case Band::Strong:
        return ReportText::tr("strong");
    case Band::Likely:
        return ReportText::tr("likely");
    case Band::Weak:
        break;
    }
    return ReportText::tr("weak");
}

QString transformation(const Match& match)
{
    // What the measurement cannot tell from no change is called none.
    const auto change
        = [](double value, double error) { return std::abs(value) <= error ? 0.0 : value; };
    const double percent
        = std::round(change(match.tempoRatio - 1, match.tempoRatioError) * 1000) / 10;
    const double semitones
        = std::round(change(match.pitchShift, match.pitchShiftError) * 100) / 100;
    const QString tempo = percent > 0 ? ReportText::tr("%1 % faster").arg(number(percent, 1))
        : percent < 0                 ? ReportText::tr("%1 % slower").arg(number(-percent, 1))
                                      : ReportText::tr("at the same tempo");
    const QString tone = semitones > 0
        ? ReportText::tr("%1 semitones higher").arg(number(semitones, 2))
        : semitones < 0 ? ReportText::tr("%1 semitones lower").arg(number(-semitones, 2))
                        : ReportText::tr("at the same pitch");
    //: "12.4 % faster" and "2.02 semitones higher".
    return ReportText::tr("%1 and %2").arg(tempo, tone);
}

QString formatOf(const AudioFormat& format)
{
    const QString channels = format.channels == 1 ? ReportText::tr("mono")
        : format.channels == 2                    ? ReportText::tr("stereo")
                               : ReportText::tr("%1 channels").arg(format.channels);
    //: Codec, sample rate in kHz, channels.
    return ReportText::tr("%1, %2 kHz, %3")
        .arg(oneLine(format.codec), QLocale().toString(format.sampleRate / 1000.0), channels);
}

QString dateOf(std::int64_t secondsSince1970)
{
    return QDateTime::fromSecsSinceEpoch(secondsSince1970, QTimeZone::utc())
        .toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

} // namespace stemma::words
