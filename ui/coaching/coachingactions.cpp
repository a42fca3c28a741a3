// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/coachingactions.h"

#include "base/words.h"
#include "coaching/debriefdialog.h"
#include "dialogs/formdialog.h"
#include "focus/focusfacts.h"
#include "leads/leadactions.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/theme.h"
#include "work/coaching.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CoachingActions", text);
}

using Verb = std::function<Status(ChangeSet &changes)>;

// `sentence` where the deed's own would not say it.
bool commitVerb(ShellContext &shell, const Deed &deed, const Verb &verb, const QString &sentence = {})
{
    ChangeSet changes = shell.session->change();
    if (const Status done = verb(changes); !done) {
        shell.showError(done.error());
        return false;
    }
    return commitSaying(shell, deed, std::move(changes), sentence.isEmpty() ? describe(deed) : sentence);
}

QString nameOf(const ShellContext &shell, uint32_t person)
{
    return firstNameOf(shell.session->book(), person);
}

uint32_t rideToday(const Book &book, uint32_t rep)
{
    const auto &rides = book.tables().ride;
    for (uint32_t row = rides.end(); row-- > 1;)
        if (rides.has(row) && rides[row].rep.number == rep && rides[row].on == book.today() &&
            rides.text(row, rideField("state")) == "done")
            return row;
    return 0;
}

QPlainTextEdit *addText(FormDialog &dialog, const QString &name, const QString &text)
{
    auto *edit = new QPlainTextEdit(text, &dialog);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(currentTheme().px(120));
    dialog.addWide(edit);
    edit->setFocus();
    return edit;
}

void edit(ShellContext &shell, QWidget *parent, uint32_t rep, const CoachingItem &item)
{
    auto *dialog =
        new FormDialog(tr("Edit the note"),
                       item.isPrivate ? tr("It stays private.")
                                      : tr("%1 is asked to read it again.").arg(nameOf(shell, rep)),
                       tr("Save"), parent);
    auto *text = addText(*dialog, tr("Note"), item.text);
    dialog->setSave([&shell, rep, text, entity = item.entity, row = item.row] {
        const Session &session = *shell.session;
        return commitVerb(
            shell, {Op::writeNote, nameOf(shell, rep), tr("changed")},
            [&](ChangeSet &changes) {
                return editNote(changes, session.book(), entity, row,
                                text->toPlainText().trimmed().toStdString(), session.user());
            },
            tr("Changed the note about %1").arg(nameOf(shell, rep)));
    });
    dialog->open();
}

void share(ShellContext &shell, QWidget *parent, uint32_t rep, const CoachingItem &item)
{
    const QString name = nameOf(shell, rep);
    auto *dialog = new FormDialog(
        tr("Share this note with %1?").arg(name),
        tr("A new note with the same words is written, and %1 may read it. The private one stays private.")
            .arg(name),
        tr("Share it"), parent);
    auto *removes = new QCheckBox(tr("Remove the private note"), dialog);
    dialog->addWide(removes);
    dialog->setSave([&shell, rep, removes, row = item.row] {
        const Session &session = *shell.session;
        return commitVerb(
            shell, {Op::writeNote, nameOf(shell, rep), tr("shared")},
            [&](ChangeSet &changes) {
                return shareNote(changes, session.book(), row, removes->isChecked(), session.user());
            },
            tr("Shared the note with %1").arg(nameOf(shell, rep)));
    });
    dialog->open();
}

bool answer(ShellContext &shell, const CoachingItem &item, CoachingAnswer what, const QString &text = {})
{
    const Session &session = *shell.session;
    return commitVerb(shell, {Op::answerCoaching, nameOf(shell, session.user())}, [&](ChangeSet &changes) {
        return answerCoaching(changes, session.book(), item.entity, item.row, session.user(), what,
                              text.trimmed().toStdString());
    });
}

// The words alone, without the name that the card puts before them.
QString replyText(const Book &book, const CoachingItem &item)
{
    return item.entity == Entity::ride
               ? shown(book.tables().ride.text(item.row, rideField("reply")))
               : shown(book.tables().coachingNote.text(item.row, coachingNoteField("reply")));
}

void comment(ShellContext &shell, QWidget *parent, const CoachingItem &item)
{
    auto *dialog = new FormDialog(tr("Comment"), tr("Your manager reads it with the next exchange."),
                                  tr("Save"), parent);
    auto *text = addText(*dialog, tr("Comment"), replyText(shell.session->book(), item));
    dialog->setSave(
        [&shell, item, text] { return answer(shell, item, CoachingAnswer::comment, text->toPlainText()); });
    dialog->open();
}

} // namespace

bool addNote(ShellContext &shell, uint32_t rep, const QString &text, bool isPrivate)
{
    const Session &session = *shell.session;
    return commitVerb(shell, {Op::writeNote, nameOf(shell, rep)}, [&](ChangeSet &changes) {
        return writeNote(
            changes, session.book(),
            {.rep = rep, .by = session.user(), .text = text.toStdString(), .isPrivate = isPrivate});
    });
}

bool addCommitment(ShellContext &shell, uint32_t rep, const QString &line)
{
    const Session &session = *shell.session;
    const CommitmentWish wish = readCommitment(session.book(), rep, session.user(), line.toStdString());
    return commitVerb(shell, {Op::makeCommitment, nameOf(shell, wish.person)},
                      [&](ChangeSet &changes) { return makeCommitment(changes, session.book(), wish); });
}

bool putCommitment(ShellContext &shell, uint32_t commitment, const QString &state)
{
    const Session &session = *shell.session;
    const auto &table = session.book().tables().commitment;
    const Deed deed{Op::closeCommitment, nameOf(shell, table[commitment].person.number),
                    shown(table.text(commitment, commitmentField("what")))};
    const std::string comment(table.text(commitment, commitmentField("comment")));
    return commitVerb(
        shell, deed,
        [&](ChangeSet &changes) {
            return setCommitment(changes, session.book(), commitment, state.toStdString(), comment,
                                 session.user());
        },
        state == QStringLiteral("open") ? tr("Opened it again: %1").arg(deed.detail) : QString());
}

bool rateSkill(ShellContext &shell, uint32_t rep, uint32_t skill, int value)
{
    const Session &session = *shell.session;
    const Book &book = session.book();
    const QString what = tr("%1 %2").arg(skillName(book, skill), QString::number(value));
    return commitVerb(shell, {Op::rateSkill, nameOf(shell, rep), what}, [&](ChangeSet &changes) {
        return rate(changes, book, rep, skill, value, session.user(), rideToday(book, rep));
    });
}

void doWithNote(ShellContext &shell, QWidget *parent, uint32_t rep, const CoachingItem &item, CardAsk what)
{
    const Session &session = *shell.session;
    switch (what) {
    case CardAsk::edit:
        return edit(shell, parent, rep, item);
    case CardAsk::share:
        return share(shell, parent, rep, item);
    case CardAsk::remove:
        commitVerb(
            shell, {Op::writeNote, nameOf(shell, rep), tr("removed")},
            [&](ChangeSet &changes) {
                return removeNote(changes, session.book(), item.entity, item.row, session.user());
            },
            tr("Removed the note about %1").arg(nameOf(shell, rep)));
        return;
    case CardAsk::read:
        answer(shell, item, CoachingAnswer::read);
        return;
    case CardAsk::acknowledge:
        answer(shell, item, CoachingAnswer::acknowledge);
        return;
    case CardAsk::comment:
        return comment(shell, parent, item);
    case CardAsk::open:
        return showDebrief(shell, parent, item.row);
    }
}

} // namespace ridealong
