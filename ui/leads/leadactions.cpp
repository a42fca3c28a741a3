// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/leadactions.h"

#include "base/spoken.h"
#include "base/words.h"
#include "book/processes.h"
#include "dialogs/leaddialog.h"
#include "dialogs/movedialog.h"
#include "dialogs/touchdialog.h"
#include "handoffs/handoffactions.h"
#include "leads/leadwords.h"
#include "leads/longedit.h"
#include "leads/ridemenu.h"
#include "leads/sentences.h"
#include "measure/intake.h"
#include "session/adding.h"
#include "session/longcommit.h"
#include "shell/context.h"
#include "shell/draft.h"
#include "shell/icons.h"
#include "shell/widgets/toast.h"
#include "sync/eraseflow.h"
#include "work/leads.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QPointer>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LeadActions", text);
}

QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

void tellSaying(ShellContext &shell, const QString &text)
{
    const int64_t operation = shell.session->store().nextToUndo();
    shell.toast(
        {.text = text, .action = tr("Undo"), .act = [&shell, operation] { takeBackDeed(shell, operation); }});
}

QString sentenceOf(const Deed &deed, const QString &more)
{
    return asOneText({describe(deed), more});
}

bool has(const ShellContext &shell, uint32_t lead)
{
    return shell.session->book().leads().has(lead);
}

// `save` says whether it did; where it did not, the dialog stays with what was typed. It deletes itself.
void ask(FormDialog *dialog, std::function<bool()> save)
{
    dialog->setSave(std::move(save));
    dialog->open();
}

bool refused(const ShellContext &shell, const Error &error)
{
    shell.showError(error);
    return false;
}

QString forecastWords(const Book &book, Money change)
{
    return change.minor == 0 ? QString()
                             : tr("Forecast %1").arg(moneyChange(change.minor, book.info().currency));
}

bool commitMove(ShellContext &shell, const std::vector<uint32_t> &leads, const MoveWish &wish)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    ChangeSet changes = session.change();
    if (const Status moved = moveToStage(changes, book, leads, wish); !moved)
        return refused(shell, moved.error());
    const QString more = forecastWords(book, forecastChange(book, leads, wish.stage));
    const Deed deed{Op::moveStage, subjectOf(book, leads), shown(book.stageName(wish.stage))};
    return commitWithUndo(shell, deed, std::move(changes), more);
}

bool commitTouch(ShellContext &shell, uint32_t lead, const TouchAnswer &answer)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    ChangeSet changes = session.change();
    const uint32_t step = book.standing(lead).nextStep.number;
    const bool finishes = answer.finishesStep && step;
    auto logged = finishes ? finishStep(changes, book, step, answer.wish)
                           : logActivity(changes, book, answer.wish.activity);
    if (!logged)
        return refused(shell, logged.error());
    if (!finishes && answer.wish.next)
        if (const auto planned = planStep(changes, book, *answer.wish.next); !planned)
            return refused(shell, planned.error());
    const QString kind = shown(book.tables().kind.text(answer.wish.activity.kind, kindField("label")));
    const Deed deed{finishes ? Op::finishStep : Op::logActivity, companyOf(book, lead), inSentence(kind)};
    return commitWithUndo(shell, deed, std::move(changes), logged->warnings.join(u' '));
}

bool commitStep(ShellContext &shell, uint32_t lead, const StepWish &wish)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    ChangeSet changes = session.change();
    Deed deed{Op::planStep, companyOf(book, lead)};
    if (const uint32_t step = book.standing(lead).nextStep.number) {
        if (const Status moved = moveStep(changes, book, step, wish.due, book.steps()[step].time); !moved)
            return refused(shell, moved.error());
        deed = {Op::moveStep, deed.subject, nearDayWords(wish.due, book.today())};
    } else if (const auto planned = planStep(changes, book, wish); !planned) {
        return refused(shell, planned.error());
    }
    const QString off = book.info().isWorkingDay(wish.due) ? QString() : tr("That is no working day");
    return commitWithUndo(shell, deed, std::move(changes), off);
}

