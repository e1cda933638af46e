#include "app/cli/session.h"

#include "app/composition.h"
#include "ui/text/error_text.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"
#include "ui/text/target_text.h"

#include <unistd.h>

#include <cstdio>
#include <utility>

namespace stemma
{

CliSession::CliSession(CliOptions options, TaskRunner& runner, std::stop_token stop)
    : m_options(std::move(options))
    , m_runner(runner)
    , m_stop(std::move(stop))
{
}

Result<std::unique_ptr<Engine>> CliSession::engine(Access access) const
{
    return engine(m_options.library, access);
}

Result<std::unique_ptr<Engine>>
CliSession::engine(const std::filesystem::path& library, Access access) const
{
    return openEngine(library, access, m_options.weights, m_runner);
}

Access CliSession::writingWhatIsThere() const
{
    std::error_code failed;
    return std::filesystem::exists(m_options.library, failed) ? Access::ReadWrite
                                                              : Access::ReadOnly;
}

void CliSession::print(const QString& line) const
{
    print(line.toStdString());
}

void CliSession::print(const std::string& line) const
{
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void CliSession::printBytes(const std::string& bytes) const
{
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
    std::fflush(stdout);
}

void CliSession::say(const QString& message) const
{
    const auto text = message.toStdString();
    std::fprintf(stderr, "%sstemma-cli: %s\n", m_progressShown ? "\r\033[K" : "", text.c_str());
    m_progressShown = false;
}

void CliSession::say(const Error& error) const
{
    say(errorText(error));
}

void CliSession::progress(const QString& line) const
{
    if (::isatty(STDERR_FILENO) == 0)
        return;
    const auto text = line.toStdString();
    std::fprintf(stderr, "\r\033[K%s", text.c_str());
    std::fflush(stderr);
    m_progressShown = true;
}

bool CliSession::flushed() const
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return true;
    say(tr(
        "The results could not be written to standard output. Check the disk, or where the output "
        "leads."));
    return false;
}

ExitCode CliSession::fail(const Error& error) const
{
    say(error);
    return error.code == ErrorCode::Cancelled ? ExitCode::Interrupted : ExitCode::Error;
}

ExitCode CliSession::failToWrite(const Error& error) const
{
    say(unwrittenText(error));
    if (error.code == ErrorCode::NotARegularFile)
        return ExitCode::Usage;
    return error.code == ErrorCode::Cancelled ? ExitCode::Interrupted : ExitCode::Error;
}

QString CliSession::unwrittenText(const Error& error)
{
    if (error.code != ErrorCode::FileExists)
        return targetErrorText(error);
    return tr("%1 exists already; give --force to replace it, or another name")
        .arg(isolated(pathText(error.path)));
}

} // namespace stemma
