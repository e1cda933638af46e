#include "core/report/words/glossary_words.h"

#include <QCoreApplication>

namespace stemma::words
{
namespace
{

class GlossaryText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportGlossary)
};

} // namespace

Terms glossary()
{
    return {
        {GlossaryText::tr("Query"),
         GlossaryText::tr("the recording in which samples are looked for, exhibit A")},
        {GlossaryText::tr("Reference"),
         GlossaryText::tr("a recording of the library from which the query may borrow")},
        {GlossaryText::tr("Sample"),
         GlossaryText::tr("a piece of one recording that is used in another")},
        {GlossaryText::tr("Match"),
         GlossaryText::tr(
             "all places of the query where one reference lies under one change of tempo "
             "and pitch")},
        {GlossaryText::tr("Occurrence"),
         GlossaryText::tr("one of these places, with its in and out point in both recordings")},
        {GlossaryText::tr("Repeat"),
         GlossaryText::tr(
             "occurrences that hold the same part of the reference, as a loop has them")},
        {GlossaryText::tr("Stretch"),
         GlossaryText::tr(
             "how much faster (+) or slower (−) the query plays it than the reference")},
        {GlossaryText::tr("Tempo ratio"),
         GlossaryText::tr("tempo in the query divided by tempo in the reference")},
        {GlossaryText::tr("Pitch"),
         GlossaryText::tr(
             "how much higher or lower the query plays it, in semitones (st) and cents (ct), "
             "hundredths of a semitone")},
        {GlossaryText::tr("Varispeed"),
         GlossaryText::tr("tempo and pitch changed together, as on a turntable or tape")},
        {GlossaryText::tr("Interpolation"),
         GlossaryText::tr("music that was played again instead of being taken from the recording")},
        {GlossaryText::tr("Score"),
         GlossaryText::tr("calibrated probability, 0 to 1, that the reference is in the query")},
        {GlossaryText::tr("Residual"),
         GlossaryText::tr("how far single seconds lie off the common line of both recordings")},
        {GlossaryText::tr("Spectral map"),
         GlossaryText::tr(
             "loudness over time and pitch; what the figures show and the program compares")},
        {GlossaryText::tr("SHA-256"),
         GlossaryText::tr(
             "a number that any change of a file alters: equal numbers mean equal content")}};
}

} // namespace stemma::words