bool commitGrade(ShellContext &shell, uint32_t lead, const OverrideAnswer &answer)
{
    Session &session = *shell.session;
    ChangeSet changes = session.change();
    const Status set =
        overrideGrade(changes, session.book(), lead, answer.grade, answer.reason, answer.until);
    if (!set)
        return refused(shell, set.error());
    const QString grade =
        answer.grade == Grade::none ? tr("the model’s") : QString(QLatin1Char(letter(answer.grade)));
    return commitWithUndo(shell, {Op::overrideGrade, companyOf(session.book(), lead), grade},
                          std::move(changes));
}

uint32_t commitNew(ShellContext &shell, const LeadDialog &dialog)
{
    const auto rest = [&dialog](ChangeSet &changes, uint32_t made) {
        return dialog.addCustom(changes, made);
    };
    const auto lead = addLead(*shell.session, dialog.cells(), rest, dialog.argument());
    if (!lead) {
        shell.showError(lead.error());
        return 0;
    }
    const Book &book = shell.session->book();
    const QString waits = isCallable(book, *lead) ? QString() : tr("It waits for the manager at intake");
    tellSaying(shell, sentenceOf({Op::addLead, companyOf(book, *lead)}, waits));
    return *lead;
}

} // namespace

bool commitSaying(ShellContext &shell, const Deed &deed, ChangeSet changes, const QString &sentence)
{
    if (changes.isEmpty())
        return true;
    if (changes.changes().size() > longChanges)
        return commitLong(shell, deed, std::move(changes),
                          [&shell, sentence] { tellSaying(shell, sentence); });
    if (const Status done = shell.session->commit(deed, std::move(changes)); !done)
        return refused(shell, done.error());
    tellSaying(shell, sentence);
    return true;
}

bool commitWithUndo(ShellContext &shell, const Deed &deed, ChangeSet changes, const QString &more)
{
    return commitSaying(shell, deed, std::move(changes), sentenceOf(deed, more));
}

void moveLeads(ShellContext &shell, QWidget *parent, std::vector<uint32_t> leads, uint32_t stage)
{
    const Book &book = shell.session->book();
    const auto stays = [&shell, stage](uint32_t lead) {
        return !has(shell, lead) || shell.session->book().leads()[lead].stage.number == stage;
    };
    std::erase_if(leads, stays);
    if (leads.empty())
        return;
    const MoveWish wish{.stage = stage, .by = shell.session->user()};
    if (needsReason(book, leads, wish).isEmpty()) {
        commitMove(shell, leads, wish);
        return;
    }
    auto *dialog = new MoveDialog(book, leads, wish, parent);
    ask(dialog, [&shell, dialog, leads, stays]() mutable {
        std::erase_if(leads, stays); // the book may have changed while the dialog was open
        return leads.empty() || commitMove(shell, leads, dialog->wish());
    });
}

void logCall(ShellContext &shell, QWidget *parent, uint32_t lead)
{
    if (!has(shell, lead))
        return;
    auto *dialog = new TouchDialog(shell.session->book(), lead, shell.session->user(), parent);
    dialog->keepDraft(draftPlace(*shell.session, QStringLiteral("touch/%1").arg(lead)));
    ask(dialog, [&shell, dialog, lead] { return commitTouch(shell, lead, dialog->answer()); });
}

void finishNextStep(ShellContext &shell, QWidget *parent, uint32_t lead)
{
    if (!has(shell, lead))
        return;
    auto *dialog = new TouchDialog(shell.session->book(), lead, shell.session->user(), parent);
    dialog->takeStepForDone(shell.session->book());
    dialog->keepDraft(draftPlace(*shell.session, QStringLiteral("touch/%1").arg(lead)));
    ask(dialog, [&shell, dialog, lead] { return commitTouch(shell, lead, dialog->answer()); });
}

