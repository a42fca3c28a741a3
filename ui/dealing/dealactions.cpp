// SPDX-License-Identifier: GPL-3.0-or-later
#include "dealing/dealactions.h"

#include "base/words.h"
#include "dealing/dealdialog.h"
#include "leads/leadactions.h"
#include "measure/mix.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/toast.h"
#include "work/leads.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DealActions", text);
}

bool tell(ShellContext &shell, const QString &why)
{
    shell.toast({.text = why});
    return false;
}

bool hasReps(const Book &book, uint32_t butNot)
{
    const std::vector<uint32_t> reps = activeReps(book);
    return std::ranges::any_of(reps, [butNot](uint32_t rep) { return rep != butNot; });
}

// The book may have changed while the dialog was open: what is gone is not dealt.
bool commitDeal(ShellContext &shell, std::vector<DealtLead> deal)
{
    Session &session = *shell.session;
    std::erase_if(deal, [&](const DealtLead &dealt) {
        return !isOpenLead(session.book(), dealt.lead) || dealt.why == DealtLead::Why::stays;
    });
    ChangeSet changes = session.change();
    if (const Status done = dealLeads(changes, session.book(), deal, session.user()); !done) {
        shell.showError(done.error());
        return false;
    }
    return commitWithUndo(shell, deedOfDeal(session.book(), deal), std::move(changes));
}

void open(ShellContext &shell, QWidget *parent, std::vector<uint32_t> leads, uint32_t from)
{
    auto *dialog = new DealDialog(shell.session->book(), std::move(leads), from, parent);
    dialog->setSave([&shell, dialog] { return commitDeal(shell, dialog->plan().dealt); });
    dialog->open();
}

} // namespace

bool dealLeadsOf(ShellContext &shell, QWidget *parent, uint32_t fromPerson, std::vector<uint32_t> leads)
{
    const Book &book = shell.session->book();
    const std::vector<uint32_t> all = leadsToDeal(book, fromPerson);
    std::erase_if(leads, [&all](uint32_t lead) { return std::ranges::count(all, lead) == 0; });
    if (leads.empty())
        leads = all;
    if (leads.empty())
        return tell(shell, fromPerson ? tr("%1 has no open leads.").arg(shown(book.personName(fromPerson)))
                                      : tr("Every open lead has an owner."));
    if (!hasReps(book, fromPerson))
        return tell(shell, tr("There is no rep to deal them to. Add one under Settings, People."));
    open(shell, parent, std::move(leads), fromPerson);
    return true;
}

bool dealChosen(ShellContext &shell, QWidget *parent, std::vector<uint32_t> leads)
{
    const Book &book = shell.session->book();
    std::erase_if(leads, [&book](uint32_t lead) { return !isOpenLead(book, lead); });
    if (leads.empty())
        return tell(shell, tr("None of these leads is open."));
    if (!hasReps(book, 0))
        return tell(shell, tr("There is no rep to deal them to. Add one under Settings, People."));
    open(shell, parent, std::move(leads), 0);
    return true;
}

} // namespace ridealong
