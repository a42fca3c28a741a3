// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/valuecell.h"
#include "lists/listing.h"

#include "leads/fittedtable.h"
#include "leads/roles.h"
#include "lists/chartfiles.h"
#include "lists/listcopy.h"
#include "lists/listexport.h"
#include "lists/offer.h"
#include "lists/pagelists.h"
#include "lists/pageprint.h"
#include "lists/rowfeed.h"
#include "lists/tablemenu.h"
#include "pages/page.h"
#include "report/html.h"
#include "shell/job.h"
#include "shell/widgets/headers.h"
#include "support/tempbook.h"
#include "ui/support/shellnotes.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardItem>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

// "Bolt, Inc." has a comma, its amount is shortened on the screen, its day has no year.
struct Deals
{
    FittedTable table{QStringLiteral("Deals: open"),
                      {{QString(), 30},
                       {QStringLiteral("Company")},
                       {QStringLiteral("Value"), 60, true},
                       {QStringLiteral("Close"), 60, true},
                       {QStringLiteral("Share"), 60, true},
                       {QString(), 20}}};

    Deals()
    {
        add("Bolt, Inc.", Money{21'450'000}, "$214k", Date::of(2026, 10, 16), "Oct 16", "45%");
        add("=Cask", Money{-350}, "−$4", Date::of(2027, 1, 4), "Jan 4", "");
    }

private:
    void add(const char *name, Money value, const char *amount, Date close, const char *day,
             const char *share)
    {
        auto *grade = makeCell({}, GradeRole, 0);
        grade->setData(rawOf(Grade::A), RawRole);
        table.addRow({grade, makeCell(QString::fromUtf8(name)),
                      makeCell(QString::fromUtf8(amount), RawRole, rawOf(value)),
                      makeCell(QString::fromUtf8(day), RawRole, rawOf(close)),
                      makeCell(QString::fromUtf8(share)), makeCell()},
                     QStringLiteral("row"));
    }
};

class DealPage : public Page
{
public:
    DealPage(ShellContext &shell, Lists lists = Lists::window)
        : Page(shell)
        , m_lists(lists)
    {
        auto *column = new QVBoxLayout(this);
        auto *header = new PageHeader(QStringLiteral("Deals"), this);
        header->setAnswer(QStringLiteral("Two deals are open."));
        column->addWidget(header);
        column->addWidget(&deals.table);
        chart = new QLabel(QStringLiteral("chart"), this);
        chart->setAccessibleName(QStringLiteral("Won by week"));
        column->addWidget(chart);
        offerChart(*chart, [] { return QStringLiteral("Week\tWon\n2026-W41\t2\n2026-W42\t3.5\n"); });
        resize(700, 400);
        show();
    }
    ~DealPage() override { deals.table.setParent(nullptr); }
    Lists lists() const override { return m_lists; }
    QAction *command(const QString &text) const
    {
        for (QAction *action : actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }

    Deals deals;
    QLabel *chart;

private:
    Lists m_lists;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QString unpacked(const QString &path, const QString &part)
{
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, part});
    EXPECT_TRUE(unzip.waitForFinished());
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

} // namespace

TEST(Listing, HoldsTheColumnsThatAreSeenWithTheirValues)
{
    const Deals deals;

    const Listing listing = listingOf(deals.table);

    QStringList titles;
    for (const report::Column &column : listing.columns)
        titles << column.title;
    EXPECT_EQ(titles.join(u'|').toStdString(), "Grade|Company|Value|Close|Share");
    EXPECT_EQ(asRows(listing).toStdString(), "Grade\tCompany\tValue (USD)\tClose\tShare\n"
                                             "A\tBolt, Inc.\t214500\t2026-10-16\t0.45\n"
                                             "A\t=Cask\t-3.5\t2027-01-04\t\n");
}

TEST(Listing, FollowsHiddenAndMovedColumnsAndHiddenRows)
{
    Deals deals;
    deals.table.setColumnHidden(0, true);
    deals.table.setColumnHidden(3, true);
    deals.table.horizontalHeader()->moveSection(1, 2);
    deals.table.setRowHidden(1, true);

    EXPECT_EQ(asRows(listingOf(deals.table)).toStdString(),
              "Value (USD)\tCompany\tShare\n214500\tBolt, Inc.\t0.45\n");
}

