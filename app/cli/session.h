// What every command of stemma-cli shares: options, threads, stop token, and how it speaks.
#pragma once

#include "app/cli/options.h"
#include "core/base/task_runner.h"
#include "core/pipeline/engine.h"

#include <QCoreApplication>
#include <QString>

#include <memory>
#include <stop_token>

namespace stemma
{

class CliSession
{
    Q_DECLARE_TR_FUNCTIONS(stemma::CliSession)
public:
    CliSession(CliOptions options, TaskRunner& runner, std::stop_token stop);

    const CliOptions& options() const { return m_options; }
    TaskRunner& runner() const { return m_runner; }
    std::stop_token stop() const { return m_stop; }
    /// Loads the models and opens the library.
    Result<std::unique_ptr<Engine>> engine(Access access) const;
    /// The same with another library than that of the options.
    Result<std::unique_ptr<Engine>>
    engine(const std::filesystem::path& library, Access access) const;

    /// For a command that adds to what a library holds: for reading where there is none, so that a mistyped name
    /// makes no library.
    Access writingWhatIsThere() const;

    /// A line of results on standard output.
    void print(const QString& line) const;
    void print(const std::string& line) const;
    /// A document on standard output, as it is.
    void printBytes(const std::string& bytes) const;
    /// A message on standard error; replaces the progress line when there is one.
    void say(const QString& message) const;
    void say(const Error& error) const;
    /// A line on standard error that the next one overwrites; nothing when that is no terminal.
    void progress(const QString& line) const;

    /// Whether all that was printed has reached standard output; says so when it has not.
    bool flushed() const;

    /// Says the error and gives its exit code.
    ExitCode fail(const Error& error) const;
    /// The same of a file that was to be written.
    ExitCode failToWrite(const Error& error) const;
    /// As targetErrorText(), with the option that replaces what is there.
    static QString unwrittenText(const Error& error);

private:
    CliOptions m_options;
    TaskRunner& m_runner;
    std::stop_token m_stop;
    mutable bool m_progressShown = false;
};

} // namespace stemma
