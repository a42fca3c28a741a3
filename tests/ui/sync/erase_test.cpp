// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing somebody's data for good, from a lead's menu.
#include "sync/eraseflow.h"

#include "dialogs/restoredialog.h"
#include "leads/bulkactions.h"
#include "leads/leadactions.h"
#include "sync/erasedialog.h"
#include "sync/tolddialog.h"
#include "ui/support/demowindow.h"
#include "work/leads.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

using namespace ridealong;

namespace {

uint32_t someLead(const Session &session)
{
    const Book &book = session.book();
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (book.leads().has(lead) && !book.leads().text(lead, leadField("contact")).empty())
            return lead;
    return 0;
}

QStringList verbsOf(const QMenu &menu)
{
    QStringList verbs;
    for (const QAction *action : menu.actions())
        verbs << action->text();
    return verbs;
}

QString wordsIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'|');
}

} // namespace

TEST(Erasing, StandsInTheMenuOfALeadForAManagerAlone)
{
    DemoWindow demo;
    DemoWindow rep("Tessa Okafor");
    QMenu manager, other;

    fillLeadMenu(manager, demo.window->shell(), demo.window.get(), someLead(*demo.session));
    fillLeadMenu(other, rep.window->shell(), rep.window.get(), someLead(*rep.session));

    EXPECT_TRUE(verbsOf(manager).contains(QStringLiteral("Erase for good…")));
    EXPECT_FALSE(verbsOf(other).contains(QStringLiteral("Erase for good…")));
}

TEST(Erasing, AsksForTheNameOnceMoreAndForAReasonWithoutIt)
{
    DemoWindow demo;
    const uint32_t lead = someLead(*demo.session);
    EraseDialog dialog(*demo.session, lead, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto fields = dialog.findChildren<QLineEdit *>();
    ASSERT_EQ(fields.size(), 2);
    const auto goes = [&](const QString &reason, const QString &name) {
        dialog.show();
        fields[0]->setText(reason);
        fields[1]->setText(name);
        dialog.accept();
        return !dialog.isVisible();
    };

    EXPECT_TRUE(wordsIn(dialog).contains(QStringLiteral("It can’t be taken back.")));
    EXPECT_FALSE(goes({}, dialog.name()));
    EXPECT_FALSE(goes(QStringLiteral("Asked for it"), QStringLiteral("Somebody else")));
    EXPECT_FALSE(goes(QString(dialog.name() + QStringLiteral(" asked for it")), dialog.name()));
    EXPECT_TRUE(goes(QStringLiteral("Asked for it"), dialog.name()));
    EXPECT_EQ(dialog.wish().lead, lead);
    EXPECT_EQ(dialog.wish().reason, "Asked for it");
}

TEST(Erasing, ALeadWithoutACompanyHasANameToType)
{
    DemoWindow demo;
    ChangeSet changes = demo.session->change();
    const uint32_t known = changes.create(Entity::lead, {{leadField("email"), std::string("joe@acme.com")}}),
                   nobody = changes.create(Entity::lead, {{leadField("city"), std::string("Dayton")}});
    ASSERT_TRUE(demo.session->commit({Op::addLead}, std::move(changes)));

    EXPECT_EQ(EraseDialog(*demo.session, known, nullptr).name(), QStringLiteral("joe@acme.com"));
    EXPECT_FALSE(EraseDialog(*demo.session, nobody, nullptr).name().isEmpty());
}

TEST(Erasing, EnterOnCancelErasesNothingAndEnterOnTheButtonErases)
{
    DemoWindow demo;
    const uint32_t lead = someLead(*demo.session);
    askToErase(demo.window->shell(), demo.window.get(), lead);
    auto *dialog = demo.window->findChild<EraseDialog *>();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    const auto press = [&](const QString &text) {
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        (*found)->setFocus();
        QTest::keyClick(*found, Qt::Key_Return);
    };
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Asked for it"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog->focusWidget(), dialog->name());

    press(QStringLiteral("Cancel"));
    QTest::qWait(100);
    EXPECT_TRUE(demo.session->book().leads().has(lead));
    EXPECT_EQ(demo.window->findChild<ToldDialog *>(), nullptr);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    askToErase(demo.window->shell(), demo.window.get(), lead);
    dialog = demo.window->findChild<EraseDialog *>();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    dialog->findChildren<QLineEdit *>()[0]->setText(QStringLiteral("Asked for it"));
    dialog->findChildren<QLineEdit *>()[1]->setText(dialog->name());
    press(QStringLiteral("Erase for good"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return demo.window->findChild<ToldDialog *>() != nullptr; }, 20'000));
    EXPECT_FALSE(demo.session->book().leads().has(lead));
}

TEST(Erasing, ADeletedLeadIsErasedFromTheListOfThem)
{
    DemoWindow demo;
    const uint32_t lead = someLead(*demo.session);
    ChangeSet changes = demo.session->change();
    deleteLeads(changes, demo.session->book(), std::vector<uint32_t>{lead});
    ASSERT_TRUE(demo.session->commit({Op::deleteLead}, std::move(changes)));

    restoreDeleted(demo.window->shell(), demo.window.get());
    auto *list = demo.window->findChild<RestoreDialog *>();
    ASSERT_TRUE(list);
    const auto buttons = list->findChildren<QPushButton *>();
    const auto erase = std::ranges::find(buttons, QStringLiteral("Erase for good…"), &QPushButton::text);
    ASSERT_NE(erase, buttons.end());
    EXPECT_TRUE((*erase)->isEnabled());
    (*erase)->click();
    auto *dialog = demo.window->findChild<EraseDialog *>();
    ASSERT_TRUE(dialog);
    dialog->findChildren<QLineEdit *>()[0]->setText(QStringLiteral("Right to be forgotten"));
    dialog->findChildren<QLineEdit *>()[1]->setText(dialog->name());
    dialog->accept();

    ASSERT_TRUE(QTest::qWaitFor([&] { return demo.window->findChild<ToldDialog *>() != nullptr; }, 20'000));
    EXPECT_FALSE(std::ranges::count(deletedLeads(demo.session->book()), lead));
    EXPECT_TRUE(demo.session->book().leads().text(lead, leadField("company")).empty());
}

TEST(Erasing, WhatWasErasedIsListedWithItsReason)
{
    DemoWindow demo;
    showErased(demo.window->shell(), demo.window.get());
    auto *none = demo.window->findChild<ToldDialog *>();
    ASSERT_TRUE(none);
    EXPECT_TRUE(wordsIn(*none).contains(QStringLiteral("Nothing was erased for good yet.")));
    delete none;
    const uint32_t lead = someLead(*demo.session);
    askToErase(demo.window->shell(), demo.window.get(), lead);
    auto *dialog = demo.window->findChild<EraseDialog *>();
    dialog->findChildren<QLineEdit *>()[0]->setText(QStringLiteral("Right to be forgotten"));
    dialog->findChildren<QLineEdit *>()[1]->setText(dialog->name());
    dialog->accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return demo.window->findChild<ToldDialog *>() != nullptr; }, 20'000));
    EXPECT_FALSE(demo.session->book().leads().has(lead));
    delete demo.window->findChild<ToldDialog *>();

    showErased(demo.window->shell(), demo.window.get());

    auto *list = demo.window->findChild<ToldDialog *>();
    ASSERT_TRUE(list);
    EXPECT_TRUE(wordsIn(*list).contains(QStringLiteral("Right to be forgotten")));
    EXPECT_TRUE(wordsIn(*list).contains(QStringLiteral("Oct 14, 2026, by Dana Whitfield")));
}
