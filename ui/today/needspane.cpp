// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/needspane.h"

#include "leads/ownedby.h"
#include "lists/offer.h"
#include "measure/rideneeds.h"
#include "shell/widgets/actionrow.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <algorithm>
#include <string_view>

namespace ridealong {

namespace {

constexpr size_t shownFirst = 6;
constexpr size_t mostLeadsByNumber = 200; // more are better asked for by a filter

// How a rule of measure/needsyou looks; `filter` finds its leads, %1 are those of the owner.
struct NeedLook
{
    std::string_view rule;
    const char *icon;
    const char *button;
    const char *filter;
};
constexpr NeedLook looks[] = {
    {"brake", "octagon-alert", QT_TRANSLATE_NOOP("NeedsPane", "Open Focus"), ""},
    {"overdue", "follow-up", QT_TRANSLATE_NOOP("NeedsPane", "Review"),
     "open = yes and next_step = overdue and %1"},
    {"unanswered", "mail", QT_TRANSLATE_NOOP("NeedsPane", "Answer"),
     "open = yes and inquiry = yes and touches = 0"},
    {"handoffs", "inbox", QT_TRANSLATE_NOOP("NeedsPane", "Answer"), ""},
    {"given-back", "inbox", QT_TRANSLATE_NOOP("NeedsPane", "Assign"),
     "open = yes and inquiry = yes and owner is empty"},
    {"unaccounted", "inbox", QT_TRANSLATE_NOOP("NeedsPane", "Review"),
     "open = yes and inquiry = yes and idle = yes and next_step = none"},
    {"watch", "target", QT_TRANSLATE_NOOP("NeedsPane", "Open Focus"), ""},
    {"resurfaced", "calendar", QT_TRANSLATE_NOOP("NeedsPane", "Review"),
     "stage_type = parked and next_step in (overdue, today)"},
    {"audits", "phone", QT_TRANSLATE_NOOP("NeedsPane", "Ask them"), ""},
    {"neglected", "target", QT_TRANSLATE_NOOP("NeedsPane", "Open Focus"), "grade = A and neglected = yes"},
    {"no-next-step", "calendar", QT_TRANSLATE_NOOP("NeedsPane", "Review"),
     "open = yes and grade >= B and next_step = none"},
    {"intake", "inbox", QT_TRANSLATE_NOOP("NeedsPane", "Review"), ""},
    {"debrief", "pencil", QT_TRANSLATE_NOOP("NeedsPane", "Debrief"), ""},
    {"commitments", "flag", QT_TRANSLATE_NOOP("NeedsPane", "Open Coaching"), ""},
    {"unowned", "user-plus", QT_TRANSLATE_NOOP("NeedsPane", "Deal"),
     "open = yes and grade >= B and owner is empty"},
};
constexpr NeedLook otherLook = {"", "flag", QT_TRANSLATE_NOOP("NeedsPane", "Open"), ""};

const NeedLook &lookOf(const Need &need)
{
    for (const NeedLook &look : looks) {
        if (look.rule == need.rule)
            return look;
    }
    return otherLook;
}

} // namespace

NeedsPane::NeedsPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Needs you"), this))
    , m_rows(new QVBoxLayout)
    , m_empty(makeEmptyState("sun", tr("Nothing needs you"), tr("A good hour for a call on an A."), this))
    , m_more(makeButton({}, ButtonKind::link, nullptr, this))
    , m_line(makeHairline(Qt::Horizontal, this))
{
    m_header->setCaption(tr("Costliest first"));
    setAccessibleName(tr("Needs you"));
    offerList(*this, [this] { return table(); });
    m_rows->setSpacing(0);
    auto *more = new QHBoxLayout;
    more->setContentsMargins(64, 8, 16, 8);
    more->addWidget(m_more);
    more->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addLayout(m_rows);
    column->addLayout(more);
    column->addWidget(m_line);
    column->addWidget(m_empty);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        fill();
    });
}

