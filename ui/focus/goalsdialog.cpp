// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/goalsdialog.h"

#include "base/words.h"
#include "focus/focusfacts.h"
#include "grading/pointsspin.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QScrollArea>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr int mostRowsWithoutScrolling = 9;

QStringList heads()
{
    return {GoalsDialog::tr("A"), GoalsDialog::tr("B"), GoalsDialog::tr("C"), GoalsDialog::tr("Slack"),
            GoalsDialog::tr("D and E")};
}

QStringList spoken()
{
    return {GoalsDialog::tr("%1, goal for A in percent"), GoalsDialog::tr("%1, goal for B in percent"),
            GoalsDialog::tr("%1, goal for C in percent"),
            GoalsDialog::tr("%1, points of slack under A’s goal"),
            GoalsDialog::tr("%1, limit for D and E in percent")};
}

std::array<double, 5> percentsOf(const MixPolicy &policy)
{
    const auto percent = [](double share) { return std::round(share * 1000) / 10; };
    return {percent(policy.goalA), percent(policy.goalB), percent(policy.goalC), percent(policy.slack),
            percent(policy.limitDe)};
}

bool isSame(const MixPolicy &a, const MixPolicy &b)
{
    return percentsOf(a) == percentsOf(b);
}

} // namespace

GoalsDialog::GoalsDialog(const Book &book, uint32_t person, QWidget *parent)
    : FormDialog(
          tr("Goals for the effort"),
          tr("Shares of the hours that A’s, B’s and C’s should get. A week is off when A’s get less than "
             "their goal less the slack, or D and E more than their limit. Two weeks off in a row put "
             "the brake on."),
          tr("Save the goals"), parent)
    , m_book(book)
    , m_from(addDate(tr("From"), book.today()))
{
    addGoals();
    connect(m_from, &QDateEdit::dateChanged, this, &GoalsDialog::readPolicies);
    setCheck([this] { return missing(); });
    readPolicies();
    for (const Row &row : m_rows)
        if (row.person == person)
            row.spins.front()->setFocus(Qt::OtherFocusReason);
}

void GoalsDialog::addGoals()
{
    auto *area = new QWidget(this);
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    addHeads(*grid);
    addRow(*grid, 0);
    for (const uint32_t rep : activeReps(m_book))
        addRow(*grid, rep);
    grid->setColumnStretch(0, 1);
    if (int(m_rows.size()) <= mostRowsWithoutScrolling)
        return addWide(area);
    auto *scroll = makeScrolled(area, this);
    scroll->setMinimumHeight(currentTheme().px(340));
    addWide(scroll);
}

void GoalsDialog::addHeads(QGridLayout &grid)
{
    int column = 1;
    for (const QString &head : heads())
        grid.addWidget(makeLabel(head, TextRole::label, Tone::secondary, this), 0, column++, Qt::AlignRight);
    grid.addWidget(makeLabel(tr("percent"), TextRole::secondary, Tone::caption, this), 0, 0);
}

void GoalsDialog::addRow(QGridLayout &grid, uint32_t person)
{
    Row row{.person = person};
    const int line = int(m_rows.size()) + 1;
    const QString name = nameOf(row);
    if (person) {
        row.own = new QCheckBox(tr("%1, own goals").arg(name), this);
        connect(row.own, &QCheckBox::toggled, this, &GoalsDialog::follow);
        grid.addWidget(row.own, line, 0);
    } else {
        grid.addWidget(makeLabel(name, TextRole::strong, Tone::primary, this), line, 0);
    }
    for (size_t i = 0; i < row.spins.size(); ++i) {
        row.spins[i] = new PointsSpin(0, 100, this);
        row.spins[i]->setAccessibleName(spoken()[qsizetype(i)].arg(name));
        if (!person)
            connect(row.spins[i], &QDoubleSpinBox::valueChanged, this, &GoalsDialog::follow);
        grid.addWidget(row.spins[i], line, int(i) + 1);
    }
    m_rows.push_back(row);
}

QString GoalsDialog::nameOf(const Row &row) const
{
    return row.person ? shown(m_book.personName(row.person)) : tr("Everybody");
}

Date GoalsDialog::from() const
{
    return dateOf(m_from->date());
}

void GoalsDialog::setFrom(Date from)
{
    m_from->setDate(qDateOf(from));
}

void GoalsDialog::readPolicies()
{
    const Week week = Week::of(from());
    for (const Row &row : m_rows) {
        const QSignalBlocker quiet(row.own);
        if (row.own)
            row.own->setChecked(hasOwnPolicy(m_book.tables().policy, row.person, week));
        show(row, policyOn(m_book.tables().policy, row.person, week));
    }
    follow();
}

void GoalsDialog::follow()
{
    const MixPolicy all = shownIn(m_rows.front());
    for (const Row &row : m_rows) {
        if (!row.own)
            continue;
        if (!row.own->isChecked())
            show(row, all);
        for (PointsSpin *spin : row.spins)
            spin->setEnabled(row.own->isChecked());
    }
}

MixPolicy GoalsDialog::shownIn(const Row &row) const
{
    const auto share = [&row](size_t column) { return row.spins[column]->value() / 100; };
    return {.goalA = share(0), .goalB = share(1), .goalC = share(2), .slack = share(3), .limitDe = share(4)};
}

void GoalsDialog::show(const Row &row, const MixPolicy &policy)
{
    const std::array<double, 5> percents = percentsOf(policy);
    for (size_t i = 0; i < percents.size(); ++i)
        row.spins[i]->showValue(percents[i]);
}

bool GoalsDialog::isChanged(const Row &row) const
{
    const Week week = Week::of(from());
    const auto &policies = m_book.tables().policy;
    const bool wasOwn = hasOwnPolicy(policies, row.person, week), own = row.own && row.own->isChecked();
    if (row.own && own != wasOwn)
        return true;
    return (!row.own || own) && !isSame(shownIn(row), policyOn(policies, row.person, week));
}

std::vector<GoalWish> GoalsDialog::wishes() const
{
    std::vector<GoalWish> wishes;
    for (const Row &row : m_rows)
        if (isChanged(row))
            wishes.push_back({{.person = row.person, .from = from(), .policy = shownIn(row)},
                              row.own && !row.own->isChecked()});
    return wishes;
}

QString GoalsDialog::missing() const
{
    for (const Row &row : m_rows) {
        const double sum = row.spins[0]->value() + row.spins[1]->value() + row.spins[2]->value();
        if (std::abs(sum - 100) > 0.001)
            return tr("The goals of %1 must sum to 100; they sum to %2.")
                .arg(nameOf(row), QString::number(sum));
    }
    return wishes().empty() ? tr("Nothing is changed yet.") : QString();
}

PointsSpin *GoalsDialog::spin(uint32_t person, int column) const
{
    const auto row = std::ranges::find(m_rows, person, &Row::person);
    return row == m_rows.end() ? nullptr : row->spins[size_t(column)];
}

QCheckBox *GoalsDialog::ownBox(uint32_t person) const
{
    const auto row = std::ranges::find(m_rows, person, &Row::person);
    return row == m_rows.end() ? nullptr : row->own;
}

QString whomOf(const Book &book, const std::vector<GoalWish> &wishes)
{
    if (wishes.size() != 1)
        return GoalsDialog::tr("%1 people").arg(wishes.size());
    const uint32_t person = wishes.front().policy.person;
    return person ? firstNameOf(book, person) : GoalsDialog::tr("everybody");
}

} // namespace ridealong
