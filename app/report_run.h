// stemma --report: waits for the answer that the window asked for, writes its report, and ends the program.
#pragma once

#include "core/base/error.h"

#include <QObject>

#include <filesystem>

namespace stemma
{

class MainWindow;

/// Ends the event loop with an exit code of DESIGN.md's contract: 0 written, 1 error, 3 the query could not be
/// read, or something not be imported. Says on stderr what went wrong. The window must outlive it.
class ReportRun final : public QObject
{
    Q_OBJECT
public:
    ReportRun(MainWindow& window, std::filesystem::path target);

private:
    void follow(int key);
    void fail(const Error& error, int code);

    MainWindow& m_window;
    std::filesystem::path m_target;
    bool m_asked = false; ///< for the report
    bool m_someFailed = false; ///< of what was to be imported
};

} // namespace stemma
