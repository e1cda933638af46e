// The figures of an evaluation for people, for programs and for spreadsheets.
#pragma once

#include "app/cli/session.h"
#include "core/pipeline/evaluation.h"

#include <QString>

#include <optional>
#include <string>

namespace stemma
{

/// A row of figures: its name, padded, and the values.
QString figureRow(const QString& name, const QString& values);
/// "0.756", or "-" for what could not be measured.
QString figure(std::optional<double> value, int decimals = 3);
/// "[0.657, 0.847]", or nothing.
QString intervalText(const std::optional<Interval>& interval);

/// Replaces the file. False when it cannot be written; has said so then.
bool writeFile(
    const CliSession& session, const std::filesystem::path& file, const std::string& text);

void printEvaluation(const CliSession& session, const Evaluation& evaluation);

/// Schema 1, on one line. What could not be measured is null.
/// @param engine  names of encoder and reranker; nothing when answers of a file were scored
std::string evaluationJson(
    const Evaluation& evaluation, const std::filesystem::path& truth,
    const std::optional<EngineIdentity>& engine);

/// The reliability diagrams of both calibrations: dots, the larger the more scores they stand for.
std::string calibrationSvg(const Evaluation& evaluation);

/// One line for each query below a line with the names of the columns (RFC 4180).
std::string evaluationCsv(const Evaluation& evaluation);
/// A field of it, in quotes where it needs them.
std::string csvField(const std::string& text);

} // namespace stemma
