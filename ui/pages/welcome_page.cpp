#include "ui/pages/welcome_page.h"

#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace stemma
{

WelcomePage::WelcomePage(DemoButton demo, QWidget* parent)
    : QWidget(parent)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 32, 48, 32);
    layout->setSpacing(10);
    layout->addStretch(3);
    const auto addLabel = [&](const QString& text, double size, Weight weight) {
        auto* const label = new QLabel(text, this);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        setTextSize(label, size, weight);
        layout->addWidget(label);
    };
    addLabel(tr("Which recordings are in this one?"), 2.0, Weight::Bold);
    addLabel(
        tr("Stemma finds samples: pieces of one recording reused in another, even sped up, "
           "pitched, "
           "filtered, looped or buried in the mix."),
        1.1, Weight::Normal);
    layout->addSpacing(18);
    const auto addButton = [&](const QString& text, const QString& explanation, auto signal) {
        auto* const button = makeButton(this, text, explanation);
        button->setMinimumSize(280, 40);
        connect(button, &QPushButton::clicked, this, signal);
        layout->addWidget(button, 0, Qt::AlignHCenter);
        return button;
    };
    auto* const first = addButton(
        tr("Add &music folder…"), tr("Import the recordings to search through (Ctrl+Shift+O)"),
        &WelcomePage::addFolderRequested);
    first->setDefault(true);
    addButton(
        tr("&Open query…"), tr("Choose the recording to find samples in (Ctrl+O)"),
        &WelcomePage::openQueryRequested);
    if (demo == DemoButton::Shown)
        addButton(
            tr("Try the &demo"),
            tr("Import a few short recordings and find a sample of one (Alt+D)"),
            &WelcomePage::demoRequested);
    layout->addSpacing(18);
    addLabel(
        tr("You can also drag files and folders into this window. Everything stays on this "
           "computer."),
        1.0, Weight::Normal);
    layout->addStretch(4);
}

} // namespace stemma
