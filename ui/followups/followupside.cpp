// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/followupside.h"

#include "base/words.h"
#include "followups/barrow.h"
#include "leads/leadwords.h"
#include "lists/offer.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/explained.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostRisks = 12;

constexpr int daysShown = 5;

QString figure(int number)
{
    return QLocale().toString(number);
}

QLabel *addText(QVBoxLayout &column, TextRole role, QWidget *parent)
{
    auto *label = makeLabel({}, role, Tone::secondary, parent);
    label->setWordWrap(true);
    label->setContentsMargins(20, 0, 16, 0);
    column.addWidget(label);
    return label;
}

BarText worthBar(const QString &name, const WorthSide &side, double best, BarText::Ink ink)
{
    BarText text{.name = name, .ink = ink};
    if (!side.closed) {
        text.note = FollowUpSide::tr("none closed");
        return text;
    }
    text.share = best > 0 ? side.rate() / best * 0.8 : 0;
    text.figure = FollowUpSide::tr("%1 won").arg(percentWords(side.rate()));
    text.note = FollowUpSide::tr("%1 of %2").arg(figure(side.won), figure(side.closed));
    return text;
}

QString worthSentence(const PromiseWorth &worth)
{
    if (worth.leads() == 0)
        return FollowUpSide::tr("No lead with a step that fell due was closed in the last 12 months.");
    QStringList sentences{
        worth.leads() == 1
            ? FollowUpSide::tr("1 lead closed in the last 12 months.")
            : FollowUpSide::tr("%1 leads closed in the last 12 months.").arg(figure(worth.leads()))};
    if (worth.without == 1)
        sentences << FollowUpSide::tr("1 more had no step that fell due.");
    else if (worth.without)
        sentences << FollowUpSide::tr("%1 more had no step that fell due.").arg(figure(worth.without));
    if (!worth.enough())
        sentences
            << FollowUpSide::tr("Too little data to compare: each side needs %1.").arg(PromiseWorth::fewest);
    return sentences.join(u' ');
}

QString worthRows(const PromiseWorth &worth)
{
    QString rows = FollowUpSide::tr("Follow-up\tClosed\tWon\tShare won\n");
    const auto add = [&rows](const QString &name, const auto &side) {
        rows += QStringLiteral("%1\t%2\t%3\t%4\n")
                    .arg(name)
                    .arg(side.closed)
                    .arg(side.won)
                    .arg(side.closed ? QString::number(side.rate(), 'f', 4) : QString());
    };
    add(FollowUpSide::tr("On time"), worth.onTime);
    add(FollowUpSide::tr("Late or never"), worth.late);
    return rows;
}

// A part of the column that holds bars, so that they are one chart.
QVBoxLayout *barsIn(QVBoxLayout &column, const QString &name, QWidget *parent)
{
    auto *part = new QWidget(parent);
    part->setAccessibleName(name);
    auto *bars = new QVBoxLayout(part);
    bars->setContentsMargins({});
    bars->setSpacing(0);
    column.addWidget(part);
    return bars;
}

} // namespace

FollowUpSide::FollowUpSide(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_top = new QVBoxLayout;
    m_top->setSpacing(0);
    column->addLayout(m_top);
    makeRisk(*column);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    makeWorth(*column);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    makeComing(*column);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    makeWithoutStep(*column);
    column->addStretch(1);
}

void FollowUpSide::add(QWidget *pane)
{
    m_top->addWidget(pane);
}

void FollowUpSide::makeRisk(QVBoxLayout &column)
{
    auto *header = new SectionHeader(tr("Money at risk, by rep"), this, 20);
    explain(*header, "money_at_risk");
    m_riskSum = makeLabel({}, TextRole::strong, Tone::risk, header);
    header->addWidget(m_riskSum);
    column.addWidget(header);
    m_riskColumn = barsIn(column, tr("Money at risk, by rep"), this);
    offerChart(*m_riskColumn->parentWidget(), [this] { return riskAsRows(); },
               {report::ColumnKind::text, report::ColumnKind::money, report::ColumnKind::number});
    column.addSpacing(6);
    m_others = addText(column, TextRole::secondary, this);
    m_gap = addText(column, TextRole::body, this);
    column.addSpacing(12);
}

