// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/longedit.h"

#include "session/importing.h"
#include "session/longcommit.h"
#include "shell/context.h"
#include "shell/writing.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LeadActions", text);
}

} // namespace

bool commitLong(ShellContext &shell, const Deed &deed, ChangeSet changes, std::function<void()> then)
{
    const auto work = [deed, changes = std::move(changes)](Session &session, const Progress &progress) {
        return commitInParts(session, deed, changes, progress);
    };
    return writeInBackground(
        shell, {.name = describe(deed), .unit = tr("changes"), .work = work, .then = std::move(then)});
}

void takeBackDeed(ShellContext &shell, int64_t operation)
{
    const auto take = [operation](Session &session, const Progress &progress) -> Status {
        if (session.store().nextToUndo() != operation) {
            const auto reverted = session.revert(operation, progress);
            return reverted ? Status(Done{}) : Status(reverted.error());
        }
        const auto undone = session.undo(progress);
        return undone ? Status(Done{}) : Status(undone.error());
    };
    if (isLongToTakeBack(*shell.session, operation)) {
        writeInBackground(shell, {.name = tr("Undo"), .unit = tr("changes"), .work = take, .then = [] {}});
    } else if (const Status taken = take(*shell.session, {}); !taken) {
        shell.showError(taken.error());
    }
}

} // namespace ridealong
