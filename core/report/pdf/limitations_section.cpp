#include "core/report/pdf/blocks.h"
#include "core/report/pdf/sections.h"
#include "core/report/words/limitation_words.h"

#include <QCoreApplication>

namespace stemma::pdf
{
namespace
{

class LimitationsText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportLimitations)
};

} // namespace

void addLimitations(Flow& flow, const Document& document)
{
    addSectionTitle(flow, 6, LimitationsText::tr("Limitations"));
    addTerms(flow, words::limitations(document.report));
}

} // namespace stemma::pdf
