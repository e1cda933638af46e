// Names and texts in a narrow column.
#pragma once

#include "core/report/pdf/style.h"
#include "core/report/words/term.h"

#include <QPainter>
#include <QStringList>

#include <vector>

namespace stemma::pdf
{

/// Names in grey, what they are beside them, drawn as a whole; very long texts are cut with an ellipsis. Names have
/// the width that they need, up to a third of the column.
class TermColumn
{
public:
    /// @p leastName is the least width of the names, for columns that are to look alike.
    TermColumn(
        const words::Terms& terms, double width, double leastName = 0, Type type = Type::Body);
    double height() const { return m_height; }
    void draw(QPainter& painter, QPointF topLeft) const;

private:
    struct Entry {
        QStringList name;
        QStringList lines;
        double height = 0;
    };
    std::vector<Entry> m_entries;
    Type m_type;
    double m_width;
    double m_nameWidth;
    double m_height = 0;
};

} // namespace stemma::pdf
