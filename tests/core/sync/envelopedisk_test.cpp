// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that are full, may not be written or go away: nothing is left behind, and what was there stays.
#include "support/envelopes.h"

#include <QDir>
#include <QTemporaryDir>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>

namespace ridealong {
namespace {

// No file may grow beyond so many bytes while it lives.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

class EnvelopeDisk : public testing::Test
{
protected:
    QString file() const { return m_folder.filePath(QStringLiteral("a.rlx")); }
    QStringList left() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    Status write(size_t bytes, const QString &to)
    {
        return writeEnvelopes(to, m_dana, {{wishFor({m_dana.shown().box}), noise(bytes)}});
    }

    QTemporaryDir m_folder;
    OwnKeys m_dana = keysOf(1);
};

TEST_F(EnvelopeDisk, ThatIsFullKeepsWhatWasThere)
{
    putBytes(file(), "the last one");

    for (const rlim_t room : {rlim_t(0), rlim_t(10), rlim_t(70'000), rlim_t(299'900), rlim_t(300'200)}) {
        const SmallFiles small(room);
        const Status written = write(300'000, file());

        ASSERT_FALSE(written) << room;
        EXPECT_EQ(written.error().kind, ErrorKind::diskFull) << written.error().detail.toStdString();
        EXPECT_TRUE(written.error().text.contains(QStringLiteral("too full")));
        EXPECT_EQ(left(), QStringList{QStringLiteral("a.rlx")});
    }
    EXPECT_EQ(bytesOf(file()), "the last one");
}

TEST_F(EnvelopeDisk, ThatMayNotBeWrittenIsSaid)
{
    const Status written = write(10, QStringLiteral("/sys/a.rlx"));

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::io);
    EXPECT_TRUE(written.error().text.contains(QStringLiteral("may not be written")))
        << written.error().text.toStdString() << written.error().detail.toStdString();
}

TEST_F(EnvelopeDisk, ThatGoesAwayIsSaid)
{
    const QString stick = m_folder.filePath(QStringLiteral("stick"));
    ASSERT_TRUE(QDir().mkdir(stick));
    EnvelopeWriter writer(stick + QStringLiteral("/a.rlx"), m_dana);
    ASSERT_TRUE(writer.begin(wishFor({m_dana.shown().box})));
    ASSERT_TRUE(writer.write(noise(300'000)));
    ASSERT_TRUE(writer.end());

    QDir(stick).removeRecursively();
    const Status finished = writer.finish();

    ASSERT_FALSE(finished);
    EXPECT_EQ(finished.error().kind, ErrorKind::io);
    EXPECT_FALSE(write(10, stick + QStringLiteral("/b.rlx")));
    EXPECT_FALSE(write(10, m_folder.path())) << "a folder is no file";
}

TEST_F(EnvelopeDisk, HoldsTheOldFileUntilTheNewOneIsWholeAndNoPartBehindIt)
{
    putBytes(file(), "the last one");
    putBytes(file() + QStringLiteral(".part"), "of a program that was killed");
    {
        EnvelopeWriter writer(file(), m_dana);
        ASSERT_TRUE(writer.begin(wishFor({m_dana.shown().box})));
        ASSERT_TRUE(writer.write("new"));
        ASSERT_TRUE(writer.end());
        EXPECT_EQ(bytesOf(file()), "the last one");
    }
    EXPECT_EQ(left(), QStringList{QStringLiteral("a.rlx")}) << "given up";

    ASSERT_TRUE(write(3, file()));
    EXPECT_EQ(readEnvelope(file(), {.keys = &m_dana}).plain, noise(3));
    EXPECT_EQ(left(), QStringList{QStringLiteral("a.rlx")});
}

TEST_F(EnvelopeDisk, ThatGivesBackOtherBytesIsFoundBeforeTheFileGetsItsName)
{
    putBytes(file(), "the last one");
    EnvelopeWriter writer(file(), m_dana);
    ASSERT_TRUE(writer.begin(wishFor({m_dana.shown().box})));
    ASSERT_TRUE(writer.write(noise(100'000)));
    ASSERT_TRUE(writer.end());
    std::string part = bytesOf(file() + QStringLiteral(".part"));
    part[50'000] = char(part[50'000] ^ 4);
    QFile disk(file() + QStringLiteral(".part"));
    ASSERT_TRUE(disk.open(QIODevice::ReadWrite));
    disk.write(part.data(), qint64(part.size()));
    disk.close();

    const Status finished = writer.finish();

    ASSERT_FALSE(finished);
    EXPECT_TRUE(finished.error().text.contains(QStringLiteral("another disk or stick")));
    EXPECT_EQ(bytesOf(file()), "the last one");
}

} // namespace
} // namespace ridealong
