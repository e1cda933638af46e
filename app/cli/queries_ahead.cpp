#include "app/cli/queries_ahead.h"

#include <utility>

namespace stemma
{

QueriesAhead::QueriesAhead(std::vector<std::filesystem::path> files, const std::stop_token& stop)
    : m_files(std::move(files))
    , m_stopped(stop, [this] { m_stop.request_stop(); })
{
    start();
}

QueriesAhead::~QueriesAhead()
{
    m_stop.request_stop(); // The future waits when it is destroyed.
}

Result<AnalysedFile> QueriesAhead::next()
{
    auto analysed = m_running.get();
    ++m_asked;
    start();
    return analysed;
}

void QueriesAhead::start()
{
    if (m_asked == m_files.size())
        return;
    m_running = std::async(std::launch::async, [&file = nextFile(), stop = m_stop.get_token()] {
        return Engine::analyse(file, {}, stop);
    });
}

} // namespace stemma
