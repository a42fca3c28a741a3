// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/worthpage.h"

#include "leads/fittedtable.h"
#include "lists/pagelists.h"
#include "support/people.h"
#include "ui/support/shellnotes.h"
#include "work/settings.h"
#include "worth/auditpane.h"
#include "worth/worthpane.h"

#include <QLineEdit>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

// Three inquiries, one of which was touched; sales are 10,000 on average.
struct Inquiries
{
    TempBook book;
    uint32_t tessa = book.addPerson("Tessa Okafor", "TO");
    std::vector<uint32_t> leads;
    ShellNotes notes{book.session()};

    Inquiries()
    {
        ChangeSet changes = book->change();
        putSetting(changes, book.book(), "average_sale", "10000");
        EXPECT_TRUE(book->commit({Op::editSettings}, std::move(changes)));
        for (const char *received : {"2026-04-01", "2026-04-02", "2026-09-01"})
            leads.push_back(book.addLead(
                received, {{leadField("received_on"), day(received)}, {leadField("owner"), Link{tessa}}}));
        addActivity(book, leads[2], tessa, "call", "2026-09-02");
    }
};

} // namespace

TEST(WorthPage, SaysWhatIsLeftOnTheTable)
{
    Inquiries inquiries;
    WorthPage page(inquiries.notes.shell);

    page.refresh();

    // 3 x 45 % x 25 % x 10,000 = 3,375; a third of it is followed up.
    EXPECT_EQ(page.answer().toStdString(),
              "33% of the inquiries are followed up. $2.25k is left on the table.");
    EXPECT_EQ(page.statusFact(), QStringLiteral("2 inquiries to ask"));
}

TEST(WorthPage, RecordsAnAnswerByOneKeyAndTakesItBack)
{
    Inquiries inquiries;
    WorthPage page(inquiries.notes.shell);
    page.refresh();
    auto *pane = page.findChild<AuditPane *>();

    pane->answer(4);

    const auto &audits = inquiries.book.book().tables().buyAudit;
    ASSERT_EQ(audits.end(), 2u);
    EXPECT_EQ(audits[1].lead.number, inquiries.leads[0]); // the oldest first
    EXPECT_EQ(BuyAnswer(audits[1].answer), BuyAnswer::never);
    EXPECT_EQ(audits[1].months, 6);
    page.refresh();
    EXPECT_EQ(page.statusFact(), QStringLiteral("1 inquiry to ask"));
    ASSERT_TRUE(inquiries.book->undo());
    page.refresh();
    EXPECT_EQ(page.statusFact(), QStringLiteral("2 inquiries to ask"));
}

TEST(WorthPage, TakesAlongWhatItIsAboutAndNotTheQuestionsBesideIt)
{
    Inquiries inquiries;
    WorthPage page(inquiries.notes.shell);
    page.resize(1200, 800);
    page.refresh();

    const auto current = currentListing(page);

    ASSERT_GT(listingsOf(page).size(), 1u);
    ASSERT_TRUE(current);
    EXPECT_EQ(current->title, page.findChild<WorthPane *>()->findChild<FittedTable *>()->accessibleName());
}

TEST(WorthPage, AsksFromWhomTheyBought)
{
    Inquiries inquiries;
    WorthPage page(inquiries.notes.shell);
    page.refresh();
    auto *pane = page.findChild<AuditPane *>();

    pane->answer(2);
    EXPECT_TRUE(auditsDue(inquiries.book.book()).size() == 2);
    auto *from = pane->findChild<QLineEdit *>();
    from->setText(QStringLiteral("Ohio Pump"));
    Q_EMIT from->returnPressed();

    const auto &audits = inquiries.book.book().tables().buyAudit;
    ASSERT_EQ(audits.end(), 2u);
    EXPECT_EQ(audits.text(1, buyAuditField("bought_from")), "Ohio Pump");
}

TEST(WorthPage, LeadsToTheInquiriesBehindARow)
{
    Inquiries inquiries;
    WorthPage page(inquiries.notes.shell);
    page.refresh();
    auto *table = page.findChild<WorthPane *>()->findChild<FittedTable *>();

    Q_EMIT table->rowOpened(0);

    EXPECT_EQ(inquiries.notes.page, QStringLiteral("leads"));
    EXPECT_TRUE(inquiries.notes.argument.toString().contains(QStringLiteral("Tessa Okafor")))
        << inquiries.notes.argument.toString().toStdString();
}
