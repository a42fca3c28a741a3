// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/reading.h"

#include "session/session.h"
#include "shell/context.h"

#include <QCoreApplication>

namespace ridealong {

bool readInBackground(ShellContext &shell, Job job)
{
    Session &session = *shell.session;
    if (!session.lendPen()) {
        shell.showError(
            {ErrorKind::busy,
             QCoreApplication::translate("Reading", "Other work is running. Wait until it is done."),
             {}});
        return false;
    }
    job.work = [&session, work = std::move(job.work)](const Progress &progress) -> std::function<void()> {
        auto then = work(progress);
        return [&session, then] {
            (void)session.absorb(); // nothing was written
            then();
        };
    };
    if (shell.runJob(std::move(job)))
        return true;
    (void)session.absorb();
    return false;
}

} // namespace ridealong
