// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/joinflow.h"

#include "base/words.h"
#include "dialogs/formdialog.h"
#include "leads/leadactions.h"
#include "session/exchange.h"
#include "shell/context.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/toast.h"
#include "sync/exchangejobs.h"
#include "sync/importflow.h"
#include "sync/laptops.h"
#include "sync/syncplaces.h"
#include "sync/syncstate.h"
#include "sync/syncwords.h"
#include "sync/tolddialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JoinFlow", text);
}

void runApproval(ShellContext &shell, QWidget *parent, const JoinRequest &request, uint32_t person,
                 const QString &answer)
{
    ExchangeJob job{.name = tr("Letting the laptop in"), .work = {}};
    const QPointer<QWidget> still(parent);
    const QString name = shown(shell.session->book().personName(person));
    job.work = [&shell, still, request, person, answer,
                name](Session &session, const Progress &progress) -> std::function<void()> {
        const Status done = approve(session, request, person, answer, progress);
        return [&shell, still, done, answer, name] {
            if (!done)
                return shell.showError(done.error());
            rememberExchangePlace(QFileInfo(answer).absolutePath());
            if (!still)
                return;
            auto *told =
                new ToldDialog(tr("The laptop of %1 is in the team").arg(name),
                               tr("Send the answer file to that laptop. There it is imported as a change "
                                  "file: a book of the team goes on with it, and where there is none it "
                                  "makes one."),
                               still);
            told->addFact(tr("Answer file"), QDir::toNativeSeparators(answer));
            told->addFolder(QFileInfo(answer).absolutePath());
            told->open();
        };
    };
    runExchange(shell, parent, std::move(job));
}

struct People
{
    std::vector<uint32_t> rows;
    QStringList names;
    int likely = 0;
};

People peopleOf(const Book &book, const QString &says)
{
    People people;
    for (uint32_t person = 1; person < book.people().end(); ++person) {
        if (!book.people().has(person))
            continue;
        people.rows.push_back(person);
        people.names << shown(book.personName(person));
        if (people.names.back().compare(says, Qt::CaseInsensitive) == 0)
            people.likely = int(people.rows.size()) - 1;
    }
    return people;
}

void askApproval(ShellContext &shell, QWidget *parent, const QString &path, const JoinRequest &request)
{
    auto *dialog = new FormDialog(tr("Let a laptop in"),
                                  tr("Call %1 and read these digits to each other. Let the laptop in only "
                                     "when all of them are the same there.")
                                      .arg(request.person.isEmpty() ? request.name : request.person),
                                  tr("The digits are the same: let it in"), parent);
    const People people = peopleOf(shell.session->book(), request.person);
    dialog->addWide(new FingerprintLabel(request.fingerprint, dialog));
    auto *who = dialog->addChoice(tr("Whose laptop"), people.names);
    who->setCurrentIndex(people.likely);
    auto *answer = new PathField(PathField::Asks::newFile, tr("Answer file"), dialog);
    const QFileInfo file(path);
    answer->setPath(
        file.dir().filePath(QString(file.completeBaseName() + u'-' + tr("answer") + QStringLiteral(".rlx"))));
    dialog->addRow(tr("Answer file"), answer);
    dialog->setCheck([answer] { return refusalOfPlace(answer->path()); });
    QObject::connect(dialog, &QDialog::accepted, parent, [&shell, parent, request, people, who, answer] {
        if (!people.rows.empty())
            runApproval(shell, parent, request, people.rows[size_t(who->currentIndex())], answer->path());
    });
    dialog->acceptButton()->setDefault(false); // Enter alone does not say that digits were compared
    dialog->open();
    who->setFocus();
}

bool holdsLeads(const Book &book)
{
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (book.leads().has(lead))
            return true;
    return false;
}

QString whatComesNext(const Session &session)
{
    const QString aloud = tr("Send it to your manager and read these digits to each other.");
    const bool isInTeam = thisLaptop(session).isInTeam;
    const QString then =
        isInTeam ? tr("Import the answer file here: this book goes on as it is, and may export again.")
        : holdsLeads(session.book())
            ? tr("The answer file makes a new book. This one stays as it is: import its leads there.")
            : tr("Import the answer file here: this book becomes yours in the team.");
    return QString(aloud + u' ' + then);
}

