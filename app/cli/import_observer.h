// How an import shows itself on the terminal: a progress line, and a line per failure.
#pragma once

#include "app/cli/session.h"
#include "core/pipeline/import_types.h"

namespace stemma
{

/// The session must outlive the observer.
ImportObserver importObserver(const CliSession& session);

} // namespace stemma
