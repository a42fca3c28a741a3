// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page Sync: the list of laptops, the pane below it, and the sheet before an import.
#include "sync/exchangepane.h"

#include "session/exchange.h"
#include "session/nextfilesize.h"
#include "shell/language.h"
#include "shell/theme.h"
#include "shell/widgets/banners.h"
#include "sync/dropzone.h"
#include "sync/exchangejobs.h"
#include "sync/importcard.h"
#include "sync/laptoptable.h"
#include "sync/syncwords.h"
#include "ui/sync/madeup.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <algorithm>
#include <gtest/gtest.h>

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

TEST(LaptopTable, NamesStayReadableWhereTextIsLargeAndRoomIsNot)
{
    useTheme(*qApp, makeTheme(Look::light, 1.5));
    {
        LaptopTable table;
        table.setLaptops(theTeam().laptops, theTeam().today);
        table.resize(600, 600);
        table.show();
        EXPECT_GE(table.columnWidth(0), QFontMetrics(currentTheme().font(TextRole::name))
                                            .horizontalAdvance(QStringLiteral("Dana Whitfield")));
        table.resize(900, 600);
        EXPECT_EQ(table.columnWidth(1), currentTheme().px(134));
    }
    useTheme(*qApp, makeTheme(Look::light));
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

TEST(LaptopTable, TheLaptopStaysChosenWhenAnotherGoesBeforeIt)
{
    LaptopTable table;
    SyncState state = theTeam();
    table.setLaptops(state.laptops, state.today);
    table.setCurrentIndex(table.model()->index(2, 0));
    std::swap(state.laptops[2], state.laptops[5]);

    table.setLaptops(state.laptops, state.today);

    EXPECT_EQ(table.currentIndex().row(), 5);
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

TEST(ExchangePane, SaysThatAnImportIsUndoneAndOffersItsFileAgain)
{
    ExchangePane pane;
    SyncState state = theTeam();
    state.refused = {{9, QStringLiteral("cole.rlx"), QStringLiteral("This import was undone."), true,
                      QStringLiteral("Cole")}};
    QString asked;
    QObject::connect(&pane, &ExchangePane::againAsked, &pane, [&](const QString &file) { asked = file; });

    pane.setState(state);

    EXPECT_FALSE(pane.findChild<AlertBanner *>()) << "nothing is wrong with it";
    EXPECT_TRUE(
        textOf(pane).contains(QStringLiteral("The import of cole.rlx is undone, so nothing of it counts. "
                                             "The file can be imported again, and the next one from "
                                             "Cole holds it too.")))
        << textOf(pane).toStdString();
    for (auto *button : pane.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Import it again…"))
            button->click();
    EXPECT_EQ(asked.toStdString(), "cole.rlx");
}

TEST(ExchangePane, NamesARefusedFileOnce)
{
    ExchangePane pane;
    SyncState state = theTeam();
    state.refused = {
        {7, QStringLiteral("a.rlx"), QStringLiteral("a.rlx is not a Ridealong file. Nothing was read.")}};

    pane.setState(state);

    auto *banner = pane.findChild<AlertBanner *>();
    ASSERT_TRUE(banner);
    EXPECT_EQ(banner->accessibleName().toStdString(), "a.rlx is not a Ridealong file.");
    EXPECT_EQ(banner->accessibleDescription().toStdString(), "Nothing was read.");
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

TEST(ExchangePane, AsksAnInvitedRepForTheFirstFile)
{
    ExchangePane pane;
    SyncState state = theTeam();
    state.refused.clear();
    state.isManager = false;
    pane.setState(state);
    EXPECT_FALSE(pane.findChild<Notice *>()) << "one went out already";
    QSignalSpy asked(&pane, &ExchangePane::exportAsked);

    state.nextSince = {};
    pane.setState(state);
    auto *notice = pane.findChild<Notice *>();
    ASSERT_TRUE(notice);
    notice->findChild<QPushButton *>()->click();

    EXPECT_TRUE(notice->accessibleName().contains(QStringLiteral("Export once")));
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

TEST(DropZone, LightsUpWhileAChangeFileIsDraggedOverTheWindow)
{
    QWidget window;
    window.resize(400, 200);
    window.setAcceptDrops(true);
    DropZone zone(&window);
    window.show();
    QMimeData file, other;
    file.setUrls({QUrl(QStringLiteral("file:///tmp/cole.rlx"))});
    other.setUrls({QUrl(QStringLiteral("file:///tmp/cole.txt"))});
    const auto enter = [&](const QMimeData &what) {
        QDragEnterEvent event({10, 10}, Qt::CopyAction, &what, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
        return zone.isLit();
    };

    EXPECT_TRUE(enter(file));
    EXPECT_FALSE(enter(other));
}

TEST(ExchangePane, ALongNameOfARefusedFileWidensNothing)
{
    ExchangePane pane;
    SyncState state = theTeam();
    state.refused = {};
    pane.setState(state);
    const int before = pane.minimumSizeHint().width();

    state.refused = {{1, QStringLiteral("ridealong-01a12ffb-01a12f2a7d55700188b886f5c90588a4-000001.rlx"),
                      QStringLiteral("It is no change file.")}};
    pane.setState(state);

    EXPECT_LE(pane.minimumSizeHint().width(), std::max(before, currentTheme().px(400)));
}

TEST(SyncWords, TellOfDecisionsThatNoFieldIsAbout)
{
    ChangeReport report;
    EXPECT_TRUE(moreDecisionsWords(report, 0).isEmpty());
    EXPECT_EQ(moreDecisionsWords(report, 2).toStdString(), "2 need your decision.");
    report.account.decisions = 1;
    EXPECT_TRUE(moreDecisionsWords(report, 1).isEmpty()) << "the sentence has it";
    EXPECT_EQ(moreDecisionsWords(report, 2).toStdString(), "1 more needs your decision.");
}
