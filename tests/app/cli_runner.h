// Runs stemma-cli as its users do and looks at what it says.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

namespace stemma
{

struct CliRun {
    int exit = -1; ///< -1 when it did not end by itself
    QByteArray out;
    QString messages;

    /// Every line of standard output as a JSON object; an empty one for a line that is none.
    QList<QJsonObject> json() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray& line : out.split('\n')) {
            if (!line.isEmpty())
                objects << QJsonDocument::fromJson(line).object();
        }
        return objects;
    }
};

inline CliRun runCli(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(STEMMA_CLI), arguments);
    CliRun run;
    if (process.waitForFinished(240'000) && process.exitStatus() == QProcess::NormalExit)
        run.exit = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.messages = QString::fromUtf8(process.readAllStandardError());
    return run;
}

} // namespace stemma