void FollowUpSide::makeWorth(QVBoxLayout &column)
{
    column.addWidget(new SectionHeader(tr("What a follow-up is worth"), this, 20));
    m_worthText = addText(column, TextRole::body, this);
    column.addSpacing(4);
    QVBoxLayout *bars = barsIn(column, tr("What a follow-up is worth"), this);
    m_onTime = new BarRow(BarRow::Acts::no, bars->parentWidget());
    m_late = new BarRow(BarRow::Acts::no, bars->parentWidget());
    const QString meaning = tr("On time: leads of which every step that fell due before they closed was done "
                               "on or before its day. Late or never: all others that had one.");
    for (QWidget *widget : {static_cast<QWidget *>(m_worthText), static_cast<QWidget *>(m_onTime),
                            static_cast<QWidget *>(m_late)}) {
        widget->setToolTip(meaning);
        widget->setWhatsThis(meaning);
    }
    bars->addWidget(m_onTime);
    bars->addWidget(m_late);
    offerChart(*bars->parentWidget(), [this] { return worthRows(m_worth); },
               {report::ColumnKind::text, report::ColumnKind::number, report::ColumnKind::number,
                report::ColumnKind::share});
    column.addSpacing(10);
}

void FollowUpSide::makeComing(QVBoxLayout &column)
{
    column.addWidget(new SectionHeader(tr("Coming up"), this, 20));
    QVBoxLayout *bars = barsIn(column, tr("Coming up"), this);
    for (int i = 0; i < daysShown; ++i) {
        m_days.push_back(new BarRow(BarRow::Acts::no, bars->parentWidget()));
        bars->addWidget(m_days.back());
    }
    offerChart(*bars->parentWidget(), [this] { return comingAsRows(); });
    column.addSpacing(10);
}

void FollowUpSide::makeWithoutStep(QVBoxLayout &column)
{
    m_withoutHeader = new SectionHeader(tr("No next step"), this, 20);
    m_show = makeButton(tr("Show"), ButtonKind::link, nullptr, m_withoutHeader);
    m_withoutHeader->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, &FollowUpSide::withoutStepAsked);
    column.addWidget(m_withoutHeader);
    m_withoutText = addText(column, TextRole::body, this);
    column.addSpacing(12);
}

void FollowUpSide::setPromises(const Book &book, std::span<const Promise> promises, uint32_t person,
                               uint32_t shownPerson)
{
    showRisk(book, promises, person, shownPerson);
    showComing(book, promises);
    showWithoutStep(book, promises);
}

void FollowUpSide::showRisk(const Book &book, std::span<const Promise> promises, uint32_t person,
                            uint32_t shownPerson)
{
    m_riskOf = riskByPerson(book, promises);
    if (person)
        std::erase_if(m_riskOf, [person](const RiskOf &risk) { return risk.person != person; });
    const size_t all = m_riskOf.size();
    if (all > mostRisks) // of a large team those who hold something, and how many do not
        std::erase_if(m_riskOf,
                      [&](const RiskOf &risk) { return !risk.late.rows && risk.person != shownPerson; });
    m_others->setText(all == 0 ? tr("Nothing is overdue.")
                               : tr("%1 reps have nothing overdue.").arg(figure(int(all - m_riskOf.size()))));
    m_others->setVisible(all == 0 || m_riskOf.size() < all);
    while (m_risks.size() < m_riskOf.size()) {
        const size_t place = m_risks.size();
        m_risks.push_back(new BarRow(BarRow::Acts::yes, m_riskColumn->parentWidget()));
        m_riskColumn->addWidget(m_risks.back());
        connect(m_risks.back(), &BarRow::clicked, this, [this, place] {
            if (place < m_riskOf.size())
                Q_EMIT personChosen(m_riskOf[place].person);
        });
    }
    int64_t most = 1, sum = 0;
    for (const RiskOf &risk : m_riskOf)
        most = std::max(most, risk.late.value.minor), sum += risk.late.value.minor;
    for (size_t i = 0; i < m_risks.size(); ++i) {
        m_risks[i]->setVisible(i < m_riskOf.size());
        if (i >= m_riskOf.size())
            continue;
        const RiskOf &risk = m_riskOf[i];
        BarText text{.name = risk.person ? shown(book.personName(risk.person)) : tr("Nobody"),
                     .initials = risk.person ? shown(book.initials(risk.person)) : QStringLiteral("–"),
                     .note = tr("nothing overdue"),
                     .ink = BarText::Ink::risk};
        if (risk.late.rows) {
            text.share = double(risk.late.value.minor) / double(most);
            text.figure = moneyOf(book, risk.late.value);
            text.note = tr("%1 late").arg(figure(risk.late.rows));
        }
        m_risks[i]->setText(text);
        m_risks[i]->setChecked(shownPerson && risk.person == shownPerson);
    }
    m_riskSum->setText(sum > 0 ? moneyOf(book, Money{sum}) : QString());
    m_perMajor = book.info().perMajor;
}

