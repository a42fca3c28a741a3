// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/rephead.h"

#include "base/spoken.h"
#include "base/words.h"
#include "coaching/coachingfacts.h"
#include "coaching/coachingwords.h"
#include "shell/theme.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/explained.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

QString whereOf(const Book &book, uint32_t rep)
{
    const auto &people = book.people();
    const QString office = shown(people.text(rep, personField("office")));
    const Date hired = people[rep].hiredOn;
    if (!hired.isSet())
        return office;
    const QString since =
        hired.year() == book.today().year() ? monthWords(hired) : QString::number(hired.year());
    return office.isEmpty() ? RepHead::tr("since %1").arg(since)
                            : RepHead::tr("%1, since %2").arg(office, since);
}

} // namespace

RepHead::RepHead(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar({}, {}, 44, this))
    , m_name(new ElidedLabel({}, this))
    , m_where(new ElidedLabel({}, this))
{
    dress(*m_name, TextRole::detailTitle);
    dress(*m_where, TextRole::body, Tone::secondary);
    auto *who = new QVBoxLayout;
    who->setSpacing(1);
    who->addStretch(1);
    who->addWidget(m_name);
    who->addWidget(m_where);
    who->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 20, 10);
    row->setSpacing(14);
    row->addWidget(m_avatar);
    row->addLayout(who, 1);
    for (Figure &figure : m_figures) {
        figure.value = makeLabel({}, TextRole::pageTitle, Tone::primary, this);
        figure.meaning = new ElidedLabel({}, this);
        dress(*figure.meaning, TextRole::secondary, Tone::secondary);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addStretch(1);
        column->addWidget(figure.value, 0, Qt::AlignRight);
        column->addWidget(figure.meaning, 0, Qt::AlignRight);
        column->addStretch(1);
        row->addSpacing(8);
        row->addLayout(column);
    }
    explain(*m_figures[2].value, "effort_on_a");
    explain(*m_figures[2].meaning, "effort_on_a");
}

void RepHead::set(size_t place, const QString &value, const QString &meaning)
{
    m_figures[place].value->setText(value.isEmpty() ? QStringLiteral("–") : value);
    m_figures[place].meaning->setText(meaning);
}

QString RepHead::figure(size_t place) const
{
    return m_figures[place].value->text();
}

void RepHead::setRep(const Book &book, uint32_t rep, const CommitmentTally &tally)
{
    const QString name = shown(book.personName(rep));
    m_avatar->setPerson(shown(book.initials(rep)), name);
    m_name->setText(name);
    m_name->setMinimumWidth(std::min(m_name->sizeHint().width(), currentTheme().px(150))); // before the words
    m_where->setText(whereOf(book, rep));
    const int due = tally.kept + tally.missed;
    set(1, due ? countsOf(tally.kept, due) : QString(), tr("commitments kept"));
}

void RepHead::setNumbers(const RepNumbers &numbers)
{
    set(0, averageWords(numbers.skills),
        std::isnan(numbers.skills) ? tr("skills, not rated")
                                   : tr("skills, was %1").arg(averageWords(numbers.firstSkills)));
    set(2, std::isnan(numbers.onA) ? QString() : percentWords(numbers.onA),
        std::isnan(numbers.goalA) ? tr("on A’s") : tr("on A’s, goal %1").arg(percentWords(numbers.goalA)));
}

} // namespace ridealong
