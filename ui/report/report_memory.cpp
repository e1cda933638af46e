#include "ui/report/report_memory.h"

#include <QSettings>

namespace stemma
{
namespace
{

QString byKey()
{
    return QStringLiteral("report/preparedBy");
}

QString forKey()
{
    return QStringLiteral("report/preparedFor");
}

QString paperKey()
{
    return QStringLiteral("report/paper");
}

QString letterName()
{
    return QStringLiteral("letter");
}

} // namespace

ReportCover rememberedCover()
{
    const QSettings kept;
    return {
        {},
        kept.value(byKey()).toString().toStdString(),
        kept.value(forKey()).toString().toStdString()};
}

PageSettings rememberedPages()
{
    const QString paper = QSettings().value(paperKey()).toString();
    if (paper.isEmpty())
        return {};
    return {paper == letterName() ? PaperSize::Letter : PaperSize::A4};
}

void rememberReport(const ReportCover& cover, const PageSettings& pages)
{
    QSettings kept;
    kept.setValue(byKey(), QString::fromStdString(cover.preparedBy));
    kept.setValue(forKey(), QString::fromStdString(cover.preparedFor));
    kept.setValue(
        paperKey(), pages.paper == PaperSize::Letter ? letterName() : QStringLiteral("a4"));
}

} // namespace stemma