QString FollowUpSide::riskAsRows() const
{
    QString rows = tr("Rep\tAt risk\tOverdue\n");
    for (size_t i = 0; i < m_riskOf.size(); ++i)
        rows += QStringLiteral("%1\t%2\t%3\n")
                    .arg(m_risks[i]->text().name,
                         QString::number(toMajor(m_riskOf[i].late.value, m_perMajor), 'f', 2),
                         QString::number(m_riskOf[i].late.rows));
    return rows;
}

QString FollowUpSide::comingAsRows() const
{
    QString rows = tr("Day\tSteps\n");
    for (const DayCount &day : m_coming)
        rows += QStringLiteral("%1\t%2\n").arg(shown(day.day.iso())).arg(day.steps);
    return rows;
}

void FollowUpSide::showComing(const Book &book, std::span<const Promise> promises)
{
    m_coming = daysToCome(book, promises);
    const std::vector<DayCount> &days = m_coming;
    int most = 1;
    for (const DayCount &day : days)
        most = std::max(most, day.steps);
    for (size_t i = 0; i < m_days.size(); ++i) {
        m_days[i]->setVisible(i < days.size());
        if (i >= days.size())
            continue;
        const bool today = i == 0;
        m_days[i]->setText({.name = today ? tr("Today") : nearDayWords(days[i].day, book.today()),
                            .share = double(days[i].steps) / most,
                            .figure = figure(days[i].steps),
                            .strong = today});
    }
}

void FollowUpSide::showWithoutStep(const Book &book, std::span<const Promise> promises)
{
    int all = 0, best = 0;
    for (const Promise &promise : promises) {
        if (promise.step)
            continue;
        ++all;
        best += book.standing(promise.lead).grade == Grade::A;
    }
    m_withoutHeader->setCount(figure(all));
    m_show->setVisible(all > 0);
    if (all == 0)
        m_withoutText->setText(tr("Every open lead has a next step."));
    else if (best == 0)
        m_withoutText->setText(tr("None of them is an A. A lead without a date is nobody’s job."));
    else
        m_withoutText->setText(
            best == 1 ? tr("1 of them is an A. A lead without a date is nobody’s job.")
                      : tr("%1 of them are A’s. A lead without a date is nobody’s job.").arg(figure(best)));
}

void FollowUpSide::setWorth(const PromiseWorth &worth)
{
    m_worth = worth;
    m_worthText->setText(worthSentence(worth));
    const double rates[] = {worth.onTime.closed ? worth.onTime.rate() : 0,
                            worth.late.closed ? worth.late.rate() : 0};
    const double best = std::max(rates[0], rates[1]);
    m_onTime->setText(worthBar(tr("On time"), worth.onTime, best, BarText::Ink::strong));
    m_late->setText(worthBar(tr("Late or never"), worth.late, best, BarText::Ink::weak));
    m_onTime->setVisible(worth.leads() > 0);
    m_late->setVisible(worth.leads() > 0);
}

QString FollowUpSide::worthText() const
{
    return m_worthText->text();
}

void FollowUpSide::setGap(const QString &sentence)
{
    m_gap->setText(sentence);
    m_gap->setVisible(!sentence.isEmpty());
}

void FollowUpSide::setShowsWithoutStep(bool shows)
{
    m_show->setText(shows ? tr("Hide") : tr("Show"));
}

} // namespace ridealong
