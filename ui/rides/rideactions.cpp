// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/rideactions.h"

#include "base/words.h"
#include "dialogs/formdialog.h"
#include "leads/leadactions.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/role.h"
#include "work/rides.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RideActions", text);
}

QString nameOf(const Book &book, uint32_t ride)
{
    return shown(book.personName(book.tables().ride[ride].rep.number));
}

bool cancel(ShellContext &shell, uint32_t ride, const QString &reason)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    ChangeSet changes = session.change();
    if (const Status done = cancelRide(changes, book, ride, reason.toStdString()); !done) {
        shell.showError(done.error());
        return false;
    }
    const Deed deed{Op::cancelRide, nameOf(book, ride), dayWords(book.tables().ride[ride].on)};
    return commitWithUndo(shell, deed, std::move(changes));
}

} // namespace

bool mayPlan(const Session &session)
{
    return session.canWrite() && isManager(session);
}

std::string_view rideState(const Book &book, uint32_t ride)
{
    return book.tables().ride.text(ride, rideField("state"));
}

bool isOver(const Session &session, uint32_t ride)
{
    const Book &book = session.book();
    return book.tables().ride.has(ride) && rideState(book, ride) == "planned" &&
           book.tables().ride[ride].on < session.today();
}

bool debriefIsDue(const Session &session, uint32_t ride)
{
    return isManager(session) && isOver(session, ride) &&
           session.book().tables().ride[ride].manager.number == session.user();
}

uint32_t saveDraft(ShellContext &shell, const RideDraft &draft, const QString &what)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    ChangeSet changes = session.change();
    const auto row = saveRide(changes, book, draft);
    if (!row) {
        shell.showError(row.error());
        return 0;
    }
    if (changes.isEmpty())
        return *row;
    const QString name = shown(book.personName(draft.rep));
    const Deed deed =
        draft.row ? Deed{Op::changeRide, name, what} : Deed{Op::planRide, name, dayWords(draft.on)};
    if (const Status done = session.commit(deed, std::move(changes)); !done) {
        shell.showError(done.error());
        return 0;
    }
    return *row;
}

void moveRide(ShellContext &shell, uint32_t ride, Date on)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    if (!book.tables().ride.has(ride) || book.tables().ride[ride].on == on)
        return;
    RideDraft draft = draftOf(book, ride);
    draft.on = on;
    ChangeSet changes = session.change();
    if (const auto row = saveRide(changes, book, draft); !row)
        return shell.showError(row.error());
    commitWithUndo(shell, {Op::changeRide, nameOf(book, ride), tr("to %1").arg(dayWords(on))},
                   std::move(changes));
}

void askToCancel(ShellContext &shell, QWidget *parent, uint32_t ride, std::function<void()> then)
{
    const Book &book = shell.session->book();
    auto *dialog = new FormDialog(
        tr("Cancel the ride-along with %1").arg(nameOf(book, ride)),
        tr("It stays in the list with the reason. A calendar that has it is told by the calendar file."),
        tr("Cancel the ride-along"), parent);
    auto *reason = new QLineEdit(dialog);
    reason->setObjectName(QStringLiteral("reason"));
    reason->setMaxLength(400);
    dialog->addRow(tr("Why"), reason);
    dialog->setCheck([reason] {
        return reason->text().trimmed().isEmpty() ? tr("Say why, for whoever reads it later.") : QString();
    });
    dialog->setSave([&shell, ride, reason] { return cancel(shell, ride, reason->text().trimmed()); });
    if (then)
        QObject::connect(dialog, &QDialog::accepted, parent, std::move(then));
    dialog->open();
    reason->setFocus();
}

void askForDay(QWidget *parent, Date on, std::function<void(Date)> then)
{
    auto *dialog = new FormDialog(tr("Day of the ride-along"), {}, tr("Take this day"), parent);
    auto *day = dialog->addDate(tr("Day"), on);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [day, then = std::move(then)] { then(dateOf(day->date())); });
    dialog->open();
    day->setFocus();
}

} // namespace ridealong
