// The sections of the report, in order. The report outlives the flow that they are added to.
#pragma once

#include "core/report/pdf/flow.h"
#include "core/report/pdf/style.h"
#include "core/report/report.h"

#include <QString>

namespace stemma::pdf
{

struct Document {
    const Report& report;
    const Sheet& sheet;
    QString reportId; ///< see reportId()
    QString evidenceDigest; ///< 64 hexadecimal digits
};

void addSummary(Flow& flow, const Document& document);
void addMaterials(Flow& flow, const Document& document);
void addTimeline(Flow& flow, const Document& document);
void addMatches(Flow& flow, const Document& document);
void addSetAside(Flow& flow, const Document& document);
void addLimitations(Flow& flow, const Document& document);
void addAppendix(Flow& flow, const Document& document);

} // namespace stemma::pdf
