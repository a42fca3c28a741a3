// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/eraseflow.h"

#include "base/spoken.h"
#include "base/words.h"
#include "session/erasing.h"
#include "session/exchange.h"
#include "shell/context.h"
#include "shell/role.h"
#include "sync/erasedialog.h"
#include "sync/exchangejobs.h"
#include "sync/laptops.h"
#include "sync/tolddialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("EraseFlow", text);
}

constexpr qsizetype mostShown = 8; // backups by name

QString namesOf(const Book &book, const std::vector<uint32_t> &laptops)
{
    QStringList names;
    for (const uint32_t laptop : laptops)
        names << nameOf(book, book.tables().laptop.id(laptop));
    names.removeDuplicates();
    return listWords(names);
}

QString backupsWords(const QStringList &backups)
{
    QStringList names;
    for (const QString &file : backups.mid(0, mostShown))
        names << QFileInfo(file).fileName();
    if (backups.size() > mostShown)
        names << tr("and %1 more").arg(backups.size() - mostShown);
    names << QDir::toNativeSeparators(QFileInfo(backups.front()).absolutePath());
    return names.join(u'\n');
}

void tellErased(ShellContext &shell, QWidget *parent, const Erasure &erasure)
{
    const auto things = erasedThings(*shell.session);
    const bool isAlone = !things || things->empty() || things->front().outstanding.empty();
    auto *told = new ToldDialog(
        tr("Erased for good"),
        isAlone ? tr("It is gone from this book. Copies of the book that were made elsewhere hold it still.")
                : tr("It is gone from this book. Export to the team, so that the other laptops do the same. "
                     "Copies of the book that were made elsewhere hold it still."),
        parent);
    told->addFact(tr("Erased"), asTitle(erasure.what));
    if (!isAlone)
        told->addFact(tr("Not yet by"), namesOf(shell.session->book(), things->front().outstanding));
    if (!erasure.backups.isEmpty()) {
        told->addFact(tr("Backups that hold it still. Delete them where that is asked for"),
                      backupsWords(erasure.backups));
        told->addFolder(QFileInfo(erasure.backups.front()).absolutePath());
    }
    told->open();
}

void runErasing(ShellContext &shell, QWidget *parent, const RedactionWish &wish)
{
    ExchangeJob job{.name = tr("Erasing for good"), .work = {}};
    const QPointer<QWidget> still(parent);
    job.work = [&shell, still, wish](Session &session, const Progress &progress) -> std::function<void()> {
        const auto done = eraseForGood(session, wish, progress);
        return [&shell, still, done] {
            if (!done)
                shell.showError(done.error());
            else if (still)
                tellErased(shell, still, *done);
        };
    };
    runExchange(shell, parent, std::move(job));
}

QString factOf(const Book &book, const ErasedThing &thing)
{
    const auto &redactions = book.tables().redaction;
    QStringList lines{tr("%1. Reason: %2")
                          .arg(asTitle(shown(redactions.text(thing.redaction, redactionField("what")))),
                               shown(redactions.text(thing.redaction, redactionField("reason"))))};
    if (!thing.confirmed.empty())
        lines << tr("Confirmed: %1.").arg(namesOf(book, thing.confirmed));
    if (!thing.outstanding.empty())
        lines << tr("Not yet: %1.").arg(namesOf(book, thing.outstanding));
    return lines.join(u'\n');
}

} // namespace

bool mayErase(const ShellContext &shell)
{
    return isManager(*shell.session) && shell.session->store().isWriter();
}

void askToErase(ShellContext &shell, QWidget *parent, uint32_t lead)
{
    auto *dialog = new EraseDialog(*shell.session, lead, parent);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [&shell, parent, dialog] { runErasing(shell, parent, dialog->wish()); });
    dialog->open();
}

void showErased(ShellContext &shell, QWidget *parent)
{
    const auto things = erasedThings(*shell.session);
    if (!things)
        return shell.showError(things.error());
    const Book &book = shell.session->book();
    auto *told = new ToldDialog(tr("Erased data"),
                                things->empty()
                                    ? tr("Nothing was erased for good yet. Choose it in the menu of a lead.")
                                    : tr("A laptop confirms with its first file after it has read yours."),
                                parent);
    for (const ErasedThing &thing : *things) {
        const Redaction &row = book.tables().redaction[thing.redaction];
        told->addFact(tr("%1, by %2").arg(yearDayWords(row.on), shown(book.personName(row.by.number))),
                      factOf(book, thing));
    }
    told->open();
}

} // namespace ridealong
