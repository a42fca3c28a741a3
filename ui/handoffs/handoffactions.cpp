// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoffs/handoffactions.h"

#include "book/leadname.h"
#include "dialogs/formdialog.h"
#include "files/receipt.h"
#include "handoffs/handoffpane.h"
#include "leads/leadactions.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/documents.h"
#include "shell/icons.h"
#include "shell/savedialog.h"
#include "shell/widgets/toast.h"
#include "work/handoffs.h"
#include "work/leads.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QUrl>

namespace ridealong {

namespace {

constexpr int usualRest = 90; // days

QString tr(const char *text)
{
    return QCoreApplication::translate("HandoffActions", text);
}

bool refused(const ShellContext &shell, const Error &error)
{
    shell.showError(error);
    return false;
}

QString usualName(Period period)
{
    return inDocuments(
        tr("Hand-offs %1 to %2.xlsx")
            .arg(QString::fromStdString(period.from.iso()), QString::fromStdString(period.to.iso())));
}

// What the verb says to it as things stand.
QString refusalOf(const Session &session, const std::function<Status(ChangeSet &)> &verb)
{
    ChangeSet scratch = session.change();
    const Status status = verb(scratch);
    return status ? QString() : status.error().text;
}

bool commitRecycle(ShellContext &shell, uint32_t lead, const RecycleWish &wish)
{
    Session &session = *shell.session;
    ChangeSet changes = session.change();
    const Deed deed{Op::endHandoff, companyOf(session.book(), lead), QString::fromStdString(wish.reason)};
    if (const Status done = recycleLeads(changes, session.book(), {&lead, 1}, wish); !done)
        return refused(shell, done.error());
    return commitWithUndo(shell, deed, std::move(changes));
}

bool commitDisqualify(ShellContext &shell, uint32_t lead, const HandoffReason &reason)
{
    Session &session = *shell.session;
    ChangeSet changes = session.change();
    const Deed deed{Op::endHandoff, companyOf(session.book(), lead), labelOf(reason).toLower()};
    const Status done = disqualifyLeads(changes, session.book(), {&lead, 1}, reason.key, session.user());
    if (!done)
        return refused(shell, done.error());
    return commitWithUndo(shell, deed, std::move(changes));
}

void tellReceipt(ShellContext &shell, const QString &path, int64_t rows)
{
    const QString name = QFileInfo(path).fileName();
    shell.toast({.text = rows == 1
                             ? tr("One hand-off is in %1.").arg(name)
                             : tr("%1 hand-offs are in %2.").arg(QLocale().toString(qlonglong(rows)), name),
                 .action = tr("Open"),
                 .act = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
}

} // namespace

void answerHandoff(ShellContext &shell, const HandoffAnswer &answer)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    const LeadSpan leads(&answer.lead, 1);
    ChangeSet changes = session.change();
    const Status done = answer.accepts ? acceptHandoffs(changes, book, leads, session.user())
                                       : rejectHandoffs(changes, book, leads,
                                                        {.reason = answer.reason, .by = session.user()});
    if (!done)
        return shell.showError(done.error());
    const QString word = answer.accepts ? tr("accepted") : tr("rejected");
    commitWithUndo(shell, {Op::answerHandoff, companyOf(book, answer.lead), word}, std::move(changes));
}

void giveBackForLater(ShellContext &shell, QWidget *parent, uint32_t lead)
{
    const Session &session = *shell.session;
    if (!session.book().leads().has(lead))
        return;
    auto *dialog = new FormDialog(
        tr("Give %1 back for later").arg(companyOf(session.book(), lead)),
        tr("It is parked, belongs to nobody, and comes back to the manager’s lists on the day."),
        tr("Give back"), parent);
    auto *reason = dialog->addChoice(
        tr("Why"), {tr("Timing"), tr("Budget comes later"), tr("Project is on hold"), tr("No answer")}, true);
    auto *until = dialog->addDate(tr("Comes back on"), session.today().plus(usualRest));
    until->setMinimumDate(qDateOf(session.today().plus(1)));
    const auto wish = [&shell, reason, until] {
        return RecycleWish{.reason = reason->currentText().trimmed().toStdString(),
                           .until = dateOf(until->date()),
                           .by = shell.session->user()};
    };
    dialog->setCheck([&shell, lead, wish] {
        return refusalOf(*shell.session, [&](ChangeSet &changes) {
            return recycleLeads(changes, shell.session->book(), {&lead, 1}, wish());
        });
    });
    dialog->setSave([&shell, lead, wish] { return commitRecycle(shell, lead, wish()); });
    dialog->open();
}

void disqualifyLead(ShellContext &shell, QWidget *parent, uint32_t lead)
{
    const Session &session = *shell.session;
    if (!session.book().leads().has(lead))
        return;
    auto *dialog = new FormDialog(tr("Disqualify %1").arg(companyOf(session.book(), lead)),
                                  tr("It closes as no decision, with the reason."), tr("Disqualify"), parent);
    QStringList labels;
    for (const HandoffReason &reason : disqualifyReasons)
        labels << labelOf(reason);
    auto *choice = dialog->addChoice(tr("Why"), labels);
    dialog->setCheck([&shell, lead, choice] {
        return refusalOf(*shell.session, [&](ChangeSet &changes) {
            return disqualifyLeads(changes, shell.session->book(), {&lead, 1},
                                   disqualifyReasons[choice->currentIndex()].key, shell.session->user());
        });
    });
    dialog->setSave([&shell, lead, choice] {
        return commitDisqualify(shell, lead, disqualifyReasons[choice->currentIndex()]);
    });
    dialog->open();
}

void addHandoffVerbs(QMenu &menu, ShellContext &shell, QWidget *parent, uint32_t lead)
{
    const Book &book = shell.session->book();
    if (!isOpenLead(book, lead))
        return;
    const auto add = [&](const char *iconName, const QString &text, auto verb) {
        QObject::connect(menu.addAction(icon(iconName), text), &QAction::triggered, parent,
                         [&shell, parent, lead, verb] { verb(shell, parent, lead); });
    };
    add("clock", tr("Give back for later…"), giveBackForLater);
    if (book.leads()[lead].receivedOn.isSet())
        add("x", tr("Disqualify…"), disqualifyLead);
}

void askAndSaveReceipt(ShellContext &shell, QWidget *parent, Period period)
{
    askWhereTo(parent,
               {tr("Save the receipt for marketing"), usualName(period),
                tr("Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)")},
               [&shell, period](const QString &path) { saveReceipt(shell, period, path); });
}

void saveReceipt(ShellContext &shell, Period period, const QString &path)
{
    const Session &session = *shell.session;
    const auto rows = writeReceipt(session.book(), session.store(), path, {.period = period});
    if (!rows)
        return shell.showError(rows.error());
    tellReceipt(shell, path, *rows);
}

} // namespace ridealong
