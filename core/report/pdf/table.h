// Rows below one another under a heading that comes again on every page.
#pragma once

#include "core/report/pdf/flow.h"
#include "core/report/pdf/text.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace stemma::pdf
{

struct Column {
    QString heading;
    double width = 0; ///< dots, with the white space to its right
    Qt::Alignment alignment = Qt::AlignLeft;
    int maxLines = 1; ///< longer text is cut with an ellipsis
    QColor colour = colour::ink;
    Type type = Type::Body;
};

/// White space to the right of a column, part of its width.
constexpr double columnGap = mm(2.5);
/// The columns of a table over the whole measure; the last one's gap lies beyond it.
constexpr double tableWidth = textWidth + columnGap;

/// Where rows are counted up to @p largest: grey, to the right, as wide as it need be.
Column numberColumn(const QString& heading, std::size_t largest, Type type = Type::Body);

/// Makes the columns as wide as their cells and headings need and shares out what is left of @p width. Where they
/// need more, headings go on two lines, but for that of the first column, which then has what is left.
void fitColumns(
    std::vector<Column>& columns, const std::vector<std::vector<QString>>& rows, double width,
    Type type = Type::Body);

/// Adds its rows to a flow. The heading stays with the first two rows, the last two stay together.
class Table
{
public:
    Table(Flow& flow, std::vector<Column> columns, Type type = Type::Body);
    ~Table();
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    /// Cells that are missing are empty. @p extra paints over the row, into its box. The row is added once the next one is known, or the table ends.
    void row(std::vector<QString> cells, Paint extra = {}, double leastHeight = 0);
    /// Paints over the heading, e.g. an axis.
    void decorateHeading(const Paint& extra, double leastHeight);

private:
    void flush(bool isLast);

    Flow& m_flow;
    std::shared_ptr<const std::vector<Column>> m_columns;
    Type m_type;
    std::shared_ptr<const Block> m_heading;
    int m_rows = 0;
    std::unique_ptr<Block> m_waiting;
};

} // namespace stemma::pdf
