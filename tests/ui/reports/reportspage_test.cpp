// SPDX-License-Identifier: GPL-3.0-or-later
// The page Reports by keys alone, over the demonstration book on Wednesday of week 42.
#include "pages/reportspage.h"

#include "leads/fittedtable.h"
#include "reports/arrangepane.h"
#include "reports/comparepane.h"
#include "reports/openingwords.h"
#include "reports/pagepreview.h"
#include "reports/reportarrangement.h"
#include "reports/reportmaker.h"
#include "reports/reportsections.h"
#include "reports/reportside.h"
#include "reports/scheduledialog.h"
#include "reports/schedulepane.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/toast.h"
#include "start/workcommands.h"
#include "today/weeklysave.h"
#include "ui/support/demowindow.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>

using namespace ridealong;

namespace {

struct ReportDesk
{
    DemoWindow demo;
    ReportsPage *page = nullptr;

    explicit ReportDesk(const char *person = nullptr)
        : demo(person)
    {
        QSettings().remove(QStringLiteral("reports"));
        addWorkCommands(*demo.window, *demo.session);
        QObject::connect(demo.session.get(), &Session::changed, demo.window.get(),
                         [this] { demo.window->refresh(); });
        demo.window->setUndo(
            QStringLiteral("Undo"), [this] { (void)demo.session->undo(); }, QStringLiteral("Redo"),
            [this] { (void)demo.session->redo(); });
        QApplication::setActiveWindow(demo.window.get());
        demo.show("today");
        type(QStringLiteral("Ctrl+0"));
        page = qobject_cast<ReportsPage *>(demo.window->currentPage());
        if (page)
            wait();
    }
    ~ReportDesk() { QSettings().remove(QStringLiteral("reports")); }

    static void type(const QString &keys)
    {
        const QKeyCombination key = QKeySequence(keys)[0];
        QWidget *to =
            QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
        QTest::keyClick(to, key.key(), key.keyboardModifiers());
        QTest::qWait(20);
    }
    void wait()
    {
        QTest::qWait(30);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !page->isReading(); }, 20'000));
        QTest::qWait(10);
    }
    OpeningWords *words() const { return page->findChild<OpeningWords *>(); }
    ReportSections *sections() const { return page->findChild<ReportSections *>(); }
    QString said() const { return page->findChild<PagePreview *>()->accessibleDescription(); }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < sections()->model()->rowCount(); ++row)
            titles << sections()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return titles;
    }
    void typeWords(const QString &text)
    {
        words()->editor()->setFocus();
        type(QStringLiteral("Ctrl+A"));
        QTest::keyClicks(words()->editor(), text);
        QTest::qWait(200);
        wait();
    }
};

} // namespace

TEST(ReportsPage, ShowsTheWeekThatIsOverWithWhatLeadershipGets)
{
    ReportDesk desk;
    ASSERT_TRUE(desk.page);

    EXPECT_EQ(desk.page->week(), Week::parse("2026-W41"));
    EXPECT_TRUE(desk.page->answer().contains(
        QStringLiteral("One page for leadership and an appendix, October 5 to 9.")))
        << desk.page->answer().toStdString();
    EXPECT_GE(desk.page->findChild<PagePreview *>()->pages(), 1);
    EXPECT_TRUE(desk.said().contains(QStringLiteral("Weekly sales report")));
    EXPECT_TRUE(desk.titles().contains(QStringLiteral("Headline numbers, shown")));
    EXPECT_EQ(desk.demo.window->currentKey(), QStringLiteral("reports"));
}

TEST(ReportsPage, IsNotForReps)
{
    ReportDesk desk("Tessa Okafor");
    desk.demo.window->setManager(false);
    desk.demo.show("today");

    ReportDesk::type(QStringLiteral("Ctrl+0"));

    EXPECT_EQ(desk.demo.window->currentKey(), QStringLiteral("today"));
}

TEST(ReportsPage, KeepsTheManagersWordsAndUndoTakesThemBack)
{
    ReportDesk desk;
    ASSERT_TRUE(desk.page);
    const QString drafted = desk.words()->editor()->toPlainText();
    ASSERT_FALSE(drafted.isEmpty());

    desk.typeWords(QStringLiteral("We had a good week."));
    EXPECT_TRUE(desk.said().contains(QStringLiteral("We had a good week.")));
    ReportDesk::type(QStringLiteral("Esc"));
    desk.wait();
    const auto kept = weekReport(*desk.demo.session, desk.page->week(), "leadership", {});
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->opening, QStringLiteral("We had a good week."));

    ReportDesk::type(QStringLiteral("Ctrl+Z"));
    desk.wait();
    EXPECT_EQ(desk.words()->editor()->toPlainText(), drafted);
    EXPECT_FALSE(desk.said().contains(QStringLiteral("We had a good week.")));
}

