// What covers the window while files are dragged over it: two places to drop them.
#pragma once

#include "core/base/result.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QMimeData;

namespace stemma
{

enum class DropZone { FindSamples, AddToLibrary };

/// What a drop asks for: files and folders, neither of which is looked at, since there may be thousands.
struct DropRequest {
    std::vector<std::filesystem::path> queries;
    std::vector<std::filesystem::path> imports;
    std::vector<std::filesystem::path> cases; ///< case files, by their names
    int unusable = 0; ///< what was dropped but lies on no local disk
};

DropRequest dropRequest(const QMimeData& data, DropZone zone);

/// Shows itself over @p window whenever something is dragged into it. Takes every drop, so that none is
/// answered with silence.
class DropOverlay final : public QWidget
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget* window);
    QRect zoneRect(DropZone zone) const;

Q_SIGNALS:
    void dropped(const stemma::DropRequest& request);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    DropZone zoneAt(const QPointF& at) const;
    DropZone m_zone = DropZone::FindSamples;
};

} // namespace stemma
