// SPDX-License-Identifier: GPL-3.0-or-later
// Where keys are kept: "ID.key" with the two seeds, "ID.secret" with an invitation's secret, as a line of
// hex. "ID.ring" stands for keys that are in the keyring, and says of which machine.
#include "sync/keyring.h"
#include "sync/keys.h"
#include "sync/machine.h"
#include "sync/ownfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <algorithm>
#include <sodium.h>

namespace ridealong {

namespace {

constexpr std::string_view keyMark = "ridealong-key 1 ", secretMark = "ridealong-secret 1 ",
                           ringMark = "ridealong-keyring 1 ";

std::string hexOf(const Secret &secret)
{
    std::string text(2 * secret.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), secret.data(), secret.size());
    text.pop_back();
    return text;
}

std::optional<Secret> secretFrom(std::string_view hex)
{
    Secret secret;
    size_t length = 0;
    if (hex.size() != 2 * secret.size() ||
        sodium_hex2bin(secret.data(), secret.size(), hex.data(), hex.size(), nullptr, &length, nullptr) !=
            0 ||
        length != secret.size())
        return std::nullopt;
    return secret;
}

void wipe(std::string &text)
{
    sodium_memzero(text.data(), text.size());
}

QString pathOf(const std::string &name)
{
    return KeyStore::folder() + QLatin1Char('/') + QString::fromStdString(name);
}

// A file goes first: it is there where the keyring could not be asked when the key was made.
std::optional<std::string> textOf(const std::string &name, std::string_view mark)
{
    auto text = readOwnFile(pathOf(name));
    if (!text)
        text = keyring::read(name);
    if (!text || !text->starts_with(mark))
        return std::nullopt;
    while (!text->empty() && text->back() == '\n')
        text->pop_back();
    return text->substr(mark.size());
}

// A file of an earlier day would be read first.
bool keptInRing(const std::string &name, const std::string &text)
{
    if (!keyring::write(name, text) || keyring::read(name) != text)
        return false;
    const QString file = pathOf(name);
    return !QFile::exists(file) || QFile::remove(file);
}

Status keepText(const std::string &name, std::string text, bool &isInRing)
{
    isInRing = keptInRing(name, text);
    const Status kept = isInRing ? Status(Done{}) : writeOwnFile(pathOf(name), text + '\n');
    wipe(text);
    return kept;
}

QString markPath(const Id &laptop)
{
    return pathOf(laptop.hex() + ".ring");
}

void forgetText(const std::string &name)
{
    QFile::remove(pathOf(name));
    keyring::remove(name);
}

} // namespace

QString KeyStore::folder()
{
    const QString said = qEnvironmentVariable("RIDEALONG_KEYS");
    if (!said.isEmpty())
        return QDir(said).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/ridealong/keys");
}

std::optional<OwnKeys> KeyStore::keysOf(const Id &laptop) const
{
    constexpr size_t length = 2 * sizeof(Secret);
    auto text = textOf(laptop.hex() + ".key", keyMark);
    if (!text || text->size() != 2 * length + 1 || (*text)[length] != ' ')
        return std::nullopt;
    const std::string_view both(*text);
    const auto sign = secretFrom(both.substr(0, length)), box = secretFrom(both.substr(length + 1));
    wipe(*text);
    if (!sign || !box)
        return std::nullopt;
    return OwnKeys::fromSeeds(*sign, *box);
}

Status KeyStore::keep(const Id &laptop, const OwnKeys &keys)
{
    bool isInRing = false;
    const Status kept =
        keepText(laptop.hex() + ".key",
                 std::string(keyMark) + hexOf(keys.signSeed()) + ' ' + hexOf(keys.boxSeed()), isInRing);
    if (isInRing)
        return writeOwnFile(markPath(laptop), std::string(ringMark) + machineMark(laptop));
    QFile::remove(markPath(laptop));
    return kept;
}

std::optional<Secret> KeyStore::secretOf(const Id &invitation) const
{
    auto text = textOf(invitation.hex() + ".secret", secretMark);
    if (!text)
        return std::nullopt;
    const auto secret = secretFrom(*text);
    wipe(*text);
    return secret;
}

Status KeyStore::keep(const Id &invitation, const Secret &secret)
{
    bool isInRing = false;
    return keepText(invitation.hex() + ".secret", std::string(secretMark) + hexOf(secret), isInRing);
}

void KeyStore::forget(const Id &which)
{
    forgetText(which.hex() + ".key");
    forgetText(which.hex() + ".secret");
    QFile::remove(markPath(which));
}

// In an open keyring that does not have them they are gone, and so are those of another machine.
bool KeyStore::isOutOfReach(const Id &laptop) const
{
    const auto mark = readOwnFile(markPath(laptop));
    if (!mark || !mark->starts_with(ringMark) || keysOf(laptop))
        return false;
    return !keyring::isOpen() && !isAnotherMachine(laptop, std::string_view(*mark).substr(ringMark.size()));
}

QString KeyStore::place(const Id &laptop) const
{
    if (!QFile::exists(markPath(laptop)) || QFile::exists(pathOf(laptop.hex() + ".key")))
        return QDir::toNativeSeparators(folder());
    return isOutOfReach(laptop)
               ? QCoreApplication::translate("sync", "the keyring, which is locked or not running")
               : QCoreApplication::translate("sync", "the keyring");
}

} // namespace ridealong
