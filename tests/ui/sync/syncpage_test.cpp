// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/syncpage.h"

#include "dialogs/formdialog.h"
#include "session/exchange.h"
#include "shell/theme.h"
#include "shell/widgets/banners.h"
#include "support/tempbook.h"
#include "sync/dropzone.h"
#include "sync/exchangepane.h"
#include "sync/exportdialog.h"
#include "sync/filedrop.h"
#include "sync/joinflow.h"
#include "sync/passphrase.h"
#include "sync/syncindicator.h"
#include "sync/syncstate.h"
#include "sync/syncwords.h"
#include "sync/tolddialog.h"
#include "ui/support/demowindow.h"
#include "ui/sync/madeup.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QUrl>
#include <set>

using namespace ridealong;

TEST(SyncWords, SayWhoIsUpToDateAndWhatIsLeft)
{
    EXPECT_EQ(syncAnswer(theTeam()).toStdString(),
              "5 of 6 reps are up to date. Erin’s last file is five days old. Two conflicts are left to "
              "review.");

    SyncState quiet = theTeam();
    quiet.laptops.pop_back();
    quiet.decisions = 0;

    EXPECT_EQ(syncAnswer(quiet).toStdString(), "All five reps are up to date. Nothing is left to review.");
    quiet.laptops.resize(3);
    EXPECT_EQ(syncAnswer(quiet).toStdString(), "Both reps are up to date. Nothing is left to review.");
}

TEST(SyncWords, NobodyIsUpToDateWhoseImportIsUndone)
{
    SyncState state = theTeam();
    LaptopLine &cole = state.laptops[2];
    cole.isUndone = true;
    cole.state = LaptopState::undone;

    EXPECT_EQ(laptopStateWords(cole).toStdString(), "import undone");
    EXPECT_TRUE(syncAnswer(state).startsWith(
        QStringLiteral("4 of 6 reps are up to date. Erin’s last file is five days "
                       "old. An import from Cole is undone.")))
        << syncAnswer(state).toStdString();
}

TEST(SyncWords, SayWhenAFileCameAndWhatTheNextOneHolds)
{
    const SyncState state = theTeam();

    EXPECT_EQ(fileTimeWords(state.laptops[1].lastFile, state.today).toStdString(), "Today 8:04 AM");
    EXPECT_EQ(fileTimeWords(state.laptops[5].lastFile, state.today).toStdString(), "Yesterday 5:40 PM");
    EXPECT_EQ(fileTimeWords(state.laptops[6].lastFile, state.today).toStdString(), "Fri, Oct 9");
    EXPECT_EQ(nextFileWords(state).toStdString(),
              "64 changes since 8:05 AM, encrypted for the laptops of the team");
    SyncState first = state;
    first.nextChanges = 0;
    EXPECT_EQ(nextFileWords(first).toStdString(), "Nothing new since the last file");
    first.nextAgain = 2;
    EXPECT_EQ(nextFileWords(first).toStdString(),
              "Nothing new since 8:05 AM; 2 changes go out again until they are confirmed");
    first.nextSince = {};
    EXPECT_EQ(nextFileWords(first).toStdString(),
              "Nothing changed yet, so the file says only what this laptop has");
    EXPECT_EQ(waitingWords({QStringLiteral("Anna"), 5}).toStdString(),
              "5 changes wait for a file from Anna.");
    EXPECT_EQ(backupWords(state).toStdString(), "Last backup today 7:30 AM");
    EXPECT_EQ(exchangedWords(state.exchanged, state.today).toStdString(), "Exchanged 8:05 AM");
    EXPECT_EQ(toReviewWords(2).toStdString(), "2 to review");
}

TEST(SyncWords, ABackupElsewhereCountsFromTheDayOnThatItWasMade)
{
    TempBook book;
    EXPECT_EQ(backupWords(syncState(book.session())).toStdString(), "No backup yet");

    ASSERT_TRUE(noteBackup(book.session(), Instant::fromLocal(book.book().today(), 9 * 60)));

    EXPECT_EQ(backupWords(syncState(book.session())).toStdString(), "Last backup today 9:00 AM");
}

TEST(SyncWords, CutALongNameInItsMiddle)
{
    const QString name = QString(200, u'x') + QStringLiteral("-cole.rlx");

    EXPECT_LT(shortName(name).size(), 60);
    EXPECT_TRUE(shortName(name).endsWith(QStringLiteral("-cole.rlx")));
    EXPECT_EQ(shortName(QStringLiteral("a.rlx")), QStringLiteral("a.rlx"));
}

