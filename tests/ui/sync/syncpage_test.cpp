// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/syncpage.h"

#include "dialogs/formdialog.h"
#include "session/exchange.h"
#include "session/nextfilesize.h"
#include "shell/language.h"
#include "shell/widgets/banners.h"
#include "sync/dropzone.h"
#include "sync/exchangejobs.h"
#include "sync/exchangepane.h"
#include "sync/exportdialog.h"
#include "sync/filedrop.h"
#include "sync/importcard.h"
#include "sync/importsheet.h"
#include "sync/joinflow.h"
#include "sync/laptoptable.h"
#include "sync/passphrase.h"
#include "sync/syncindicator.h"
#include "sync/syncwords.h"
#include "sync/tolddialog.h"
#include "ui/support/demowindow.h"
#include "ui/sync/madeup.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>
#include <set>

using namespace ridealong;

namespace {

QStringList rowsOf(const LaptopTable &table)
{
    QStringList rows;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        rows << table.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return rows;
}

QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisibleTo(&widget))
            texts << label->text();
    return texts.join(u'|');
}

} // namespace

TEST(SyncWords, SayWhoIsUpToDateAndWhatIsLeft)
{
    EXPECT_EQ(syncAnswer(theTeam()).toStdString(),
              "5 of 6 reps are up to date. Erin’s last file is five days old. Two conflicts are left to "
              "review.");

    SyncState quiet = theTeam();
    quiet.laptops.pop_back();
    quiet.decisions = 0;

    EXPECT_EQ(syncAnswer(quiet).toStdString(), "All five reps are up to date. Nothing is left to review.");
}

