// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange folder of an open book (sync/folder.h says how it works), step by step: each step reads one
// file, or writes the own one, or takes away what all have. The command line takes steps until none is left;
// the desktop takes each in a job that was lent the pen, for the Book stands still until it is taken back.
// A folder that is gone (a stick, a share) is an Error and changes nothing.
#pragma once

#include "session/exchange.h"
#include "sync/folder.h"

#include <optional>

namespace ridealong {

QString exchangeFolder(const Session &session);                    // remembered; empty where it is off
Status setExchangeFolder(Session &session, const QString &folder); // empty switches it off
QStringList troublesWithFolder(const Session &session,
                               const QString &folder); // what a person should know of it

struct FolderRound
{
    struct Read
    {
        QString name;
        ChangeReport report;
    };
    struct Trouble
    {
        QString name; // of the file
        QString why;
    };
    std::vector<Read> read;
    std::vector<Trouble> troubles; // files that can't be read, each told once
    QStringList written, removed;
    int64_t notWhole = 0; // files that are still on their way
};
QString describe(const FolderRound &round); // "Read 2 files of others: 12 new. Wrote a file for the team."

// The change files of a folder by name, size and time; nothing where it is not there. For any thread: a dead
// share answers late or never.
std::optional<std::vector<FolderFile>> filesIn(const QString &folder);

class ExchangeFolder
{
public:
    ExchangeFolder(Session &session, QString folder)
        : m_session(session)
        , m_folder(std::move(folder))
    {
    }

    const QString &folder() const { return m_folder; }
    // By what was listed and what is remembered, without looking at the folder. For the thread that owns the
    // Session.
    Result<bool> hasWork(std::optional<std::vector<FolderFile>> files);
    // False where nothing is left to do.
    Result<bool> step(FolderRound &round, const Progress &progress = {});

private:
    Result<FolderPlan> plan(std::optional<std::vector<FolderFile>> files);
    void take(std::vector<FolderFile> files);
    Status readOne(const QString &name, FolderRound &round, const Progress &progress);
    FolderVerdict verdictOn(const QString &path, QString &why, const Progress &progress);
    Status writeOwn(const FolderPlan &plan, FolderRound &round, const Progress &progress);
    Status removeOwn(const QStringList &names, FolderRound &round);

    Session &m_session;
    QString m_folder;
    std::vector<FolderFile> m_files;
    FolderMemory m_memory;
};

} // namespace ridealong
