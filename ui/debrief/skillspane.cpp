// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/skillspane.h"

#include "base/words.h"
#include "debrief/debrieffacts.h"
#include "debrief/opendebrief.h"
#include "debrief/skillrow.h"
#include "measure/coaching.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr qsizetype longWords = 16; // guides of more letters get a line each

constexpr FieldNo guideFields[] = {skillField("guide_1"), skillField("guide_2"), skillField("guide_3"),
                                   skillField("guide_4"), skillField("guide_5")};

SkillFacts factsOf(const Book &book, uint32_t skill, const LastRide &last)
{
    const auto &skills = book.tables().skill;
    SkillFacts facts{.skill = skill, .name = shown(skills.text(skill, skillField("name"))), .guides = {}};
    for (size_t i = 0; i < facts.guides.size(); ++i)
        facts.guides[i] = shown(skills.text(skill, guideFields[i]));
    if (const auto found = last.values.find(skill); found != last.values.end())
        facts.last = found->second;
    return facts;
}

QString guideLine(int value, const QString &guide, bool isStrong)
{
    const QString line = QStringLiteral("<b>%1</b> %2").arg(value).arg(guide.toHtmlEscaped());
    return isStrong ? QStringLiteral("<span style=\"color:%1\"><b>%2</b></span>")
                          .arg(currentTheme().accent.name(), line)
                    : line;
}

} // namespace

SkillsPane::SkillsPane(OpenDebrief &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_header(new SectionHeader(tr("Skills"), nullptr, 20))
    , m_list(new QVBoxLayout)
    , m_guide(makeLabel({}, TextRole::body, Tone::secondary, this))
{
    m_list->setSpacing(0);
    m_guide->setTextFormat(Qt::RichText);
    m_guide->setWordWrap(true);
    m_guide->setContentsMargins(20, 12, 16, 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_list);
    column->addWidget(m_guide);
    column->addStretch(1);
    connect(&open, &OpenDebrief::replaced, this, &SkillsPane::rebuild);
    connect(&open, &OpenDebrief::edited, this, &SkillsPane::renew);
}

void SkillsPane::rebuild()
{
    const bool hadFocus = std::ranges::any_of(m_rows, &QWidget::hasFocus);
    for (SkillRow *row : m_rows)
        row->hide(), row->deleteLater();
    m_rows.clear();
    const LastRide last = m_open.ride() ? lastRatedBefore(m_open.book(), m_open.ride()) : LastRide{};
    m_lastWords = last.on.isSet() ? tr("The line marks %1").arg(dayWords(last.on)) : QString();
    if (m_open.ride())
        for (const uint32_t skill : skillsOf(m_open.book())) {
            auto *row = new SkillRow(factsOf(m_open.book(), skill, last), this);
            m_list->addWidget(row);
            connectRow(row, m_rows.size());
            m_rows.push_back(row);
        }
    m_current = std::min(m_current, m_rows.empty() ? 0 : m_rows.size() - 1);
    choose(m_current);
    if (hadFocus && !m_rows.empty())
        m_rows[m_current]->setFocus(Qt::OtherFocusReason);
    renew();
}

void SkillsPane::connectRow(SkillRow *row, size_t place)
{
    connect(row, &SkillRow::chosen, this, [this, place] { choose(place); });
    connect(row, &SkillRow::stepped, this, [this, place](int by) { step(place, by); });
    connect(row, &SkillRow::rated, this, [this, place](int value) { rate(place, value); });
    connect(row, &SkillRow::sideStepped, this, &SkillsPane::sideStepped);
    connect(row, &SkillRow::pointedAt, this, [this, place](int value) {
        if (place == m_current)
            showGuide(value);
    });
}

void SkillsPane::choose(size_t place)
{
    m_current = place;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setCurrent(m_marked && i == place);
    showGuide();
}

void SkillsPane::setMarked(bool marked)
{
    if (m_marked == marked)
        return;
    m_marked = marked;
    choose(m_current);
}

void SkillsPane::step(size_t place, int by)
{
    if (by > 0 && place + 1 >= m_rows.size())
        Q_EMIT done();
    else if (by > 0 || place > 0)
        m_rows[place + size_t(by)]->setFocus(Qt::OtherFocusReason);
}

void SkillsPane::rate(size_t place, int value)
{
    const uint32_t skill = m_rows[place]->facts().skill;
    m_open.edit([&](Debrief &debrief) {
        if (value)
            debrief.ratings[skill] = value;
        else
            debrief.ratings.erase(skill);
    });
}

void SkillsPane::renew()
{
    const auto &ratings = m_open.value().ratings;
    int rated = 0;
    for (SkillRow *row : m_rows) {
        const auto found = ratings.find(row->facts().skill);
        row->setValue(found == ratings.end() ? 0 : found->second);
        rated += row->value() != 0;
    }
    const QString count = tr("%1 of %2 rated").arg(rated).arg(m_rows.size());
    m_header->setCaption(m_lastWords.isEmpty() ? count : tr("%1. %2").arg(count, m_lastWords));
    showGuide();
}

// On one line where the words are few, else a line for each value.
void SkillsPane::showGuide(int pointedAt)
{
    if (m_current >= m_rows.size())
        return m_guide->setText(m_open.ride() ? tr("No skill is in use. The Coaching page adds them.")
                                              : QString());
    const SkillRow &row = *m_rows[m_current];
    const auto &guides = row.facts().guides;
    const int strong = pointedAt ? pointedAt : row.value();
    QStringList lines;
    for (int value = 1; value <= 5; ++value)
        if (!guides[size_t(value - 1)].isEmpty())
            lines << guideLine(value, guides[size_t(value - 1)], value == strong);
    const bool isLong =
        std::ranges::any_of(guides, [](const QString &guide) { return guide.size() > longWords; });
    m_guide->setText(lines.join(isLong ? QStringLiteral("<br>") : QStringLiteral(" &nbsp; &nbsp; ")));
}

void SkillsPane::focusRow()
{
    const auto open = std::ranges::find(m_rows, 0, &SkillRow::value);
    SkillRow *row = open != m_rows.end() ? *open : this->row(m_current);
    if (row)
        row->setFocus(Qt::OtherFocusReason);
}

} // namespace ridealong
