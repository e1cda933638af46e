// stemma: the window.
#include "app/case_opener.h"
#include "app/cli/options.h"
#include "app/composition.h"
#include "app/gui_options.h"
#include "app/installation.h"
#include "app/login_name.h"
#include "app/report_run.h"
#include "app/single_instance.h"
#include "ui/jobs/thread_pool_runner.h"
#include "ui/listening/sink_output.h"
#include "ui/main_window.h"
#include "ui/settings/settings.h"
#include "ui/text/languages.h"
#include "ui/text/path_text.h"
#include "ui/text/translations.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHashFunctions>
#include <QLocale>

#include <algorithm>
#include <future>
#include <iostream>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

namespace
{

using namespace stemma;

/// Opens the engine of the window.
class WindowEngine
{
public:
    WindowEngine(GuiOptions options, TaskRunner& runner, const EngineSettings& settings)
        : m_options(std::move(options))
        , m_runner(runner)
        , m_settings(settings)
    {
    }

    /// Another program may hold the library, or its folder may be protected: then it is opened for reading,
    /// and queries still work.
    Result<std::shared_ptr<Engine>> load()
    {
        m_onlyReads.reset();
        auto engine = openEngine(
            m_options.library, Access::ReadWrite, m_options.weights, m_runner, m_settings);
        if (!engine) {
            const Error error = engine.error();
            if (error.code != ErrorCode::LibraryBusy && error.code != ErrorCode::LibraryReadOnly)
                return error;
            m_onlyReads = error;
            engine = openEngine(
                m_options.library, Access::ReadOnly, m_options.weights, m_runner, m_settings);
            if (!engine)
                return error; // why it cannot be written tells more than that it is not there
        }
        return std::shared_ptr<Engine>(*std::move(engine));
    }

    /// The actions of the engine; those that write say why they cannot, where they cannot.
    Result<EngineActions> actions()
    {
        auto actions = engineActions([this] { return load(); }, {loginName(), STEMMA_VERSION})();
        if (actions && m_onlyReads)
            refuseWriting(*actions, *m_onlyReads);
        return actions;
    }

private:
    GuiOptions m_options;
    TaskRunner& m_runner;
    EngineSettings m_settings;
    std::optional<Error> m_onlyReads; ///< why; known to the loading thread only
};

QLocale localeOf(const GuiOptions& options, const Settings& settings)
{
    if (!options.locale.empty())
        return QLocale(QString::fromStdString(options.locale));
    return settings.language.isEmpty() ? QLocale::system() : QLocale(settings.language);
}

/// The shipped work with a sample that is easy to see.
std::filesystem::path demoWork(const std::filesystem::path& demo)
{
    return demo / "works" / "varispeed_loop.ogg";
}

} // namespace

int main(int argc, char** argv)
{
    const auto parsed = parseGuiCommandLine(argc, argv);
    if (!parsed.options)
        return parsed.exit;
    const GuiOptions& options = *parsed.options;
    // Without a display a report can be written all the same.
    if (!options.report.empty() && qEnvironmentVariableIsEmpty("DISPLAY")
        && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::
        setDeterministicGlobalSeed(); // or the fonts of a PDF come in another order each time
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("stemma"));
    QApplication::setApplicationName(QStringLiteral("stemma"));
    QApplication::setApplicationDisplayName(QStringLiteral("Stemma"));
    QApplication::setApplicationVersion(QStringLiteral(STEMMA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.stemma.Stemma"));
    const Settings settings = loadSettings();
    std::error_code unknown; // what cannot be looked at is the writer's to report
    installTranslations(installation().translations, localeOf(options, settings));
    if (!options.report.empty() && !options.force
        && std::filesystem::exists(options.report, unknown)) {
        std::cerr
            << QCoreApplication::translate(
                   "stemma::Gui",
                   "%1 is there already. Choose another name, or give --force to overwrite it.")
                   .arg(pathText(options.report))
                   .toStdString()
            << '\n';
        return static_cast<int>(ExitCode::Error);
    }
    const auto openCase = caseOpener(options);
    for (const auto& file : options.cases)
        if (!openCase(file))
            std::cerr << QCoreApplication::translate(
                             "stemma::Gui",
                             "%1 could not be opened in a window of its own. Open it by itself.")
                             .arg(pathText(file))
                             .toStdString()
                      << '\n';
    // A second start gives its files to the window that shows this library already.
    SingleInstance instance(options.library);
    if (options.report.empty()) {
        if (instance.handOver({options.queries, options.imports}))
            return static_cast<int>(ExitCode::Done);
        instance.listen();
    }
    // A large library takes as long to read as everything else until the window is there: both at once.
    auto listed = std::async(std::launch::async, catalogueReader(options.library));
    applyAppearance(settings.appearance);

    const auto cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    ThreadPoolRunner runner(settings.threads > 0 ? settings.threads : cores);
    WindowOptions window;
    window.library = options.library;
    window.libraryReader = [&listed] { return listed.get(); };
    window.isCase = options.isCase;
    window.caseOpener = openCase;
    if (!options.isCase)
        window.demoFolder = installation().demo;
    window.imports = options.imports;
    window.queries = options.queries;
    window.languages = shippedLanguages(installation().translations);
    WindowEngine engine(options, runner, {static_cast<std::size_t>(settings.cacheMiB) << 20});
    if (options.audio)
        window.audioOutput = [] { return std::make_unique<SinkOutput>(); };
    MainWindow mainWindow([&engine] { return engine.actions(); }, window);
    QObject::connect(&mainWindow, &MainWindow::demoRequested, &mainWindow, [&mainWindow, &window] {
        mainWindow.importThenQuery({window.demoFolder / "library"}, {demoWork(window.demoFolder)});
    });
    QObject::connect(
        &instance, &SingleInstance::requested, &mainWindow,
        [&mainWindow](const OpenRequest& request) {
            mainWindow.importThenQuery(request.imports, request.queries);
            mainWindow.setWindowState(mainWindow.windowState() & ~Qt::WindowMinimized);
            mainWindow.raise();
            mainWindow.activateWindow();
        });
    if (!options.report.empty())
        new ReportRun(mainWindow, options.report); // belongs to the window
    else
        mainWindow.show();
    return QApplication::exec();
}
