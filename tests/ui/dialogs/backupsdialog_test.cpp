// SPDX-License-Identifier: GPL-3.0-or-later
// The moments that can be restored, and what each needs.
#include "dialogs/backupsdialog.h"
#include "store/backups.h"
#include "support/tempbook.h"
#include "sync/sealedbackup.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

const QString words = QStringLiteral("correct horse battery");
// Nobody's real keys are looked for.
[[maybe_unused]] const bool isApart = qputenv("RIDEALONG_KEYS", "/nowhere/keys");

Instant noon(const char *day)
{
    return Clock::at(Date::parseIso(day)).now();
}

struct Shown
{
    explicit Shown(const QString &book)
        : dialog(new BackupsDialog(book, nullptr))
        , list(dialog->findChild<QListWidget *>())
        , passphrase(dialog->findChild<QLineEdit *>())
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    }
    std::unique_ptr<BackupsDialog> dialog;
    QListWidget *list;
    QLineEdit *passphrase;
};

} // namespace

TEST(BackupsDialog, ListsTheMomentsNewestFirstAndNeedsNoPassphraseForThem)
{
    TempBook book;
    ASSERT_TRUE(makeBackup(book.path(), BackupKind::daily, noon("2026-10-15")));
    ASSERT_TRUE(makeBackup(book.path(), BackupKind::beforeImport, noon("2026-10-16")));

    const Shown shown(book.path());

    ASSERT_EQ(shown.list->count(), 2);
    EXPECT_TRUE(shown.list->item(0)->text().contains(QStringLiteral("before an import")));
    EXPECT_TRUE(shown.list->item(1)->text().contains(QStringLiteral("Oct 15, 2026")));
    EXPECT_FALSE(shown.passphrase->isEnabled());
    EXPECT_EQ(shown.dialog->chosen().file, momentsOf(book.path()).front().file);
    shown.dialog->accept();
    EXPECT_EQ(shown.dialog->result(), QDialog::Accepted);
}

TEST(BackupsDialog, AsksForThePassphraseOfAnEncryptedFile)
{
    TempBook book;
    ASSERT_TRUE(backupEncrypted(book->store(), book.file("b.rlx"), words, noon("2026-10-15")));
    const Shown shown(book.path());
    EXPECT_FALSE(shown.dialog->acceptButton()->isEnabled()) << "there is nothing yet";

    shown.dialog->addFile(book.file("b.rlx"));
    shown.dialog->show();
    shown.dialog->accept();
    EXPECT_TRUE(shown.dialog->isVisible());
    shown.passphrase->setText(words);
    shown.dialog->accept();

    EXPECT_FALSE(shown.dialog->isVisible());
    EXPECT_EQ(shown.dialog->chosen().passphrase, words);
}

TEST(BackupsDialog, OffersABackupNow)
{
    TempBook book;
    const Shown shown(book.path());
    const QSignalSpy asked(shown.dialog.get(), &BackupsDialog::backUpAsked);

    for (auto *button : shown.dialog->findChildren<QPushButton *>())
        if (button->text().startsWith(QStringLiteral("Back up now")))
            button->click();

    EXPECT_EQ(asked.count(), 1);
}

TEST(BackupsDialog, TakesAPassphraseOnlyWhenItWasTypedTwice)
{
    auto dialog = std::make_unique<BackUpDialog>(nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    const auto fields = dialog->findChildren<QLineEdit *>();
    ASSERT_EQ(fields.size(), 2);
    const auto taken = [&](const QString &first, const QString &second) {
        dialog->show();
        fields[0]->setText(first);
        fields[1]->setText(second);
        dialog->accept();
        return !dialog->isVisible();
    };

    EXPECT_FALSE(taken(QStringLiteral("short"), QStringLiteral("short")));
    EXPECT_FALSE(taken(words, QString()));
    EXPECT_TRUE(taken(words, words));
    EXPECT_TRUE(taken({}, {})) << "a plain copy";
}
