// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/handover.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace ridealong {

namespace {

constexpr qint64 longestName = 4096;
constexpr int patience = 1000; // ms
constexpr char taken[] = "taken\n";

QString nameFor(const QString &book)
{
    const QByteArray path = QFileInfo(book).canonicalFilePath().toUtf8();
    return QStringLiteral("ridealong-") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(32));
}

// Sockets stand where everybody may make one, and somebody else's would take a file and show no window.
bool isOurs([[maybe_unused]] const QLocalSocket &door)
{
#ifdef Q_OS_UNIX
    return QFileInfo(door.fullServerName()).ownerId() == ::getuid();
#else
    return true; // a pipe does not say whose it is
#endif
}

} // namespace

// Who writes the book is alone with it, so a socket of that name is what a killed program left.
Doorkeeper::Doorkeeper(const QString &book, QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(nameFor(book));
    m_server->listen(nameFor(book)); // where it can't, a second start opens the book only for reading
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *caller = m_server->nextPendingConnection();
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(*caller); });
    });
}

QString Doorkeeper::address() const
{
    return m_server->fullServerName();
}

void Doorkeeper::answer(QLocalSocket &caller)
{
    if (caller.bytesAvailable() > longestName)
        return caller.abort();
    if (!caller.canReadLine())
        return;
    const QString file = QString::fromUtf8(caller.readLine().chopped(1));
    caller.write(taken);
    caller.disconnectFromServer();
    Q_EMIT asked(file);
}

bool handOver(const QString &book, const QString &file)
{
    if (book.isEmpty() || !QFileInfo::exists(book))
        return false;
    QLocalSocket door;
    door.connectToServer(nameFor(book));
    if (!door.waitForConnected(patience) || !isOurs(door))
        return false;
    door.write(file.isEmpty() ? QByteArray() : QFileInfo(file).absoluteFilePath().toUtf8());
    door.write("\n");
    return door.waitForReadyRead(patience) && door.readLine() == taken;
}

} // namespace ridealong