TEST(ReportsPage, TakesTheDraftedWordsBack)
{
    ReportDesk desk;
    ASSERT_TRUE(desk.page);
    const QString drafted = desk.words()->editor()->toPlainText();
    desk.typeWords(QStringLiteral("Mine."));
    ReportDesk::type(QStringLiteral("Esc"));
    desk.wait();

    desk.words()->takeBack();
    desk.wait();

    EXPECT_EQ(desk.words()->editor()->toPlainText(), drafted);
    const auto kept = weekReport(*desk.demo.session, desk.page->week(), "leadership", {});
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->opening.isEmpty());
}

TEST(ReportsPage, MovesAndLeavesOutSectionsAndRemembersIt)
{
    ReportDesk desk;
    ASSERT_TRUE(desk.page);
    desk.sections()->setFocus();
    desk.sections()->setCurrentKey("reps");

    ReportDesk::type(QStringLiteral("Alt+Up"));
    ReportDesk::type(QStringLiteral("Space"));
    desk.wait();

    const auto arrangement = arrangementOf("leadership");
    EXPECT_EQ(arrangement.hidden, std::vector<std::string>{"reps"});
    const auto order = arrangement.order;
    ASSERT_GE(order.size(), 4u);
    EXPECT_EQ(order[2], "reps");
    EXPECT_TRUE(desk.titles().value(2).endsWith(QStringLiteral("left out")));
    EXPECT_FALSE(desk.said().contains(QStringLiteral("\nReps\n")));
}

TEST(ReportsPage, ShowsTheWaysOutWholeHoweverLongTheirWords)
{
    ReportDesk desk;
    ASSERT_TRUE(desk.page);
    auto *side = desk.page->findChild<ReportSide *>();
    for (auto *button : side->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Write all packs to a folder…"))
            button->setText(QStringLiteral("Alle Pakete dieser Woche in einen Ordner schreiben…"));
    QTest::qWait(20); // laid out anew

    desk.page->refresh();
    desk.wait();

    for (const auto *button : side->findChildren<QPushButton *>())
        if (button->isVisible())
            EXPECT_EQ(button->visibleRegion().boundingRect().width(), button->width())
                << button->text().toStdString();
}

TEST(ReportsPage, GivesTheRoomOfTheSectionsToTheWaysOutWhereItIsNarrow)
{
    ReportDesk desk;
    ASSERT_TRUE(desk.page);
    auto *side = desk.page->findChild<ReportSide *>();
    for (auto *button : side->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Write all packs to a folder…"))
            button->setText(QString(38, u'm'));
    QTest::qWait(20); // laid out anew
    desk.demo.window->resize(1024, 640);
    QTest::qWait(20);
    desk.page->refresh();
    desk.wait();
    ASSERT_FALSE(side->isVisible());
    EXPECT_TRUE(desk.sections()->isVisible());

    for (auto *button : desk.page->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Save and earlier weeks"))
            button->click();
    QTest::qWait(20);
    EXPECT_TRUE(side->isVisible());
    EXPECT_FALSE(desk.sections()->isVisible());

    desk.demo.window->resize(1440, 900);
    QTest::qWait(20);
    EXPECT_TRUE(desk.sections()->isVisible());
}

TEST(ReportsPage, SwitchesPacksByTheirNumber)
{
    ReportDesk desk;
    ASSERT_TRUE(desk.page);
    const auto packs = report::reports();
    if (packs.size() < 2)
        GTEST_SKIP() << "one pack only";
    desk.sections()->setFocus();

    ReportDesk::type(QStringLiteral("2"));
    desk.wait();

    EXPECT_EQ(desk.page->pack(), packs[1].pack);
    EXPECT_EQ(desk.page->maker().report()->pack, packs[1].pack);
}

TEST(ReportsPage, StepsThroughTheWeeks)
{
    ReportDesk desk;
    ASSERT_TRUE(desk.page);
    desk.sections()->setFocus();

    ReportDesk::type(QStringLiteral("Ctrl+["));
    desk.wait();
    EXPECT_EQ(desk.page->week(), Week::parse("2026-W40"));
    EXPECT_EQ(desk.demo.window->shell().week, Week::parse("2026-W40"));

    for (int i = 0; i < 3; ++i)
        ReportDesk::type(QStringLiteral("Ctrl+]"));
    desk.wait();
    EXPECT_EQ(desk.page->week(), Week::parse("2026-W42"));
    EXPECT_TRUE(desk.page->answer().contains(QStringLiteral("This week is not over")))
        << desk.page->answer().toStdString();
}

TEST(ReportsPage, SavesWhatItShowsAsPdf)
{
    ReportDesk desk;
    ASSERT_TRUE(desk.page);
    desk.typeWords(QStringLiteral("Read this first."));
    const QString path = desk.demo.folder.filePath(QStringLiteral("week.pdf"));

    ReportDesk::type(QStringLiteral("Ctrl+P"));
    QFileDialog *dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (dialog = desk.page->findChild<QFileDialog *>()) != nullptr; }));
    dialog->findChild<QLineEdit *>()->setText(path);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);

    ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo::exists(path); }, 20'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.demo.window->isWorking(); }, 20'000));
}

