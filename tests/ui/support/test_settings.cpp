#include "tests/ui/support/test_settings.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>

namespace stemma::test
{

void useTestSettings(const char* test)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("stemma-test"));
    QCoreApplication::setApplicationName(QString::fromLatin1(test));
    QSettings().clear();
}

} // namespace stemma::test
