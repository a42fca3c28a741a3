// SPDX-License-Identifier: GPL-3.0-or-later
#include "clones/cloneactions.h"

#include "clones/clonesdialog.h"
#include "clones/givedialog.h"
#include "leads/leadactions.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/reading.h"

#include <QCoreApplication>
#include <QPointer>
#include <memory>
#include <utility>

namespace ridealong {

namespace {

constexpr uint32_t quickEnough = 30'000; // leads that are compared while the person waits

QString tr(const char *text)
{
    return QCoreApplication::translate("CloneActions", text);
}

struct Desk
{
    ShellContext &shell;
    ClonesDialog *dialog;
    std::shared_ptr<int64_t> last = std::make_shared<int64_t>(0); // operation of this dialog
};

void search(const Desk &desk)
{
    const Book &book = desk.shell.session->book();
    if (book.leads().end() <= quickEnough)
        return desk.dialog->setFound(ClonesDialog::find(book, desk.dialog->chosen()));
    const auto work = [&book, chosen = desk.dialog->chosen(),
                       dialog = QPointer(desk.dialog)](const Progress &) -> std::function<void()> {
        auto found = std::make_shared<ClonesDialog::Found>(ClonesDialog::find(book, chosen));
        return [dialog, found] {
            if (dialog)
                dialog->setFound(std::move(*found));
        };
    };
    readInBackground(desk.shell, {.name = tr("Looking for clones"), .work = work});
}

// One action from the dialog: committed, said in it with Undo, and looked at anew.
void act(const Desk &desk, const Deed &deed, ChangeSet changes)
{
    if (changes.isEmpty())
        return search(desk);
    if (const Status done = desk.shell.session->commit(deed, std::move(changes)); !done)
        return desk.shell.showError(done.error());
    *desk.last = desk.shell.session->store().nextToUndo();
    desk.dialog->tellDone(describe(deed));
    search(desk);
}

void setBest(const Desk &desk, const std::vector<uint32_t> &leads)
{
    Session &session = *desk.shell.session;
    ChangeSet changes = session.change();
    if (const Status set = setBestAccounts(changes, session.book(), leads); !set)
        return desk.shell.showError(set.error());
    act(desk, {Op::editLead, tr("the best accounts")}, std::move(changes));
}

void setFields(const Desk &desk, const std::vector<std::string> &keys)
{
    Session &session = *desk.shell.session;
    ChangeSet changes = session.change();
    if (const Status set = compareBy(changes, session.book(), keys); !set)
        return desk.shell.showError(set.error());
    act(desk, {Op::editSettings, tr("fields to compare")}, std::move(changes));
}

void give(const Desk &desk, const std::vector<uint32_t> &leads)
{
    auto *ask = new GiveDialog(desk.shell.session->book(), leads, desk.dialog);
    ask->setSave([desk, ask] {
        Session &session = *desk.shell.session;
        const std::vector<DealtLead> deal = ask->deal();
        ChangeSet changes = session.change();
        if (const Status dealt = dealClones(changes, session.book(), deal, session.user()); !dealt) {
            desk.shell.showError(dealt.error());
            return false;
        }
        act(desk, deedOf(session.book(), deal), std::move(changes));
        return true;
    });
    ask->open();
}

// The last action of this dialog, and nothing that was done elsewhere.
void takeBack(const Desk &desk)
{
    const int64_t operation = std::exchange(*desk.last, 0);
    if (operation == 0 || desk.shell.session->store().nextToUndo() != operation)
        return;
    if (const auto undone = desk.shell.session->undo(); !undone)
        return desk.shell.showError(undone.error());
    desk.dialog->tellDone({});
    search(desk);
}

void open(ShellContext &shell, QWidget *parent, uint32_t lead)
{
    auto *dialog = new ClonesDialog(shell.session->book(), lead, parent);
    const Desk desk{shell, dialog};
    QObject::connect(dialog, &ClonesDialog::searchAsked, dialog, [desk] { search(desk); });
    QObject::connect(dialog, &ClonesDialog::bestAsked, dialog,
                     [desk](const std::vector<uint32_t> &leads) { setBest(desk, leads); });
    QObject::connect(dialog, &ClonesDialog::fieldsAsked, dialog,
                     [desk](const std::vector<std::string> &keys) { setFields(desk, keys); });
    QObject::connect(dialog, &ClonesDialog::giveAsked, dialog,
                     [desk](const std::vector<uint32_t> &leads) { give(desk, leads); });
    QObject::connect(dialog, &ClonesDialog::undoAsked, dialog, [desk] { takeBack(desk); });
    QObject::connect(dialog, &ClonesDialog::openAsked, dialog, [&shell, dialog](uint32_t chosen) {
        dialog->reject();
        shell.goTo(QStringLiteral("leads"), chosen);
    });
    dialog->open();
    search(desk);
}

} // namespace

void findClonesOf(ShellContext &shell, QWidget *parent, uint32_t lead)
{
    if (lead && shell.session->book().leads().has(lead))
        open(shell, parent, lead);
}

void findClonesOfBest(ShellContext &shell, QWidget *parent)
{
    open(shell, parent, 0);
}

} // namespace ridealong