// All of them, also those that are not shown yet.
report::Table NeedsPane::table() const
{
    using Holds = report::ColumnKind;
    report::Table table =
        makeListTable(tr("Needs you"),
                      {{tr("What"), Holds::text}, {tr("Details"), Holds::text}, {tr("Cost"), Holds::money}});
    for (const Need &need : m_needs)
        table.rows.push_back({{.text = need.title},
                              {.text = need.sentence},
                              {.text = {}, .value = need.cost.isSet() ? Value(need.cost) : Value()}});
    return table;
}

void NeedsPane::setNeeds(const std::vector<Need> &needs)
{
    m_needs = needs;
    // The page's answer names the brakes, so they are never among those that are not shown.
    std::ranges::stable_partition(m_needs,
                                  [](const Need &need) { return std::string_view(need.rule) == "brake"; });
    fill();
}

void NeedsPane::fill()
{
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may have asked for this
        delete item;
    }
    m_buttons.clear();
    const size_t count = m_all ? m_needs.size() : std::min(m_needs.size(), shownFirst);
    for (size_t i = 0; i < count; ++i)
        addRow(m_needs[i]);
    m_header->setCount(m_needs.empty() ? QString() : QLocale().toString(qulonglong(m_needs.size())));
    m_empty->setVisible(m_needs.empty());
    m_more->setText(tr("%1 more").arg(m_needs.size() - count));
    m_more->setVisible(count < m_needs.size());
    m_line->setVisible(count < m_needs.size()); // each row has one of its own
}

void NeedsPane::addRow(const Need &need)
{
    const NeedLook &look = lookOf(need);
    const Tone tone = need.urgency == Urgency::alarm ? Tone::risk : Tone::secondary;
    auto *row = new ActionRow(look.icon, tone, this);
    row->setTexts(need.title, need.sentence);
    if (std::string_view(need.rule) == "overdue") {
        auto *reassign = row->addButton(tr("Reassign"));
        reassign->setAccessibleDescription(need.title);
        connect(reassign, &QPushButton::clicked, this, [this, need] { Q_EMIT reassignAsked(need); });
    }
    auto *button = row->addButton(QCoreApplication::translate("NeedsPane", look.button));
    button->setAccessibleDescription(need.title);
    connect(button, &QPushButton::clicked, this, [this, need] { Q_EMIT opened(need); });
    m_rows->addWidget(row);
    m_buttons.push_back(button);
}

void NeedsPane::openAt(int place)
{
    if (place >= 0 && place < shownCount())
        m_buttons[size_t(place)]->click();
}

namespace {

QString numbersOf(const std::vector<uint32_t> &leads)
{
    QStringList numbers;
    for (const uint32_t lead : leads)
        numbers << QString::number(lead);
    return numbers.join(QLatin1Char(','));
}

uint32_t oldestDebriefOf(const Book &book, uint32_t rep)
{
    for (const uint32_t ride : debriefsDue(book))
        if (book.tables().ride[ride].rep.number == rep)
            return ride;
    return 0;
}

} // namespace

NeedPlace placeOf(const Book &book, const Need &need)
{
    const QString filter =
        QString::fromLatin1(lookOf(need).filter).replace(QLatin1String("%1"), ownedBy(book, need.person));
    const std::string_view page = need.page;
    if (page == "follow-ups" && std::string_view(need.rule) == "overdue" && need.person)
        return {QStringLiteral("follow-ups"), QStringLiteral("overdue:%1").arg(need.person)};
    if (page == "follow-ups" && !need.leads.empty() && need.leads.size() <= mostLeadsByNumber)
        return {QStringLiteral("follow-ups"), QString(QStringLiteral("leads:") + numbersOf(need.leads))};
    if (page == "debrief")
        return {QStringLiteral("debrief"), oldestDebriefOf(book, need.person)};
    if (page == "coaching")
        return {QStringLiteral("coaching"), need.person ? QVariant(need.person) : QVariant()};
    if (!filter.isEmpty())
        return {QStringLiteral("leads"), filter};
    return {QString::fromLatin1(need.page)};
}

} // namespace ridealong
