// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the grading model, each over leads or a book of its own.
#include "grading/answerdialog.h"
#include "grading/criteriondialog.h"
#include "grading/pointsspin.h"
#include "grading/ruledialogs.h"
#include "support/leadsheet.h"
#include "support/scorecards.h"
#include "support/tempbook.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

template<class T>
T *named(const QWidget &dialog, const char *name)
{
    auto *found = dialog.findChild<T *>(QString::fromLatin1(name));
    EXPECT_TRUE(found) << name;
    return found;
}

struct Sheet
{
    LeadSheet sheet;
    Sheet()
    {
        for (const char *industry : {"Food", "Food", "Retail"})
            sheet.add({{"industry", text(industry)}, {"employees", whole(40)}});
    }
};

QString whyNot(FormDialog &dialog)
{
    dialog.accept();
    QStringList shown;
    for (const auto *label : dialog.findChildren<QLabel *>())
        if (!label->isHidden())
            shown << label->text();
    return dialog.result() == QDialog::Accepted ? QString() : shown.join(u'|');
}

} // namespace

TEST(AnswerDialog, OffersTheValuesThatLeadsHaveWithTheirNumber)
{
    const Sheet leads;
    const LeadData data = leads.sheet.data();
    const Criterion criterion = aCriterion("i", "industry", 10, {});

    AnswerDialog dialog(data, criterion, {.is = {"retail", "Mining"}, .share = 0.4}, false, nullptr);
    auto *list = dialog.findChild<QListWidget *>();

    ASSERT_EQ(list->count(), 3);
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("Food (2)"));
    EXPECT_EQ(list->item(1)->checkState(), Qt::Checked);
    EXPECT_EQ(list->item(2)->text(), QStringLiteral("Mining (none)"));
    list->item(0)->setCheckState(Qt::Checked);
    named<QLineEdit>(dialog, "other")->setText(QStringLiteral("Glass"));
    EXPECT_EQ(dialog.answer(), (Answer{.is = {"Food", "Retail", "Mining", "Glass"}, .share = 0.4}));
}

TEST(AnswerDialog, ReadsBandsOfNumbersAndRefusesThoseThatEndBeforeTheyBegin)
{
    const Sheet leads;
    const LeadData data = leads.sheet.data();
    const Criterion criterion = aCriterion("s", "employees", 10, {});
    AnswerDialog dialog(data, criterion, {.atLeast = 20, .below = 100, .share = 0.5}, false, nullptr);

    named<QLineEdit>(dialog, "low")->setText(QStringLiteral("100"));
    EXPECT_TRUE(whyNot(dialog).contains(QStringLiteral("ends before it begins")));
    named<QLineEdit>(dialog, "low")->setText(QStringLiteral("many"));
    EXPECT_TRUE(whyNot(dialog).contains(QStringLiteral("“many” is not a number")));
    named<QLineEdit>(dialog, "low")->clear();
    named<PointsSpin>(dialog, "share")->setValue(80);

    EXPECT_TRUE(whyNot(dialog).isEmpty());
    EXPECT_EQ(dialog.answer(), (Answer{.below = 100, .share = 0.8}));
}

TEST(CriterionDialog, ANewCriterionComesWithAnIdAPlaceInTheModelAndAnswers)
{
    const Sheet leads;
    const LeadData data = leads.sheet.data();
    Model model;
    model.criteria = {aCriterion("need", "need", 70, {})};

    CriterionDialog dialog(data, model, {}, nullptr);
    auto *reads = named<QComboBox>(dialog, "reads");
    reads->setCurrentText(QStringLiteral("Industry"));
    ASSERT_TRUE(whyNot(dialog).isEmpty());

    const Criterion added = dialog.criterion();
    EXPECT_EQ(added.id, "industry");
    EXPECT_EQ(added.label, "Industry");
    EXPECT_EQ(added.weight, 30) << "what the others leave";
    ASSERT_EQ(added.answers.size(), 2u);
    EXPECT_EQ(added.answers[0].is, std::vector<std::string>{"Food"});
}

TEST(CriterionDialog, ADistanceNeedsAPlace)
{
    const Sheet leads;
    const LeadData data = leads.sheet.data();
    const Model model;
    CriterionDialog dialog(data, model, {}, nullptr);
    named<QComboBox>(dialog, "reads")->setCurrentText(QStringLiteral("Distance from a place"));
    QLineEdit *place = nullptr;
    for (auto *field : dialog.findChildren<QLineEdit *>())
        if (field->placeholderText().startsWith(u"39.77"))
            place = field;
    ASSERT_TRUE(place);

    place->setText(QStringLiteral("Indianapolis"));
    EXPECT_TRUE(whyNot(dialog).contains(QStringLiteral("latitude and longitude")));
    place->setText(QStringLiteral("39.77, -86.16"));

    EXPECT_TRUE(whyNot(dialog).isEmpty());
    EXPECT_EQ(dialog.criterion().place, std::pair(39.77, -86.16));
    EXPECT_EQ(dialog.criterion().answers.size(), 3u);
}

TEST(GateDialog, SaysWhatIsWrongWithTheFilterAndHowManyLeadsItHolds)
{
    const Sheet leads;
    const LeadData data = leads.sheet.data();
    GateDialog dialog(data, {}, nullptr);

    EXPECT_TRUE(whyNot(dialog).contains(QStringLiteral("Say when the gate holds")));
    named<QLineEdit>(dialog, "when")->setText(QStringLiteral("industri = Food"));
    EXPECT_TRUE(whyNot(dialog).contains(QStringLiteral("industri")));
    named<QLineEdit>(dialog, "when")->setText(QStringLiteral("industry = Food"));

    EXPECT_TRUE(whyNot(dialog).isEmpty());
    EXPECT_EQ(dialog.gate(), (Gate{.when = "industry = Food", .atMost = Grade::C}));
}

TEST(EngagementDialog, KeepsWhatTheRuleSays)
{
    TempBook book;
    const EngagementRule rule{.label = "Spoke",
                              .activity = "call",
                              .outcome = "interested",
                              .points = 10,
                              .halfLifeDays = 10,
                              .atMost = 3};

    EngagementDialog dialog(book.book(), rule, nullptr);

    EXPECT_EQ(dialog.rule(), rule);
}