TEST(Passphrase, IsFourWordsThatCanBeReadAloudAndNeverTheSame)
{
    std::set<QString> all;
    for (int i = 0; i < 50; ++i)
        all.insert(proposedPassphrase());

    EXPECT_EQ(all.size(), 50u);
    for (const QString &proposal : all) {
        EXPECT_EQ(proposal.split(u'-').size(), 4) << proposal.toStdString();
        EXPECT_GE(proposal.size(), 16);
    }
}

TEST(ExportDialog, IsForEverybodyUntilPeopleAreChosen)
{
    const QTemporaryDir folder;
    ExportDialog dialog(theTeam(), folder.filePath(QStringLiteral("harlan.rlx")), nullptr);

    EXPECT_EQ(dialog.wish().to, folder.filePath(QStringLiteral("harlan.rlx")));
    EXPECT_TRUE(dialog.wish().laptops.empty());

    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    auto *people = dialog.findChild<QListWidget *>();
    ASSERT_EQ(people->count(), 6) << "all but this laptop";
    people->item(1)->setCheckState(Qt::Checked);

    ASSERT_EQ(dialog.wish().laptops.size(), 1u);
}

TEST(ExportDialog, OffersPartsWhereAnEmailWouldNotCarryTheFile)
{
    const QTemporaryDir folder;
    SyncState state = theTeam();
    state.nextAgain = 900;
    ExportDialog dialog(state, folder.filePath(QStringLiteral("harlan.rlx")), nullptr);
    auto *parts = dialog.findChild<QCheckBox *>();
    int64_t bytes = 40'000'000;

    dialog.setSizer([&](const ExportWish &) { return FileSize{bytes, false}; });

    QStringList said;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        said << label->text();
    const std::string all = said.join(u'|').toStdString();
    EXPECT_NE(all.find("In all about 40.0 MB: more than an e-mail carries."), std::string::npos) << all;
    EXPECT_NE(all.find("In it are 900 changes that went out before"), std::string::npos) << all;
    EXPECT_TRUE(dialog.wish().inParts);
    bytes = 4'000;
    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    dialog.findChild<QListWidget *>()->item(1)->setCheckState(Qt::Checked);
    EXPECT_FALSE(dialog.wish().inParts);
    parts->click();
    dialog.findChild<QListWidget *>()->item(2)->setCheckState(Qt::Checked);
    EXPECT_TRUE(dialog.wish().inParts) << "what was chosen by hand stays";
}

