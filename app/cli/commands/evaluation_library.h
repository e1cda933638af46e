// Where an evaluation keeps the references: never in the user's own library unless it is told to.
#pragma once

#include "app/cli/session.h"

#include <filesystem>
#include <memory>

namespace stemma
{

/// An engine on the library that --library names, or on a new one in the folder for temporary files, which is
/// deleted with this object.
class EvaluationLibrary
{
public:
    /// Errors: WriteFailed, and those of CliSession::engine.
    static Result<EvaluationLibrary> open(const CliSession& session);
    EvaluationLibrary(EvaluationLibrary&&) noexcept;
    EvaluationLibrary& operator=(EvaluationLibrary&&) = delete;
    ~EvaluationLibrary();

    Engine& engine() const { return *m_engine; }

private:
    EvaluationLibrary() = default;

    std::filesystem::path m_temporary; ///< empty for a named one
    std::unique_ptr<Engine> m_engine;
};

} // namespace stemma
