// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/formdialog.h"
#include "leads/paint.h"
#include "shell/statusline.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/mixbar.h"
#include "shell/widgets/progress.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

using namespace ridealong;

TEST(Chip, TogglesWithSpaceAndMouse)
{
    Chip chip(QStringLiteral("No project"));
    chip.show();

    QTest::keyClick(&chip, Qt::Key_Space);
    const bool on = chip.isChecked();
    QTest::mouseClick(&chip, Qt::LeftButton);

    EXPECT_TRUE(on);
    EXPECT_FALSE(chip.isChecked());
}

TEST(Chip, IsRemovedByItsCrossAndByDelete)
{
    Chip chip(QStringLiteral("Grade"), Chip::Kind::plain);
    chip.setValue(QStringLiteral("A or B"));
    chip.setRemovable(true);
    chip.resize(chip.sizeHint());
    QSignalSpy removed(&chip, &Chip::removed), clicked(&chip, &Chip::clicked);

    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 14, chip.height() / 2));
    QTest::keyClick(&chip, Qt::Key_Delete);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(12, chip.height() / 2));

    EXPECT_EQ(removed.count(), 2);
    EXPECT_EQ(clicked.count(), 1);
}

TEST(Chip, SaysItsValue)
{
    Chip chip(QStringLiteral("Grade"), Chip::Kind::plain);

    chip.setValue(QStringLiteral("A or B"));

    EXPECT_EQ(chip.accessibleName(), QStringLiteral("Grade A or B"));
}

TEST(SegmentedControl, HasOneChoiceAtATime)
{
    SegmentedControl control(QStringLiteral("Unit"), {QStringLiteral("Hours"), QStringLiteral("Share")});
    QSignalSpy chosen(&control, &SegmentedControl::chosen);

    QTest::mouseClick(control.findChildren<QToolButton *>().last(), Qt::LeftButton);

    EXPECT_EQ(control.current(), 1);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 1);
}

TEST(Wheel, IsLeftToThePageAndChoosesNothing)
{
    QComboBox box;
    box.addItems({QStringLiteral("City"), QStringLiteral("Region"), QStringLiteral("Country")});
    QSpinBox amount;
    amount.setValue(50);
    for (QWidget *over : {static_cast<QWidget *>(&box), static_cast<QWidget *>(&amount)}) {
        over->ensurePolished();
        const QPointF at = over->rect().center();
        QWheelEvent event(at, over->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);

        QApplication::sendEvent(over, &event);

        EXPECT_FALSE(event.isAccepted()) << over->metaObject()->className();
    }

    EXPECT_EQ(box.currentText(), QStringLiteral("City"));
    EXPECT_EQ(amount.value(), 50);
}

TEST(Badges, SayThemselvesInWords)
{
    GradeBadge badge(0);
    StagePips pips;
    MixBar mix;

    pips.setStage(3, 5, QStringLiteral("Qualified"));
    mix.setShares({{0.66, 0.34, 0, 0, 0}, 0.74});

    EXPECT_EQ(badge.accessibleName(), QStringLiteral("Grade A"));
    EXPECT_EQ(pips.accessibleName(), QStringLiteral("Stage Qualified, 3 of 5"));
    EXPECT_EQ(mix.accessibleDescription(),
              QStringLiteral("A 66 percent, B 34 percent, goal for A 74 percent"));
}

TEST(Badges, InitialsAreOfTheFirstAndTheLastName)
{
    EXPECT_EQ(initialsOf(QStringLiteral("Dana Whitfield")), QStringLiteral("DW"));
    EXPECT_EQ(initialsOf(QStringLiteral("Anna Maria de la Cruz")), QStringLiteral("AC"));
    EXPECT_EQ(initialsOf(QStringLiteral("cher")), QStringLiteral("C"));
    EXPECT_EQ(initialsOf(QString()), QString());
}

TEST(Mix, WholePercentsAddUpToOneHundred)
{
    const auto thirds = wholePercents({1 / 3., 1 / 3., 1 / 3., 0, 0});
    const auto none = wholePercents({});

    EXPECT_EQ(std::accumulate(thirds.begin(), thirds.end(), 0), 100);
    EXPECT_EQ(std::accumulate(none.begin(), none.end(), 0), 0);
}

TEST(Digits, TakeTheSameRoomWhateverTheyAre)
{
    const QFont font = currentTheme().font(13);

    EXPECT_DOUBLE_EQ(digitsWidth(QStringLiteral("$111k"), font), digitsWidth(QStringLiteral("$888k"), font));
}

