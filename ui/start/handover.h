// SPDX-License-Identifier: GPL-3.0-or-later
// One window for a book: who starts the program a second time, by a double click on a change file, hands it
// to the one that has the book open. A socket of the same user's, named after the book; nothing but a file's
// name passes through it.
#pragma once

#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace ridealong {

// Takes over what later starts ask for while a book is open for writing. On the window's thread.
class Doorkeeper : public QObject
{
    Q_OBJECT
public:
    explicit Doorkeeper(const QString &book, QObject *parent = nullptr);
    QString address() const; // of the socket; empty where there is none

Q_SIGNALS:
    void asked(const QString &file); // an absolute path; empty where only the window is wanted

private:
    void answer(QLocalSocket &caller);

    QLocalServer *m_server;
};

// Whether the program that has `book` open took `file`, which may be empty. Waits for two seconds at most.
bool handOver(const QString &book, const QString &file);

} // namespace ridealong
