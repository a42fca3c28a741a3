// SPDX-License-Identifier: GPL-3.0-or-later
// A list on its way into a book, by keys alone: rows copied from a spreadsheet, a workbook with two sheets,
// an address card that is dropped on the window; what looks like a lead decided, the grades seen, taken back.
#include "demo/demo.h"
#include "importing/importview.h"
#include "session/importing.h"
#include "shell/mainwindow.h"
#include "shell/widgets/toast.h"
#include "start/desktop.h"
#include "start/firstrun.h"
#include "support/workbooks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace ridealong;

namespace {

size_t leadsIn(const Book &book)
{
    size_t count = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        count += book.leads().has(lead);
    return count;
}

struct ImportDesk
{
    QTemporaryDir folder;
    std::unique_ptr<Desktop> desktop;
    QString known; // a lead of the book: company, city, postal code and e-mail, between tabs

    explicit ImportDesk(bool withBook = true)
    {
        Launch launch;
        launch.clock = Clock::at(Date::of(2026, 10, 14));
        if (withBook)
            launch.book = makeBook(launch.clock);
        desktop = std::make_unique<Desktop>(launch);
        QSignalSpy opened(desktop.get(), &Desktop::opened);
        desktop->start();
        if (withBook)
            EXPECT_TRUE(QTest::qWaitFor([&] { return opened.count() > 0; }, 60'000));
        QApplication::setActiveWindow(&desktop->window());
        QTest::qWait(50);
    }
    QString makeBook(const Clock &clock)
    {
        const QString path = folder.filePath(QStringLiteral("Demo.ridealong"));
        auto made = Session::create(path, demoBook(), clock);
        EXPECT_TRUE(made && makeDemo(**made, {.leads = 120}));
        const Book &book = (*made)->book();
        for (uint32_t lead = 1; lead < book.leads().end() && known.isEmpty(); ++lead) {
            QStringList cells;
            for (const FieldNo field :
                 {leadField("company"), leadField("city"), leadField("postal_code"), leadField("email")})
                cells << QString::fromStdString(std::string(book.leads().text(lead, field)));
            if (book.leads().has(lead) && !cells.contains(QString()))
                known = cells.join(u'\t');
        }
        EXPECT_FALSE(known.isEmpty());
        return path;
    }

    MainWindow &window() { return desktop->window(); }
    const Book &book() { return desktop->session()->book(); }
    ImportView &view() { return *window().findChild<ImportView *>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    // Where the focus says this name, or shows this text.
    bool tabTo(const QString &name)
    {
        for (int i = 0; i < 300; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            const auto *button = qobject_cast<const QAbstractButton *>(focus);
            if (focus && (focus->accessibleName() == name || (button && button->text() == name)))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    bool reaches(ImportView::Step step)
    {
        return QTest::qWaitFor(
            [&] { return view().step() == step && !window().isWorking() && !desktop->session()->isBusy(); },
            60'000);
    }
    // A label that is shown and says this somewhere.
    bool says(const QString &words)
    {
        for (const auto *label : window().findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    void openByPalette()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::qWait(50);
        type(QStringLiteral("Import a list"));
        QTest::qWait(200);
        press(Qt::Key_Return);
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return window().currentKey() == QStringLiteral("import"); }, 5'000));
        QApplication::setActiveWindow(&window());
        QTest::qWait(50);
    }
    void drop(const QStringList &files)
    {
        QMimeData what;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        what.setUrls(urls);
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &what, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &what, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &event);
        EXPECT_TRUE(event.isAccepted());
        QTest::qWait(20);
    }
};

// 18 new rows, one that the book knows by its e-mail and place, and one that repeats an earlier row.
QString twentyRows(const QString &known)
{
    QString rows = QStringLiteral("Company\tCity\tZip\tE-mail\tEmployees\n");
    for (int i = 0; i < 18; ++i)
        rows +=
            QStringLiteral("Plant %1 \"North\"\tLima\t45801\tinfo@plant%1.example\t%2\n").arg(i).arg(40 + i);
    return rows + known + QStringLiteral("\t12\nPlant 3\tLima\t45801\tinfo@plant3.example\t41\n");
}

} // namespace

TEST(ImportJourney, CopiedRowsComeInAndGoOutByKeysAlone)
{
    ImportDesk it;
    const size_t before = leadsIn(it.book());
    QApplication::clipboard()->setText(twentyRows(it.known));

    it.openByPalette();
    it.press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(it.reaches(ImportView::matching));
    EXPECT_EQ(matchedColumns(*it.view().draft().plan), 5);
    it.press(Qt::Key_Return);
    ASSERT_TRUE(it.reaches(ImportView::checking));
    EXPECT_TRUE(it.says(QStringLiteral("20 rows: 20 new")));
    EXPECT_TRUE(it.says(QStringLiteral("This list holds")));

    // The known one is left out, the one that repeats fills in what is empty.
    ASSERT_TRUE(it.tabTo(QStringLiteral("What to do with line 20")));
    it.press(Qt::Key_End);
    ASSERT_TRUE(it.tabTo(QStringLiteral("What to do with line 21")));
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Down);
    EXPECT_TRUE(it.says(QStringLiteral("20 rows: 18 new, 1 updated, 1 skipped")));
    ASSERT_TRUE(it.tabTo(QStringLiteral("Import 19 rows")));
    it.press(Qt::Key_Return);
    ASSERT_TRUE(it.reaches(ImportView::done));
    EXPECT_EQ(leadsIn(it.book()), before + 18);

    it.press(Qt::Key_Return);
    ASSERT_EQ(it.view().step(), ImportView::choosing);
    ASSERT_TRUE(it.tabTo(QStringLiteral("Take back the import of Copied rows")));
    it.press(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return leadsIn(it.book()) == before; }, 30'000));
    EXPECT_TRUE(it.window().toast()->text().contains(QStringLiteral("18 rows removed")))
        << it.window().toast()->text().toStdString();
}

TEST(ImportJourney, TheOtherSheetOfAWorkbookIsChosen)
{
    ImportDesk it;
    const auto row = [](const QByteArray &a, const QByteArray &b) -> QByteArray {
        return "<row><c t=\"inlineStr\"><is><t>" + a + "</t></is></c><c t=\"inlineStr\"><is><t>" + b +
               "</t></is></c></row>";
    };
    const QString file = written(
        it.folder.filePath(QStringLiteral("two.xlsx")),
        aWorkbook(
            {.sheets = {{"Read me", row("Remark", "Who") + row("made in May", "Kim")},
                        {"Leads", row("Company", "City") + row("Acme Two", "Lima") + row("Beta", "Rome")}}}));
    const size_t before = leadsIn(it.book());

    it.window().showPage(QStringLiteral("import"), file);
    ASSERT_TRUE(it.reaches(ImportView::matching));
    EXPECT_TRUE(it.says(QStringLiteral("Every row needs")));
    it.press(Qt::Key_Return);
    EXPECT_EQ(it.view().step(), ImportView::matching) << "a sheet without companies can't be checked";
    ASSERT_TRUE(it.tabTo(QStringLiteral("Sheet of the workbook")));
    it.press(Qt::Key_Down);
    ASSERT_TRUE(QTest::qWaitFor([&] { return it.view().draft().plan->rows.sheet == 1; }, 10'000));

    ASSERT_TRUE(it.tabTo(QStringLiteral("Check the rows")));
    it.press(Qt::Key_Return);
    ASSERT_TRUE(it.reaches(ImportView::checking));
    it.press(Qt::Key_Escape);
    EXPECT_EQ(it.view().step(), ImportView::matching);
    it.press(Qt::Key_Return);
    ASSERT_TRUE(it.reaches(ImportView::checking));
    it.press(Qt::Key_Return);
    ASSERT_TRUE(it.reaches(ImportView::done));
    EXPECT_EQ(leadsIn(it.book()), before + 2);
}

TEST(ImportJourney, AnAddressCardIsDroppedOnTheWindow)
{
    ImportDesk it;
    const size_t before = leadsIn(it.book());
    const QString card = written(it.folder.filePath(QStringLiteral("ann.vcf")),
                                 "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nORG:Lee Pumps\r\n"
                                 "EMAIL:ann@leepumps.example\r\nEND:VCARD\r\n");

    it.window().showPage(QStringLiteral("today"));
    it.drop({card});
    ASSERT_TRUE(QTest::qWaitFor([&] { return it.window().currentKey() == QStringLiteral("import"); }, 5'000));
    ASSERT_TRUE(it.reaches(ImportView::matching));
    it.press(Qt::Key_Return);
    ASSERT_TRUE(it.reaches(ImportView::checking));
    it.press(Qt::Key_Return);
    ASSERT_TRUE(it.reaches(ImportView::done));

    EXPECT_EQ(leadsIn(it.book()), before + 1);
    const uint32_t lead = it.book().leads().end() - 1;
    EXPECT_EQ(it.book().leads().text(lead, leadField("company")), "Lee Pumps");
}

TEST(ImportJourney, AMappingFileComesWithItsList)
{
    ImportDesk it;
    const QString list =
        written(it.folder.filePath(QStringLiteral("odd.csv")), "Wer,Wo\nAcme Three,Lima\nBeta Three,Rome\n");
    const QString mapping =
        written(it.folder.filePath(QStringLiteral("odd.sdl")), "#Mapping values\nWer=Name\nWo=BillingCity\n");

    it.drop({list, mapping});
    ASSERT_TRUE(QTest::qWaitFor([&] { return it.window().currentKey() == QStringLiteral("import"); }, 5'000));
    ASSERT_TRUE(it.reaches(ImportView::matching));

    EXPECT_TRUE(it.says(QStringLiteral("Columns by odd.sdl.")));
    EXPECT_EQ(matchedColumns(*it.view().draft().plan), 2);
}

TEST(ImportJourney, AListDroppedOnTheFirstPageAsksForTheBooksName)
{
    ImportDesk it(false);
    const QString list =
        written(it.folder.filePath(QStringLiteral("list.csv")), "Company,City\nAcme Three,Lima\n");

    it.drop({list});
    QTest::qWait(100);

    auto *first = it.window().findChild<FirstRun *>();
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->importView()->isVisible());
}
