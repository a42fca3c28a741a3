// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/envelopekeys.h"

#include <QCoreApplication>
#include <sodium.h>

namespace ridealong::envelope {

namespace {

constexpr std::string_view hintMark = "ridealong hint 1", invitationMark = "ridealong invitation 1",
                           openMark = "ridealong join 1", proofMark = "ridealong proof 1";
constexpr size_t sealedSecretBytes = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + sizeof(Secret);

QString tr(const char *text)
{
    return QCoreApplication::translate("Envelope", text);
}

const unsigned char *raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(std::string &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

template<class Bytes>
std::string_view viewOf(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

std::string randomBytes(size_t length)
{
    std::string bytes(length, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::string hintFor(const PublicKey &box, std::string_view nonce)
{
    std::string said{hintMark};
    said += viewOf(box);
    said += nonce;
    return std::string{Digest::of(said).view().substr(0, 8)};
}

Secret keyedHash(const Secret &secret, std::string_view message)
{
    Secret hash;
    crypto_generichash(hash.data(), hash.size(), raw(message), message.size(), secret.data(), secret.size());
    return hash;
}

void invitationKey(const Secret &invitation, std::string_view nonce, FileKey &key)
{
    key.bytes = keyedHash(invitation, std::string{invitationMark} + std::string{nonce});
}

void keyForAnybody(std::string_view nonce, FileKey &key)
{
    const Digest hash = Digest::of(std::string{openMark} + std::string{nonce});
    std::copy(hash.bytes.begin(), hash.bytes.end(), key.bytes.begin());
}

// Typed on another keyboard the same letters may come in other bytes.
bool passphraseKey(const QString &passphrase, const PassphraseSlot &slot, FileKey &key)
{
    QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int failed = crypto_pwhash(key.bytes.data(), key.bytes.size(), typed.constData(),
                                     uint64_t(typed.size()), raw(slot.salt), uint64_t(slot.passes),
                                     size_t(slot.memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), size_t(typed.size()));
    return failed == 0;
}

std::string boxed(const FileKey &by, const FileKey &what)
{
    std::string sealed = randomBytes(crypto_secretbox_NONCEBYTES);
    sealed.resize(sealedSecretBytes);
    crypto_secretbox_easy(raw(sealed) + crypto_secretbox_NONCEBYTES, what.bytes.data(), what.bytes.size(),
                          raw(sealed), by.bytes.data());
    return sealed;
}

bool unboxed(const FileKey &by, std::string_view sealed, FileKey &what)
{
    return sealed.size() == sealedSecretBytes &&
           crypto_secretbox_open_easy(what.bytes.data(), raw(sealed) + crypto_secretbox_NONCEBYTES,
                                      sealed.size() - crypto_secretbox_NONCEBYTES, raw(sealed),
                                      by.bytes.data()) == 0;
}

std::optional<Slot> slotFor(const Recipient &recipient, std::string_view nonce, const FileKey &key)
{
    if (recipient.box) {
        std::string sealed = sealedFor(*recipient.box, key.bytes);
        if (sealed.size() != crypto_box_SEALBYTES + sizeof(Secret))
            return std::nullopt;
        return Slot{
            .kind = Slot::Kind::box, .hint = hintFor(*recipient.box, nonce), .sealed = std::move(sealed)};
    }
    if (!recipient.invitation || recipient.invitationId.isNull())
        return std::nullopt;
    FileKey by;
    invitationKey(*recipient.invitation, nonce, by);
    Slot slot{.kind = Slot::Kind::invitation, .hint = std::string(16, '\0'), .sealed = boxed(by, key)};
    recipient.invitationId.toBytes(slot.hint.data());
    return slot;
}

// What each guess costs. Under sanitizers, which see nothing of libsodium's inside, as little as there is.
#if defined(RIDEALONG_SANITIZED)
constexpr int64_t passphrasePasses = crypto_pwhash_OPSLIMIT_MIN;
constexpr int64_t passphraseMemory = crypto_pwhash_MEMLIMIT_MIN;
#else
constexpr int64_t passphrasePasses = crypto_pwhash_OPSLIMIT_MODERATE;
constexpr int64_t passphraseMemory = crypto_pwhash_MEMLIMIT_MODERATE;
#endif

Status addPassphrase(Header &header, const QString &passphrase, const FileKey &key)
{
    PassphraseSlot slot{.passes = passphrasePasses,
                        .memory = passphraseMemory,
                        .salt = randomBytes(crypto_pwhash_SALTBYTES),
                        .sealed = {}};
    FileKey by;
    if (!passphraseKey(passphrase, slot, by))
        return Error{ErrorKind::io, tr("There is too little memory to encrypt with a passphrase. Close other "
                                       "programs, then try again.")};
    slot.sealed = boxed(by, key);
    header.passphrase = std::move(slot);
    return Done{};
}

bool openSlot(const Slot &slot, const Header &header, const Openers &openers, FileKey &key)
{
    if (slot.kind == Slot::Kind::box) {
        if (!openers.keys || slot.hint != hintFor(openers.keys->shown().box, header.nonce))
            return false;
        std::optional<Secret> secret = openers.keys->unseal(slot.sealed);
        if (secret) {
            key.bytes = *secret;
            sodium_memzero(secret->data(), secret->size());
        }
        return secret.has_value();
    }
    const auto secret =
        openers.secretOf ? openers.secretOf(Id::fromBytes(slot.hint.data())) : std::optional<Secret>{};
    if (!secret)
        return false;
    FileKey by;
    invitationKey(*secret, header.nonce, by);
    return unboxed(by, slot.sealed, key);
}

} // namespace

FileKey::~FileKey()
{
    sodium_memzero(bytes.data(), bytes.size());
}

Status sealKey(Header &header, const EnvelopeWish &wish, FileKey &key)
{
    if (wish.recipients.size() > size_t(limits::recipients))
        return refuse(
            tr("A file can be for %1 laptops at most. Write several files.").arg(limits::recipients));
    header.nonce = randomBytes(16);
    if (wish.recipients.empty() && wish.passphrase.isEmpty()) {
        if (wish.header.kind != EnvelopeKind::join)
            return refuse(tr("Nobody could open this file. Say for whom it is, or give a passphrase."));
        keyForAnybody(header.nonce, key);
        return Done{};
    }
    randombytes_buf(key.bytes.data(), key.bytes.size());
    for (const Recipient &recipient : wish.recipients) {
        std::optional<Slot> slot = slotFor(recipient, header.nonce, key);
        if (!slot)
            return refuse(
                tr("One of the laptops that this file is for has no usable key. Let it join again."));
        header.slots.push_back(std::move(*slot));
    }
    return wish.passphrase.isEmpty() ? Status{Done{}} : addPassphrase(header, wish.passphrase, key);
}

EnvelopeProblem openKey(const Header &header, const Openers &openers, FileKey &key)
{
    if (header.slots.empty() && !header.passphrase) {
        keyForAnybody(header.nonce, key);
        return EnvelopeProblem::none;
    }
    for (const Slot &slot : header.slots)
        if (openSlot(slot, header, openers, key))
            return EnvelopeProblem::none;
    if (!header.passphrase || openers.passphrase.isEmpty())
        return EnvelopeProblem::notForUs;
    FileKey by;
    if (passphraseKey(openers.passphrase, *header.passphrase, by) &&
        unboxed(by, header.passphrase->sealed, key))
        return EnvelopeProblem::none;
    return EnvelopeProblem::wrongPassphrase;
}

bool mayOpen(const Header &header, const Openers &openers)
{
    if (header.passphrase && !openers.passphrase.isEmpty())
        return true;
    FileKey key;
    return openKey(header, {.keys = openers.keys, .secretOf = openers.secretOf, .passphrase = {}}, key) ==
           EnvelopeProblem::none;
}

} // namespace ridealong::envelope

namespace ridealong {

Secret invitationProof(const Secret &invitation, const Id &team, const Id &laptop, const PublicKeys &sender)
{
    std::string said{envelope::proofMark};
    for (const Id &id : {team, laptop}) {
        said.resize(said.size() + 16);
        id.toBytes(said.data() + said.size() - 16);
    }
    said += envelope::viewOf(sender.sign);
    said += envelope::viewOf(sender.box);
    return envelope::keyedHash(invitation, said);
}

} // namespace ridealong
