// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/funnelpage.h"

#include "funnel/funnelfilters.h"
#include "funnel/funneltables.h"
#include "lead/filter.h"
#include "support/people.h"
#include "ui/support/shellnotes.h"
#include "work/moves.h"
#include "work/processes.h"

#include <QComboBox>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

struct Leads
{
    TempBook book;
    uint32_t kim = book.addPerson("Kim Lee", "KL");
    ShellNotes notes{book.session()};

    uint32_t add(const char *company, const char *received, const char *source)
    {
        return book.addLead(company, {{leadField("received_on"), day(received)},
                                      {leadField("source"), std::string(source)},
                                      {leadField("owner"), Link{kim}},
                                      {leadField("value"), Money{100000}}});
    }
    void move(uint32_t lead, const char *stage, const char *on, const char *reason = "")
    {
        act(book, Op::moveStage, [&](ChangeSet &changes) {
            return moveToStage(
                changes, book.book(),
                {.lead = lead, .stage = book.book().stageNamed(stage), .on = day(on), .reason = reason});
        });
    }
    Leads()
    {
        const uint32_t won = add("A", "2026-08-01", "Web");
        move(won, "Demo", "2026-08-11");
        move(won, "Won", "2026-08-31");
        const uint32_t lost = add("B", "2026-08-02", "Web");
        move(lost, "Demo", "2026-08-12");
        move(lost, "Lost", "2026-08-22", "Price");
        add("C", "2026-09-01", "Fair");
        add("Old", "2020-01-01", "Fair");
    }
    size_t count(const QString &filter) const
    {
        const auto parsed = parseFilter(filter.toStdString(), book.book().leadData());
        EXPECT_TRUE(parsed) << filter.toStdString();
        return parsed ? parsed->select(book.book().leadData()).size() : 0;
    }
};

QString cell(const FigureTable *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

TEST(FunnelPage, SaysHowManyWereWonAndWhereMostAreLost)
{
    Leads leads;
    FunnelPage page(leads.notes.shell);

    page.refresh();

    EXPECT_EQ(page.answer().toStdString(), "Of 3 leads that came in within 12 months 1 were won so far. "
                                           "Most are lost between Demo and Quoted.");
    EXPECT_EQ(cell(page.stages(), 0, stageEntered), QStringLiteral("3"));
    EXPECT_EQ(cell(page.stages(), 0, stageRate), QStringLiteral("67%"));
    EXPECT_EQ(cell(page.stages(), 3, stageLost), QStringLiteral("1"));
    EXPECT_EQ(cell(page.reasons(), 0, reasonName), QStringLiteral("Price"));
    EXPECT_EQ(cell(page.keyTable(), 0, keyRate).toStdString(), "50% (9% to 91%)");
    EXPECT_EQ(cell(page.velocityTable(), 0, 1), QStringLiteral("2"));
}

TEST(FunnelPage, EachFigureLeadsToAsManyLeads)
{
    Leads leads;
    const Book &book = leads.book.book();
    const FunnelOf of{.period = Period{day("2026-01-01"), day("2026-12-31")}};

    for (const FunnelBy by : {FunnelBy::source, FunnelBy::owner, FunnelBy::manager, FunnelBy::product,
                              FunnelBy::industry, FunnelBy::grade, FunnelBy::month})
        for (const FunnelRow &row : funnel(book, by, of)) {
            EXPECT_EQ(leads.count(filterOfRow(book, of, by, row, RowPart::entered)), size_t(row.entered))
                << row.key;
            EXPECT_EQ(leads.count(filterOfRow(book, of, by, row, RowPart::won)), size_t(row.won)) << row.key;
            EXPECT_EQ(leads.count(filterOfRow(book, of, by, row, RowPart::lost)), size_t(row.lost))
                << row.key;
        }
    EXPECT_EQ(leads.count(filterOfOpen(book, of)), 2u);
    EXPECT_EQ(leads.count(filterOfClosed(book, of)), 2u);
}

TEST(FunnelPage, ShowsOneProcessOfSeveral)
{
    Leads leads;
    const Book &book = leads.book.book();
    FunnelPage page(leads.notes.shell);
    page.refresh();
    EXPECT_TRUE(page.process()->isHidden());

    const uint32_t keys = act(leads.book, Op::editProcess, [&](ChangeSet &changes) {
        return addProcess(changes, book, "Key accounts", firstProcess(book));
    });
    leads.book.addLead("D", {{leadField("stage"), Link{firstStageOf(book, keys)}},
                             {leadField("received_on"), day("2026-09-09")}});
    page.refresh();
    page.process()->setCurrentIndex(1);
    Q_EMIT page.process()->activated(1);

    EXPECT_EQ(cell(page.stages(), 0, stageEntered), QStringLiteral("1"));
    const FunnelOf of{.process = keys};
    EXPECT_EQ(leads.count(
                  filterOfRow(book, of, FunnelBy::all, funnel(book, FunnelBy::all, of)[0], RowPart::entered)),
              1u);
}

TEST(FunnelPage, CopiesItsFiguresAsATable)
{
    Leads leads;
    FunnelPage page(leads.notes.shell);

    page.refresh();

    EXPECT_TRUE(page.stages()->asText().startsWith(QStringLiteral("Stage\tEntered\tWent on\t")));
    EXPECT_TRUE(page.keyTable()->asText().contains(QStringLiteral("Web\t2\t1\t1\t")));
}
