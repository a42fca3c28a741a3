// SPDX-License-Identifier: GPL-3.0-or-later
// A census of what can be taken along: whoever adds a table or a chart offers it to files, the clipboard and
// paper (ui/lists), or names it here and says why not.
#include "house/sources.h"
#include "lists/offer.h"
#include "lists/pagelists.h"
#include "pages/page.h"
#include "ui/support/demowindow.h"
#include "ui/support/shownpage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

using namespace ridealong;
using testing::IsEmpty;

namespace {

// What paints itself and is no chart: buttons, badges, cards, frames, rows that a list behind them offers.
const std::set<std::string> noCharts = {"ui/balance/hourseditor.cpp", "ui/coaching/coachingside.cpp",
                                        "ui/coaching/notecard.cpp",   "ui/debrief/commitmentrow.cpp",
                                        "ui/debrief/debriefview.cpp", "ui/debrief/skillrow.cpp",
                                        "ui/debrief/stoprow.cpp",     "ui/focus/repcard.cpp",
                                        "ui/followups/barrow.cpp",    "ui/followups/selectionbar.cpp",
                                        "ui/forecast/pastpane.cpp",   "ui/grading/criterionrow.cpp",
                                        "ui/grading/linkcell.cpp",    "ui/grading/missingbox.cpp",
                                        "ui/grading/weightbar.cpp",   "ui/importing/stepper.cpp",
                                        "ui/leads/factlist.cpp",      "ui/leads/foldedlane.cpp",
                                        "ui/leads/lane.cpp",          "ui/leads/scale.cpp",
                                        "ui/leads/tables.cpp",        "ui/pages/boardpage.cpp",
                                        "ui/palette/findfield.cpp",   "ui/palette/palette.cpp",
                                        "ui/quicklog/quickfield.cpp", "ui/quicklog/quickstrip.cpp",
                                        "ui/repday/callcard.cpp",     "ui/repday/touchlist.cpp",
                                        "ui/reports/pagepreview.cpp", "ui/rides/briefview.cpp",
                                        "ui/rides/plannerlayout.cpp", "ui/rides/planparts.cpp",
                                        "ui/rides/planrow.cpp",       "ui/rides/ridecard.cpp",
                                        "ui/rides/rolecontrol.cpp",   "ui/rides/stoplist.cpp",
                                        "ui/start/choicecard.cpp",    "ui/start/firstrun.cpp",
                                        "ui/sync/choiceframe.cpp",    "ui/sync/conflicttabs.cpp",
                                        "ui/sync/dropzone.cpp",       "ui/sync/importcard.cpp",
                                        "ui/sync/syncindicator.cpp",  "ui/today/ridestoprow.cpp",
                                        "ui/today/yourday.cpp"};

// Pages whose lists stay where they are: what is imported and what is said in a debrief is not for others.
const std::set<std::string> keepTheirs = {"import", "debrief"};

bool has(const house::SourceFile &file, const char *pattern)
{
    const QRegularExpression regex(QString::fromLatin1(pattern));
    return std::ranges::any_of(file.lines, [&](const std::string &line) {
        return regex.match(QString::fromStdString(line)).hasMatch();
    });
}

bool isOffered(const QAbstractItemView &view)
{
    const bool leadsSomewhere = view.inherits("ridealong::SectionList"); // it is how one gets to the lists
    return leadsSomewhere || qobject_cast<const QTableView *>(&view) ||
           qobject_cast<const QHeaderView *>(&view) ||
           view.findChild<Offer *>({}, Qt::FindDirectChildrenOnly);
}

bool hasCommand(const Page &page, const QString &start, const QString &key)
{
    return std::ranges::any_of(page.actions(), [&](const QAction *action) {
        return action->text().startsWith(start) ||
               (!key.isEmpty() && action->shortcuts().contains(QKeySequence(key)));
    });
}

// A figure that other programs would have to read out of words.
bool looksTyped(const QString &text)
{
    static const QRegularExpression money(QStringLiteral("^[+\\-−]?[$€£][\\d.,]+[kM]?$"));
    static const QRegularExpression share(QStringLiteral("^[+\\-−]?[\\d,.]+ ?%$"));
    static const QRegularExpression day(
        QStringLiteral("^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d+$"));
    return money.match(text).hasMatch() || share.match(text).hasMatch() || day.match(text).hasMatch();
}

// Says one thing or another, as a sentence does.
bool inWords(const report::Column &column)
{
    return column.title == QLatin1String("Last ride, or what is due");
}

using Offenders = std::vector<std::string>;

void addUntyped(Offenders &offenders, const Listing &listing, const std::string &where)
{
    for (int row = 0; row < std::min(listing.rows, 50); ++row) {
        const std::vector<report::Cell> cells = listing.row(row);
        for (size_t i = 0; i < cells.size(); ++i)
            if (isEmpty(cells[i].value) && looksTyped(cells[i].text) && !inWords(listing.columns[i]))
                return offenders.push_back(where + ": " + listing.title.toStdString() + ": " +
                                           listing.columns[i].title.toStdString() + ": " +
                                           cells[i].text.toStdString());
    }
}

void look(Offenders &offenders, const Page &page, const std::string &key)
{
    for (const QAbstractItemView *view : page.findChildren<QAbstractItemView *>())
        if (view->isVisible() && view->window() == page.window() && !isOffered(*view) &&
            page.lists() == Page::Lists::window)
            offenders.push_back(key + ": " + view->metaObject()->className() +
                                " is not offered: " + view->accessibleName().toStdString());
    for (const Offer *chart : chartsOf(page)) {
        const Listing listing = chart->listing();
        if (listing.title.isEmpty())
            offenders.push_back(key + ": a chart without a name");
        addUntyped(offenders, listing, key);
    }
    for (const Listing &listing : listingsOf(page)) {
        if (listing.title.isEmpty())
            offenders.push_back(key + ": a list without a name");
        addUntyped(offenders, listing, key);
    }
}

void lookForCommands(Offenders &offenders, const Page &page, const std::string &key)
{
    const bool lists = !listingsOf(page).empty(), charts = !chartsOf(page).empty();
    if ((!lists && !charts) || keepTheirs.contains(key))
        return;
    if (lists && !hasCommand(page, QStringLiteral("Export this table"), QStringLiteral("Ctrl+E")))
        offenders.push_back(key + ": no export");
    if (!hasCommand(page, QStringLiteral("Print"), QStringLiteral("Ctrl+P")) &&
        page.lists() != Page::Lists::own)
        offenders.push_back(key + ": no print");
    if (lists && !hasCommand(page, QStringLiteral("Copy as table"), {}))
        offenders.push_back(key + ": no copy");
    if (charts && !hasCommand(page, QStringLiteral("Copy or save a chart"), {}))
        offenders.push_back(key + ": no copy of a chart");
}

// Each tab of a page shows other lists.
Offenders census(DemoWindow &demo)
{
    Offenders offenders;
    for (const PageInfo &info : pages()) {
        demo.show(info.key);
        Page *page = shownPage(*demo.window);
        if (!page || demo.window->currentKey() != QLatin1String(info.key))
            continue; // not for this person
        look(offenders, *page, info.key);
        for (QTabBar *tabs : page->findChildren<QTabBar *>())
            for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(20);
                look(offenders, *page, info.key);
            }
        lookForCommands(offenders, *page, info.key);
    }
    return offenders;
}

} // namespace

