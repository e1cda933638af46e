#include "core/report/pdf/term_column.h"

#include "core/report/pdf/text.h"

#include <algorithm>
#include <utility>

namespace stemma::pdf
{
namespace
{

constexpr double gutter = mm(3); ///< between a name and its text
constexpr double gap = mm(0.7); ///< below an entry
constexpr int mostLines = 8; ///< of one text: the column must fit a page

} // namespace

TermColumn::TermColumn(const words::Terms& terms, double width, double leastName, Type type)
    : m_type(type)
    , m_width(width)
    , m_nameWidth(leastName)
{
    for (const words::Term& term : terms)
        m_nameWidth = std::max(m_nameWidth, widthOf(term.name, type) + gutter);
    m_nameWidth = std::min(m_nameWidth, width / 3);
    for (const words::Term& term : terms) {
        Entry entry{
            brokenLines(term.name, type, m_nameWidth - gutter),
            brokenLines(term.text, type, width - m_nameWidth, mostLines), 0};
        const auto lines = std::max(entry.name.size(), entry.lines.size());
        entry.height = static_cast<double>(lines) * leading(type) + gap;
        m_height += entry.height;
        m_entries.push_back(std::move(entry));
    }
}

void TermColumn::draw(QPainter& painter, QPointF topLeft) const
{
    const double step = leading(m_type);
    const auto drawAt
        = [&](QPointF from, double width, const QStringList& lines, const QColor& colour) {
              for (qsizetype i = 0; i < lines.size(); ++i)
                  drawLine(
                      painter, {from.x(), from.y() + static_cast<double>(i) * step, width, step},
                      lines[i], m_type, colour);
          };
    for (const Entry& entry : m_entries) {
        drawAt(topLeft, m_nameWidth - gutter, entry.name, colour::grey);
        drawAt(topLeft + QPointF(m_nameWidth, 0), m_width - m_nameWidth, entry.lines, colour::ink);
        topLeft.ry() += entry.height;
    }
}

} // namespace stemma::pdf
