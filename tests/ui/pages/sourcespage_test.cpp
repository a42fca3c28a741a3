// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sourcespage.h"

#include "dialogs/formdialog.h"
#include "handoffs/handoffactions.h"
#include "handoffs/handoffbars.h"
#include "handoffs/handoffpane.h"
#include "handoffs/handofftable.h"
#include "leads/answercard.h"
#include "leads/fittedtable.h"
#include "leads/leadactions.h"
#include "shell/mainwindow.h"
#include "shell/rail.h"
#include "shell/widgets/labels.h"
#include "support/handoffs.h"
#include "ui/support/shellnotes.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QTest>

using namespace ridealong;

namespace {

// Two wait: Acme, offered to Kim on Friday, and Bolt, offered to Sam this morning.
struct Desk
{
    TempBook book{"2026-10-14"};
    uint32_t kim = book.addPerson("Kim Lee", "KL");
    uint32_t sam = book.addPerson("Sam Ray", "SR");
    uint32_t acme = addInquiry(book, "Acme", "2026-10-09", kim, {{leadField("source"), std::string("Web")}});
    uint32_t bolt = addInquiry(book, "Bolt", "2026-10-13", sam, {{leadField("source"), std::string("Fair")}});
    ShellNotes notes{book.session()};

    Desk()
    {
        add(acme, kim, "2026-10-09");
        add(bolt, sam, "2026-10-14");
    }
    void add(uint32_t lead, uint32_t taker, const char *on)
    {
        addOffer(book, {.lead = lead,
                        .giver = book->user(),
                        .taker = taker,
                        .on = on,
                        .minute = 10 * 60,
                        .state = HandoffState::offered});
    }
    HandoffState state(uint32_t lead) { return HandoffState(handoffOf(book, lead).state); }
};

struct Shown
{
    Desk &desk;
    SourcesPage page{desk.notes.shell};

    explicit Shown(Desk &team)
        : desk(team)
    {
        page.resize(1240, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
        QTest::qWait(20);
        page.setFocus();
    }
    void key(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QTest::qWait(20);
        page.refresh();
    }
    std::vector<AnswerCard *> cards() const
    {
        std::vector<AnswerCard *> found;
        for (auto *card : page.findChildren<AnswerCard *>())
            if (card->isVisible())
                found.push_back(card);
        return found;
    }
    QStringList column(int column) const
    {
        const auto *model = page.findChild<FittedTable *>()->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }
};

} // namespace

TEST(SourcesPage, SaysHowManyWaitAndWhoIsLate)
{
    Desk desk;
    Shown shown(desk);

    EXPECT_TRUE(shown.page.answer().endsWith(QStringLiteral("2 hand-offs wait for an answer.")));
    const auto cards = shown.cards();
    ASSERT_EQ(cards.size(), 2u);
    EXPECT_EQ(cards[0]->accessibleName(), QStringLiteral("Acme"));
    EXPECT_TRUE(cards[0]->accessibleDescription().contains(QStringLiteral("26 h, promise is 24")))
        << cards[0]->accessibleDescription().toStdString();
    EXPECT_TRUE(cards[1]->accessibleDescription().contains(QStringLiteral("2 h")));
    EXPECT_EQ(countSources(desk.notes.shell).count, 2);
    EXPECT_FALSE(countSources(desk.notes.shell).overdue);
}

TEST(SourcesPage, YAcceptsAndNWithADigitRejects)
{
    Desk desk;
    Shown shown(desk);

    shown.key(Qt::Key_Y);
    EXPECT_EQ(desk.state(desk.acme), HandoffState::accepted);
    shown.key(Qt::Key_1); // no reason was asked for
    EXPECT_EQ(desk.state(desk.bolt), HandoffState::offered);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    EXPECT_TRUE(shown.cards().front()->asksWhy());
    shown.key(Qt::Key_3);

    EXPECT_EQ(desk.state(desk.bolt), HandoffState::rejected);
    EXPECT_EQ(desk.book.book().tables().handoff.text(latestHandoff(desk.book.book(), desk.bolt),
                                                     handoffField("reason")),
              "not-our-customer");
    EXPECT_TRUE(shown.cards().empty());
    EXPECT_TRUE(desk.notes.errors.isEmpty());
    EXPECT_EQ(desk.notes.toasts.value(0), QStringLiteral("Answered the hand-off of Acme: accepted"));
}

TEST(SourcesPage, TheKeysGoOnWorkingAfterAnAnswer)
{
    Desk desk;
    Shown shown(desk);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    shown.key(Qt::Key_2);
    EXPECT_EQ(desk.state(desk.acme), HandoffState::rejected);
    shown.key(Qt::Key_Y);
    EXPECT_EQ(desk.state(desk.bolt), HandoffState::accepted);

    EXPECT_TRUE(shown.page.isAncestorOf(QApplication::focusWidget()));
}

TEST(SourcesPage, AReasonThatIsPressedRejectsAtOnceAndUndoBringsTheCardBack)
{
    Desk desk;
    Shown shown(desk);
    auto *card = shown.cards().front();

    card->askWhy();
    for (auto *button : card->findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Wrong or missing data"))
            button->click();
    shown.page.refresh();

    EXPECT_EQ(desk.state(desk.acme), HandoffState::rejected);
    EXPECT_EQ(shown.cards().size(), 1u);
    ASSERT_TRUE(desk.book->undo());
    shown.page.refresh();
    EXPECT_EQ(shown.cards().size(), 2u);
}

TEST(SourcesPage, TheTableGoesBySourceRepAndGiverAndOpensTheLeads)
{
    Desk desk;
    Shown shown(desk);
    shown.key(Qt::Key_Y);

    EXPECT_EQ(shown.column(0),
              (QStringList{QStringLiteral("Fair"), QStringLiteral("Web"), QStringLiteral("All")}));
    EXPECT_EQ(shown.column(2), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("1")}));
    EXPECT_EQ(shown.column(6), (QStringList{QString(), QStringLiteral("100%"), QStringLiteral("100%")}));
    auto *table = shown.page.findChild<FittedTable *>();
    Q_EMIT table->rowOpened(1);
    EXPECT_EQ(desk.notes.page, QStringLiteral("leads"));
    EXPECT_TRUE(desk.notes.argument.toString().contains(
        QString::fromStdString(desk.book.book().leads().id(desk.acme).hex())));
}