TEST(Census, WhateverPaintsItselfIsOfferedOrNoChart)
{
    Offenders offenders;
    int charts = 0;
    for (const house::SourceFile &file : house::sources("ui/")) {
        const bool paints = !file.isHeader() && has(file, "::paintEvent\\(|paintEvent\\(QPaintEvent");
        const bool offers = has(file, "offer(Chart|List)\\(|new Offer\\(");
        charts += offers;
        if (paints && !offers && !file.isUnder("ui/shell/") && !noCharts.contains(file.path))
            offenders.push_back(file.path);
        if (offers && noCharts.contains(file.path))
            offenders.push_back(file.path + " is offered, so it need not be named here");
    }

    EXPECT_THAT(offenders, IsEmpty());
    EXPECT_GT(charts, 20);
}

TEST(Census, EveryChartViewIsOffered)
{
    Offenders offenders;
    for (const house::SourceFile &header : house::sources("ui/")) {
        if (!header.isHeader() || !has(header, "class \\w+ : public QChartView"))
            continue;
        std::string code = header.path;
        code.replace(code.rfind(".h"), 2, ".cpp");
        if (!has(house::source(code), "offerChart\\(|new Offer\\("))
            offenders.push_back(header.path);
    }

    EXPECT_THAT(offenders, IsEmpty());
}

TEST(Census, EveryPageOffersItsListsAndChartsToTheManager)
{
    DemoWindow demo;

    EXPECT_THAT(census(demo), IsEmpty());
}

TEST(Census, EveryPageOffersItsListsAndChartsToARep)
{
    DemoWindow demo("Tessa Okafor");

    EXPECT_THAT(census(demo), IsEmpty());
}
