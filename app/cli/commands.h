// One function per verb of stemma-cli. Each prints its results and gives the exit code.
#pragma once

#include "app/cli/session.h"

namespace stemma
{

ExitCode runImport(const CliSession& session);
ExitCode runQueryCommand(const CliSession& session);
ExitCode runTracks(const CliSession& session);
ExitCode runInfo(const CliSession& session);
ExitCode runRemove(const CliSession& session);
ExitCode runDuplicates(const CliSession& session);
ExitCode runRelocate(const CliSession& session);
ExitCode runEvaluate(const CliSession& session);
ExitCode runReport(const CliSession& session);
ExitCode runVerify(const CliSession& session);
ExitCode runCase(const CliSession& session);
ExitCode runMergeCases(const CliSession& session);

} // namespace stemma
