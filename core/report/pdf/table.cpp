#include "core/report/pdf/table.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace stemma::pdf
{
namespace
{

constexpr double gutter = mm(2.5); ///< between two columns
constexpr double padding = mm(0.7); ///< above and below a row, together

using Columns = std::vector<Column>;

double mostLines(const std::vector<QStringList>& cells)
{
    qsizetype most = 1;
    for (const QStringList& lines : cells)
        most = std::max(most, lines.size());
    return static_cast<double>(most);
}

Block headingBlock(const std::shared_ptr<const Columns>& columns, const Paint& extra, double least)
{
    std::vector<QStringList> cells;
    for (const Column& column : *columns)
        cells.push_back(brokenLines(column.heading, Type::Small, column.width - gutter));
    Block block;
    const double text = mostLines(cells) * leading(Type::Small);
    block.height = std::max(text + mm(1.8), least);
    block.withNext = true;
    block.paint = [columns, cells, extra](Canvas& canvas, const QRectF& box) {
        double x = box.left();
        double right = box.left();
        const double bottom = box.bottom() - mm(1.2);
        for (std::size_t i = 0; i < columns->size(); ++i) {
            const Column& column = (*columns)[i];
            const double height = static_cast<double>(cells[i].size()) * leading(Type::Small);
            drawLines(
                canvas.painter, {x, bottom - height, column.width - gutter, height}, cells[i],
                Type::Small, colour::grey, column.alignment);
            x += column.width;
            right = x - gutter;
        }
        drawRule(canvas.painter, {box.left(), 0, right - box.left(), 0}, bottom + mm(0.4));
        if (extra)
            extra(canvas, box);
    };
    return block;
}

} // namespace

Table::Table(Flow& flow, std::vector<Column> columns, Type type)
    : m_flow(flow)
    , m_columns(std::make_shared<const Columns>(std::move(columns)))
    , m_type(type)
    , m_heading(std::make_shared<const Block>(headingBlock(m_columns, {}, 0)))
{
}

Table::~Table()
{
    flush(true);
}

void Table::decorateHeading(const Paint& extra, double leastHeight)
{
    m_heading = std::make_shared<const Block>(headingBlock(m_columns, extra, leastHeight));
}

void Table::row(std::vector<QString> texts, Paint extra, double leastHeight)
{
    flush(false);
    std::vector<QStringList> cells;
    for (std::size_t i = 0; i < m_columns->size(); ++i) {
        const Column& column = (*m_columns)[i];
        const Type type = column.type == Type::Body ? m_type : column.type;
        cells.push_back(brokenLines(texts[i], type, column.width - gutter, column.maxLines));
    }
    auto block = std::make_unique<Block>();
    block->height = std::max(mostLines(cells) * leading(m_type) + padding, leastHeight);
    block->heading = m_heading;
    block->paint = [columns = m_columns, cells = std::move(cells), type = m_type,
                    extra = std::move(extra)](Canvas& canvas, const QRectF& box) {
        double x = box.left();
        for (std::size_t i = 0; i < columns->size(); ++i) {
            const Column& column = (*columns)[i];
            const Type face = column.type == Type::Body ? type : column.type;
            // All cells share the base line of the first row of text.
            double y = box.top() + padding / 2;
            for (const QString& line : cells[i]) {
                drawLine(
                    canvas.painter, {x, y, column.width - gutter, leading(type)}, line, face,
                    column.colour, column.alignment);
                y += leading(type);
            }
            x += column.width;
        }
        if (extra)
            extra(canvas, box);
    };
    m_waiting = std::move(block);
}

void Table::flush(bool isLast)
{
    if (!m_waiting)
        return;
    if (m_rows == 0)
        m_flow.add(*m_heading);
    ++m_rows;
    m_waiting->withNext = !isLast && m_rows == 1;
    m_flow.add(std::move(*m_waiting));
    m_waiting.reset();
}

} // namespace stemma::pdf