TEST(Listing, TakesTheSelectedRowsWhereThereAreSeveral)
{
    Deals deals;
    deals.table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    deals.table.addRow({makeCell(), makeCell(QStringLiteral("Dune"))}, {});

    deals.table.selectRow(2);
    EXPECT_EQ(listingOf(deals.table, ListRows::selected).rows, 3);
    deals.table.selectionModel()->select(deals.table.model()->index(0, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    EXPECT_EQ(listingOf(deals.table, ListRows::selected).rows, 2);
    EXPECT_EQ(listingOf(deals.table).rows, 3);
}

TEST(ListCopy, PutsPlainNumbersAndAnHtmlTableOnTheClipboard)
{
    const Deals deals;

    copyListing(listingOf(deals.table));

    const QMimeData *data = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(data->text().contains(QStringLiteral("Bolt, Inc.\t214500\t2026-10-16\t0.45\n")));
    EXPECT_TRUE(data->html().contains(QStringLiteral("<td align=\"right\" sdval=\"214500\">$214k</td>")))
        << data->html().toStdString();
    EXPECT_TRUE(data->html().contains(QStringLiteral("<td>=Cask</td>")));
}

TEST(ListCopy, SaysWhichWayACellReads)
{
    const report::Table names =
        tableFromRows(QStringLiteral("Names"), QStringLiteral("Name\tNote\nשלום\tnext\n"));

    EXPECT_TRUE(asHtml(listingOf(names)).contains(QStringLiteral("<td dir=\"rtl\">שלום</td><td>next</td>")));
}

TEST(ListCopy, NamesTheCurrencyOfTheBookAndTheUnitsOfCells)
{
    const QTemporaryDir folder;
    const auto book = Session::create(folder.filePath(QStringLiteral("Yen.ridealong")),
                                      {.name = "Yen", .owner = "Dana Whitfield", .currency = "JPY"},
                                      Clock::at(Date::of(2026, 10, 14)));
    ASSERT_TRUE(book);
    ShellNotes notes{**book};
    DealPage page(notes.shell);
    page.deals.table.model()->setHeaderData(4, Qt::Horizontal, QStringLiteral("Waits"));
    page.deals.table.clearRows();
    page.deals.table.addRow({makeCell(), makeCell(QStringLiteral("Dune")),
                             makeCell(QStringLiteral("¥21k"), Money{21'450}),
                             makeCell(QStringLiteral("Oct 16"), Date::of(2026, 10, 16)),
                             makeCell(QStringLiteral("5 d"), int64_t(5))},
                            {});

    EXPECT_EQ(asRows(listingOf(page.deals.table)).toStdString(),
              "Company\tValue (JPY)\tClose\tWaits (d)\nDune\t21450\t2026-10-16\t5\n");
}

TEST(ListExport, WritesCsvThatASpreadsheetDoesNotCompute)
{
    TempBook book;
    ShellNotes notes{book.session()};
    const Deals deals;
    const QString path = book.file("deals.csv");

    exportListing(notes.shell, listingOf(deals.table), path);

    EXPECT_EQ(read(path).toStdString(), "\xEF\xBB\xBF"
                                        "Grade,Company,Value (USD),Close,Share\r\n"
                                        "A,\"Bolt, Inc.\",214500,2026-10-16,0.45\r\n"
                                        "A,'=Cask,-3.5,2027-01-04,\r\n");
    EXPECT_EQ(notes.toasts, QStringList(QStringLiteral("2 rows are in deals.csv.")));
}

TEST(ListExport, WritesASheetWithTypedCells)
{
    TempBook book;
    ShellNotes notes{book.session()};
    const Deals deals;
    const QString path = book.file("deals.xlsx");

    exportListing(notes.shell, listingOf(deals.table), path);

    const QString sheet = unpacked(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    EXPECT_TRUE(sheet.contains(QStringLiteral("<v>214500</v>"))) << sheet.toStdString();
    EXPECT_TRUE(sheet.contains(QStringLiteral("<v>46311</v>"))) << sheet.toStdString(); // 2026-10-16
    EXPECT_TRUE(sheet.contains(QStringLiteral("<t>=Cask</t>"))) << sheet.toStdString();
    const QString styles = unpacked(path, QStringLiteral("xl/styles.xml"));
    EXPECT_TRUE(styles.contains(QStringLiteral("[$$-409]#,##0.00"))) << styles.toStdString();
}

TEST(ListExport, NeverOverwritesTheBook)
{
    TempBook book;
    ShellNotes notes{book.session()};
    const Deals deals;

    exportListing(notes.shell, listingOf(deals.table), book.path());

    EXPECT_EQ(notes.errors.size(), 1);
    EXPECT_TRUE(notes.toasts.isEmpty());
}

TEST(RowFeed, HandsOutALongListBlockByBlockToAJob)
{
    Deals deals;
    for (int i = 0; i < 3 * RowFeed::block; ++i)
        deals.table.addRow({makeCell(), makeCell(QString::number(i))}, {});
    const auto feed = makeRowFeed(listingOf(deals.table));
    std::vector<std::string> names;
    JobRunner jobs;
    QSignalSpy finished(&jobs, &JobRunner::finished);

    jobs.start(
        {.name = QStringLiteral("Reading"), .work = [&](const Progress &progress) -> std::function<void()> {
             for (int from = 0; from < feed->count(); from += RowFeed::block)
                 if (const auto rows = feed->take(from, progress))
                     for (const auto &row : *rows)
                         names.push_back(row[1]);
             return {};
         }});
    ASSERT_TRUE(finished.wait());

    ASSERT_EQ(names.size(), size_t(3 * RowFeed::block + 2));
    EXPECT_EQ(names[0], "Bolt, Inc.");
    EXPECT_EQ(names.back(), std::to_string(3 * RowFeed::block - 1));
}

TEST(RowFeed, EndsWhereTheListChangesMeanwhile)
{
    Deals deals;
    for (int i = 0; i < 2 * RowFeed::block; ++i)
        deals.table.addRow({makeCell(), makeCell(QString::number(i))}, {});
    const auto feed = makeRowFeed(listingOf(deals.table));
    deals.table.clearRows();
    QString told;
    JobRunner jobs;
    QSignalSpy finished(&jobs, &JobRunner::finished);

    jobs.start(
        {.name = QStringLiteral("Reading"), .work = [&](const Progress &progress) -> std::function<void()> {
             EXPECT_TRUE(feed->take(0, progress)); // it was read at once
             if (const auto rows = feed->take(RowFeed::block, progress); !rows)
                 told = rows.error().text;
             return {};
         }});
    ASSERT_TRUE(finished.wait());

    EXPECT_EQ(told.toStdString(), "The list changed while it was written. Export it again.");
}

TEST(Offer, AChartIsATableAPictureAndADrawing)
{
    TempBook book;
    ShellNotes notes{book.session()};
    DealPage page(notes.shell);

    copyListing(chartsOf(page).front()->listing());
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(), "Week\tWon\n2026-W41\t2\n2026-W42\t3.5\n");
    copyPicture(*page.chart);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    EXPECT_EQ(data->imageData().value<QImage>().width(), 2 * page.chart->width());
    EXPECT_TRUE(data->data(QStringLiteral("image/svg+xml")).contains("chart</text>"));
    savePicture(*page.chart, book.file("chart.png"));
    savePicture(*page.chart, book.file("chart.svg"));

    EXPECT_EQ(QImage(book.file("chart.png")).size(), page.chart->size() * 2);
    EXPECT_TRUE(read(book.file("chart.svg")).contains("<svg"));
    EXPECT_EQ(notes.toasts.value(0).toStdString(), "chart.png is saved.");
}

TEST(PageLists, ThePageExportsCopiesAndPrintsWhatItShows)
{
    TempBook book;
    ShellNotes notes{book.session()};
    DealPage page(notes.shell);
    addListCommands(page);

    ASSERT_TRUE(page.command(QStringLiteral("Export this table…")));
    EXPECT_EQ(page.command(QStringLiteral("Export this table…"))->shortcut(),
              QKeySequence(QStringLiteral("Ctrl+E")));
    EXPECT_EQ(page.command(QStringLiteral("Print this page…"))->shortcut(),
              QKeySequence(QStringLiteral("Ctrl+P")));
    page.command(QStringLiteral("Copy as table"))->trigger();
    EXPECT_EQ(notes.toasts.value(0).toStdString(), "2 rows are on the clipboard.");
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("Grade\tCompany")));

    const report::Document document = printedPage(page).document;
    EXPECT_EQ(document.title.toStdString(), "Deals");
    EXPECT_EQ(document.subtitle.toStdString(), "Two deals are open.");
    const std::string html = report::toHtml(document);
    EXPECT_NE(html.find("Bolt, Inc."), std::string::npos);
    EXPECT_NE(html.find("2026-W42"), std::string::npos);
}

TEST(PageLists, SaysWhereThereIsNothing)
{
    TempBook book;
    ShellNotes notes{book.session()};
    DealPage page(notes.shell);
    addListCommands(page);
    page.deals.table.hide();
    page.chart->hide();

    page.command(QStringLiteral("Export this table…"))->trigger();
    page.command(QStringLiteral("Copy or save a chart…"))->trigger();

    EXPECT_EQ(notes.toasts, QStringList({QStringLiteral("This page shows no table now."),
                                         QStringLiteral("This page shows no chart now.")}));
}

TEST(PageLists, APageThatKeepsItsListsGetsNoCommands)
{
    TempBook book;
    ShellNotes notes{book.session()};
    DealPage none(notes.shell, Page::Lists::none), own(notes.shell, Page::Lists::own);

    addListCommands(none);
    addListCommands(own);

    EXPECT_TRUE(none.actions().isEmpty());
    EXPECT_FALSE(own.command(QStringLiteral("Export this table…")));
    EXPECT_TRUE(own.command(QStringLiteral("Copy as table")));
}

TEST(TableMenu, OffersCopyAndExport)
{
    TempBook book;
    ShellNotes notes{book.session()};
    DealPage page(notes.shell);
    QMenu menu;

    addTableActions(menu, page.deals.table);

    QStringList texts;
    for (const QAction *action : menu.actions())
        texts << action->text();
    EXPECT_EQ(texts, QStringList({QStringLiteral("Copy as table"), QStringLiteral("Export this table…")}));
    EXPECT_EQ(tableAround(page.deals.table.viewport()), &page.deals.table);
    EXPECT_EQ(tableAround(page.chart), nullptr);
}