TEST(SyncWords, SayWhenAFileCameAndWhatTheNextOneHolds)
{
    const SyncState state = theTeam();

    EXPECT_EQ(fileTimeWords(state.laptops[1].lastFile, state.today).toStdString(), "Today 8:04 AM");
    EXPECT_EQ(fileTimeWords(state.laptops[5].lastFile, state.today).toStdString(), "Yesterday 5:40 PM");
    EXPECT_EQ(fileTimeWords(state.laptops[6].lastFile, state.today).toStdString(), "Fri, Oct 9");
    EXPECT_EQ(nextFileWords(state).toStdString(),
              "64 changes since 8:05 AM, encrypted for the laptops of the team");
    EXPECT_EQ(waitingWords({QStringLiteral("Anna"), 5}).toStdString(),
              "5 changes wait for a file from Anna.");
    EXPECT_EQ(backupWords(state).toStdString(), "Last backup today 7:30 AM");
    EXPECT_EQ(exchangedWords(state.exchanged, state.today).toStdString(), "Exchanged 8:05 AM");
    EXPECT_EQ(toReviewWords(2).toStdString(), "2 to review");
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

TEST(LaptopTable, SaysEachLaptopInWords)
{
    LaptopTable table;

    table.setLaptops(theTeam().laptops, theTeam().today);

    const QStringList rows = rowsOf(table);
    ASSERT_EQ(rows.size(), 7);
    EXPECT_EQ(rows[0].toStdString(), "Dana Whitfield, This laptop, this one");
    EXPECT_EQ(rows[1].toStdString(),
              "Tessa Okafor, Louisville, last file Today 8:04 AM, 31 changes, 1 conflict");
    EXPECT_EQ(rows[6].toStdString(), "Erin Walsh, Toledo, last file Fri, Oct 9, 19 changes, 5 days old");
}

TEST(LaptopTable, SaysWhatALaptopIsCalled)
{
    LaptopTable table;
    SyncState state = theTeam();
    state.laptops[1].name = QStringLiteral("Field laptop");

    table.setLaptops(state.laptops, state.today);

    EXPECT_EQ(belowWords(state.laptops[1]).toStdString(), "Louisville · Field laptop");
    EXPECT_TRUE(rowsOf(table)[1].startsWith(QStringLiteral("Tessa Okafor, Louisville, Field laptop, ")));
}

TEST(LaptopTable, NoHeadIsCutInGerman)
{
    useLanguage(QStringLiteral("de"));
    {
        LaptopTable table;
        table.setLaptops(theTeam().laptops, theTeam().today);
        table.resize(420, 400);
        table.show();
        const QHeaderView *head = table.horizontalHeader();
        for (int column = 1; column < 3; ++column)
            EXPECT_LE(head->sectionSizeHint(column), head->sectionSize(column)) << column;
    }
    useLanguage(QStringLiteral("en"));
}

TEST(LaptopTable, AsksForTheMenuOfALaptopByEnter)
{
    LaptopTable table;
    table.setLaptops(theTeam().laptops, theTeam().today);
    QString asked;
    QObject::connect(&table, &LaptopTable::menuAsked, &table,
                     [&](const LaptopLine &line) { asked = line.first; });

    table.setCurrentIndex(table.model()->index(2, 0));
    QTest::keyClick(&table, Qt::Key_Return);

    EXPECT_EQ(asked, QStringLiteral("Cole"));
}

TEST(ExchangePane, TellsOfARefusedFileUntilItIsDismissed)
{
    ExchangePane pane;
    qint64 gone = 0;
    QObject::connect(&pane, &ExchangePane::dismissed, &pane, [&](qint64 number) { gone = number; });

    pane.setState(theTeam());

    auto *banner = pane.findChild<AlertBanner *>();
    ASSERT_TRUE(banner);
    EXPECT_EQ(banner->accessibleName().toStdString(), "marcus-sept.rlx was not read.");
    banner->findChild<QPushButton *>()->click();
    EXPECT_EQ(gone, 7);

    SyncState without = theTeam();
    without.refused.clear();
    pane.setState(without);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    EXPECT_FALSE(pane.findChild<AlertBanner *>());
}

TEST(ExchangePane, OffersToAskForWhatItWaitsFor)
{
    ExchangePane pane;
    SyncState state = theTeam();
    state.refused.clear();
    state.waiting = {{QStringLiteral("Anna"), 5}};
    QSignalSpy asked(&pane, &ExchangePane::missingAsked);

    pane.setState(state);
    auto *notice = pane.findChild<Notice *>();
    ASSERT_TRUE(notice);
    notice->findChild<QPushButton *>()->click();

    EXPECT_EQ(notice->accessibleName().toStdString(), "5 changes wait for a file from Anna.");
    EXPECT_EQ(asked.count(), 1);
}

TEST(ExchangePane, SaysHowLargeTheNextFileIs)
{
    ExchangePane pane;
    pane.setState(theTeam());

    pane.setNextSize(sizeWords(FileSize{18'204, true}));
    EXPECT_TRUE(textOf(pane).contains(QStringLiteral("18 kB"))) << textOf(pane).toStdString();
    pane.setNextSize(sizeWords(FileSize{7'400'000, false}));
    EXPECT_TRUE(textOf(pane).contains(QStringLiteral("about ")));
}

TEST(ImportCard, ShowsHowFarAFileIsReadAndCancels)
{
    QWidget window;
    auto *watch = ExchangeWatch::of(&window);
    ImportCard card;
    card.watch(watch);
    EXPECT_TRUE(card.isHidden());

    const auto cancel = watch->start(QStringLiteral("erin-2026-10-14.rlx"));
    watch->tell(27, 41);

    EXPECT_FALSE(card.isHidden());
    EXPECT_TRUE(textOf(card).contains(QStringLiteral("27 of 41 changes")));
    EXPECT_TRUE(textOf(card).contains(
        QStringLiteral("Key matches the team. Nothing is written until all 41 are read.")));
    card.findChild<QPushButton *>()->click();
    EXPECT_TRUE(*cancel);

    watch->end();

    EXPECT_TRUE(card.isHidden());
}

TEST(ImportSheet, SaysWhatTheFileWouldDoBeforeAnythingIsWritten)
{
    ChangeReport report;
    report.sentence = QStringLiteral("412 new, 37 known, 3 need your decision.");
    report.sender = QStringLiteral("Cole");
    report.lines = {QStringLiteral("Cole moved Acme to Demo")};
    report.moreLines = 5;
    report.notices = {QStringLiteral("Kim’s laptop was let in")};

    auto *sheet = new ImportSheet(report, QStringLiteral("cole.rlx"), Date::of(2026, 10, 14), nullptr);
    QSignalSpy accepted(sheet, &QDialog::accepted);
    sheet->open();

    auto *lines = sheet->findChild<QListWidget *>();
    ASSERT_TRUE(lines);
    EXPECT_EQ(lines->count(), 2);
    EXPECT_EQ(lines->item(1)->text().toStdString(), "and 5 more changes");
    EXPECT_TRUE(textOf(*sheet).contains(report.sentence));
    EXPECT_TRUE(sheet->findChild<Notice *>());
    QTest::keyClick(sheet, Qt::Key_Return);
    EXPECT_EQ(accepted.count(), 1);
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
