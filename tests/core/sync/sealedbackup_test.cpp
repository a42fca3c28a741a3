// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/leadname.h"
#include "support/envelopes.h"
#include "support/tempbook.h"
#include "sync/sealedbackup.h"

#include <QDir>

namespace ridealong {
namespace {

const QString words = QStringLiteral("correct horse battery");
// Nobody's real keys are looked for.
[[maybe_unused]] const bool isApart = qputenv("RIDEALONG_KEYS", "/nowhere/keys");

TEST(EncryptedBackup, HoldsTheWholeBookForItsPassphraseOnly)
{
    TempBook book;
    book.addLead("Acme Conveyors");
    const QString file = book.file("b.rlx"), out = book.file("out.ridealong");

    const Status done = backupEncrypted(book->store(), file, words, book->clock().now());

    ASSERT_TRUE(done) << done.error().text.toStdString();
    EXPECT_TRUE(isEncryptedBackup(file));
    EXPECT_FALSE(isEncryptedBackup(book.path()));
    EXPECT_EQ(bytesOf(file).find("Acme"), std::string::npos);
    EXPECT_FALSE(openEncryptedBackup(file, QStringLiteral("wrong horse"), out));
    EXPECT_FALSE(openEncryptedBackup(file, QString(), out));
    EXPECT_FALSE(QFile::exists(out));
    ASSERT_TRUE(openEncryptedBackup(file, words, out));
    const auto copy = Session::open(out, Store::Access::write, book->clock());
    ASSERT_TRUE(copy);
    EXPECT_EQ(companyOf((*copy)->book(), 1), QStringLiteral("Acme Conveyors"));
    for (const QString &left : QDir(QFileInfo(file).path()).entryList(QDir::Files))
        EXPECT_FALSE(left.contains(QStringLiteral("part")) || left.contains(QStringLiteral("sealing")))
            << left.toStdString();
}

TEST(EncryptedBackup, IsNotMadeOverAFileOrWithAShortPassphrase)
{
    TempBook book;
    putBytes(book.file("b.rlx"), "mine");

    EXPECT_FALSE(backupEncrypted(book->store(), book.file("b.rlx"), words, book->clock().now()));
    EXPECT_EQ(bytesOf(book.file("b.rlx")), "mine");
    EXPECT_FALSE(
        backupEncrypted(book->store(), book.file("c.rlx"), QStringLiteral("short"), book->clock().now()));
    EXPECT_FALSE(QFile::exists(book.file("c.rlx")));
}

TEST(EncryptedBackup, IsNoChangeFile)
{
    TempBook book;
    EnvelopeWish wish = wishFor({});
    wish.passphrase = words;
    ASSERT_TRUE(writeEnvelopes(book.file("c.rlx"), keysOf(1), {{wish, "changes"}}));

    const Status opened = openEncryptedBackup(book.file("c.rlx"), words, book.file("out"));

    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().text.contains(QStringLiteral("change file")));
}

} // namespace
} // namespace ridealong
