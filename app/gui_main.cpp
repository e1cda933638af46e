// stemma: the window.
#include "app/composition.h"
#include "app/gui_options.h"
#include "app/installation.h"
#include "core/report/pdf_writer.h"
#include "core/report/report_builder.h"
#include "ui/jobs/thread_pool_runner.h"
#include "ui/listening/sink_output.h"
#include "ui/main_window.h"
#include "ui/text/translations.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace
{

using namespace stemma;

/// The engine of the window, once it is loaded; the report writer waits for it no longer than the window does.
class SharedEngine
{
public:
    SharedEngine(GuiOptions options, TaskRunner& runner)
        : m_options(std::move(options))
        , m_runner(runner)
    {
    }

    /// Another program may hold the library, or its folder may be protected: then it is opened for reading,
    /// and queries still work.
    Result<std::shared_ptr<Engine>> load()
    {
        m_busy = false;
        auto engine = openEngine(m_options.library, Access::ReadWrite, m_options.weights, m_runner);
        if (!engine) {
            const Error error = engine.error();
            m_busy = error.code == ErrorCode::LibraryBusy;
            if (!m_busy && error.code != ErrorCode::LibraryReadOnly)
                return error;
            engine = openEngine(m_options.library, Access::ReadOnly, m_options.weights, m_runner);
            if (!engine)
                return error; // why it cannot be written tells more than that it is not there
        }
        const std::scoped_lock lock(m_mutex);
        m_engine = *std::move(engine);
        return m_engine;
    }

    /// The actions of the engine; those that write say when another program is why they cannot.
    Result<EngineActions> actions()
    {
        auto actions = engineActions([this] { return load(); })();
        if (actions && m_busy) {
            const Error busy{ErrorCode::LibraryBusy, "opened for reading", m_options.library, {}};
            actions->import = [busy](const auto&, const auto&, const auto&) { return busy; };
            actions->remove = [busy](const auto&) { return busy; };
        }
        return actions;
    }

    Status writeReport(const QueryResult& result, const std::filesystem::path& target)
    {
        const auto engine = [this] {
            const std::scoped_lock lock(m_mutex);
            return m_engine;
        }();
        const auto report = buildReport(*engine, result, STEMMA_VERSION);
        if (!report)
            return report.error();
        return writePdf(*report, target);
    }

private:
    GuiOptions m_options;
    TaskRunner& m_runner;
    bool m_busy = false; ///< another program writes the library; known to the loading thread only
    std::mutex m_mutex;
    std::shared_ptr<Engine> m_engine;
};

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

    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("stemma"));
    QApplication::setApplicationName(QStringLiteral("stemma"));
    QApplication::setApplicationDisplayName(QStringLiteral("Stemma"));
    QApplication::setApplicationVersion(QStringLiteral(STEMMA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.stemma.Stemma"));
    installTranslations(
        installation().translations,
        options.locale.empty() ? QLocale::system()
                               : QLocale(QString::fromStdString(options.locale)));

    applyAppearance(
        static_cast<Appearance>(QSettings().value(QStringLiteral("window/appearance")).toInt()));

    ThreadPoolRunner runner(static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
    WindowOptions window;
    window.library = options.library;
    window.demoFolder = installation().demo;
    window.imports = options.imports;
    window.queries = options.queries;
    SharedEngine engine(options, runner);
    window.reportWriter
        = [&engine](const QueryResult& result, const std::filesystem::path& target) {
              return engine.writeReport(result, target);
          };
    if (options.audio)
        window.audioOutput = [] { return std::make_unique<SinkOutput>(); };
    MainWindow mainWindow([&engine] { return engine.actions(); }, window);
    QObject::connect(&mainWindow, &MainWindow::demoRequested, &mainWindow, [&mainWindow, &window] {
        mainWindow.importThenQuery({window.demoFolder / "library"}, {demoWork(window.demoFolder)});
    });
    mainWindow.show();
    return QApplication::exec();
}