// Who is chosen may have confirmed all that somebody else has not.
TEST(ExportDialog, TellsWhatGoesOutAgainOnlyWhereItIsForEverybody)
{
    const QTemporaryDir folder;
    SyncState state = theTeam();
    state.nextAgain = 1;
    ExportDialog dialog(state, folder.filePath(QStringLiteral("harlan.rlx")), nullptr);
    const auto told = [&] {
        QStringList said;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said << label->text();
        return said.filter(QStringLiteral("In all")).join(u'|').toStdString();
    };
    dialog.setSizer([](const ExportWish &) { return FileSize{4'000, true}; });
    EXPECT_NE(told().find("In it is 1 change that went out before"), std::string::npos) << told();

    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    dialog.findChild<QListWidget *>()->item(1)->setCheckState(Qt::Checked);

    EXPECT_EQ(told(), "In all 4 kB.");
}

TEST(FileDrop, TakesAChangeFileAndNothingElse)
{
    QMimeData files, other;
    files.setUrls(
        {QUrl(QStringLiteral("file:///tmp/notes.txt")), QUrl(QStringLiteral("file:///tmp/Cole.RLX"))});
    other.setUrls({QUrl(QStringLiteral("https://example.org/a.rlx"))});

    EXPECT_EQ(FileDrop::changeFileIn(&files), QStringLiteral("/tmp/Cole.RLX"));
    EXPECT_TRUE(FileDrop::changeFileIn(&other).isEmpty());
}

TEST(FingerprintLabel, StandsInGroupsThatCanBeReadAloud)
{
    const QString digits = QStringLiteral("4821 7730 1954 6602 1111 2222 3333 4444");

    EXPECT_EQ(FingerprintLabel::inLines(digits).toStdString(),
              "4821  7730  1954  6602\n1111  2222  3333  4444");
}

TEST(SyncPage, OffersToInviteSomebodyWhereThereIsNoOtherLaptop)
{
    DemoWindow demo;
    demo.show("sync");
    auto *page = qobject_cast<SyncPage *>(demo.window->currentPage());
    ASSERT_TRUE(page);

    auto *empty = page->findChild<StateView *>();

    ASSERT_TRUE(empty);
    EXPECT_TRUE(empty->isVisible());
    EXPECT_EQ(empty->accessibleName().toStdString(), "No other laptop yet. Invite a rep.");
    EXPECT_EQ(page->focusProxy(), empty->findChild<QPushButton *>()) << "Enter invites";
    EXPECT_FALSE(page->pane()->isVisible());
}

TEST(SyncPage, ShowsTheTeamWithItsSentenceAndTheLastBackup)
{
    DemoWindow demo;
    demo.show("sync");
    auto *page = qobject_cast<SyncPage *>(demo.window->currentPage());

    page->showState(theTeam());

    EXPECT_TRUE(page->pane()->isVisible());
    EXPECT_TRUE(page->answer().startsWith(QStringLiteral("5 of 6 reps are up to date.")));
    EXPECT_EQ(page->statusFact().toStdString(), "Last backup today 7:30 AM");
    EXPECT_TRUE(page->pane()->dropZone()->button()->isEnabled());
}

TEST(SyncPage, PutsItsPanesOneAboveTheOtherWhereTextIsLargeAndTheWindowSmall)
{
    useTheme(*qApp, makeTheme(Look::light, 1.5));
    {
        DemoWindow demo;
        demo.window->resize(1024, 640);
        demo.show("sync");
        auto *page = qobject_cast<SyncPage *>(demo.window->currentPage());
        page->showState(theTeam());
        auto *split = page->findChild<QSplitter *>();
        EXPECT_EQ(split->orientation(), Qt::Vertical);
        EXPECT_LE(page->pane()->mapTo(page, QPoint(page->pane()->width(), 0)).x(), page->width());
        demo.window->resize(1700, 900);
        QTest::qWait(50);
        EXPECT_EQ(split->orientation(), Qt::Horizontal);
    }
    useTheme(*qApp, makeTheme(Look::light));
}

TEST(SyncPage, AManagerRenamesALaptopAndUndoTakesItBack)
{
    const QTemporaryDir keys;
    qputenv("RIDEALONG_KEYS", keys.path().toUtf8());
    DemoWindow demo;
    ASSERT_TRUE(foundTeam(*demo.session));
    const auto own = [&] { return syncState(*demo.session).laptops.front(); };
    const QString before = own().name;
    const uint32_t row = own().laptop;

    renameLaptopOf(demo.window->shell(), demo.window.get(), own());
    auto *dialog = demo.window->findChild<FormDialog *>();
    ASSERT_TRUE(dialog && QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Office laptop"));
    QTest::keyClick(dialog, Qt::Key_Return);

    EXPECT_EQ(own().name.toStdString(), "Office laptop");
    ASSERT_TRUE(demo.session->undo());
    EXPECT_EQ(own().name, before);
    EXPECT_EQ(own().laptop, row);
}

TEST(SyncPage, RevokingSaysWhatWouldBeLostAndShowsItsErrorWhole)
{
    DemoWindow demo;
    LaptopLine cole = theTeam().laptops[2];

    revokeLaptopOf(demo.window->shell(), demo.window.get(), cole);
    auto *dialog = demo.window->findChild<FormDialog *>();
    ASSERT_TRUE(dialog && QTest::qWaitForWindowActive(dialog));
    const auto *notice = dialog->findChild<Notice *>();
    ASSERT_TRUE(notice);
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said << label->text();
    EXPECT_TRUE(said.join(u'|').contains(
        QStringLiteral("Last file from Cole: Today 8:05 AM, 22 changes. What was done there")))
        << said.join(u'|').toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Reason (needed)")));
    dialog->resize(dialog->width(), dialog->minimumSizeHint().height());

    dialog->accept();

    for (const QLabel *label : dialog->findChildren<QLabel *>())
        if (label->text() == QStringLiteral("Enter the reason.")) {
            EXPECT_TRUE(label->isVisible());
            EXPECT_GE(label->height(), label->heightForWidth(label->width()));
        }
    EXPECT_GE(dialog->height(), dialog->layout()->totalHeightForWidth(dialog->width()));
}

TEST(SyncPage, ARefusedFileIsSeenAlsoByWhoIsAlone)
{
    DemoWindow demo;
    demo.show("sync");
    auto *page = qobject_cast<SyncPage *>(demo.window->currentPage());
    SyncState alone{.today = Date::of(2026, 10, 14)};
    alone.refused = theTeam().refused;

    page->showState(alone);

    EXPECT_TRUE(page->pane()->isVisible());
}

TEST(SyncIndicator, IsHiddenUntilSomethingWasExchanged)
{
    QWidget bar;
    SyncIndicator indicator(&bar);
    indicator.setTexts({}, {});
    EXPECT_TRUE(indicator.isHidden());

    indicator.setTexts(QStringLiteral("Exchanged 8:05 AM"), QStringLiteral("2 to review"));

    EXPECT_FALSE(indicator.isHidden());
    EXPECT_EQ(indicator.accessibleName().toStdString(), "Exchanged 8:05 AM, 2 to review");
}
