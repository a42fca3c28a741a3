// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/focusactions.h"

#include "focus/goalsdialog.h"
#include "focus/repdialog.h"
#include "leads/leadactions.h"
#include "repday/calllistfiles.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/measured.h"
#include "shell/role.h"

namespace ridealong {

namespace {

Status setGoal(ChangeSet &changes, const Book &book, const GoalWish &wish)
{
    return wish.asEverybody ? followEverybody(changes, book, wish.policy.person, wish.policy.from)
                            : setPolicy(changes, book, wish.policy);
}

bool saveGoals(ShellContext &shell, const std::vector<GoalWish> &wishes)
{
    const Book &book = shell.session->book();
    ChangeSet changes = shell.session->change();
    for (const GoalWish &wish : wishes) {
        if (const Status set = setGoal(changes, book, wish); !set) {
            shell.showError(set.error());
            return false;
        }
    }
    return commitWithUndo(shell, {Op::editPolicy, whomOf(book, wishes)}, std::move(changes));
}

} // namespace

void showRep(ShellContext &shell, uint32_t person, QWidget *parent)
{
    Session &session = *shell.session;
    const RepHistory history = repHistory(session.book(), shell.measured->effort(session), person);
    auto *dialog = new RepDialog(session.book(), history, isManager(session) && session.canWrite(), parent);
    QObject::connect(dialog, &RepDialog::leadsAsked, dialog, [&shell, dialog](const QString &filter) {
        dialog->accept();
        shell.goTo(QStringLiteral("leads"), filter);
    });
    QObject::connect(dialog, &RepDialog::goalsAsked, dialog, [&shell, dialog, person, parent] {
        dialog->accept();
        editGoals(shell, person, parent);
    });
    QObject::connect(dialog, &RepDialog::callListAsked, dialog,
                     [&shell, dialog, person] { saveCallList(shell, dialog, person); });
    dialog->open();
}

void editGoals(ShellContext &shell, uint32_t person, QWidget *parent)
{
    auto *dialog = new GoalsDialog(shell.session->book(), person, parent);
    dialog->setSave([&shell, dialog] { return saveGoals(shell, dialog->wishes()); });
    dialog->open();
}

} // namespace ridealong
