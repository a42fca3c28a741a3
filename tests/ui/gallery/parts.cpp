// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery.h"

#include "leads/scale.h"
#include "shell/widgets/actionrow.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/mixbar.h"
#include "shell/widgets/tabs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ridealong {

namespace {

QString text(const char *latin)
{
    return QString::fromUtf8(latin);
}

class Sheet : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), currentTheme().panel); }
};

ActionRow *row(const char *icon, Tone tone, const char *fact, const char *detail, const char *button)
{
    auto *row = new ActionRow(icon, tone);
    row->setTexts(text(fact), text(detail));
    row->addButton(text(button));
    return row;
}

QLayout *fields()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(24, 4, 16, 4);
    line->setSpacing(8);
    line->addWidget(makeField(text("Filter by text"), "list-filter"));
    auto *combo = new QComboBox;
    combo->addItems({text("Company"), text("Person")});
    line->addWidget(combo);
    line->addWidget(new QSpinBox);
    auto *check = new QCheckBox(text("Protect the book"));
    check->setChecked(true);
    line->addWidget(check);
    line->addWidget(new QCheckBox(text("Off")));
    auto *radio = new QRadioButton(text("Mine"));
    radio->setChecked(true);
    line->addWidget(radio);
    line->addWidget(new QRadioButton(text("Theirs")));
    line->addStretch();
    return line;
}

QLayout *chips()
{
    auto *line = new FlowLayout(nullptr, 8);
    line->setContentsMargins(20, 8, 16, 8);
    for (const char *name : {"Marcus", "Priya", "Cole"}) {
        auto *chip = new Chip(text(name));
        chip->setInitials(text(name).left(2).toUpper());
        line->addWidget(chip);
    }
    for (int grade = 0; grade < 5; ++grade) {
        auto *chip = new Chip({});
        chip->setGrade(grade);
        chip->setChecked(grade < 3);
        line->addWidget(chip);
    }
    line->addWidget(makeButton(text("Clear"), ButtonKind::link));
    return line;
}

QLayout *mixAndScale()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 12, 16, 12);
    auto *mix = new MixBar(14);
    mix->setShares({{0.66, 0.22, 0.06, 0.04, 0.02}, 0.74});
    column->addWidget(mix);
    auto *legend = new MixLegend;
    legend->setTexts({{{text("40 h"), text("66%")},
                       {text("13.5 h"), text("22%")},
                       {text("4 h"), text("6%")},
                       {text("2.5 h"), text("4%")},
                       {text("1 h"), text("2%")}}});
    column->addWidget(legend);
    auto *scale = new GradeScale;
    scale->setScore(87, {35, 50, 65, 80});
    scale->setFixedWidth(354);
    column->addWidget(scale);
    return column;
}

} // namespace

QWidget *makeParts()
{
    auto *sheet = new Sheet;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *tabs = new CountTabs;
    tabs->add(text("All open"), text("214"));
    tabs->add(text("All A’s"), text("38"));
    tabs->add(text("Neglected A’s"), text("7"));
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(24 - CountTabs::inset, 0, 16, 0);
    tabRow->addWidget(tabs);
    column->addLayout(tabRow);
    column->addWidget(makeHairline(Qt::Horizontal));
    column->addLayout(fields());
    column->addLayout(chips());
    auto *section = new SectionHeader(text("Needs you"));
    section->setCount(text("6"));
    section->setCaption(text("Costliest first"));
    column->addWidget(section);
    column->addWidget(makeHairline(Qt::Horizontal));
    column->addWidget(row("octagon-alert", Tone::risk, "Brake: Cole is spending 30% of his effort on D and E",
                          "His limit is 5%, third week over.", "Open Focus"));
    column->addWidget(row("inbox", Tone::secondary, "3 off-profile suspects wait for a yes or no",
                          "Seymour Tannery (D, Luis)", "Review 3"));
    column->addLayout(mixAndScale());
    auto *alert = new AlertBanner(AlertBanner::Shape::paragraph);
    alert->setTexts(
        text("Brake on: Cole Jensen"),
        text("D and E took 12%, 23%, then 30% of his effort. His limit is 5%. New D and E suspects "
             "from Cole wait for your yes until he has two weeks under the limit."));
    alert->addButton(text("Release"));
    alert->addButton(text("See the 3 hours"));
    column->addWidget(alert);
    column->addStretch();
    return sheet;
}

} // namespace ridealong
