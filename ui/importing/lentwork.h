// SPDX-License-Identifier: GPL-3.0-or-later
// Runs long work as the window's job while the session's pen is lent to it, so that nobody writes what the
// worker reads. `work(session, progress)` gives a Result on the job's thread, `then(result)` runs on the
// window's. For imports and what takes them back.
#pragma once

#include "session/session.h"
#include "shell/context.h"

#include <QCoreApplication>
#include <memory>

namespace ridealong {

template<class Work, class Then>
void runLent(ShellContext &shell, const QString &name, const QString &unit, Work work, Then then)
{
    Session &session = *shell.session;
    if (!session.store().isWriter())
        return shell.showError({ErrorKind::readOnly, session.store().readOnlyReason()});
    if (!session.lendPen())
        return shell.showError(
            {ErrorKind::busy,
             QCoreApplication::translate("ImportView", "Other work is running. Wait until it is done.")});
    const auto job = [&session, work, then](const Progress &progress) -> std::function<void()> {
        auto result = std::make_shared<decltype(work(session, progress))>(work(session, progress));
        return [&session, then, result] {
            if (const Status read = session.absorb(); !read)
                *result = read.error();
            then(std::move(*result));
        };
    };
    if (!shell.runJob({.name = name, .unit = unit, .work = job}))
        (void)session.absorb();
}

} // namespace ridealong
