// SPDX-License-Identifier: GPL-3.0-or-later
// Lists a folder on a thread of its own, because a dead network share answers after minutes or never. One
// list of a folder at a time; nobody waits for the thread, and who is gone, or asked for another folder
// since, hears nothing. Lives on the window's thread.
#pragma once

#include "sync/folder.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ridealong {

class FolderLister : public QObject
{
    Q_OBJECT
public:
    using Files = std::optional<std::vector<FolderFile>>; // nothing where the folder is not there
    using Lists = std::function<Files(const QString &folder)>;

    explicit FolderLister(QObject *parent = nullptr);
    ~FolderLister() override;

    bool isWaiting() const { return m_isWaiting; }
    bool isWaitingFor(const QString &folder) const { return m_isWaiting && m_folder == folder; }
    QString folder() const { return m_folder; } // that was asked for last
    // Nothing while the answer of that folder is awaited. `then` is called on the window's thread.
    void ask(const QString &folder, const Lists &lists, std::function<void(Files)> then);

private:
    struct Mailbox;

    void take(Files files);
    void leaveMailbox();

    std::shared_ptr<Mailbox> m_mailbox; // of the last answer that was asked for
    std::function<void(Files)> m_then;
    QString m_folder;
    bool m_isWaiting = false;
};

} // namespace ridealong
