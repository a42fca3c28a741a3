// SPDX-License-Identifier: GPL-3.0-or-later
// A day with reminders over a clock that is moved by hand. October 14, 2026 is a Wednesday.
#include "reminders/reminders.h"

#include "shell/mainwindow.h"
#include "shell/widgets/toast.h"
#include "support/people.h"
#include "ui/support/settingsbook.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

struct Reminding : testing::Test
{
    TempBook book;
    uint32_t acme = addGraded(book, "Acme", Grade::A, 1);
    Instant clock;
    std::vector<std::string> told;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Reminders> reminders;

    void start(const char *on, int hour, int minute = 0)
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        keepReminderChoices({.tray = false});
        book->setUser(1);
        window = std::make_unique<MainWindow>(&book.session(), pages());
        reminders = std::make_unique<Reminders>(book.session(), *window);
        reminders->setClock([this] { return clock; });
        QObject::connect(reminders.get(), &Reminders::told, window.get(),
                         [this](const QString &sentence) { told.push_back(sentence.toStdString()); });
        set(on, hour, minute);
        reminders->start();
    }
    void set(const char *on, int hour, int minute)
    {
        clock = Instant::fromLocal(day(on), hour * 60 + minute);
    }
    std::vector<std::string> at(int hour, int minute, const char *on = "2026-10-14")
    {
        set(on, hour, minute);
        told.clear();
        reminders->wake();
        return told;
    }
    uint32_t step(const char *due, int time = unsetInt)
    {
        std::vector<Cell> cells{{stepField("person"), Link{1}}};
        if (time != unsetInt)
            cells.push_back({stepField("time"), int64_t(time)});
        return addStep(book, acme, due, std::move(cells));
    }
};

} // namespace

TEST_F(Reminding, StartsWithWhatIsDue)
{
    step("2026-10-12");
    step("2026-10-14", 13 * 60);

    start("2026-10-14", 12);

    EXPECT_THAT(told, ElementsAre("1 follow-up is overdue, 1 due today. First: Acme at 1:00 PM"));
    EXPECT_EQ(window->toast()->text().toStdString(), told.front());
    EXPECT_THAT(at(12, 1), IsEmpty());
}

TEST_F(Reminding, SaysEachStepWithATimeOnceBeforeIt)
{
    step("2026-10-14", 13 * 60);
    start("2026-10-14", 12);

    EXPECT_THAT(at(12, 49), IsEmpty());
    EXPECT_THAT(at(12, 50), ElementsAre("Call: Acme at 1:00 PM"));
    EXPECT_THAT(at(12, 51), IsEmpty());
    EXPECT_THAT(at(16, 59), IsEmpty());
}

TEST_F(Reminding, AStepThatIsPlannedOrDoneMeanwhileCounts)
{
    start("2026-10-14", 12);
    const uint32_t done = step("2026-10-14", 14 * 60);
    step("2026-10-14", 15 * 60);
    EXPECT_EQ(reminders->next().minute, 13 * 60 + 50);

    setCell(book, Entity::step, done, stepField("state"), int64_t(stepDone));

    EXPECT_THAT(at(13, 50), IsEmpty());
    EXPECT_EQ(reminders->next().minute, 14 * 60 + 50);
    EXPECT_THAT(at(14, 50), ElementsAre("Call: Acme at 3:00 PM"));
}

TEST_F(Reminding, IsQuietAtNightAndSpeaksAtTheOpening)
{
    step("2026-10-12");
    start("2026-10-14", 19);
    EXPECT_THAT(told, IsEmpty());

    EXPECT_THAT(at(8, 59, "2026-10-15"), IsEmpty());
    EXPECT_THAT(at(9, 0, "2026-10-15"), ElementsAre("1 follow-up is overdue. First: Acme"));
    EXPECT_THAT(at(9, 1, "2026-10-15"), IsEmpty());
}

TEST_F(Reminding, ADayOfSleepComesAsOneSummary)
{
    step("2026-10-14", 13 * 60);
    step("2026-10-14", 14 * 60);
    start("2026-10-14", 12);

    EXPECT_THAT(at(11, 0, "2026-10-15"), ElementsAre("2 follow-ups are due today. First: Acme at 1:00 PM"))
        << "the day of the book is renewed by whoever hears that the timer woke";
    EXPECT_THAT(at(11, 1, "2026-10-15"), IsEmpty());
}

TEST_F(Reminding, ManyMissedOnesAreOneSentence)
{
    step("2026-10-14", 13 * 60);
    step("2026-10-14", 14 * 60);
    start("2026-10-14", 12);

    EXPECT_THAT(at(15, 0), ElementsAre("2 follow-ups: Acme at 1:00 PM · Acme at 2:00 PM"));
}

TEST_F(Reminding, CanBeTurnedOffAndShowsWhatIsDueOnDemand)
{
    step("2026-10-14", 13 * 60);
    start("2026-10-14", 12);
    window->toast()->findChild<QPushButton *>()->click();
    EXPECT_THAT(window->currentKey().toStdString(), testing::AnyOf("follow-ups", "leads"));

    keepReminderChoices({.on = false});
    EXPECT_THAT(at(12, 50), IsEmpty());
    EXPECT_FALSE(reminders->next().on.isSet());
}

TEST_F(Reminding, AClockThatIsSetBackStartsAnew)
{
    step("2026-10-14", 13 * 60);
    start("2026-10-14", 16);

    EXPECT_THAT(at(12, 0), IsEmpty());
    EXPECT_THAT(at(12, 50), ElementsAre("Call: Acme at 1:00 PM"));
}

TEST(RemindersSection, KeepsWhatIsChosenOnThisLaptop)
{
    SettingsBook open("reminders");

    open.type("Before a step with a time", "25");
    open.choice("Reminders")->choose(0);
    EXPECT_EQ(reminderChoices().minutesBefore, 25);
    EXPECT_FALSE(reminderChoices().on);

    open.type("Before a step with a time", "241");

    EXPECT_EQ(open.problemOf("Before a step with a time"), "Enter whole minutes from 0 to 240.");
    EXPECT_TRUE(open.book->undoText().isEmpty()) << "nothing of it stands in the book";
}
