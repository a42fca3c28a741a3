// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/laptops.h"

#include "base/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("sync", text);
}

const Table<Laptop> &laptops(const Book &book)
{
    return book.tables().laptop;
}

std::string textOf(std::span<const Head> heads)
{
    std::string text;
    for (const Head &head : heads)
        text += head.stream.hex() + ' ' + std::to_string(head.seq) + ' ' + head.hash.hex() + '\n';
    return text;
}

std::optional<Head> headFrom(const QString &line)
{
    const QStringList words = line.split(QLatin1Char(' '));
    if (words.size() != 3)
        return std::nullopt;
    const QByteArray hash = QByteArray::fromHex(words[2].toLatin1());
    const Head head{Id::fromHex(words[0].toStdString()), words[1].toLongLong(),
                    Digest::from({hash.constData(), size_t(hash.size())})};
    return head.stream.isNull() || head.hash.isNull() ? std::nullopt : std::optional(head);
}

// A laptop keeps its keys for ever, and no two have the same.
Status refuseOtherKeys(const Book &book, const NewLaptop &wanted)
{
    for (uint32_t row = 1; row < laptops(book).end(); ++row) {
        if (!laptops(book).has(row))
            continue;
        const auto known = keysOf(book, row);
        const bool isSame = laptops(book).id(row) == wanted.id;
        if (isSame && known && *known != wanted.keys)
            return refuse(
                tr("%1 has other keys than before. Nothing was changed. Call its owner: if it really "
                   "is a new laptop or a new book, ask for a new join file.")
                    .arg(nameOf(book, wanted.id)));
        if (!isSame && known && (known->sign == wanted.keys.sign || known->box == wanted.keys.box))
            return refuse(
                tr("These keys belong to %1 already. Nothing was changed. Ask for a join file made by "
                   "the new laptop itself.")
                    .arg(nameOf(book, laptops(book).id(row))));
    }
    return Done{};
}

} // namespace

std::string hexOf(const PublicKey &key)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : key) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::optional<PublicKey> keyFrom(std::string_view hex)
{
    const QByteArray bytes = QByteArray::fromHex(QByteArray(hex.data(), qsizetype(hex.size())));
    PublicKey key;
    if (hex.size() != 2 * key.size() || size_t(bytes.size()) != key.size())
        return std::nullopt;
    std::copy_n(bytes.begin(), key.size(), key.begin());
    return key;
}

bool mayHold(std::string_view role, const Id &person, std::string_view scope)
{
    const std::string own = person.isNull() ? std::string("-") : person.hex();
    if (scope == "team" || scope == "private:" + own)
        return true;
    if (role == "manager")
        return scope == "managers" || scope.starts_with("rep:");
    return role == "rep" && scope == "rep:" + own;
}

bool mayHold(const Book &book, uint32_t laptop, std::string_view scope)
{
    if (!laptops(book).has(laptop) || laptops(book)[laptop].revokedOn.isSet())
        return false;
    const Laptop &row = laptops(book)[laptop];
    return mayHold(laptops(book).text(row, laptopField("role")), book.people().id(row.person.number), scope);
}

uint32_t laptopOf(const Book &book, const Id &laptop)
{
    const uint32_t row = laptops(book).find(laptop);
    return laptops(book).has(row) ? row : 0;
}

std::optional<PublicKeys> keysOf(const Book &book, uint32_t laptop)
{
    if (!laptops(book).has(laptop))
        return std::nullopt;
    const auto sign = keyFrom(laptops(book).text(laptop, laptopField("sign_key")));
    const auto box = keyFrom(laptops(book).text(laptop, laptopField("box_key")));
    if (!sign || !box)
        return std::nullopt;
    return PublicKeys{*sign, *box};
}

QString nameOf(const Book &book, const Id &laptop)
{
    const uint32_t row = laptopOf(book, laptop);
    const uint32_t person = row ? laptops(book)[row].person.number : 0;
    if (book.people().has(person))
        return tr("%1’s laptop").arg(shown(book.personName(person)));
    const std::string_view name = row ? laptops(book).text(row, laptopField("name")) : std::string_view();
    return name.empty() ? tr("a laptop that this book doesn’t know") : shown(name);
}

Status addLaptop(ChangeSet &changes, const Book &book, const NewLaptop &wanted, uint32_t by)
{
    if (const Status same = refuseOtherKeys(book, wanted); !same)
        return same;
    if (const uint32_t row = laptopOf(book, wanted.id); row && !laptops(book)[row].revokedOn.isSet())
        return Done{};
    else if (row)
        return refuse(
            tr("%1 was revoked. Make a new book on it from an invitation.").arg(nameOf(book, wanted.id)));
    if (!book.people().has(wanted.person))
        return refuse(tr("Say whose laptop it is."));
    if (const uint32_t row = laptops(book).find(wanted.id);
        row && laptops(book).isDeleted(row)) { // by an undo
        changes.set(Entity::laptop, row, laptopField("deleted"), Value{false});
        return Done{};
    }
    changes.create(Entity::laptop, wanted.id,
                   {{laptopField("name"), wanted.name},
                    {laptopField("person"), Link{wanted.person}},
                    {laptopField("role"), wanted.role},
                    {laptopField("sign_key"), hexOf(wanted.keys.sign)},
                    {laptopField("box_key"), hexOf(wanted.keys.box)},
                    {laptopField("added_on"), book.today()},
                    {laptopField("by"), by ? Value{Link{by}} : Value{}}});
    return Done{};
}

Status revokeLaptop(ChangeSet &changes, const Book &book, uint32_t laptop, std::span<const Head> heads,
                    std::string_view reason)
{
    if (!laptops(book).has(laptop))
        return refuse(tr("There is no such laptop in the team."));
    const Id id = laptops(book).id(laptop);
    if (laptops(book)[laptop].revokedOn.isSet())
        return refuse(tr("%1 was revoked already.").arg(nameOf(book, id)));
    changes.set(Entity::laptop, laptop,
                {{laptopField("revoked_on"), book.today()},
                 {laptopField("revoked_after"), textOf(heads)},
                 {laptopField("revoke_reason"), reason.empty() ? Value{} : Value{std::string(reason)}}});
    return Done{};
}

Status renameLaptop(ChangeSet &changes, const Book &book, uint32_t laptop, std::string_view name)
{
    constexpr qsizetype longest = 60;
    const QString wanted = shown(name).simplified();
    if (!laptops(book).has(laptop))
        return refuse(tr("There is no such laptop in the team."));
    if (wanted.isEmpty())
        return refuse(tr("Say what the laptop is called."));
    if (wanted.size() > longest)
        return refuse(tr("A name has %1 letters at most.").arg(longest));
    changes.set(Entity::laptop, laptop, laptopField("name"), wanted.toStdString());
    return Done{};
}

std::vector<Head> revokedAfter(const Book &book, uint32_t laptop)
{
    std::vector<Head> heads;
    if (!laptops(book).has(laptop))
        return heads;
    const QString text = shown(laptops(book).text(laptop, laptopField("revoked_after")));
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (const auto head = headFrom(line))
            heads.push_back(*head);
    return heads;
}

} // namespace ridealong