TEST(ReportsPage, SaysAtOnceAsWhatAFrozenWeekWasSaved)
{
    ReportDesk desk;
    ASSERT_TRUE(desk.page);
    desk.page->open(QStringLiteral("2026-W40"));
    desk.wait();
    const auto kinds = [&] {
        const auto *weeks = desk.page->findChild<ReportSide *>()->weeks();
        return weeks->model()->index(0, 2).data().toString();
    };
    ASSERT_EQ(kinds(), QString());

    desk.page->save(QStringLiteral("html"));
    QFileDialog *dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (dialog = desk.page->findChild<QFileDialog *>()) != nullptr; }));
    dialog->findChild<QLineEdit *>()->setText(desk.demo.folder.filePath(QStringLiteral("week.html")));
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);

    EXPECT_TRUE(QTest::qWaitFor([&] { return kinds() == QStringLiteral("HTML"); }, 20'000))
        << kinds().toStdString();
}

TEST(ReportsPage, OpensAFrozenWeekAndSaysSo)
{
    ReportDesk desk;
    ASSERT_TRUE(desk.page);
    ASSERT_TRUE(freezeReports(*desk.demo.session, Week::parse("2026-W41")));
    desk.wait();

    EXPECT_TRUE(desk.page->answer().contains(QStringLiteral("Frozen on Oct 14")))
        << desk.page->answer().toStdString();
    const auto tables = desk.page->findChildren<FittedTable *>();
    EXPECT_TRUE(std::ranges::any_of(tables, [](const FittedTable *table) {
        return table->accessibleName() == QStringLiteral("Earlier weeks") && table->model()->rowCount() == 6;
    }));
}

TEST(ReportsPage, OpensAWeekOfTheDemonstrationAndSaysWhatWasCorrectedSince)
{
    ReportDesk desk;
    ASSERT_TRUE(desk.page);
    desk.page->open(QStringLiteral("2026-W40"));
    desk.wait();
    EXPECT_TRUE(desk.page->answer().endsWith(QStringLiteral("Frozen on Oct 5. Ready to save.")))
        << desk.page->answer().toStdString();
    const auto *notice = desk.page->findChild<Notice *>();
    ASSERT_TRUE(notice);
    EXPECT_FALSE(notice->isVisible());
    const QString then = desk.said();

    const Book &book = desk.demo.session->book();
    ChangeSet changes = desk.demo.session->change();
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (book.leads().has(lead) && book.stageType(book.leads()[lead].stage.number) == StageType::won &&
            Week::of(book.leads()[lead].closedOn) == Week::parse("2026-W40"))
            changes.set(Entity::lead, lead, leadField("closed_on"), Date::of(2026, 9, 2));
    ASSERT_FALSE(changes.isEmpty());
    ASSERT_TRUE(desk.demo.session->commit({Op::editLead}, std::move(changes)));
    desk.wait();

    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->accessibleName().startsWith(
        QStringLiteral("Corrected since it was frozen: Effort on A’s was 69.6%, is 70.5%; Won was ")))
        << notice->accessibleName().toStdString();
    EXPECT_TRUE(notice->accessibleName().endsWith(QStringLiteral("The report keeps the figures of Oct 5.")));
    EXPECT_TRUE(desk.page->answer().contains(QStringLiteral("corrected since.")))
        << desk.page->answer().toStdString();
    EXPECT_EQ(desk.said(), then);
}

TEST(ReportsPage, WritesPacksAsThePageArrangesThem)
{
    ReportDesk desk;
    ASSERT_TRUE(desk.page);
    keepArrangement("leadership", {.hidden = {"reps"}});
    const QString folder = desk.demo.folder.filePath(QStringLiteral("packs"));

    writePacksOnce(desk.demo.window->shell(), Week::parse("2026-W40"),
                   {.folder = folder, .packs = {"leadership", "cfo"}, .formats = {"html"}});

    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.demo.window->isWorking(); }, 20'000));
    const auto read = [&](const char *name) {
        QFile file(QDir(folder).filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return QString::fromUtf8(file.readAll());
    };
    const QString leadership = read("Ridealong 2026-W40 Leadership.html");
    EXPECT_TRUE(leadership.contains(QStringLiteral("Won this week")));
    EXPECT_FALSE(leadership.contains(QStringLiteral("Ride-along</th>"))) << "the table of reps is left out";
    EXPECT_FALSE(leadership.contains(QStringLiteral("<h2>Reps</h2>")));
    EXPECT_TRUE(read("Ridealong 2026-W40 CFO.html").contains(QStringLiteral("Return by source")));
}

TEST(ReportsPage, ComparesTwoWeeksAndEscLeadsBack)
{
    ReportDesk desk;
    ASSERT_TRUE(desk.page);
    for (QAction *action : desk.page->actions())
        if (action->text() == QStringLiteral("Compare two weeks…"))
            action->trigger();

    auto *pane = desk.page->findChild<ComparePane *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pane->table().rows.empty(); }, 20'000));
    EXPECT_TRUE(pane->isVisible());
    ReportDesk::type(QStringLiteral("Esc"));

    EXPECT_FALSE(pane->isVisible());
    EXPECT_TRUE(desk.page->findChild<PagePreview *>()->isVisible());
}
