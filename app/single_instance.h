// One window a library: a second start hands its files to the first.
#pragma once

#include <QLocalServer>
#include <QObject>

#include <filesystem>
#include <vector>

namespace stemma
{

/// What a start asks of a window. Paths are absolute.
struct OpenRequest {
    std::vector<std::filesystem::path> queries;
    std::vector<std::filesystem::path> imports;
};

/// Lives on the GUI thread. Instances of one user find each other by the folder of the library.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const std::filesystem::path& library, QObject* parent = nullptr);

    /// True when another window took @p request over and this program may end. Waits a second at most; an
    /// instance that does not answer is passed over.
    bool handOver(const OpenRequest& request) const;
    /// Takes requests from now on. False when that is not possible, or another window does; the program works
    /// without.
    bool listen();
    /// Of the socket, in a folder that only the user may enter.
    const QString& name() const { return m_name; }

Q_SIGNALS:
    void requested(const stemma::OpenRequest& request);

private:
    void take();

    QString m_name;
    QLocalServer m_server;
};

} // namespace stemma
