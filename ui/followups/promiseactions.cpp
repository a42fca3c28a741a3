// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/promiseactions.h"

#include "base/spoken.h"
#include "base/words.h"
#include "dialogs/touchdialog.h"
#include "followups/promisedialogs.h"
#include "leads/leadactions.h"
#include "leads/leadwords.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/draft.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PromiseActions", text);
}

bool isOpen(const Book &book, const Promise &promise)
{
    return book.leads().has(promise.lead) &&
           (!promise.step ||
            (book.steps().has(promise.step) && book.steps()[promise.step].state == stepOpen));
}

void forgetOver(const ShellContext &shell, std::vector<Promise> &promises)
{
    std::erase_if(promises, [&](const Promise &promise) { return !isOpen(shell.session->book(), promise); });
}

QString subjectOf(const Book &book, const std::vector<Promise> &promises)
{
    return ridealong::subjectOf(book, leadsOf(promises));
}

bool isNextStep(const Book &book, const Promise &promise)
{
    return promise.step && book.standing(promise.lead).nextStep.number == promise.step;
}

QString kindWords(const Book &book, uint32_t kind)
{
    return book.tables().kind.has(kind) ? inSentence(shown(book.tables().kind.text(kind, kindField("label"))))
                                        : inSentence(tr("Step"));
}

// "Sidney Dairy done. Next call Wed, Oct 21."
QString doneSentence(const Book &book, const QString &subject, const std::optional<StepWish> &next)
{
    if (!next)
        return tr("%1 done. No next step is set.").arg(subject);
    if (!next->kind)
        return tr("%1 done. Next on %2.").arg(subject, nearDayWords(next->due, book.today()));
    return tr("%1 done. Next %2 %3.")
        .arg(subject, kindWords(book, next->kind), nearDayWords(next->due, book.today()));
}

uint32_t ownKind(const Book &book, const Promise &promise)
{
    const uint32_t kind = promise.step ? book.steps()[promise.step].kind.number : 0;
    return book.tables().kind.has(kind) ? kind : book.kindNamed("call");
}

// Logs the touch; with `ends` the step is done by it.
Result<Logged> addTouch(ChangeSet &changes, const Book &book, const Promise &promise, TouchesAnswer answer,
                        bool ends)
{
    const uint32_t own = ownKind(book, promise);
    ActivityWish &touch = answer.touch;
    touch.lead = promise.lead;
    touch.kind = touch.kind ? touch.kind : own;
    if (answer.next) {
        answer.next->lead = promise.lead;
        answer.next->kind = answer.next->kind ? answer.next->kind : own;
    }
    if (ends && promise.step)
        return finishStep(changes, book, promise.step, {touch, answer.next});
    auto logged = logActivity(changes, book, touch);
    if (logged && answer.next)
        if (const auto planned = planStep(changes, book, *answer.next); !planned)
            return planned.error();
    return logged;
}

bool refused(const ShellContext &shell, const Error &error)
{
    shell.showError(error);
    return false;
}

bool commitTouches(ShellContext &shell, std::vector<Promise> promises, TouchesAnswer answer, bool ends)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    forgetOver(shell, promises);
    if (promises.empty())
        return true;
    answer.touch.person = session.user();
    ChangeSet changes = session.change();
    QStringList warnings;
    std::set<uint32_t> planned; // of two steps with one lead one has a successor
    for (const Promise &promise : promises) {
        TouchesAnswer own = answer;
        if (!planned.insert(promise.lead).second)
            own.next.reset();
        const auto logged = addTouch(changes, book, promise, own, ends);
        if (!logged)
            return refused(shell, logged.error());
        warnings << logged->warnings;
    }
    const QString subject = subjectOf(book, promises);
    QString sentence = ends ? doneSentence(book, subject, answer.next)
                            : describe({Op::logActivity, subject, kindWords(book, answer.touch.kind)});
    if (promises.size() == 1 && !warnings.isEmpty())
        sentence = QStringList{sentence, warnings.join(u' ')}.join(ends ? u" " : u". ");
    const QString kind = kindWords(book, answer.touch.kind ? answer.touch.kind : ownKind(book, promises[0]));
    return commitSaying(shell, {ends ? Op::finishStep : Op::logActivity, subject, kind}, std::move(changes),
                        sentence);
}

void askAboutMany(ShellContext &shell, QWidget *parent, const std::vector<Promise> &promises,
                  TouchesDialog::Asks asks)
{
    auto *dialog =
        new TouchesDialog(shell.session->book(), asks, subjectOf(shell.session->book(), promises), parent);
    dialog->setSave([&shell, dialog, promises, asks] {
        return commitTouches(shell, promises, dialog->answer(), asks == TouchesDialog::Asks::done);
    });
    dialog->open();
}