TEST(SourcesPage, CountsWhatBecameOfTheOthers)
{
    Desk desk;
    addOffer(desk.book, {.lead = desk.acme,
                         .taker = desk.sam,
                         .on = "2026-10-09",
                         .state = HandoffState::rejected,
                         .answeredOn = "2026-10-09",
                         .reason = "bad-data"});
    Shown shown(desk);

    const auto *bar = shown.page.findChild<OutcomeBar *>();
    const auto *reasons = shown.page.findChild<ReasonBars *>();
    EXPECT_EQ(bar->accessibleName(), QStringLiteral("0 accepted, 1 rejected, 2 waiting"));
    EXPECT_TRUE(reasons->accessibleDescription().contains(QStringLiteral("Wrong or missing data: 1")));
}

TEST(SourcesPage, WritesTheReceipt)
{
    Desk desk;

    saveReceipt(desk.notes.shell, {day("2026-10-01"), day("2026-10-14")}, desk.book.file("receipt.csv"));

    EXPECT_TRUE(QFile::exists(desk.book.file("receipt.csv")));
    EXPECT_EQ(desk.notes.toasts, QStringList{QStringLiteral("2 hand-offs are in receipt.csv.")});
    saveReceipt(desk.notes.shell, {day("2026-10-01"), day("2026-10-14")}, desk.book.file("receipt.pdf"));
    EXPECT_EQ(desk.notes.errors.size(), 1);
}

TEST(SourcesPage, IsForManagersAlone)
{
    Desk desk;
    MainWindow window(&desk.book.session(), pages());
    window.show();
    window.showPage(QStringLiteral("today"));

    window.setManager(false);
    window.showPage(QStringLiteral("sources"));
    EXPECT_NE(window.currentKey(), QStringLiteral("sources"));
    window.setManager(true);
    window.showPage(QStringLiteral("sources"));

    EXPECT_EQ(window.currentKey(), QStringLiteral("sources"));
}

TEST(HandoffVerbs, GivingBackForLaterParksTheLead)
{
    Desk desk;
    QWidget parent;
    act(desk.book, Op::answerHandoff, [&](ChangeSet &changes) {
        return acceptHandoffs(changes, desk.book.book(), {&desk.acme, 1}, desk.kim);
    });

    giveBackForLater(desk.notes.shell, &parent, desk.acme);
    auto *dialog = parent.findChild<FormDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral("Budget in spring"));
    dialog->findChild<QDateEdit *>()->setDate(QDate(2027, 3, 1));
    dialog->accept();

    EXPECT_EQ(desk.state(desk.acme), HandoffState::recycled);
    EXPECT_EQ(desk.book.book().standing(desk.acme).nextStepOn, day("2027-03-01"));
    EXPECT_EQ(desk.notes.toasts.value(0), QStringLiteral("Gave Acme back: Budget in spring"));
}

TEST(HandoffVerbs, DisqualifyingSaysInTheDialogWhatIsMissing)
{
    Desk desk;
    QWidget parent;

    disqualifyLead(desk.notes.shell, &parent, desk.acme);
    auto *dialog = parent.findChild<FormDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->accept();

    bool says = false;
    for (const auto *label : dialog->findChildren<QLabel *>())
        says |= label->text().contains(QStringLiteral("Accept or reject it first"));
    EXPECT_TRUE(says);
    EXPECT_EQ(desk.state(desk.acme), HandoffState::offered);
    dialog->reject();
}

TEST(HandoffVerbs, GivingAnInquiryToARepOffersIt)
{
    Desk desk;
    const uint32_t cask = addInquiry(desk.book, "Cask", "2026-10-14");
    const uint32_t suspect = desk.book.addLead("Suspect");

    assignLeads(desk.notes.shell, {cask}, desk.kim);
    assignLeads(desk.notes.shell, {suspect}, desk.kim);

    EXPECT_EQ(desk.state(cask), HandoffState::offered);
    EXPECT_EQ(desk.notes.toasts, (QStringList{QStringLiteral("Offered Cask to Kim Lee"),
                                              QStringLiteral("Gave Suspect to Kim Lee")}));
}
