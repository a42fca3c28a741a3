// SPDX-License-Identifier: GPL-3.0-or-later
// An inquiry on its way: Dana gives it to Kim, Kim's list does not show it, Dana's Today says that it waits,
// it is answered, touched and disqualified, and the receipt tells marketing.
#include "handoffs/handoffactions.h"
#include "leads/leadactions.h"
#include "measure/calllist.h"
#include "measure/needsyou.h"
#include "pages/sourcespage.h"
#include "shell/measured.h"
#include "support/handoffs.h"
#include "ui/support/shellnotes.h"
#include "work/quicklog.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace ridealong;

namespace {

bool needsAnswer(ShellNotes &notes)
{
    notes.shell.measured->forget();
    for (const Need &need : notes.shell.measured->needs(*notes.shell.session))
        if (std::string_view(need.rule) == "handoffs")
            return true;
    return false;
}

} // namespace

TEST(HandoffJourney, AnInquiryFromOfferToReceipt)
{
    TempBook book("2026-10-14");
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t acme =
        addInquiry(book, "Acme", "2026-10-14", 0,
                   {{leadField("source"), std::string("Web")}, {leadField("override_grade"), Grade::A}});
    ShellNotes notes(book.session());

    // Dana gives it to Kim: it is offered, and waits.
    assignLeads(notes.shell, {acme}, kim);
    EXPECT_EQ(notes.toasts.value(0), QStringLiteral("Offered Acme to Kim Lee"));
    EXPECT_TRUE(callList(book.book(), kim).empty());
    EXPECT_TRUE(needsAnswer(notes));

    // On the page of sources she accepts it for him, and it is on his list.
    SourcesPage page(notes.shell);
    page.resize(1240, 800);
    page.show();
    QApplication::setActiveWindow(&page);
    page.refresh();
    page.setFocus();
    EXPECT_TRUE(page.answer().endsWith(QStringLiteral("1 hand-off waits for an answer.")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y);
    QTest::qWait(100);
    page.refresh();
    EXPECT_TRUE(page.answer().endsWith(QStringLiteral("No hand-off waits for an answer.")));
    EXPECT_EQ(callList(book.book(), kim).size(), 1u);
    EXPECT_FALSE(needsAnswer(notes));

    // Kim calls, and it comes to nothing.
    act(book, Op::logActivity, [&](ChangeSet &changes) {
        return logActivity(changes, book.book(),
                           {.lead = acme, .kind = book.book().kindNamed("call"), .person = kim});
    });
    act(book, Op::endHandoff, [&](ChangeSet &changes) {
        return disqualifyLeads(changes, book.book(), {&acme, 1}, "no-fit", kim);
    });

    // Marketing reads what became of it.
    saveReceipt(notes.shell, {day("2026-10-14"), day("2026-10-14")}, book.file("receipt.csv"));
    QFile file(book.file("receipt.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains(",Acme,Web,,Dana Whitfield,Kim Lee,2026-10-14,disqualified,No fit,2026-10-14,0,"
                              "2026-10-14,0,No decision,No fit,,"))
        << text.toStdString();
}
