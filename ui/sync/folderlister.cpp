// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folderlister.h"

#include <mutex>
#include <thread>
#include <utility>

namespace ridealong {

struct FolderLister::Mailbox
{
    std::mutex mutex;
    FolderLister *owner; // null when it is gone
};

FolderLister::FolderLister(QObject *parent)
    : QObject(parent)
{
}

FolderLister::~FolderLister()
{
    leaveMailbox();
}

void FolderLister::leaveMailbox()
{
    if (!m_mailbox)
        return;
    const std::lock_guard lock(m_mailbox->mutex);
    m_mailbox->owner = nullptr;
}

void FolderLister::ask(const QString &folder, const Lists &lists, std::function<void(Files)> then)
{
    if (isWaitingFor(folder))
        return;
    leaveMailbox();
    m_mailbox = std::make_shared<Mailbox>();
    m_mailbox->owner = this;
    m_isWaiting = true;
    m_folder = folder;
    m_then = std::move(then);
    std::thread([mailbox = m_mailbox, folder, lists] {
        const auto files = std::make_shared<Files>(lists(folder));
        const auto tell = [mailbox, files] {
            if (mailbox->owner) // it is set on this thread alone
                mailbox->owner->take(std::move(*files));
        };
        const std::lock_guard lock(mailbox->mutex);
        if (mailbox->owner)
            QMetaObject::invokeMethod(mailbox->owner, tell, Qt::QueuedConnection);
    }).detach();
}

void FolderLister::take(Files files)
{
    m_isWaiting = false;
    const auto then = std::exchange(m_then, nullptr);
    then(std::move(files));
}

} // namespace ridealong
