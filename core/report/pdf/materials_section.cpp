#include "core/report/pdf/blocks.h"
#include "core/report/pdf/sections.h"
#include "core/report/words/method_words.h"

#include <QCoreApplication>

namespace stemma::pdf
{
using namespace words;

namespace
{

class MaterialsText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportMaterials)
};

void addExhibit(Flow& flow, const Exhibit& exhibit, const QColor& colour)
{
    flow.space(mm(6));
    // The letter hangs in the margin, the name begins the column.
    const QString letter = QString::fromStdString(exhibit.letter);
    const QString role
        = exhibit.track ? MaterialsText::tr("Reference") : MaterialsText::tr("Query");
    const QStringList name = brokenLines(
        exhibitName(exhibit).section(QStringLiteral("  "), 1), Type::Heading, textColumn);
    for (int i = 0; i < name.size(); ++i) {
        Block block;
        block.height = leading(Type::Heading) + (i + 1 == name.size() ? mm(0.6) : 0);
        block.withNext = true;
        block.atLeast = i == 0 ? mm(40) : 0;
        block.paint = [letter = i == 0 ? letter : QString(), role = i == 0 ? role : QString(),
                       line = name[i], colour](Canvas& canvas, const QRectF& box) {
            const double height = leading(Type::Heading);
            drawLine(
                canvas.painter, {box.left(), box.top(), mm(10), height}, letter, Type::Heading,
                colour);
            drawLine(
                canvas.painter, {box.left() + mm(10), box.top(), marginColumn - mm(12), height},
                role, Type::Body, colour);
            drawLine(
                canvas.painter, {box.left() + marginColumn, box.top(), textColumn, height}, line,
                Type::Heading, colour::ink);
        };
        flow.add(std::move(block));
    }
    addTerms(flow, exhibitTerms(exhibit));
}

} // namespace

void addMaterials(Flow& flow, const Document& document)
{
    const Report& report = document.report;
    addSectionTitle(flow, 2, MaterialsText::tr("Materials and method"));
    addExhibit(flow, report.query, colour::query);
    for (const Exhibit& reference : report.references)
        addExhibit(flow, reference, colour::reference);
    flow.keepWithNext();
    flow.space(mm(4));
    addParagraph(
        flow,
        MaterialsText::tr("The SHA-256 of the sound is that of the decoded samples, mono, 16 kHz, "
                          "16 bit: it stays "
                          "the same when only tags or pictures of the file change."),
        {Type::Small, colour::grey});
    flow.space(mm(4));
    addHeading(flow, MaterialsText::tr("Program and settings"));
    addTerms(flow, methodTerms(report));
    addHeading(flow, MaterialsText::tr("Method"));
    addSteps(flow, methodSteps(report));
}

} // namespace stemma::pdf