void tellJoin(const Session &session, QWidget *parent, const JoinRequest &request, const QString &file)
{
    auto *told = new ToldDialog(tr("The join file is written"), whatComesNext(session), parent);
    told->addAloud(tr("Fingerprint of this laptop"), FingerprintLabel::inLines(request.fingerprint));
    told->addFact(tr("Join file"), QDir::toNativeSeparators(file));
    told->addFolder(QFileInfo(file).absolutePath());
    told->open();
}

void commitRevoking(ShellContext &shell, QWidget *parent, const LaptopLine &laptop, const QString &reason)
{
    ExchangeJob job{.name = tr("Revoking a laptop"), .work = {}};
    const QString name = laptop.who;
    job.work = [&shell, row = laptop.laptop, reason, name](Session &session,
                                                           const Progress &) -> std::function<void()> {
        const Status done = revoke(session, row, reason);
        return [&shell, done, name] {
            if (!done)
                return shell.showError(done.error());
            shell.toast({.text = tr("The laptop of %1 is revoked. Export to the team, so that the others "
                                    "know it too.")
                                     .arg(name)});
        };
    };
    runExchange(shell, parent, std::move(job));
}

} // namespace

void chooseJoinFile(ShellContext &shell, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Let a laptop in: its join file"), exchangePlace(),
                                   tr("Change files (*.rlx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&shell, parent](const QString &path) { approveJoinFile(shell, parent, path); });
    dialog->open();
}

void approveJoinFile(ShellContext &shell, QWidget *parent, const QString &path)
{
    const Result<JoinRequest> request = readJoin(path);
    if (!request)
        return shell.showError(request.error());
    askApproval(shell, parent, path, *request);
}

void joinTeam(ShellContext &shell, QWidget *parent)
{
    auto *dialog =
        new FormDialog(tr("Join a team"),
                       tr("This laptop makes keys of its own and writes a small file that asks your "
                          "manager to let it in. Nothing of the book is in it."),
                       tr("Write the join file"), parent);
    auto *file = new PathField(PathField::Asks::newFile, tr("Join file"), dialog);
    file->setPath(QDir(exchangePlace()).filePath(tr("join.rlx")));
    dialog->addRow(tr("Join file"), file);
    dialog->setCheck([file] { return refusalOfPlace(file->path()); });
    QObject::connect(dialog, &QDialog::accepted, parent, [&shell, parent, file] {
        const Result<JoinRequest> written = writeJoin(*shell.session, file->path());
        if (!written)
            return shell.showError(written.error());
        rememberExchangePlace(QFileInfo(file->path()).absolutePath());
        tellJoin(*shell.session, parent, *written, file->path());
    });
    dialog->open();
    file->setFocus();
}

void showKeys(ShellContext &shell, QWidget *parent)
{
    const ThisLaptop own = thisLaptop(*shell.session);
    auto *told = new ToldDialog(
        tr("The keys of this laptop"),
        own.fingerprint.isEmpty()
            ? tr("This laptop has no keys yet. It makes them with the first invitation or when it joins.")
            : tr("What this laptop writes is signed with its keys, and only they open what is written for "
                 "it. They stay on this machine: a copy of the book alone opens no file."),
        parent);
    if (!own.fingerprint.isEmpty())
        told->addAloud(tr("Fingerprint"), FingerprintLabel::inLines(own.fingerprint));
    if (!own.keysAre.isEmpty())
        told->addFact(tr("Kept in"), own.keysAre);
    told->open();
}

void showFingerprint(ShellContext &shell, QWidget *parent, const LaptopLine &laptop)
{
    const auto keys = keysOf(shell.session->book(), laptop.laptop);
    if (!keys)
        return shell.showError(refuse(tr("The book does not have the keys of this laptop.")));
    auto *told =
        new ToldDialog(tr("The laptop of %1").arg(laptop.who),
                       tr("Its program shows the same digits under “Keys of this laptop”. Where they "
                          "differ, revoke it."),
                       parent);
    told->addAloud(tr("Fingerprint"), FingerprintLabel::inLines(fingerprint(*keys)));
    told->open();
}

namespace {

QString lastFileWords(const LaptopLine &laptop, Date today)
{
    if (!laptop.lastFile.isSet())
        return tr("No file from %1 was imported yet.").arg(laptop.first);
    const QString when = fileTimeWords(laptop.lastFile, today);
    return laptop.changes == 1 ? tr("Last file from %1: %2, 1 change.").arg(laptop.first, when)
                               : tr("Last file from %1: %2, %3 changes.")
                                     .arg(laptop.first, when, QLocale().toString(qlonglong(laptop.changes)));
}

// What was done there since the last file is in no other place.
void addLastFile(FormDialog &dialog, ShellContext &shell, QWidget *parent, const LaptopLine &laptop)
{
    auto *notice = new Notice(tr("%1 What was done there since is only had by importing the next file before "
                                 "revoking; afterward none is read.")
                                  .arg(lastFileWords(laptop, shell.session->today())),
                              &dialog);
    QObject::connect(notice->addButton(tr("Import a file first…")), &QPushButton::clicked, &dialog,
                     [&shell, parent, &dialog] {
                         dialog.reject();
                         chooseChangeFile(shell, parent);
                     });
    dialog.addWide(notice);
}

} // namespace

void revokeLaptopOf(ShellContext &shell, QWidget *parent, const LaptopLine &laptop)
{
    auto *dialog = new FormDialog(
        tr("Revoke the laptop of %1").arg(laptop.who),
        tr("For a laptop that is lost, stolen or given away, or whose owner leaves. From now on no file is "
           "written for it, and "
           "what it writes later is not taken. What is on it stays there: nothing can call it back. The same "
           "person can be invited again with another laptop."),
        tr("Revoke"), parent);
    auto *reason = makeField(tr("Lost on the train"), nullptr, dialog);
    addLastFile(*dialog, shell, parent, laptop);
    dialog->addRow(tr("Reason (needed)"), reason);
    dialog->setCheck(
        [reason] { return reason->text().trimmed().isEmpty() ? tr("Enter the reason.") : QString(); });
    QObject::connect(dialog, &QDialog::accepted, parent, [&shell, parent, laptop, reason] {
        commitRevoking(shell, parent, laptop, reason->text().trimmed());
    });
    dialog->open();
    reason->setFocus();
}

void takeBackRevokingOf(ShellContext &shell, QWidget *parent, const LaptopLine &laptop)
{
    ExchangeJob job{.name = tr("Taking a revoking back"), .work = {}};
    job.work = [&shell, row = laptop.laptop, name = laptop.who](Session &session,
                                                                const Progress &) -> std::function<void()> {
        const Status done = takeBackRevoking(session, row);
        return [&shell, done, name] {
            if (!done)
                return shell.showError(done.error());
            shell.toast(
                {.text = tr("The laptop of %1 is in the team again, and its files are read. Revoke it "
                            "again when the last one is imported.")
                             .arg(name)});
        };
    };
    runExchange(shell, parent, std::move(job));
}

void renameLaptopOf(ShellContext &shell, QWidget *parent, const LaptopLine &laptop)
{
    auto *dialog = new FormDialog(tr("Rename the laptop of %1").arg(laptop.who),
                                  tr("The name stands in the list of laptops, for who has two of them. The "
                                     "others see it with your next file."),
                                  tr("Rename"), parent);
    auto *name = makeField(tr("Field laptop"), nullptr, dialog);
    name->setText(laptop.name);
    dialog->addRow(tr("Name"), name);
    dialog->setSave([&shell, laptop, name] {
        Session &session = *shell.session;
        ChangeSet changes = session.change();
        const Status renamed =
            renameLaptop(changes, session.book(), laptop.laptop, name->text().toStdString());
        if (!renamed)
            return shell.showError(renamed.error()), false;
        return commitSaying(
            shell, {Op::editTeam, laptop.who}, std::move(changes),
            tr("The laptop of %1 is called %2 now.").arg(laptop.who, name->text().simplified()));
    });
    dialog->open();
    name->selectAll();
    name->setFocus();
}

} // namespace ridealong
