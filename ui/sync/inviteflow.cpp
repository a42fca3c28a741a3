// SPDX-License-Identifier: GPL-3.0-or-later
// The invitation of a person: one file under a passphrase that makes a book on the new laptop.
#include "base/words.h"
#include "dialogs/formdialog.h"
#include "focus/focusfacts.h"
#include "session/exchange.h"
#include "shell/context.h"
#include "shell/theme.h"
#include "sync/exchangejobs.h"
#include "sync/joinflow.h"
#include "sync/passphrase.h"
#include "sync/syncplaces.h"
#include "sync/tolddialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JoinFlow", text);
}

struct Invited
{
    uint32_t person = 0;
    QString file, passphrase;
};

bool hasLaptop(const Book &book, uint32_t person)
{
    const auto &laptops = book.tables().laptop;
    for (uint32_t row = 1; row < laptops.end(); ++row)
        if (laptops.has(row) && !laptops[row].revokedOn.isSet() && laptops[row].person.number == person)
            return true;
    return false;
}

bool isInvited(const Session &session, uint32_t person)
{
    const auto open = Peers(const_cast<Store &>(session.store())).invitations(); // only reads
    return std::ranges::any_of(
        open, [&](const Invitation &each) { return each.person == person && each.laptop.isNull(); });
}

enum class Invitable { asFirst, again, asSecondLaptop };

Invitable howInvitable(const Session &session, uint32_t person)
{
    if (hasLaptop(session.book(), person))
        return Invitable::asSecondLaptop;
    return isInvited(session, person) ? Invitable::again : Invitable::asFirst;
}

QString nameToInvite(const Session &session, uint32_t person)
{
    const QString name = shown(session.book().personName(person));
    switch (howInvitable(session, person)) {
    case Invitable::asFirst:
        return name;
    case Invitable::again:
        return tr("%1 (invited already)").arg(name);
    case Invitable::asSecondLaptop:
        return tr("%1 (has a laptop already)").arg(name);
    }
    return name;
}

// Those whom nobody has invited yet first; who has left is not asked for unless by name.
std::vector<uint32_t> invitable(const Session &session, uint32_t wanted)
{
    const Book &book = session.book();
    std::vector<uint32_t> people;
    for (uint32_t person = 1; person < book.people().end(); ++person)
        if (book.people().has(person) && person != session.user() &&
            (book.people()[person].active || person == wanted))
            people.push_back(person);
    std::ranges::stable_sort(people, [&](uint32_t a, uint32_t b) {
        const Invitable howA = howInvitable(session, a), howB = howInvitable(session, b);
        return howA == howB ? shown(book.personName(a)).localeAwareCompare(shown(book.personName(b))) < 0
                            : howA < howB;
    });
    return people;
}

QString fileFor(const Session &session, uint32_t person)
{
    QString name = firstNameOf(session.book(), person).toLower();
    name.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
    //: The name of a file; the person's name comes after it
    const QString stem = tr("invitation");
    return QDir(exchangePlace()).filePath(QString(stem + u'-' + name + QStringLiteral(".rlx")));
}

void tellInvited(QWidget *parent, const Invited &what, const QString &name, const QString &sentence)
{
    auto *told = new ToldDialog(tr("The invitation for %1 is written").arg(name), sentence, parent);
    told->addFact(tr("File"), QDir::toNativeSeparators(what.file));
    told->addAloud(tr("Passphrase, by telephone and never beside the file"), what.passphrase);
    if (isOnRemovable(what.file))
        told->addWarning(tr("The file is written and checked. You may remove the stick."));
    told->addFolder(QFileInfo(what.file).absolutePath());
    told->open();
}

void runInvitation(ShellContext &shell, QWidget *parent, const Invited &what)
{
    const QString name = firstNameOf(shell.session->book(), what.person);
    ExchangeJob job{.name = tr("Writing the invitation for %1").arg(name), .work = {}};
    const QPointer<QWidget> still(parent);
    job.work = [&shell, still, what, name](Session &session,
                                           const Progress &progress) -> std::function<void()> {
        Result<QString> told = Error{};
        if (const Status founded = foundTeam(session, progress); !founded)
            told = founded.error();
        else
            told = invite(session, what.person, what.file, what.passphrase, progress);
        return [&shell, still, what, name, told] {
            if (!told)
                return shell.showError(told.error());
            rememberExchangePlace(QFileInfo(what.file).absolutePath());
            if (still)
                tellInvited(still, what, name, *told);
        };
    };
    runExchange(shell, parent, std::move(job));
}

QString sentenceFor(const Session &session)
{
    const QString invited = tr("One file makes the book on the new laptop, with the leads of that person "
                               "and what the whole team has. It opens with the passphrase.");
    if (thisLaptop(session).isInTeam)
        return invited;
    return QString(invited + u' ' +
                   tr("It also makes this laptop the first of the team: from then on each change is kept "
                      "for the others."));
}

} // namespace

void inviteRep(ShellContext &shell, QWidget *parent, uint32_t person)
{
    const Session &session = *shell.session;
    const std::vector<uint32_t> people = invitable(session, person);
    if (people.empty())
        return shell.showError(refuse(tr("The book has nobody to invite. Add the rep in Settings, under "
                                         "People, first.")));
    auto *dialog =
        new FormDialog(tr("Invite a rep"), sentenceFor(session), tr("Write the invitation"), parent);
    QStringList names;
    for (const uint32_t one : people)
        names << nameToInvite(session, one);
    auto *who = dialog->addChoice(tr("Who"), names);
    const auto found = std::ranges::find(people, person);
    who->setCurrentIndex(found == people.end() ? 0 : int(found - people.begin()));
    auto *file = new PathField(PathField::Asks::newFile, tr("File of the invitation"), dialog);
    dialog->addRow(tr("File"), file);
    auto rows = PassphraseRows(*dialog);
    rows.propose();
    const auto chosen = [people, who] { return people[size_t(who->currentIndex())]; };
    const auto nameFile = [&shell, file, chosen] { file->setPath(fileFor(*shell.session, chosen())); };
    nameFile();
    QObject::connect(who, &QComboBox::currentIndexChanged, dialog, nameFile);
    dialog->setCheck([file, rows] {
        const QString place = refusalOfPlace(file->path());
        return place.isEmpty() ? rows.refusal() : place;
    });
    QObject::connect(dialog, &QDialog::accepted, parent, [&shell, parent, chosen, file, rows] {
        runInvitation(shell, parent, {chosen(), file->path(), rows.passphrase()});
    });
    dialog->resize(currentTheme().px(540), dialog->sizeHint().height());
    dialog->open();
    who->setFocus();
}

} // namespace ridealong
