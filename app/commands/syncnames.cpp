// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/syncnames.h"

#include "sync/laptops.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr qint64 longestPassphrase = 1024; // bytes
constexpr qsizetype leastOfAnId = 4;       // digits
constexpr int64_t filesLookedAt = 500;

Result<QByteArray> firstLine(const QString &file)
{
    QFile in(file);
    const bool open =
        file == QLatin1String("-") ? in.open(stdin, QIODevice::ReadOnly) : in.open(QIODevice::ReadOnly);
    if (!open)
        return Error{ErrorKind::io, tr("The passphrase can’t be read from %1: %2")
                                        .arg(QDir::toNativeSeparators(file), in.errorString())};
    QByteArray line = in.readLine(longestPassphrase + 2);
    if (line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool isRevoked(const Book &book, uint32_t laptop)
{
    return book.tables().laptop[laptop].revokedOn.isSet();
}

std::vector<uint32_t> allOf(const Book &book, uint32_t person)
{
    const auto &laptops = book.tables().laptop;
    std::vector<uint32_t> found;
    for (uint32_t laptop = 1; person && laptop < laptops.end(); ++laptop)
        if (laptops.has(laptop) && laptops[laptop].person.number == person)
            found.push_back(laptop);
    return found;
}

std::vector<uint32_t> laptopsNamed(const Book &book, const std::string &name)
{
    const auto &laptops = book.tables().laptop;
    QString hex = shown(name).toLower();
    hex.remove(QLatin1Char('-'));
    std::vector<uint32_t> byId, byName;
    for (uint32_t laptop = 1; laptop < laptops.end(); ++laptop) {
        if (!laptops.has(laptop))
            continue;
        if (hex.size() >= leastOfAnId && shown(laptops.id(laptop).hex()).startsWith(hex))
            byId.push_back(laptop);
        if (shown(laptops.text(laptop, laptopField("name"))).compare(shown(name), Qt::CaseInsensitive) == 0)
            byName.push_back(laptop);
    }
    return byName.empty() ? byId : byName;
}

Error severalLaptops(const Book &book, const std::string &name, const std::vector<uint32_t> &found)
{
    QStringList ids;
    for (const uint32_t laptop : found)
        ids << tr("%1 is %2").arg(shown(book.tables().laptop.id(laptop).hex()), laptopName(book, laptop));
    return {ErrorKind::notFound,
            tr("%1 names %2 laptops. Give the id of one: %3.")
                .arg(shown(name), QString::number(found.size()), ids.join(QStringLiteral(", ")))};
}

bool addInvitationsOf(ExportWish &wish, const Session &session, uint32_t person)
{
    const size_t before = wish.invitations.size();
    for (const Invitation &each : Peers(const_cast<Store &>(session.store())).invitations())
        if (each.person == person && each.laptop.isNull())
            wish.invitations.push_back(each.id);
    return wish.invitations.size() > before;
}

Error nothingToWriteTo(const QString &person)
{
    return {ErrorKind::refused,
            tr("%1 has no laptop in the team and no open invitation. Write one first: sync invite \"%1\" OUT "
               "--passphrase-file F.")
                .arg(person)};
}

} // namespace

Result<QString> readPassphrase(const std::string &file)
{
    if (file.empty())
        return QString();
    const auto line = firstLine(shown(file));
    if (!line)
        return line.error();
    if (line->size() > longestPassphrase)
        return Error{ErrorKind::usage, tr("The passphrase in %1 is longer than %2 bytes. Take a shorter one.")
                                           .arg(shown(file), QString::number(longestPassphrase))};
    const QString passphrase = QString::fromUtf8(*line);
    if (passphrase.size() < 8)
        return Error{ErrorKind::usage, tr("The passphrase in the first line of %1 is shorter than 8 "
                                          "characters. Take a longer one, such as four words.")
                                           .arg(shown(file))};
    return passphrase;
}

Result<uint32_t> findLaptop(const Book &book, const std::string &name, bool revoked)
{
    std::vector<uint32_t> found = laptopsNamed(book, name);
    if (found.empty())
        found = allOf(book, book.personNamed(name));
    const auto isOther = [&](uint32_t laptop) { return isRevoked(book, laptop) != revoked; };
    if (!std::ranges::all_of(found, isOther))
        std::erase_if(found, isOther);
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return severalLaptops(book, name, found);
    return Error{ErrorKind::notFound, tr("No laptop of the team is called %1. \"sync devices\" lists them "
                                         "with their ids.")
                                          .arg(shown(name))};
}

std::vector<uint32_t> laptopsOf(const Book &book, uint32_t person, const Id &butNot)
{
    std::vector<uint32_t> found = allOf(book, person);
    std::erase_if(found, [&](uint32_t laptop) {
        return isRevoked(book, laptop) || book.tables().laptop.id(laptop) == butNot;
    });
    return found;
}

QString laptopName(const Book &book, uint32_t laptop)
{
    const auto &laptops = book.tables().laptop;
    const QString own = shown(laptops.text(laptop, laptopField("name")));
    const QString person = shown(book.personName(laptops[laptop].person.number));
    if (person.isEmpty() || own.isEmpty())
        return person.isEmpty() ? own : person;
    return tr("%1 (%2)").arg(person, own);
}

Status addRecipient(ExportWish &wish, const Session &session, const std::string &name)
{
    const Book &book = session.book();
    const Id own = thisLaptop(session).id;
    if (const uint32_t person = book.personNamed(name)) {
        const auto laptops = laptopsOf(book, person, own);
        wish.laptops.insert(wish.laptops.end(), laptops.begin(), laptops.end());
        const bool isInvited = addInvitationsOf(wish, session, person);
        const auto all = allOf(book, person);
        if (laptops.empty() && !isInvited && !all.empty() && isRevoked(book, all.back()))
            return refuse(tr("The laptop of %1 was revoked and gets no files any more.")
                              .arg(laptopName(book, all.back())));
        if (laptops.empty() && !isInvited)
            return nothingToWriteTo(shown(book.personName(person)));
        return Done{};
    }
    const auto laptop = findLaptop(book, name);
    if (!laptop)
        return Error{ErrorKind::notFound,
                     tr("Nobody on the team and no laptop is called %1. Give a name, initials, an e-mail "
                        "address or the id of a laptop.")
                         .arg(shown(name))};
    if (book.tables().laptop.id(*laptop) == own)
        return refuse(tr("%1 is this laptop. Name another one.").arg(shown(name)));
    if (isRevoked(book, *laptop))
        return refuse(tr("The laptop %1 was revoked and gets no files any more.").arg(shown(name)));
    wish.laptops.push_back(*laptop);
    return Done{};
}

Error noTeamYet(const QString &role)
{
    if (role == QLatin1String("rep"))
        return refuse(tr("This book is in no team yet. Write a join file for the manager first: sync join "
                         "OUT."));
    return refuse(tr("This book is in no team yet. Invite somebody first: sync invite PERSON OUT "
                     "--passphrase-file F."));
}

QJsonValue moment(Instant at)
{
    return text(at.iso());
}

QString momentText(Instant at)
{
    return at.isSet() ? shown(at.iso()).replace(QLatin1Char('T'), QLatin1Char(' ')) : tr("never");
}

QJsonValue idJson(const Id &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(shown(id.hex()));
}

QJsonObject laptopJson(const Session &session, uint32_t laptop, const Id &own)
{
    const Book &book = session.book();
    const auto &laptops = book.tables().laptop;
    const Laptop &row = laptops[laptop];
    const Id id = laptops.id(laptop);
    const Peers peers(const_cast<Store &>(session.store()));
    const auto peer = peers.of(id);
    const Heard heard = heardFrom(id, peers.files(filesLookedAt), peers.firstOfExport(id), peer);
    const auto keys = keysOf(book, laptop);
    return {{"id", shown(id.hex())},
            {"name", text(laptops.text(laptop, laptopField("name")))},
            {"person", text(book.personName(row.person.number))},
            {"role", text(laptops.text(laptop, laptopField("role")))},
            {"this", id == own},
            {"fingerprint", keys ? QJsonValue(fingerprint(*keys)) : QJsonValue()},
            {"added_on", date(row.addedOn)},
            {"added_by", text(book.personName(row.by.number))},
            {"revoked", row.revokedOn.isSet()},
            {"revoked_on", date(row.revokedOn)},
            {"revoke_reason", text(laptops.text(laptop, laptopField("revoke_reason")))},
            {"last_received", moment(heard.at)},
            {"last_received_changes", qint64(heard.changes)},
            {"taken_back", heard.isUndone},
            {"last_sent", moment(peer ? peer->sentAt : Instant{})}};
}

} // namespace ridealong::cli
