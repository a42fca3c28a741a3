// SPDX-License-Identifier: GPL-3.0-or-later
// Opening words whose figures have moved since: told above the page, with both ways on.
#include "pages/reportspage.h"

#include "reports/openingwords.h"
#include "reports/pagepreview.h"
#include "shell/widgets/banners.h"
#include "ui/support/demowindow.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>

using namespace ridealong;

namespace {

const QString ours = QStringLiteral(" I ride with Cole.");

// The running week with words that keep what was drafted, and then a win.
struct EarlyDesk
{
    DemoWindow demo;
    ReportsPage *page = nullptr;

    EarlyDesk()
    {
        QSettings().remove(QStringLiteral("reports"));
        QObject::connect(demo.session.get(), &Session::changed, demo.window.get(),
                         [this] { demo.window->refresh(); });
        QApplication::setActiveWindow(demo.window.get());
        demo.show("reports");
        page = qobject_cast<ReportsPage *>(demo.window->currentPage());
        page->open(QStringLiteral("2026-W42"));
        wait();
        editor()->setFocus();
        editor()->setPlainText(editor()->toPlainText() + ours);
        page->findChild<OpeningWords *>()->save();
        wait();
    }
    ~EarlyDesk() { QSettings().remove(QStringLiteral("reports")); }

    void wait() const
    {
        QTest::qWait(30);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !page->isReading(); }, 20'000));
        QTest::qWait(10);
    }
    QPlainTextEdit *editor() const { return page->findChild<OpeningWords *>()->editor(); }
    Notice *notice() const
    {
        for (auto *each : page->findChildren<Notice *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    void press(const char *text) const
    {
        ASSERT_TRUE(notice());
        for (auto *button : notice()->findChildren<QPushButton *>())
            if (button->text() == QString::fromUtf8(text))
                button->click();
        wait();
    }
    void win()
    {
        const Book &book = demo.session->book();
        uint32_t won = 0, lead = 1;
        while (book.stageType(won) != StageType::won)
            ++won;
        while (!book.leads().has(lead) || book.stageType(book.leads()[lead].stage.number) != StageType::open)
            ++lead;
        ChangeSet changes = demo.session->change();
        changes.set(Entity::lead, lead,
                    {{leadField("stage"), Link{won}},
                     {leadField("value"), Money{123'400'000}},
                     {leadField("closed_on"), demo.session->today()}});
        ASSERT_TRUE(demo.session->commit({Op::editLead}, std::move(changes)));
        wait();
    }
};

} // namespace

TEST(EarlyNotice, SaysWhatTheFiguresSayNowAndPutsItIntoTheWords)
{
    EarlyDesk desk;
    EXPECT_FALSE(desk.notice());
    const QString then = desk.editor()->toPlainText();

    desk.win();

    ASSERT_TRUE(desk.notice());
    const QString said = desk.notice()->accessibleName();
    EXPECT_TRUE(
        said.startsWith(QStringLiteral("You wrote the opening words on Oct 14. The figures have moved")))
        << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("$1."))) << said.toStdString();
    EXPECT_EQ(desk.editor()->toPlainText(), then) << "nothing changes by itself";

    desk.press("Use the new figures");

    EXPECT_FALSE(desk.notice());
    const QString now = desk.editor()->toPlainText();
    EXPECT_NE(now, then);
    EXPECT_TRUE(now.endsWith(ours));
    EXPECT_TRUE(now.contains(QStringLiteral("$1.")));
    EXPECT_TRUE(desk.page->findChild<PagePreview *>()->accessibleDescription().contains(ours.trimmed()));
    ASSERT_TRUE(desk.demo.session->undo());
    desk.wait();
    EXPECT_TRUE(desk.notice());
    EXPECT_EQ(desk.editor()->toPlainText(), then);
}

TEST(EarlyNotice, LeavesWordsThatAreKept)
{
    EarlyDesk desk;
    const QString then = desk.editor()->toPlainText();
    desk.win();

    desk.press("Keep my words");

    EXPECT_FALSE(desk.notice());
    EXPECT_EQ(desk.editor()->toPlainText(), then);
    const auto kept = weekReport(*desk.demo.session, desk.page->week(), "leadership", {});
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->opening.endsWith(ours));
    EXPECT_FALSE(kept->early);
}