void setNextStep(ShellContext &shell, QWidget *parent, uint32_t lead)
{
    if (!has(shell, lead))
        return;
    auto *dialog = new StepDialog(shell.session->book(), lead, parent);
    dialog->keepDraft(draftPlace(*shell.session, QStringLiteral("step/%1").arg(lead)));
    ask(dialog, [&shell, dialog, lead] { return commitStep(shell, lead, dialog->wish()); });
}

void assignLeads(ShellContext &shell, const std::vector<uint32_t> &leads, uint32_t person)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    ChangeSet changes = session.change();
    assignOwner(changes, book, leads, person, session.user());
    const QString name = person ? shown(book.personName(person)) : tr("nobody");
    const auto offers = size_t(std::ranges::count_if(changes.changes(), [](const Change &change) {
        return change.entity == Entity::handoff && change.creates;
    }));
    const QString more = offers && offers < leads.size()
                             ? tr("%1 are inquiries and wait for the answer").arg(offers)
                             : QString();
    const Op op = offers && more.isEmpty() ? Op::offerHandoff : Op::assign;
    commitWithUndo(shell, {op, subjectOf(book, leads), name}, std::move(changes), more);
}

void setGrade(ShellContext &shell, QWidget *parent, uint32_t lead)
{
    if (!has(shell, lead))
        return;
    auto *dialog = new OverrideDialog(shell.session->book(), lead, parent);
    ask(dialog, [&shell, dialog, lead] { return commitGrade(shell, lead, dialog->answer()); });
}

void removeLeads(ShellContext &shell, const std::vector<uint32_t> &leads)
{
    Session &session = *shell.session;
    const QString subject = subjectOf(session.book(), leads);
    ChangeSet changes = session.change();
    deleteLeads(changes, session.book(), leads);
    commitWithUndo(shell, {Op::deleteLead, subject}, std::move(changes));
}

void editLead(ShellContext &shell, QWidget *parent, uint32_t lead)
{
    if (!has(shell, lead))
        return;
    Session &session = *shell.session;
    const Book &book = session.book();
    const QString notes = shown(session.store().coldText(Entity::lead, lead, leadField("notes"), book));
    auto *dialog = new LeadDialog(book, lead, notes, parent);
    dialog->keepDraft(draftPlace(session, QStringLiteral("lead/%1").arg(lead)));
    ask(dialog, [&shell, dialog, lead] {
        Session &open = *shell.session;
        ChangeSet changes = open.change();
        Status set = setFields(changes, open.book(), lead, dialog->cells(), open.user());
        if (set)
            set = dialog->addCustom(changes, lead);
        if (!set)
            return refused(shell, set.error());
        return commitWithUndo(shell, {Op::editLead, companyOf(open.book(), lead)}, std::move(changes));
    });
}

void newLead(ShellContext &shell, QWidget *parent, std::function<void(uint32_t)> then, const QString &company)
{
    auto *dialog = new LeadDialog(shell.session->book(), 0, {}, parent);
    dialog->setCompany(company);
    if (isRep(shell.session->book(), shell.session->user()))
        dialog->askArgumentOf(shell.session->user());
    dialog->keepDraft(draftPlace(*shell.session, QStringLiteral("lead/new")));
    QObject::connect(dialog, &LeadDialog::openAsked, dialog, [&shell, dialog](uint32_t lead) {
        dialog->reject(); // what was typed is kept
        shell.goTo(QStringLiteral("leads"), lead);
    });
    ask(dialog, [&shell, dialog, then = std::move(then)] {
        const uint32_t lead = commitNew(shell, *dialog);
        if (lead && then)
            then(lead);
        return lead != 0;
    });
}