TEST(ElidedLabel, RepeatsItsTextInATooltipOnlyWhereItIsCut)
{
    ElidedLabel label(QStringLiteral("$2.84M sits in 66 qualified leads."));

    label.resize(60, 20);
    label.show();
    const QString cut = label.toolTip();
    label.resize(600, 20);
    QTest::qWait(1);

    EXPECT_EQ(cut, label.text());
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST(Progress, KeepsShortWorkOutOfSight)
{
    QWidget window;
    auto *row = new ProgressRow(&window);
    window.show();

    row->start(QStringLiteral("Grading"));
    const bool atOnce = row->isVisible();
    row->finish();
    QTest::qWait(350);

    EXPECT_FALSE(atOnce);
    EXPECT_FALSE(row->isVisible());
}

TEST(Progress, WithoutAUnitIsAPartOfTheWhole)
{
    ProgressRow row;

    row.start(QStringLiteral("Importing a.csv"), {}, true);
    row.setProgress(17, 100);

    EXPECT_EQ(row.accessibleDescription(), QStringLiteral("Importing a.csv, 17%"));
}

TEST(Progress, SaysAtOnceThatItIsCancelledThoughTheWorkHearsItLater)
{
    ProgressRow row;
    row.start(QStringLiteral("Exporting"));

    row.findChild<QPushButton *>()->click();
    row.setProgress(99, 100);
    const QString said = row.accessibleDescription();
    row.finish();
    row.start(QStringLiteral("Importing"));

    EXPECT_EQ(said, QStringLiteral("Cancelling…"));
    EXPECT_EQ(row.accessibleDescription(), QStringLiteral("Importing"));
}

TEST(FlowLayout, BreaksTheLineWhereTheWidthEnds)
{
    QWidget window;
    auto *flow = new FlowLayout(&window);
    for (int i = 0; i < 4; ++i)
        flow->addWidget(new Tag(QStringLiteral("5 d overdue"), TagKind::risk));
    const int line = flow->itemAt(0)->sizeHint().height(), width = flow->itemAt(0)->sizeHint().width();

    EXPECT_EQ(flow->heightForWidth(4 * width + 3 * 8), line);
    EXPECT_EQ(flow->heightForWidth(2 * width + 8), 2 * line + 8);
    EXPECT_EQ(flow->heightForWidth(1), 4 * line + 3 * 8);
}

TEST(FlowLayout, StandsInTheMiddleOfItsLineWhereItIsAsked)
{
    QWidget window;
    auto *flow = new FlowLayout(&window);
    QWidget *parts[3];
    for (int i = 0; i < 3; ++i) {
        parts[i] = new QWidget(&window);
        parts[i]->setFixedSize(20, i == 0 ? 30 : 10);
        flow->addWidget(parts[i]);
    }
    flow->setAlignment(parts[2], Qt::AlignVCenter);

    flow->setGeometry({0, 0, 200, 30});

    EXPECT_EQ(parts[1]->y(), 0);
    EXPECT_EQ(parts[2]->y(), 10);
}

TEST(StatusLine, ShowsWholeKeysOrNone)
{
    StatusLine line;
    line.setKeys({{QStringLiteral("J / K"), QStringLiteral("Next, previous")},
                  {QStringLiteral("Ctrl+Z"), QStringLiteral("Undo what was done last")}});
    line.setSaveState(QStringLiteral("All changes saved on this laptop"));
    line.show();
    const auto isShown = [&line](const QString &text) {
        const auto labels = line.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text() == text && label->isVisible(); });
    };

    line.resize(1400, 28);
    QApplication::processEvents();
    const bool wide = isShown(QStringLiteral("Undo what was done last"));
    line.resize(620, 28);
    QApplication::processEvents();

    EXPECT_TRUE(wide);
    EXPECT_TRUE(isShown(QStringLiteral("Next, previous")));
    EXPECT_FALSE(isShown(QStringLiteral("Undo what was done last")));
}

TEST(AlertBanner, HasRoomForItsLinesWhereItIsNarrow)
{
    QWidget page;
    auto *banner = new AlertBanner(AlertBanner::Shape::paragraph, &page);
    banner->setTexts(QStringLiteral("Brake on"), QStringLiteral("A rule of many words. ").repeated(12));
    banner->addButton(QStringLiteral("Release"));
    auto *column = new QVBoxLayout(&page);
    column->addWidget(banner);
    column->addStretch(1);
    page.resize(420, 700);
    page.show();
    QApplication::processEvents();

    for (const auto *label : banner->findChildren<QLabel *>()) {
        EXPECT_GE(label->height(), label->heightForWidth(label->width()));
    }
}

TEST(FormDialog, BeginsAtItsFirstFieldUnlessAnotherWasChosen)
{
    FormDialog first(QStringLiteral("Move"), {}, QStringLiteral("Save"), nullptr),
        chosen(QStringLiteral("Move"), {}, QStringLiteral("Save"), nullptr);
    auto *date = first.addDate(QStringLiteral("On"), Date::of(2026, 10, 14));
    first.addChoice(QStringLiteral("Why"), {});
    chosen.addDate(QStringLiteral("On"), Date::of(2026, 10, 14));
    auto *why = chosen.addChoice(QStringLiteral("Why"), {});
    why->setFocus();

    first.show();
    chosen.show();

    EXPECT_EQ(first.focusWidget(), date);
    EXPECT_EQ(chosen.focusWidget(), why);
}
