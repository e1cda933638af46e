// The kinds of blocks that the sections are made of.
#pragma once

#include "core/report/pdf/flow.h"
#include "core/report/pdf/text.h"
#include "core/report/words/term.h"

#include <QStringList>

namespace stemma::pdf
{

/// Where a piece of text stands across the text block.
struct Measure {
    double left = marginColumn; ///< dots from the left edge of the text block
    double width = textColumn;
};
constexpr Measure fullWidth{0, textWidth};
/// Running text over the whole block would be too wide to read, small text even more so.
constexpr Measure leadMeasure{0, mm(158)};
constexpr Measure noteMeasure{0, mm(140)};

/// How text is set.
struct Voice {
    Type type = Type::Body;
    QColor colour = colour::ink;
};

/// "2  Materials and method", on a page of its own where little is left of this one.
void addSectionTitle(Flow& flow, int number, const QString& title);
/// A line in the margin's width that belongs to what follows.
void addHeading(Flow& flow, const QString& text, const Measure& measure = {});
/// Lines that may part at a page's end, but never one alone.
void addParagraph(
    Flow& flow, const QString& text, const Voice& voice = {}, const Measure& measure = {},
    int maxLines = 0);
/// Stays with what follows.
void addRule(Flow& flow);

/// Names in the margin, what they are beside them; the list parts like a paragraph, and so does each text.
void addTerms(Flow& flow, const words::Terms& terms);
/// Sentences, numbered in the margin; they part like terms.
void addSteps(Flow& flow, const QStringList& steps);

} // namespace stemma::pdf
