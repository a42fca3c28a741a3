// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/envelopebody.h"

#include <sodium.h>
#include <zstd.h>

namespace ridealong::envelope {

namespace {

constexpr int level = 3;
constexpr int largestWindow = 23; // 8 MiB; level 3 takes 2

static_assert(sealBytes == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(streamHeaderBytes == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(signatureBytes == crypto_sign_BYTES);

const unsigned char *raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(std::string &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

struct FreeCompressor
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};

struct FreeExpander
{
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

Error broken()
{
    return {ErrorKind::badData, {}, QStringLiteral("body")};
}

} // namespace

struct BodySealer::Work
{
    crypto_secretstream_xchacha20poly1305_state state{};
    Digest header;
    Sink sink;
    Secret key{};
    std::unique_ptr<ZSTD_CCtx, FreeCompressor> zstd{ZSTD_createCCtx()};
    std::string packed; // waits for a chunk to be full
    std::string out = std::string(ZSTD_CStreamOutSize(), '\0');

    ~Work()
    {
        sodium_memzero(&state, sizeof state);
        sodium_memzero(key.data(), key.size());
    }

    Status seal(std::string_view plain, unsigned char tag)
    {
        std::string sealed(plain.size() + sealBytes, '\0');
        crypto_secretstream_xchacha20poly1305_push(&state, raw(sealed), nullptr, raw(plain), plain.size(),
                                                   header.bytes.data(), header.bytes.size(), tag);
        return sink(sealed);
    }

    // The last chunk is always shorter, if need be empty: so its place says that it is the last.
    Status sealFull()
    {
        size_t done = 0;
        for (; packed.size() - done >= size_t(chunkBytes); done += size_t(chunkBytes))
            if (const Status sealed = seal(std::string_view{packed}.substr(done, size_t(chunkBytes)),
                                           crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
                !sealed)
                return sealed;
        packed.erase(0, done);
        return Done{};
    }

    Status pack(std::string_view plain, ZSTD_EndDirective how)
    {
        ZSTD_inBuffer in{plain.data(), plain.size(), 0};
        while (true) {
            ZSTD_outBuffer room{out.data(), out.size(), 0};
            const size_t left = ZSTD_compressStream2(zstd.get(), &room, &in, how);
            if (ZSTD_isError(left))
                return Error{ErrorKind::io, QString::fromLatin1(ZSTD_getErrorName(left))};
            packed.append(out.data(), room.pos);
            if (const Status sealed = sealFull(); !sealed)
                return sealed;
            if (how == ZSTD_e_end ? left == 0 : in.pos == in.size)
                return Done{};
        }
    }
};

BodySealer::BodySealer(const FileKey &key, const Digest &header, Sink sink)
    : m_work(std::make_unique<Work>())
{
    m_work->header = header;
    m_work->sink = std::move(sink);
    m_work->key = key.bytes;
}

BodySealer::~BodySealer() = default;

Status BodySealer::begin()
{
    ZSTD_CCtx_setParameter(m_work->zstd.get(), ZSTD_c_compressionLevel, level);
    std::string header(size_t(streamHeaderBytes), '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&m_work->state, raw(header), m_work->key.data());
    return m_work->sink(header);
}

Status BodySealer::write(std::string_view plain)
{
    return m_work->pack(plain, ZSTD_e_continue);
}

Status BodySealer::end()
{
    if (const Status packed = m_work->pack({}, ZSTD_e_end); !packed)
        return packed;
    return m_work->seal(m_work->packed, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

struct BodyOpener::Work
{
    crypto_secretstream_xchacha20poly1305_state state{};
    Digest header;
    int64_t room = 0;
    Sink take;
    Secret key{};
    std::unique_ptr<ZSTD_DCtx, FreeExpander> zstd{ZSTD_createDCtx()};
    std::string packed;
    std::string out = std::string(ZSTD_DStreamOutSize(), '\0');
    bool frameEnded = false;
    EnvelopeProblem problem = EnvelopeProblem::none;

    ~Work()
    {
        sodium_memzero(&state, sizeof state);
        sodium_memzero(key.data(), key.size());
    }

    Error fail(EnvelopeProblem what)
    {
        problem = what;
        return broken();
    }

    bool open(std::string_view sealed, unsigned char wanted)
    {
        unsigned char tag = 0;
        packed.resize(sealed.size() - sealBytes);
        return crypto_secretstream_xchacha20poly1305_pull(&state, raw(packed), nullptr, &tag, raw(sealed),
                                                          sealed.size(), header.bytes.data(),
                                                          header.bytes.size()) == 0 &&
               tag == wanted;
    }

    Status hand(size_t bytes)
    {
        room -= int64_t(bytes);
        if (room < 0)
            return fail(EnvelopeProblem::tooLarge);
        return bytes == 0 ? Status{Done{}} : take({out.data(), bytes});
    }

    Status expand()
    {
        ZSTD_inBuffer in{packed.data(), packed.size(), 0};
        bool isFull = false;
        while (in.pos < in.size || isFull) {
            if (frameEnded)
                return fail(EnvelopeProblem::damaged);
            ZSTD_outBuffer made{out.data(), out.size(), 0};
            const size_t left = ZSTD_decompressStream(zstd.get(), &made, &in);
            if (ZSTD_isError(left))
                return fail(EnvelopeProblem::damaged);
            if (const Status handed = hand(made.pos); !handed)
                return handed;
            frameEnded = left == 0;
            isFull = made.pos == made.size && !frameEnded;
        }
        return Done{};
    }
};

BodyOpener::BodyOpener(const FileKey &key, const Digest &header, int64_t most, Sink take)
    : m_work(std::make_unique<Work>())
{
    m_work->header = header;
    m_work->room = most;
    m_work->take = std::move(take);
    m_work->key = key.bytes;
    ZSTD_DCtx_setParameter(m_work->zstd.get(), ZSTD_d_windowLogMax, largestWindow);
}

BodyOpener::~BodyOpener() = default;

bool BodyOpener::begin(std::string_view streamHeader)
{
    return streamHeader.size() == size_t(streamHeaderBytes) &&
           crypto_secretstream_xchacha20poly1305_init_pull(&m_work->state, raw(streamHeader),
                                                           m_work->key.data()) == 0;
}

Status BodyOpener::chunk(std::string_view sealed, bool isLast)
{
    const unsigned char tag = isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                     : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    if (sealed.size() < size_t(sealBytes) || !m_work->open(sealed, tag))
        return m_work->fail(EnvelopeProblem::forged);
    if (const Status expanded = m_work->expand(); !expanded)
        return expanded;
    return isLast && !m_work->frameEnded ? Status{m_work->fail(EnvelopeProblem::damaged)} : Status{Done{}};
}

EnvelopeProblem BodyOpener::problem() const
{
    return m_work->problem;
}

} // namespace ridealong::envelope
