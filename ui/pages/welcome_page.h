// What a newcomer sees: what this is, and three ways to begin.
#pragma once

#include <QWidget>

namespace stemma
{

enum class DemoButton { Shown, Hidden };

class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(DemoButton demo, QWidget* parent = nullptr);

Q_SIGNALS:
    void addFolderRequested();
    void openQueryRequested();
    void demoRequested();
};

} // namespace stemma
