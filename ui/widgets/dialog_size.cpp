#include "ui/widgets/dialog_size.h"

#include <QScreen>
#include <QWidget>

namespace stemma
{
namespace
{

/// Of the frame and title that the desktop draws; how large they are is known only once the window is there.
constexpr QSize frame(16, 48);

} // namespace

QSize sizeOnScreen(QSize wanted, QSize available)
{
    return wanted.boundedTo(available - frame);
}

void openWithSize(QWidget& dialog, QSize wanted)
{
    dialog.resize(sizeOnScreen(wanted, dialog.screen()->availableSize()));
}

} // namespace stemma
