// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/pageprint.h"

#include "lists/chartfiles.h"
#include "lists/listcopy.h"
#include "lists/offer.h"
#include "lists/pagelists.h"
#include "pages/page.h"
#include "render/printing.h"
#include "shell/theme.h"
#include "support/tempbook.h"
#include "ui/support/demowindow.h"
#include "ui/support/shownpage.h"

#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString printedAsPdf(const PrintedPage &paper, const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageLayout(render::layoutOf(paper.document));
    writer.setResolution(1200);
    render::print(writer, paper.document, {}, paper.charts);
    return path;
}

// RIDEALONG_PRINTS keeps the files for somebody who wants to look at them.
QString prints(const DemoWindow &demo, const char *page)
{
    const QString kept = qEnvironmentVariable("RIDEALONG_PRINTS");
    return QDir(kept.isEmpty() ? demo.folder.path() : kept)
        .filePath(QString::fromLatin1(page) + QStringLiteral(".pdf"));
}

struct DarkWindow
{
    DarkWindow() { useTheme(*qApp, makeTheme(Look::dark)); }
    ~DarkWindow() { useTheme(*qApp, makeTheme(Look::light)); }
};

// Draws a colour of the theme in use.
struct Ink : QWidget
{
    Ink()
    {
        resize(60, 40);
        setAccessibleName(QStringLiteral("Ink"));
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(10, 10, 30, 20, currentTheme().t3);
    }
};

} // namespace

TEST(PagePrint, ChartsAreDrawnAsLinesAndWordsBesideTheirFigures)
{
    DemoWindow demo;
    demo.show("follow-ups");

    const PrintedPage paper = printedPage(*shownPage(*demo.window));
    const QString pdf = printedAsPdf(paper, demo.folder.filePath(QStringLiteral("page.pdf")));

    ASSERT_FALSE(paper.charts.empty());
    EXPECT_EQ(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).count(u'\n'), 2)
        << "a chart is a picture of pixels";
    const QString words =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    EXPECT_TRUE(words.contains(QStringLiteral("Money at risk, by rep"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Page 1 of"))) << words.toStdString();
}

TEST(PagePrint, APlateIsPaintedWhereItsBoxStands)
{
    const QTemporaryDir folder;
    report::Document document;
    const report::Picture open{200, 100, {report::Box{0, 0, 200, 100}}};
    document.blocks = {
        report::Drawing{.id = "one", .title = {}, .note = {}, .picture = open, .description = {}},
        report::Drawing{.id = "two", .title = {}, .note = {}, .picture = open, .description = {}}};
    std::vector<QRectF> painted;
    const render::Plate plate = [&](QPainter &, const QRectF &place) { painted.push_back(place); };
    QPdfWriter writer(folder.filePath(QStringLiteral("plates.pdf")));

    render::print(writer, document, {}, {plate});

    ASSERT_EQ(painted.size(), 1U); // the second place has no plate
    EXPECT_EQ(painted[0].size(), QSizeF(200, 100));
    EXPECT_GT(painted[0].top(), painted[0].left());
}

TEST(PagePrint, PaperIsLightWhateverTheWindowIs)
{
    const DarkWindow dark;
    Ink chart;

    const QByteArray screen = svgOf(chart), paper = svgForPaper(chart);

    const QByteArray light = makeTheme(Look::light).t3.name().toLatin1();
    EXPECT_FALSE(screen.contains(light));
    EXPECT_TRUE(paper.contains(light)) << paper.toStdString();
    EXPECT_EQ(currentTheme().look, Look::dark);
}

TEST(PagePrint, EveryPageWithAListIsPrintedWithItsTitle)
{
    DemoWindow demo;
    int printed = 0;
    for (const PageInfo &info : pages()) {
        demo.show(info.key);
        const Page *page = shownPage(*demo.window);
        if (!page || page->lists() != Page::Lists::window)
            continue;
        SCOPED_TRACE(info.key);
        const PrintedPage paper = printedPage(*page);
        const QString pdf = printedAsPdf(paper, prints(demo, info.key));
        const QString words = outputOf(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
        EXPECT_FALSE(paper.document.title.isEmpty());
        EXPECT_TRUE(words.simplified().contains(paper.document.title.simplified())) << words.toStdString();
        EXPECT_TRUE(words.contains(QStringLiteral("Made with Ridealong. Page 1 of")));
        ++printed;
    }

    EXPECT_GT(printed, 8);
}

TEST(PagePrint, APageLiesOnItsSideOnlyWhereItsTableIsWide)
{
    DemoWindow demo;

    demo.show("focus");
    const bool wide = printedPage(*shownPage(*demo.window)).document.landscape;
    demo.show("worth");

    EXPECT_TRUE(wide);
    EXPECT_FALSE(printedPage(*shownPage(*demo.window)).document.landscape);
}
