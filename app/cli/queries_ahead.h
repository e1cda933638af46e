// Decodes each query of a command while the models load or the query before is searched.
#pragma once

#include "core/pipeline/engine.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <future>
#include <stop_token>
#include <vector>

namespace stemma
{

/// One recording ahead, so that memory holds two at most. Used from one thread.
class QueriesAhead
{
public:
    /// Starts on the first file. @p stop ends whatever runs.
    QueriesAhead(std::vector<std::filesystem::path> files, const std::stop_token& stop);
    /// Stops and waits for what was begun.
    ~QueriesAhead();
    QueriesAhead(const QueriesAhead&) = delete;
    QueriesAhead& operator=(const QueriesAhead&) = delete;

    const std::filesystem::path& nextFile() const { return m_files[m_asked]; }
    /// Waits for that file and starts on the one after it. In the order given, once for each file.
    /// Errors: those of Engine::analyse.
    Result<AnalysedFile> next();

private:
    void start();

    const std::vector<std::filesystem::path> m_files;
    std::size_t m_asked = 0; ///< files that next() gave; one more is begun
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_stopped;
    std::future<Result<AnalysedFile>> m_running;
};

} // namespace stemma
