#include "core/report/pdf/blocks.h"
#include "core/report/pdf/match_blocks.h"
#include "core/report/pdf/sections.h"
#include "core/report/report_facts.h"
#include "core/report/words/report_words.h"
#include "core/report/words/review_words.h"

#include <QCoreApplication>

namespace stemma::pdf
{
using namespace words;

namespace
{

class MatchesText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportMatches)
};

QString sectionTitle()
{
    return MatchesText::tr("Matches");
}

void addNotes(Flow& flow, const Review& review)
{
    QString notes = QString::fromStdString(review.notes).trimmed();
    if (notes.isEmpty())
        return;
    for (QChar& c : notes) {
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n'))
            c = QLatin1Char(' ');
    }
    flow.space(mm(4));
    addTerms(flow, {{MatchesText::tr("Notes of the reviewer"), notes}});
}

/// A licence that is too long for its line is given in full.
void addLicence(Flow& flow, const Review& review)
{
    constexpr qsizetype fitting = 150;
    const QString licence = oneLine(review.licence);
    if (licence.size() <= fitting)
        return;
    flow.space(mm(4));
    addTerms(flow, {{fieldWord(ReviewField::Licence), licence}});
}

void addMatch(Flow& flow, const Document& document, std::size_t index)
{
    const Report& report = document.report;
    const ReportedMatch& match = report.matches[index];
    //: %1 is a number, %2 the name of a recording.
    const QString title = MatchesText::tr("Match %1: %2")
                              .arg(index + 1)
                              .arg(plainNameOf(report.referenceOf(match)));
    flow.begin(title, 1, matchAgain(title));
    addMatchTitle(flow, document, index);
    addMatchFigure(flow, document, match);
    addPoints(flow, report, match);
    flow.space(mm(5));
    addFindings(flow, report, match);
    addLicence(flow, match.review);
    addNotes(flow, match.review);
    addOccurrences(flow, match.match);
}

} // namespace

void addMatches(Flow& flow, const Document& document)
{
    const auto matches = countingMatches(document.report);
    if (matches.empty()) {
        addSectionTitle(flow, 4, sectionTitle());
        addParagraph(flow, MatchesText::tr("No match is confirmed or waits for a verdict."));
        return;
    }
    flow.begin(QStringLiteral("4  ") + sectionTitle(), 0);
    for (const std::size_t index : matches)
        addMatch(flow, document, index);
    // What follows is not the last match's.
    flow.breakPage();
}

} // namespace stemma::pdf
