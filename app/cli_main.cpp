// stemma-cli: the engine without a window.
#include "app/cli/commands.h"
#include "app/installation.h"
#include "app/interrupt.h"
#include "ui/jobs/thread_pool_runner.h"
#include "ui/text/translations.h"

#include <QGuiApplication>
#include <QHashFunctions>

#include <cstdlib>
#include <memory>
#include <thread>

namespace
{

stemma::ExitCode run(const stemma::CliSession& session)
{
    using stemma::CliCommand;
    switch (session.options().command) {
    case CliCommand::Import:
        return runImport(session);
    case CliCommand::Query:
        return runQueryCommand(session);
    case CliCommand::Tracks:
        return runTracks(session);
    case CliCommand::Info:
        return runInfo(session);
    case CliCommand::Remove:
        return runRemove(session);
    case CliCommand::Relocate:
        return runRelocate(session);
    case CliCommand::Duplicates:
        return runDuplicates(session);
    case CliCommand::Evaluate:
        return runEvaluate(session);
    case CliCommand::Verify:
        return runVerify(session);
    case CliCommand::Case:
        return runCase(session);
    case CliCommand::MergeCases:
        return runMergeCases(session);
    case CliCommand::Report:
        break;
    }
    return runReport(session);
}

/// A report needs fonts and painting, which QGuiApplication brings; it must not need a display.
std::unique_ptr<QCoreApplication>
makeApplication(stemma::CliCommand command, int& argc, char** argv)
{
    if (command != stemma::CliCommand::Report)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::
        setDeterministicGlobalSeed(); // or the fonts of a PDF come in another order each time
    return std::make_unique<QGuiApplication>(argc, argv);
}

QtMessageHandler usualHandler = nullptr;

/// Without XDG_RUNTIME_DIR, as under cron and sudo, Qt says that it makes do with another folder; nothing is kept there.
void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths: ")))
        usualHandler(type, context, message);
}

} // namespace

int main(int argc, char** argv)
{
    const auto parsed = stemma::parseCommandLine(argc, argv);
    if (!parsed.options)
        return static_cast<int>(parsed.exit);
    const stemma::Interrupt interrupt;
    usualHandler = qInstallMessageHandler(handleMessage);
    const auto application = makeApplication(parsed.options->command, argc, argv);
    stemma::installTranslations(stemma::installation().translations);

    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    stemma::ThreadPoolRunner runner(parsed.options->threads > 0 ? parsed.options->threads : cores);
    const stemma::CliSession session(*parsed.options, runner, interrupt.token());
    const auto exit = run(session);
    if (!session.flushed())
        return static_cast<int>(stemma::ExitCode::Error);
    return static_cast<int>(exit);
}
