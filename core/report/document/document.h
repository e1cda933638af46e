// A report as sections of text, tables and figures in reading order: what the writers of HTML and of plain text
// lay out.
#pragma once

#include "core/report/report.h"
#include "core/report/words/term.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace stemma
{

/// Names and what belongs to each.
struct TermList {
    QString caption;
    words::Terms terms;
};

/// The first column names its row.
struct DocumentTable {
    QString caption;
    QStringList columns;
    std::vector<QStringList> rows;
};

/// A picture with the words that say what is seen.
struct DocumentFigure {
    std::optional<std::size_t> match; ///< in Report::matches: its spectrograms; none: the time line
    QString alternative;
    QString caption;
};

using DocumentBlock
    = std::variant<QString, TermList, DocumentTable, DocumentFigure>; ///< a paragraph

struct DocumentSection {
    QString id; ///< the same in every language
    QString heading;
    int level = 2; ///< 2, or 3 below the last section of level 2
    std::vector<DocumentBlock> blocks;
};

struct ReportDocument {
    QString title;
    QStringList introduction; ///< case, by and for whom, date
    std::vector<DocumentSection> sections;
};

/// In the language of the installed translators and the numbers of the default locale.
ReportDocument documentOf(const Report& report);

} // namespace stemma
