// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/bulkactions.h"

#include "base/words.h"
#include "dialogs/bulkdialog.h"
#include "dialogs/restoredialog.h"
#include "leads/fieldeditor.h"
#include "leads/leadactions.h"
#include "leads/leadwords.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/toast.h"
#include "sync/eraseflow.h"
#include "work/bulk.h"
#include "work/leads.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

namespace ridealong {

namespace {

constexpr size_t mostTags = 30; // in a menu

QString tr(const char *text)
{
    return QCoreApplication::translate("BulkActions", text);
}

QString menuText(const std::string &tag)
{
    return shown(tag).replace(u'&', QStringLiteral("&&"));
}

std::vector<uint32_t> touchedBy(const ChangeSet &changes)
{
    std::vector<uint32_t> leads;
    for (const Change &change : changes.changes())
        if (change.entity == Entity::lead)
            leads.push_back(change.number);
    return leads;
}

void commitTags(ShellContext &shell, ChangeSet changes, const QString &more)
{
    const std::vector<uint32_t> leads = touchedBy(changes);
    const QString subject = subjectOf(shell.session->book(), leads);
    commitWithUndo(shell, {Op::editLead, subject}, std::move(changes), more);
}

void askForTag(ShellContext &shell, QWidget *parent, const std::vector<uint32_t> &leads)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New tag"));
    dialog->setLabelText(tr("Name of the tag"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent,
                     [&shell, leads](const QString &tag) { addTagTo(shell, leads, tag.toStdString()); });
    dialog->open();
}

} // namespace

void addTagTo(ShellContext &shell, const std::vector<uint32_t> &leads, const std::string &tag)
{
    ChangeSet changes = shell.session->change();
    if (const Status added = addTag(changes, shell.session->book(), leads, tag); !added)
        return shell.showError(added.error());
    commitTags(shell, std::move(changes), tr("The tag %1 was added").arg(shown(tag)));
}

void removeTagFrom(ShellContext &shell, const std::vector<uint32_t> &leads, const std::string &tag)
{
    ChangeSet changes = shell.session->change();
    removeTag(changes, shell.session->book(), leads, tag);
    commitTags(shell, std::move(changes), tr("The tag %1 was taken away").arg(shown(tag)));
}

void fillTagMenu(QMenu &menu, ShellContext &shell, QWidget *parent, const std::vector<uint32_t> &leads)
{
    const Book &book = shell.session->book();
    auto *add = menu.addMenu(tr("Add"));
    const auto known = tagsInUse(book), theirs = tagsInUse(book, leads);
    for (size_t i = 0; i < std::min(known.size(), mostTags); ++i)
        QObject::connect(add->addAction(menuText(known[i])), &QAction::triggered, parent,
                         [&shell, leads, tag = known[i]] { addTagTo(shell, leads, tag); });
    if (!known.empty())
        add->addSeparator();
    QObject::connect(add->addAction(tr("New tag…")), &QAction::triggered, parent,
                     [&shell, parent, leads] { askForTag(shell, parent, leads); });
    auto *remove = menu.addMenu(tr("Take away"));
    remove->setEnabled(!theirs.empty());
    for (size_t i = 0; i < std::min(theirs.size(), mostTags); ++i)
        QObject::connect(remove->addAction(menuText(theirs[i])), &QAction::triggered, parent,
                         [&shell, leads, tag = theirs[i]] { removeTagFrom(shell, leads, tag); });
}

void editFieldOf(ShellContext &shell, QWidget *parent, const std::vector<uint32_t> &leads)
{
    if (leads.empty())
        return;
    auto *dialog = new BulkDialog(shell.session->book(), leads, parent);
    dialog->setSave([&shell, dialog] {
        Session &session = *shell.session;
        const BulkAnswer answer = dialog->answer();
        ChangeSet changes = session.change();
        const Status set =
            setField(changes, session.book(), answer.leads, answer.field, answer.value, session.user());
        if (!set) {
            shell.showError(set.error());
            return false;
        }
        return commitWithUndo(shell, {Op::editLead, subjectOf(session.book(), answer.leads)},
                              std::move(changes), tr("%1 was set").arg(labelOf(answer.field)));
    });
    dialog->open();
}

void restoreDeleted(ShellContext &shell, QWidget *parent)
{
    if (deletedLeads(shell.session->book()).empty())
        return shell.toast({.text = tr("No lead is deleted.")});
    auto *dialog = new RestoreDialog(shell.session->book(), parent);
    dialog->setSave([&shell, dialog] {
        Session &session = *shell.session;
        const auto leads = dialog->chosen();
        ChangeSet changes = session.change();
        restoreLeads(changes, session.book(), leads);
        return commitWithUndo(shell, {Op::restoreLead, subjectOf(session.book(), leads)}, std::move(changes));
    });
    if (mayErase(shell))
        QObject::connect(dialog->addAnswer(tr("Erase for good…")), &QPushButton::clicked, parent,
                         [&shell, parent, dialog] {
                             const uint32_t lead = dialog->chosen().front();
                             dialog->reject();
                             askToErase(shell, parent, lead);
                         });
    dialog->open();
}

} // namespace ridealong
