// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folderlister.h"

#include <mutex>
#include <thread>

namespace ridealong {

struct FolderLister::Mailbox
{
    std::mutex mutex;
    FolderLister *owner; // null when it is gone
};

FolderLister::FolderLister(QObject *parent)
    : QObject(parent)
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->owner = this;
}

FolderLister::~FolderLister()
{
    const std::lock_guard lock(m_mailbox->mutex);
    m_mailbox->owner = nullptr;
}

void FolderLister::ask(const QString &folder, const Lists &lists, std::function<void(Files)> then)
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    m_folder = folder;
    m_then = std::move(then);
    std::thread([mailbox = m_mailbox, folder, lists] {
        const auto files = std::make_shared<Files>(lists(folder));
        const std::lock_guard lock(mailbox->mutex);
        if (FolderLister *owner = mailbox->owner)
            QMetaObject::invokeMethod(
                owner, [owner, files] { owner->take(std::move(*files)); }, Qt::QueuedConnection);
    }).detach();
}

void FolderLister::take(Files files)
{
    m_isWaiting = false;
    const auto then = std::exchange(m_then, nullptr);
    then(std::move(files));
}

} // namespace ridealong
