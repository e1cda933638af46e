// What is wrong with the files of what is compared, in a line.
#pragma once

#include "ui/jobs/file_state_job.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace stemma
{

/// Hidden while nothing is wrong.
class FileNotice final : public QWidget
{
    Q_OBJECT
public:
    explicit FileNotice(QWidget* parent = nullptr);

    void showNothing() { hide(); }
    /// @p query: where its file is looked for.
    void showGone(const std::filesystem::path& query);
    /// Whether the file of the query, of the reference has changed since the search.
    void showChanged(bool query, bool reference);
    QString text() const;

Q_SIGNALS:
    void locateRequested();

private:
    QLabel* m_text;
    QToolButton* m_locate;
};

} // namespace stemma
