#include "shell/SingleInstance.h"

#include "common/UiState.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 2'000;
constexpr qint64 longestLocation = qint64{16} * 1024;

} // namespace

// Whoever has other settings (a portable copy, a test) is somebody else. The socket is this user's alone.
SingleInstance::SingleInstance(QObject* parent) : QObject(parent) {
    const QByteArray digest = QCryptographicHash::hash((UiState::filePath() + qEnvironmentVariable("USER")).toUtf8(),
                                                       QCryptographicHash::Sha256);
    m_name = u"quittance-"_s + QString::fromLatin1(digest.toHex().first(16));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QString& location) const {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(location.toUtf8() + '\n');
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs) && socket.readAll() == "ok\n";
}

bool SingleInstance::listen() {
    if (m_server.listen(m_name))
        return true;
    // Left over by one that was killed: nobody answers there.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::receive() {
    while (QLocalSocket* const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestLocation)
                    socket->abort();
                return;
            }
            const QString location = QString::fromUtf8(socket->readLine(longestLocation)).chopped(1);
            socket->write("ok\n");
            socket->flush();
            emit openRequested(location);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace quittance
