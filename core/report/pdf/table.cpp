#include "core/report/pdf/table.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace stemma::pdf
{
namespace
{

constexpr double padding = mm(0.7); ///< above and below a row, together

using Columns = std::vector<Column>;

bool breaksWords(const QString& text, double width)
{
    const QStringList words = text.split(QLatin1Char(' '));
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        return widthOf(word, Type::Small) > width;
    });
}

/// The least width, no smaller than @p least, in which a heading takes two lines.
double widthOnTwoLines(const QString& heading, double least)
{
    const double most = std::max(least, widthOf(heading, Type::Small));
    double width = least;
    while (width < most
           && (breaksWords(heading, width) || brokenLines(heading, Type::Small, width).size() > 2))
        width += mm(0.25);
    return std::min(width, most);
}

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
        cells.push_back(brokenLines(column.heading, Type::Small, column.width - columnGap));
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
                canvas.painter, {x, bottom - height, column.width - columnGap, height}, cells[i],
                Type::Small, colour::grey, column.alignment);
            x += column.width;
            right = x - columnGap;
        }
        drawRule(canvas.painter, {box.left(), 0, right - box.left(), 0}, bottom + mm(0.4));
        if (extra)
            extra(canvas, box);
    };
    return block;
}

} // namespace

Column numberColumn(const QString& heading, std::size_t largest, Type type)
{
    const double width
        = std::max(widthOf(heading, Type::Small), widthOf(QString::number(largest), type));
    return {heading, width + columnGap, Qt::AlignRight, 1, colour::grey};
}

void fitColumns(
    std::vector<Column>& columns, const std::vector<std::vector<QString>>& rows, double width,
    Type type)
{
    std::vector<double> cells(columns.size());
    for (const std::vector<QString>& row : rows) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            cells[i] = std::max(cells[i], widthOf(row[i], type));
    }
    const double first = std::max(cells[0], widthOf(columns[0].heading, Type::Small)) + columnGap;
    double spare = 0;
    for (const bool isNarrow : {false, true}) {
        spare = width - first;
        for (std::size_t i = 1; i < columns.size(); ++i) {
            const double heading = widthOf(columns[i].heading, Type::Small);
            columns[i].width = columnGap
                + (isNarrow ? widthOnTwoLines(columns[i].heading, cells[i])
                            : std::max(heading, cells[i]));
            spare -= columns[i].width;
        }
        if (spare >= 0)
            break;
    }
    columns[0].width = first + std::min(spare, 0.0);
    const double share = std::max(spare, 0.0) / static_cast<double>(columns.size());
    for (Column& column : columns)
        column.width += share;
}

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
    texts.resize(m_columns->size());
    std::vector<QStringList> cells;
    for (std::size_t i = 0; i < m_columns->size(); ++i) {
        const Column& column = (*m_columns)[i];
        const Type type = column.type == Type::Body ? m_type : column.type;
        cells.push_back(brokenLines(texts[i], type, column.width - columnGap, column.maxLines));
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
                    canvas.painter, {x, y, column.width - columnGap, leading(type)}, line, face,
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
    else if (isLast)
        m_flow.keepWithNext();
    ++m_rows;
    m_waiting->withNext = !isLast && m_rows == 1;
    m_flow.add(std::move(*m_waiting));
    m_waiting.reset();
}

} // namespace stemma::pdf
