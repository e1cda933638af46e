#include "app/gui_options.h"

#include "app/absolute_path.h"
#include "app/cli/options.h"
#include "app/installation.h"
#include "app/web_link.h"
#include "core/library/case_info.h"

#include <QLocale>

#include <CLI/CLI.hpp>

#include <iostream>

namespace stemma
{
namespace
{

/// CLI11's validator: what is wrong with @p name, or nothing.
std::string isLanguage(const std::string& name)
{
    const bool known = QLocale(QString::fromStdString(name)).language() != QLocale::C;
    return known || name == "C"
        ? std::string()
        : "\"" + name + "\" is no language; give one such as de, fr_CA or ja";
}

} // namespace

ParsedGuiCommandLine parseGuiCommandLine(int argc, const char* const* argv)
{
    GuiOptions options;
    CLI::App app("Finds samples: pieces of one recording reused in another.", "stemma");
    app.set_version_flag("--version", STEMMA_VERSION);
    std::string library;
    std::string weights;
    std::vector<std::string> files;
    std::vector<std::string> imports;
    std::string report;
    app.add_option(
        "FILE", files, "Recordings to search for samples, or folders of them; or cases to open");
    app.add_option(
        "--library", library, "Library folder, or a case file (default: the XDG data folder)");
    app.add_option("--import", imports, "Add this file or folder to the library; may be repeated")
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false); // what follows the folder is a query, not one more folder
    app.add_option("--weights", weights, "Folder with the models' weights");
    bool silent = false;
    app.add_flag("--no-audio", silent, "Do not use the sound device");
    app.add_option("--locale", options.locale, "Language of the window, e.g. de")
        ->check(isLanguage);
    auto* const reported
        = app.add_option("--report", report, "Search FILE, write its report to this PDF, and end");
    app.add_flag("--force", options.force, "Overwrite the report if it is there already")
        ->needs(reported);
    try {
        app.parse(argc, argv);
        for (const auto& given : {files, imports})
            if (const auto problem = webLinkProblem(given); !problem.empty())
                throw CLI::ValidationError(problem);
    } catch (const CLI::ParseError& e) {
        const bool helped = app.exit(e) == static_cast<int>(CLI::ExitCodes::Success);
        return {{}, static_cast<int>(helped ? ExitCode::Done : ExitCode::Usage)};
    }
    options.audio = !silent;
    options.library = library.empty() ? defaultLibrary() : absolutePath(library);
    options.weights = weights.empty() ? installation().weights : absolutePath(weights);
    if (!report.empty())
        options.report = absolutePath(report);
    if (!report.empty() && files.size() != 1) {
        std::cerr << "--report needs exactly one FILE to search.\n";
        return {{}, static_cast<int>(ExitCode::Usage)};
    }
    for (const auto& file : files) {
        const auto path = absolutePath(file);
        (isCaseFile(path) ? options.cases : options.queries).push_back(path);
    }
    for (const auto& path : imports)
        options.imports.push_back(absolutePath(path));
    if (!report.empty() && (!options.cases.empty() || isCaseFile(options.library))) {
        std::cerr
            << "A case holds what was asked and decided, and nothing is searched in it. For its "
               "report: stemma-cli --library CASE report FILE -o OUT\n";
        return {{}, static_cast<int>(ExitCode::Usage)};
    }
    // A window shows one library or case: the first case, where nothing else is asked for.
    if (library.empty() && options.queries.empty() && imports.empty() && !options.cases.empty()) {
        options.library = options.cases.front();
        options.cases.erase(options.cases.begin());
    }
    options.isCase = isCaseFile(options.library);
    std::error_code unknown;
    if (!report.empty() && std::filesystem::is_directory(options.queries.front(), unknown)) {
        std::cerr << "--report needs a recording, and " << files.front() << " is a folder.\n";
        return {{}, static_cast<int>(ExitCode::Usage)};
    }
    return {options, 0};
}

} // namespace stemma
