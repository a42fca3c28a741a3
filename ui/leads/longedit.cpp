// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/longedit.h"

#include "session/longcommit.h"
#include "shell/writing.h"

#include <QCoreApplication>

namespace ridealong {

bool commitLong(ShellContext &shell, const Deed &deed, ChangeSet changes, std::function<void()> then)
{
    const auto work = [deed, changes = std::move(changes)](Session &session, const Progress &progress) {
        return commitInParts(session, deed, changes, progress);
    };
    return writeInBackground(shell, {.name = describe(deed),
                                     .unit = QCoreApplication::translate("LeadActions", "changes"),
                                     .work = work,
                                     .then = std::move(then)});
}

} // namespace ridealong