namespace {

void addStages(QMenu &menu, ShellContext &shell, QWidget *parent, const std::vector<uint32_t> &leads,
               uint32_t process)
{
    const Book &book = shell.session->book();
    const uint32_t now = leads.empty() ? 0 : book.leads()[leads.front()].stage.number;
    for (const uint32_t stage : stagesOf(book, process)) {
        auto *action = menu.addAction(menuText(shown(book.stageName(stage))));
        action->setEnabled(leads.size() > 1 || stage != now);
        QObject::connect(action, &QAction::triggered, parent,
                         [&shell, parent, leads, stage] { moveLeads(shell, parent, leads, stage); });
    }
}

} // namespace

// The stages of the first lead's process, and behind them the other processes.
void fillMoveMenu(QMenu &menu, ShellContext &shell, QWidget *parent, const std::vector<uint32_t> &leads)
{
    const Book &book = shell.session->book();
    const uint32_t own = leads.empty() ? 0 : processOfLead(book, leads.front());
    const uint32_t first = own ? own : firstProcess(book);
    addStages(menu, shell, parent, leads, first);
    const std::vector<uint32_t> all = processOrder(book);
    if (all.size() > 1)
        menu.addSeparator();
    for (const uint32_t process : all)
        if (process != first)
            addStages(*menu.addMenu(menuText(shown(processName(book, process)))), shell, parent, leads,
                      process);
}

void fillAssignMenu(QMenu &menu, ShellContext &shell, const std::vector<uint32_t> &leads)
{
    const Book &book = shell.session->book();
    for (uint32_t person = 1; person < book.people().end(); ++person) {
        if (!book.people().has(person) || book.people()[person].active == 1)
            continue;
        QObject::connect(menu.addAction(menuText(shown(book.personName(person)))), &QAction::triggered, &menu,
                         [&shell, leads, person] { assignLeads(shell, leads, person); });
    }
    menu.addSeparator();
    QObject::connect(menu.addAction(tr("Nobody")), &QAction::triggered, &menu,
                     [&shell, leads] { assignLeads(shell, leads, 0); });
}

void askForOwner(ShellContext &shell, QWidget *parent, const std::vector<uint32_t> &leads)
{
    if (leads.empty() || !leads.front())
        return;
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillAssignMenu(*menu, shell, leads);
    const auto *list = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    const QRect row = list ? list->visualRect(list->currentIndex()) : parent->rect();
    menu->popup((list ? list->viewport() : parent)->mapToGlobal(row.center()));
    menu->setActiveAction(menu->actions().value(0));
}

void fillLeadMenu(QMenu &menu, ShellContext &shell, QWidget *parent, uint32_t lead)
{
    const auto add = [&](const char *iconName, const QString &text, auto verb) {
        QObject::connect(menu.addAction(icon(iconName), text), &QAction::triggered, parent,
                         [&shell, parent, lead, verb] { verb(shell, parent, lead); });
    };
    add("phone", tr("Log a call"), logCall);
    add("follow-up", tr("Next step"), setNextStep);
    add("pencil", tr("Edit"), editLead);
    fillMoveMenu(*menu.addMenu(tr("Move to")), shell, parent, {lead});
    fillAssignMenu(*menu.addMenu(tr("Give to")), shell, {lead});
    if (mayAddToRide(shell))
        fillRideMenu(*menu.addMenu(icon("route"), tr("Add to ride-along")), shell, {lead});
    add("target", tr("Set the grade"), setGrade);
    addHandoffVerbs(menu, shell, parent, lead);
    menu.addSeparator();
    QObject::connect(menu.addAction(icon("trash-2"), tr("Delete")), &QAction::triggered, parent,
                     [&shell, lead] { removeLeads(shell, {lead}); });
    if (mayErase(shell))
        QObject::connect(menu.addAction(tr("Erase for good…")), &QAction::triggered, parent,
                         [&shell, parent, lead] { askToErase(shell, parent, lead); });
}

} // namespace ridealong
