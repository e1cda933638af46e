// The kinds of blocks that the sections are made of.
#pragma once

#include "core/report/pdf/flow.h"
#include "core/report/pdf/text.h"
#include "core/report/words/term.h"

#include <QStringList>

#include <vector>

namespace stemma::pdf
{

/// Where a piece of text stands across the text block.
struct Measure {
    double left = marginColumn; ///< dots from the left edge of the text block
    double width = textColumn;
};
constexpr Measure fullWidth{0, textWidth};
/// A column of running text over the whole block would be too wide to read.
constexpr Measure leadMeasure{0, mm(158)};

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
/// Keeps the last block that was added and the next one together.
void addRule(Flow& flow);

/// Names in the margin, what they are beside them.
void addTerms(Flow& flow, const words::Terms& terms);
/// Sentences, numbered in the margin.
void addSteps(Flow& flow, const QStringList& steps);

/// Names and texts in a narrow column that is drawn as a whole; long texts are cut.
class TermColumn
{
public:
    TermColumn(const words::Terms& terms, double width, double nameWidth);
    double height() const { return m_height; }
    void draw(QPainter& painter, QPointF topLeft) const;

private:
    struct Entry {
        QString name;
        QStringList lines;
        Type type = Type::Body;
    };
    std::vector<Entry> m_entries;
    double m_width;
    double m_nameWidth;
    double m_height = 0;
};

} // namespace stemma::pdf
