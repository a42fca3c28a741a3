// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/todaypage.h"

#include "lead/filter.h"
#include "measure/needsyou.h"
#include "support/tempbook.h"
#include "today/needspane.h"
#include "today/weeklysave.h"
#include "ui/support/shellnotes.h"

#include <QFile>
#include <QPushButton>
#include <algorithm>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

// Cole has promised to call Acme and has not.
struct Overdue
{
    TempBook book;
    uint32_t cole = book.addPerson("Cole \"CJ\" Jensen", "CJ");
    uint32_t lead = book.addLead("Acme", {{leadField("owner"), Link{cole}},
                                          {leadField("value"), Money{4'800'000}},
                                          {leadField("received_on"), book->today().plus(-20)}});
    ShellNotes notes{book.session()};

    Overdue()
    {
        ChangeSet changes = book->change();
        changes.create(Entity::step, {{stepField("lead"), Link{lead}},
                                      {stepField("person"), Link{cole}},
                                      {stepField("kind"), Link{book.book().kindNamed("call")}},
                                      {stepField("due"), book->today().plus(-5)},
                                      {stepField("state"), int64_t(stepOpen)}});
        EXPECT_TRUE(book->commit({Op::planStep}, std::move(changes)));
    }
};

} // namespace

TEST(TodayPage, SaysWhatWaitsAndWhatItIsWorth)
{
    Overdue it;
    TodayPage page(it.notes.shell);

    page.refresh();

    EXPECT_TRUE(page.answer().contains(QStringLiteral("$48k waits in overdue follow-ups.")))
        << page.answer().toStdString();
    EXPECT_GT(countNeeds(it.notes.shell).count, 0);
}

TEST(NeedsPane, NeverHidesABrake)
{
    NeedsPane pane;
    std::vector<Need> needs(9, Need{.rule = "overdue", .title = QStringLiteral("money"), .cost = {100}});
    needs.push_back({.rule = "brake", .title = QStringLiteral("Brake: Cole"), .page = "focus"});
    QString opened;
    QObject::connect(&pane, &NeedsPane::opened, [&](const Need &need) { opened = need.title; });

    pane.setNeeds(needs);
    pane.openAt(0);

    EXPECT_LT(pane.shownCount(), 10);
    EXPECT_EQ(opened, QStringLiteral("Brake: Cole"));
}

TEST(TodayPage, AnItemGoesToAPageThatThereIsAndItsFilterFindsItsLeads)
{
    Overdue it;
    const Effort effort = effortOf(it.book.book());

    for (const Need &need : needsYou({.book = it.book.book(), .effort = effort})) {
        const NeedPlace place = placeOf(it.book.book(), need);
        const auto isThere = [&](const PageInfo &info) { return place.page == QLatin1String(info.key); };
        EXPECT_TRUE(std::ranges::any_of(pages(), isThere)) << place.page.toStdString();
        if (place.page != QStringLiteral("leads"))
            continue;
        const std::string text = place.argument.toString().toStdString();
        const auto filter = parseFilter(text, it.book.book().leadData());
        ASSERT_TRUE(filter) << text;
        EXPECT_EQ(filter->select(it.book.book().leadData()).size(), need.leads.size()) << need.rule;
    }
}

TEST(TodayPage, OverdueStepsOfARepAreReviewedOrGivenToAnother)
{
    Overdue it;
    NeedsPane pane;
    const Effort effort = effortOf(it.book.book());
    std::vector<Need> overdue = needsYou({.book = it.book.book(), .effort = effort});
    std::erase_if(overdue, [](const Need &need) { return std::string_view(need.rule) != "overdue"; });
    ASSERT_FALSE(overdue.empty());
    size_t asked = 0;
    QObject::connect(&pane, &NeedsPane::reassignAsked, [&](const Need &need) { asked = need.leads.size(); });

    pane.setNeeds(overdue);
    for (auto *button : pane.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Reassign"))
            button->click();

    EXPECT_EQ(asked, overdue.front().leads.size());
    EXPECT_EQ(placeOf(it.book.book(), overdue.front()).page, QStringLiteral("follow-ups"));
}

TEST(TodayPage, TheFirstKeyOpensTheCostliestItem)
{
    Overdue it;
    TodayPage page(it.notes.shell);
    page.refresh();

    page.findChild<NeedsPane *>()->openAt(0);

    EXPECT_FALSE(it.notes.page.isEmpty());
}

TEST(TodayPage, AnEmptyBookNeedsNothing)
{
    TempBook book;
    ShellNotes notes(book.session());
    TodayPage page(notes.shell);

    page.refresh();

    EXPECT_EQ(page.answer(), QStringLiteral("Nothing needs you."));
}

TEST(WeeklySave, WritesTheReportAsPdfAndSaysSo)
{
    Overdue it;
    const QString path = it.book.file("weekly.pdf");

    saveWeekly(it.notes.shell, Week::of(it.book->today()), path);

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    EXPECT_EQ(it.notes.toasts, QStringList(QStringLiteral("weekly.pdf is saved.")));
}

TEST(WeeklySave, SaysWhyItCouldNotBeWritten)
{
    Overdue it;

    saveWeekly(it.notes.shell, Week::of(it.book->today()), it.book.file("no/folder/weekly.pdf"));

    EXPECT_EQ(it.notes.errors.size(), 1);
    EXPECT_TRUE(it.notes.toasts.isEmpty());
}
