// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/suggestdialog.h"
#include "scoring/taking.h"

#include "demo/demo.h"
#include "support/tempbook.h"
#include "ui/support/shellnotes.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

// The dialog over a small demonstration book, and what it handed over.
struct Suggesting
{
    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    std::unique_ptr<ShellNotes> notes;
    std::optional<Model> taken;
    QPointer<SuggestDialog> dialog;

    Suggesting()
    {
        auto made = Session::create(folder.filePath(QStringLiteral("Demo.ridealong")), demoBook(),
                                    Clock::at(Date::of(2026, 10, 14)));
        EXPECT_TRUE(made && makeDemo(**made, {.leads = 600}));
        session = std::move(*made);
        notes = std::make_unique<ShellNotes>(*session);
        open(*session);
    }
    explicit Suggesting(Session &other)
    {
        notes = std::make_unique<ShellNotes>(other);
        open(other);
    }
    void open(Session &book)
    {
        askForSuggestion(notes->shell, book.book().model(), nullptr,
                         [this](const Model &model) { taken = model; });
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<SuggestDialog *>(widget))
                dialog = found;
    }
    ~Suggesting() { delete dialog; }

    QListWidget *list() const { return dialog->findChild<QListWidget *>(); }
    QListWidgetItem *item(const char *name) const
    {
        for (int row = 0; row < list()->count(); ++row)
            if (list()->item(row)->text() == QString::fromUtf8(name))
                return list()->item(row);
        ADD_FAILURE() << name;
        return list()->item(0);
    }
    void press(const char *text) const
    {
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->text() == QString::fromUtf8(text) && button->isVisible() && button->isEnabled())
                return button->click();
        ADD_FAILURE() << "no button " << text;
    }
    bool says(const char *words) const
    {
        for (const auto *label : dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
};

} // namespace

TEST(SuggestDialog, HandsTheWholeScorecardOver)
{
    Suggesting asked;

    asked.press("Take them into the draft");

    ASSERT_TRUE(asked.taken);
    EXPECT_EQ(asked.taken->criteria,
              asked.dialog ? asked.dialog->suggestion()->model.criteria : asked.taken->criteria);
    EXPECT_DOUBLE_EQ(asked.taken->totalWeight(), 100);
    EXPECT_EQ(asked.taken->name, "Suggested scorecard");
    EXPECT_EQ(asked.taken->engagement, asked.session->book().model().engagement);
}

TEST(SuggestDialog, HandsOneCriterionOverBesideTheOthers)
{
    Suggesting asked;
    const double points = asked.dialog->suggestion()->model.criteria[0].weight;
    const std::string field = asked.dialog->suggestion()->model.criteria[0].field;
    for (int row = 0; row < asked.list()->count(); ++row)
        if (asked.list()->item(row)->flags() & Qt::ItemIsUserCheckable)
            asked.list()->item(row)->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(asked.says("Tick what the draft is to take over"));

    asked.item("Source")->setCheckState(Qt::Checked);
    asked.press("Take them into the draft");

    ASSERT_TRUE(asked.taken);
    ASSERT_EQ(field, "source");
    EXPECT_DOUBLE_EQ(asked.taken->totalWeight(), 100);
    EXPECT_DOUBLE_EQ(asked.taken->criteria.back().weight, points);
    EXPECT_EQ(asked.taken->name, asked.session->book().model().name);
}

TEST(SuggestDialog, LearnsAgainWithALeakWhenAsked)
{
    Suggesting asked;
    QListWidgetItem *leak = asked.item("Campaign");
    EXPECT_FALSE(leak->flags() & Qt::ItemIsUserCheckable);

    const int before = asked.list()->count();
    asked.list()->setCurrentItem(leak);
    asked.press("Learn again with this field");

    const auto &fields = asked.dialog->suggestion()->fields;
    EXPECT_TRUE(std::ranges::any_of(fields, [](const auto &f) { return f.field.key == "campaign"; }));
    EXPECT_LT(asked.list()->count(), before);
    EXPECT_TRUE(asked.says("It is known for"));
}

TEST(SuggestDialog, SaysItWhenThereIsTooLittleToLearnFrom)
{
    TempBook book;
    Suggesting asked(book.session());

    EXPECT_TRUE(asked.says("0 won and 0 lost. At least 30 of each"));
    EXPECT_FALSE(asked.dialog->suggestion());
}

TEST(SuggestDialog, ClosedWhileItLearnsIsForgotten)
{
    TempBook book;
    ShellNotes notes(book.session());
    std::function<void()> later;
    Job job;
    notes.shell.runJob = [&](Job started) {
        job = std::move(started);
        return true;
    };
    for (int i = 0; i < 60; ++i)
        book.addLead("Acme", {{leadField("stage"), Link{book.book().stageNamed(i % 2 ? "Won" : "Lost")}}});
    auto *dialog = new SuggestDialog(notes.shell, {}, nullptr);
    dialog->learn();

    delete dialog;
    std::thread worker([&] { later = job.work({}); });
    worker.join();
    later();

    EXPECT_TRUE(notes.errors.isEmpty());
}

TEST(Taking, LeavesTheDraftAloneWhenNothingIsTicked)
{
    Model draft;
    draft.criteria = {{.id = "a", .field = "industry", .weight = 100}};
    Suggestion suggestion;
    suggestion.model.criteria = {{.id = "source", .field = "source", .weight = 60},
                                 {.id = "industry", .field = "industry", .weight = 40}};

    EXPECT_EQ(withSuggested(draft, suggestion, {}), draft);
    const Model one = withSuggested(draft, suggestion, {"source"});
    ASSERT_EQ(one.criteria.size(), 2u);
    EXPECT_DOUBLE_EQ(one.criteria[0].weight, 40); // the draft's
    EXPECT_DOUBLE_EQ(one.criteria[1].weight, 60);
    const Model same = withSuggested(draft, suggestion, {"industry"});
    ASSERT_EQ(same.criteria.size(), 1u); // in the place of the draft's
    EXPECT_DOUBLE_EQ(same.criteria[0].weight, 100);
}
