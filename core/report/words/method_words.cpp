#include "core/report/words/method_words.h"

#include "core/report/formats/plain_text.h"
#include "core/report/report_facts.h"
#include "core/report/words/limitation_words.h"
#include "core/report/words/report_words.h"
#include "core/spectral/spectral_settings.h"

#include <QCoreApplication>
#include <QLocale>

namespace stemma::words
{
namespace
{

class MethodText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportMethod)
};

QString whole(double value)
{
    return QLocale().toString(value, 'f', 0);
}

QString damageText(const AudioDamage& damage)
{
    const QString at = timeCode(damage.atSeconds);
    return damage.truncated ? MethodText::tr("ends early, at %1").arg(at)
                            : MethodText::tr("unreadable in part, first at %1").arg(at);
}

/// Empty where there is nothing to say.
QString stateText(FileState state)
{
    switch (state) {
    case FileState::Gone:
        return MethodText::tr("not found when this report was made");
    case FileState::Changed:
        return MethodText::tr(
            "when this report was made, its size or date of change was another one than when it "
            "was compared");
    case FileState::AsCompared:
        break;
    }
    return {};
}

/// Leaves out what is not known.
class TermList
{
public:
    void add(const QString& name, const QString& text, bool isCode = false)
    {
        if (!text.isEmpty())
            terms.push_back({name, text, isCode});
    }
    Terms terms;
};

} // namespace

QString exhibitName(const Exhibit& exhibit)
{
    //: The letter of an exhibit, then the name of the recording.
    return MethodText::tr("%1  %2").arg(QString::fromStdString(exhibit.letter), nameOf(exhibit));
}

Terms exhibitTerms(const Exhibit& exhibit)
{
    const AudioTags& tags = exhibit.info.tags;
    TermList list;
    list.add(MethodText::tr("Artist"), oneLine(tags.artist));
    list.add(MethodText::tr("Title"), oneLine(tags.title));
    list.add(MethodText::tr("Release"), oneLine(tags.album));
    list.add(MethodText::tr("Year"), oneLine(tags.year));
    list.add(QStringLiteral("ISRC"), oneLine(tags.isrc));
    list.add(MethodText::tr("File"), pathOf(exhibit.path), true);
    //: Of a file whose name is no valid text: what it is made of, in hexadecimal digits.
    list.add(
        MethodText::tr("Bytes of the path"), QString::fromStdString(pathBytes(exhibit.path)), true);
    list.add(MethodText::tr("Found at"), pathOf(exhibit.found.movedTo), true);
    list.add(MethodText::tr("State of the file"), stateText(exhibit.found.state));
    list.add(
        MethodText::tr("Length and format"),
        //: Length, format, size of the file.
        MethodText::tr("%1; %2; %3")
            .arg(
                timeCode(exhibit.seconds), formatOf(exhibit.info.format),
                fileSize(exhibit.stamp.size)));
    if (exhibit.damage)
        list.add(MethodText::tr("Damage"), damageText(*exhibit.damage));
    if (exhibit.digests) {
        list.add(
            MethodText::tr("SHA-256 of the file"),
            QString::fromStdString(hexOf(exhibit.digests->file)), true);
        list.add(
            MethodText::tr("SHA-256 of the sound"),
            QString::fromStdString(hexOf(exhibit.digests->sound)), true);
    } else {
        list.add(
            MethodText::tr("SHA-256"),
            MethodText::tr("not taken: the file is gone, or has changed since"));
    }
    return list.terms;
}

Terms methodTerms(const Report& report)
{
    const ReportMethod& method = report.method;
    const QLocale locale;
    TermList list;
    list.add(MethodText::tr("Program"), QStringLiteral("Stemma ") + oneLine(method.program));
    list.add(MethodText::tr("Encoder"), oneLine(method.encoder), true);
    list.add(MethodText::tr("Reranker"), oneLine(method.reranker), true);
    list.add(MethodText::tr("Library"), pathOf(method.library), true);
    list.add(
        MethodText::tr("State of the library"),
        MethodText::tr(
            "revision %1, %n recording(s)", nullptr, static_cast<int>(method.libraryTracks))
            .arg(locale.toString(static_cast<qlonglong>(method.libraryRevision))));
    list.add(MethodText::tr("Searched on"), dateOf(report.askedAt / 1000));
    list.add(
        MethodText::tr("Part of the query"),
        method.options.region ? timeSpan(*method.options.region) : MethodText::tr("all of it"));
    list.add(
        MethodText::tr("Search"),
        method.options.quick ? MethodText::tr("quick") : MethodText::tr("thorough"));
    list.add(
        MethodText::tr("Scores kept from"),
        method.options.top > 0
            //: A score, and the largest number of matches.
            ? MethodText::tr("%1, at most %2 matches")
                  .arg(score(method.options.threshold), locale.toString(method.options.top))
            : score(method.options.threshold));
    list.add(MethodText::tr("Scores listed from"), score(method.shownFrom));
    return list.terms;
}

QStringList methodSteps(const Report& report)
{
    const SearchRange range = searchRange();
    const QString band = QLocale().toString(spectral::sampleRate / 1000.0);
    QStringList steps{
        MethodText::tr("Every recording was decoded to mono at %1 kHz. Delays that an encoder adds "
                       "are removed, so "
                       "times count from the first audible sample.")
            .arg(band),
        MethodText::tr(
            "Short-time Fourier transforms made a spectral map of it: %1 bins an octave over %2 "
            "octaves "
            "from %3 Hz, %4 frames a second, windows of %5, %6 and %7 samples from low to high.")
            .arg(
                whole(spectral::binsPerOctave), whole(spectral::octaves), whole(spectral::lowestHz),
                whole(static_cast<double>(spectral::sampleRate) / spectral::hop),
                whole(spectral::bands[0].window), whole(spectral::bands[1].window),
                whole(spectral::bands[2].window)),
        MethodText::tr("Windows of the query at a range of tempos were looked up among the "
                       "fingerprints of the "
                       "library; the nearest ones voted for recordings."),
        MethodText::tr("Excerpts of these recordings were compared with every moment of the query "
                       "at %1 to %2 % "
                       "of the tempo, and slices of half a second searched for what was cut up.")
            .arg(whole(range.slowest * 100), whole(range.fastest * 100)),
        MethodText::tr(
            "Each candidate was laid over the query: the place, tempo ratio and pitch shift where "
            "both maps agree best, each with its error, and every occurrence with its in and out "
            "point."),
        MethodText::tr(
            "A score, calibrated on recordings whose samples are known, tells how sure the match "
            "is.")};
    if (report.method.reranker != "none" && !report.method.reranker.empty())
        steps.insert(
            5, MethodText::tr("A second network, the reranker, judged the likeliest alignments."));
    steps
        << (isReviewed(report) ? MethodText::tr(
                "A reviewer judged matches by ear and eye. Every decision is in the record "
                "at the end, with its time and the name of the user.")
                               : MethodText::tr("No reviewer has judged the matches."));
    return steps;
}

QString fileSize(std::int64_t bytes)
{
    const QLocale locale;
    //: A size in megabytes or kilobytes, and the same in bytes.
    return MethodText::tr("%1 (%2 bytes)")
        .arg(
            locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat),
            locale.toString(static_cast<qlonglong>(bytes)));
}

} // namespace stemma::words
