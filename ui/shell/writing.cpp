// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/writing.h"

#include "session/session.h"
#include "shell/context.h"

#include <QCoreApplication>

namespace ridealong {

bool writeInBackground(ShellContext &shell, WritingJob job)
{
    Session &session = *shell.session;
    if (!session.store().isWriter())
        return shell.showError({ErrorKind::readOnly, session.store().readOnlyReason(), {}}), false;
    if (!session.lendPen())
        return shell.showError(
                   {ErrorKind::busy,
                    QCoreApplication::translate("Reading", "Other work is running. Wait until it is done."),
                    {}}),
               false;
    const auto work = [&shell, &session, does = std::move(job.work),
                       then = std::move(job.then)](const Progress &progress) -> std::function<void()> {
        return [&shell, &session, then, done = does(session, progress)] {
            const Status read = session.absorb();
            if (!done || !read)
                return shell.showError(!done ? done.error() : read.error());
            then();
        };
    };
    if (shell.runJob({.name = job.name, .unit = job.unit, .work = work}))
        return true;
    (void)session.absorb();
    return false;
}

} // namespace ridealong
