// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/nextreps.h"

#include "base/words.h"
#include "rides/ridewords.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ridealong {

namespace {

constexpr size_t shownReps = 6;

QString reasonsOf(const RepSuggestion &rep)
{
    QStringList all;
    for (const RepReason &reason : rep.reasons)
        all << reason.text;
    return all.isEmpty() ? NextReps::tr("Nothing speaks for a ride now.") : all.join(u' ');
}

QString datesOf(const Book &book, const RepSuggestion &rep)
{
    const Date today = book.today();
    const QString last = rep.lastRide.isSet()
                             ? NextReps::tr("last ride %1").arg(nearDayWords(rep.lastRide, today))
                             : NextReps::tr("no ride yet");
    if (!rep.nextRide.isSet())
        return last;
    return NextReps::tr("%1, next %2").arg(last, nearDayWords(rep.nextRide, today));
}

} // namespace

NextReps::NextReps(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Ride with next"), this))
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
}

void NextReps::setReps(const Book &book, std::vector<RepSuggestion> reps, bool mayPlan)
{
    m_reps = std::move(reps);
    const int days = book.info().rideCadenceDays;
    m_header->setCaption(tr("a ride with each rep at least every %1 days").arg(days));
    fill(book, mayPlan);
}

void NextReps::fill(const Book &book, bool mayPlan)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool fold = !m_all && m_reps.size() > shownReps;
    const size_t count = fold ? shownReps : m_reps.size();
    for (size_t i = 0; i < count; ++i)
        m_rows->addWidget(makeRow(book, m_reps[i], mayPlan));
    if (m_reps.empty())
        addNone();
    if (!fold)
        return;
    auto *more = makeSmallButton(tr("Show all %1 reps").arg(m_reps.size()), ButtonKind::quiet, nullptr, this);
    connect(more, &QPushButton::clicked, this, [this, &book, mayPlan] {
        m_all = true;
        fill(book, mayPlan);
    });
    m_rows->addWidget(more, 0, Qt::AlignLeft);
}

void NextReps::addNone()
{
    auto *none = makeLabel(tr("This book has no rep to ride with. Add one in the settings."), TextRole::body,
                           Tone::secondary, this);
    none->setContentsMargins(24, 12, 16, 12);
    m_rows->addWidget(none);
}

QWidget *NextReps::makeRow(const Book &book, const RepSuggestion &rep, bool mayPlan)
{
    auto *row = new QWidget(this);
    const QString name = shown(book.personName(rep.rep));
    const QString reasons = reasonsOf(rep);
    auto *who = makeButton(name, ButtonKind::link, nullptr, row);
    who->setToolTip(tr("Show the coaching of %1").arg(name));
    auto *dates = makeLabel(datesOf(book, rep), TextRole::secondary, Tone::caption, row);
    auto *why = makeLabel(reasons, TextRole::body, Tone::secondary, row);
    why->setWordWrap(true);
    why->setContentsMargins(2, 0, 0, 0); // in line with the link above
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(who);
    head->addWidget(dates);
    head->addStretch(1);
    texts->addLayout(head);
    texts->addWidget(why);
    auto *inside = new QHBoxLayout;
    inside->setContentsMargins(24, 8, 16, 8);
    inside->setSpacing(12);
    inside->addWidget(new Avatar(shown(book.initials(rep.rep)), name, 24, row), 0, Qt::AlignTop);
    inside->addLayout(texts, 1);
    if (mayPlan) {
        auto *plan = makeSmallButton(tr("Plan with %1").arg(firstName(book, rep.rep)), ButtonKind::normal,
                                     nullptr, row);
        plan->setAccessibleDescription(reasons);
        inside->addWidget(plan, 0, Qt::AlignVCenter);
        connect(plan, &QPushButton::clicked, this, [this, person = rep.rep] { Q_EMIT planAsked(person); });
    }
    connect(who, &QPushButton::clicked, this, [this, person = rep.rep] { Q_EMIT opened(person); });
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(inside);
    column->addWidget(makeHairline(Qt::Horizontal, row));
    return row;
}

} // namespace ridealong
