// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/suggestedpane.h"

#include "base/words.h"
#include "grading/sharedelegate.h"
#include "leads/fittedtable.h"
#include "leads/valuecell.h"
#include "scoring/suggestedmodel.h"
#include "scoring/suggestwords.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItem>
#include <QVBoxLayout>

namespace ridealong {

namespace {

enum Column { Answers, Leads, Won, Points };

QString count(uint32_t leads)
{
    return QLocale().toString(leads);
}

QString points(double points)
{
    return QLocale().toString(points, 'f', 1);
}

QLabel *wrapping(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

SuggestedPane::SuggestedPane(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextRole::section, Tone::primary, this))
    , m_tells(wrapping(makeLabel({}, TextRole::body, Tone::secondary, this)))
    , m_leak(new AlertBanner(AlertBanner::Shape::paragraph, this))
    , m_leftOut(wrapping(makeLabel({}, TextRole::body, Tone::secondary, this)))
    , m_table(new FittedTable(tr("What each value tells"),
                              {{tr("Answer")},
                               {.title = tr("Closed leads"), .width = 96, .right = true},
                               {.title = tr("Won"), .width = 150},
                               {.title = tr("Points"), .width = 76, .right = true}},
                              this))
    , m_learn(makeButton(tr("Learn again with this field"), ButtonKind::normal, nullptr, this))
{
    m_table->setItemDelegateForColumn(Answers, new TableDelegate(m_table));
    m_table->setItemDelegateForColumn(Leads, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(Won, new ShareDelegate(m_table));
    m_table->setItemDelegateForColumn(Points, new NumberDelegate(m_table));
    m_learn->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 4, 0, 16);
    column->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_tells, m_leak, m_leftOut, m_table})
        column->addWidget(part);
    column->addWidget(m_learn, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_learn, &QPushButton::clicked, this, &SuggestedPane::learnWithAsked);
}

void SuggestedPane::addRow(const QString &words, Tally tally, const QString &pointsText)
{
    const double share = tally.winRate();
    const QString won = percentWords(share);
    m_table->addRow(
        {makeCell(words), makeCell(count(tally.leads())), withValue(makeCell(won, ShareRole, share), share),
         makeCell(pointsText)},
        pointsText.isEmpty()
            ? tr("%1: %2 closed leads, %3 won").arg(words, count(tally.leads()), won)
            : tr("%1: %2 closed leads, %3 won, %4 points").arg(words, count(tally.leads()), won, pointsText));
}

void SuggestedPane::setField(const SuggestedField &field, Tally closed)
{
    m_title->setText(fieldLabel(field.field));
    m_tells->setText(tellsWords(field, closed));
    m_leak->setTexts(tr("Possible leak"), field.leak);
    m_leak->setVisible(!field.leak.isEmpty());
    m_leftOut->setText(field.leftOut);
    m_leftOut->setVisible(!field.leftOut.isEmpty());
    m_learn->setVisible(!field.criterion && field.bins.size() > 1);
    m_table->clearRows();
    const double weight = field.criterion ? field.criterion->weight : 0;
    const auto pointsOf = [&](double share) { return field.criterion ? points(weight * share) : QString(); };
    for (const SuggestedBin &bin : field.bins)
        addRow(binWords(field, bin), bin.tally, pointsOf(bin.answer.share));
    if (field.rare.leads())
        addRow(tr("any other"), field.rare, pointsOf(field.criterion ? field.criterion->otherwise : 0));
    if (field.unknown.leads())
        addRow(tr("unknown"), field.unknown, pointsOf(0));
    m_table->setVisible(!field.bins.empty());
}

} // namespace ridealong
