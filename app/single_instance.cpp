#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalSocket>
#include <QStandardPaths>

namespace stemma
{
namespace
{

constexpr int patience = 1000; ///< ms
constexpr auto streamVersion = QDataStream::Qt_6_0;

QList<QByteArray> toBytes(const std::vector<std::filesystem::path>& paths)
{
    QList<QByteArray> bytes;
    for (const auto& path : paths)
        bytes << QByteArray::fromStdString(path.native());
    return bytes;
}

std::vector<std::filesystem::path> toPaths(const QList<QByteArray>& bytes)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& path : bytes)
        paths.emplace_back(path.toStdString());
    return paths;
}

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path& library, QObject* parent)
    : QObject(parent)
{
    const auto folder = QByteArray::fromStdString(library.lexically_normal().native());
    const auto hash = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex();
    m_name = QStringLiteral("%1/stemma-%2")
                 .arg(
                     QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation),
                     QString::fromLatin1(hash.left(16)));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

bool SingleInstance::handOver(const OpenRequest& request) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << toBytes(request.queries) << toBytes(request.imports);
    socket.write(message);
    // The other side answers one byte when it has read everything.
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience);
}

bool SingleInstance::listen()
{
    // Listening would take the name from a window that is too busy to answer: only what a killed program left
    // behind may be replaced.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(patience))
        return false;
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::take()
{
    while (auto* const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            QDataStream stream(socket);
            stream.setVersion(streamVersion);
            stream.startTransaction();
            QList<QByteArray> queries;
            QList<QByteArray> imports;
            stream >> queries >> imports;
            if (!stream.commitTransaction())
                return; // the rest is on its way
            socket->write("k");
            socket->flush();
            Q_EMIT requested({toPaths(queries), toPaths(imports)});
        });
    }
}

} // namespace stemma
