// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/mergeactions.h"

#include "dialogs/duplicatesdialog.h"
#include "leads/leadactions.h"
#include "leads/leadwords.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/reading.h"
#include "shell/widgets/toast.h"

#include <QCoreApplication>
#include <QPointer>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MergeActions", text);
}

bool commitMerge(ShellContext &shell, MergeWish wish, QString &sentence)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    wish.survivorNotes = session.store().coldText(Entity::lead, wish.survivor, leadField("notes"), book);
    wish.loserNotes = session.store().coldText(Entity::lead, wish.loser, leadField("notes"), book);
    const Deed deed{Op::mergeLeads, companyOf(book, wish.survivor), companyOf(book, wish.loser)};
    ChangeSet changes = session.change();
    if (const Status merged = mergeLeads(changes, book, wish); !merged) {
        shell.showError(merged.error());
        return false;
    }
    sentence = describe(deed);
    return commitWithUndo(shell, deed, std::move(changes));
}

// Takes back the last merge of this dialog, and nothing else.
void takeBack(ShellContext &shell, int64_t operation)
{
    Session &session = *shell.session;
    if (operation && session.store().nextToUndo() == operation)
        if (const auto undone = session.undo(); !undone)
            shell.showError(undone.error());
}

DuplicatesDialog *openDialog(ShellContext &shell, QWidget *parent, std::vector<LikelyPair> pairs,
                             bool closesAfterwards)
{
    auto *dialog = new DuplicatesDialog(shell.session->book(), pairs, parent);
    auto operation = std::make_shared<int64_t>(0);
    QObject::connect(dialog, &DuplicatesDialog::mergeAsked, dialog,
                     [&shell, dialog, operation, closesAfterwards](const MergeWish &wish) {
                         QString sentence;
                         if (!commitMerge(shell, wish, sentence))
                             return;
                         *operation = shell.session->store().nextToUndo();
                         if (closesAfterwards)
                             dialog->accept();
                         else
                             dialog->tellMerged(sentence);
                     });
    QObject::connect(dialog, &DuplicatesDialog::undoAsked, dialog,
                     [&shell, dialog, operation, pairs = std::move(pairs)] {
                         takeBack(shell, std::exchange(*operation, 0));
                         dialog->setPairs(pairs);
                         dialog->tellMerged({});
                     });
    dialog->open();
    return dialog;
}

} // namespace

void findDuplicates(ShellContext &shell, QWidget *parent)
{
    const Book &book = shell.session->book();
    const auto work = [&shell, &book,
                       parent = QPointer<QWidget>(parent)](const Progress &) -> std::function<void()> {
        auto pairs = likelyPairs(book.leads());
        return [&shell, parent, pairs = std::move(pairs)] {
            if (pairs.empty())
                shell.toast({.text = tr("No lead is likely another one.")});
            else if (parent)
                openDialog(shell, parent, pairs, false);
        };
    };
    readInBackground(shell, {.name = tr("Looking for duplicates"), .work = work});
}

void mergeTwo(ShellContext &shell, QWidget *parent, uint32_t first, uint32_t second)
{
    const auto &leads = shell.session->book().leads();
    if (first == second || !leads.has(first) || !leads.has(second))
        return;
    openDialog(shell, parent, {{first, second, likenessOf(leads, first, second)}}, true);
}

} // namespace ridealong
