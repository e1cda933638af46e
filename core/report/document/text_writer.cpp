#include "core/report/document/text_writer.h"

#include "core/report/document/document.h"
#include "core/report/words/isolated.h"

#include <algorithm>
#include <variant>

namespace stemma
{
namespace
{

/// Marks of isolation are for those who lay out; here they would be in the way of columns and of a search.
QString plain(const QString& text)
{
    return words::withoutIsolation(text);
}

class TextPage
{
public:
    void heading(const QString& marked, QChar underline)
    {
        const QString text = plain(marked);
        m_text += text + QLatin1Char('\n') + QString(std::max<qsizetype>(text.size(), 3), underline)
            + QStringLiteral("\n\n");
    }
    void line(const QString& text) { m_text += plain(text).trimmed() + QLatin1Char('\n'); }
    void gap() { m_text += QLatin1Char('\n'); }

    void operator()(const QString& paragraph)
    {
        line(paragraph);
        gap();
    }
    void operator()(const TermList& list)
    {
        line(list.caption);
        for (const words::Term& term : list.terms)
            m_text += QStringLiteral("  ") + term.name + QStringLiteral(": ") + plain(term.text)
                + QLatin1Char('\n');
        gap();
    }
    void operator()(const DocumentTable& table)
    {
        line(table.caption);
        std::vector<qsizetype> widths;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            qsizetype width = table.columns[i].size();
            for (const QStringList& row : table.rows)
                width = std::max(width, plain(row[i]).size());
            widths.push_back(width);
        }
        row(table.columns, widths);
        for (const QStringList& cells : table.rows)
            row(cells, widths);
        gap();
    }
    void operator()(const DocumentFigure& figure) { (*this)(figure.alternative); }

    std::string text() const { return m_text.toStdString(); }

private:
    void row(const QStringList& cells, const std::vector<qsizetype>& widths)
    {
        QString text = QStringLiteral("  ");
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += i + 1 < cells.size()
                ? plain(cells[i]).leftJustified(widths[static_cast<std::size_t>(i)] + 2)
                : plain(cells[i]);
        m_text += text + QLatin1Char('\n');
    }

    QString m_text;
};

} // namespace

std::string textReport(const Report& report)
{
    const ReportDocument document = documentOf(report);
    TextPage page;
    page.heading(document.title, QLatin1Char('='));
    for (const QString& line : document.introduction)
        page.line(line);
    page.gap();
    for (const DocumentSection& section : document.sections) {
        page.heading(section.heading, QLatin1Char(section.level == 2 ? '-' : '.'));
        for (const DocumentBlock& block : section.blocks)
            std::visit(page, block);
    }
    return page.text();
}

} // namespace stemma