// The dialog of the lead's page, for its next step; what it says decides whether the step is done by it.
void askAboutOne(ShellContext &shell, QWidget *parent, const Promise &promise)
{
    const Book &book = shell.session->book();
    auto *dialog = new TouchDialog(book, promise.lead, shell.session->user(), parent);
    dialog->takeStepForDone(book);
    dialog->keepDraft(draftPlace(*shell.session, QStringLiteral("touch/%1").arg(promise.lead)));
    dialog->setSave([&shell, dialog, promise] {
        const TouchAnswer said = dialog->answer();
        return commitTouches(shell, {promise}, {said.wish.activity, said.wish.next}, said.finishesStep);
    });
    dialog->open();
}

Date proposedDate(const Book &book, const std::vector<Promise> &promises)
{
    Date latest = nextWorkday(book, book.today());
    if (promises.size() == 1 && promises[0].step)
        latest = std::max(latest, book.steps()[promises[0].step].due);
    return latest;
}

bool commitDates(ShellContext &shell, std::vector<Promise> promises, Date to)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    forgetOver(shell, promises);
    if (promises.empty())
        return true;
    ChangeSet changes = session.change();
    for (const Promise &promise : promises) {
        const Status moved = promise.step
                                 ? moveStep(changes, book, promise.step, to, book.steps()[promise.step].time)
                                 : Done{};
        if (!moved)
            return refused(shell, moved.error());
        if (!promise.step)
            if (const auto planned = planStep(
                    changes, book, {.lead = promise.lead, .kind = ownKind(book, promise), .due = to});
                !planned)
                return refused(shell, planned.error());
    }
    const Op op = promises.size() > 1 ? Op::moveSteps : Op::moveStep;
    return commitWithUndo(shell, {op, subjectOf(book, promises), dayWords(to)}, std::move(changes));
}

bool commitDrop(ShellContext &shell, std::vector<Promise> promises, const QString &reason)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    forgetOver(shell, promises);
    ChangeSet changes = session.change();
    for (const Promise &promise : promises)
        if (const Status dropped = dropStep(changes, book, promise.step, reason.toStdString()); !dropped)
            return refused(shell, dropped.error());
    return commitWithUndo(shell, {Op::dropStep, subjectOf(book, promises)}, std::move(changes));
}

} // namespace

std::vector<uint32_t> leadsOf(const std::vector<Promise> &promises)
{
    std::vector<uint32_t> leads;
    std::set<uint32_t> known;
    for (const Promise &promise : promises)
        if (known.insert(promise.lead).second)
            leads.push_back(promise.lead);
    return leads;
}

void finishPromises(ShellContext &shell, QWidget *parent, std::vector<Promise> promises)
{
    forgetOver(shell, promises);
    if (promises.empty())
        return;
    const bool isTheNext =
        promises.size() == 1 && (!promises[0].step || isNextStep(shell.session->book(), promises[0]));
    if (isTheNext)
        askAboutOne(shell, parent, promises[0]);
    else
        askAboutMany(shell, parent, promises, TouchesDialog::Asks::done);
}

void logTouches(ShellContext &shell, QWidget *parent, std::vector<Promise> promises)
{
    forgetOver(shell, promises);
    if (promises.size() == 1)
        logCall(shell, parent, promises[0].lead);
    else if (!promises.empty())
        askAboutMany(shell, parent, promises, TouchesDialog::Asks::touch);
}

void moveDates(ShellContext &shell, QWidget *parent, std::vector<Promise> promises)
{
    forgetOver(shell, promises);
    if (promises.empty())
        return;
    if (promises.size() == 1 && !promises[0].step)
        return setNextStep(shell, parent, promises[0].lead);
    const Book &book = shell.session->book();
    auto *dialog = new NewDateDialog(book, subjectOf(book, promises), proposedDate(book, promises), parent);
    dialog->setSave([&shell, dialog, promises] { return commitDates(shell, promises, dialog->date()); });
    dialog->open();
}

void dropPromises(ShellContext &shell, QWidget *parent, std::vector<Promise> promises)
{
    forgetOver(shell, promises);
    std::erase_if(promises, [](const Promise &promise) { return !promise.step; });
    if (promises.empty())
        return;
    auto *dialog = new DropDialog(subjectOf(shell.session->book(), promises), parent);
    dialog->setSave([&shell, dialog, promises] { return commitDrop(shell, promises, dialog->reason()); });
    dialog->open();
}

} // namespace ridealong
