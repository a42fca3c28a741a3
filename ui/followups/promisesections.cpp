// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/promisesections.h"

#include "base/words.h"
#include "measure/followups.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>

namespace ridealong {

namespace {

constexpr const char *titles[promiseGroups] = {QT_TRANSLATE_NOOP("PromiseSections", "Overdue"),
                                               QT_TRANSLATE_NOOP("PromiseSections", "Today"),
                                               QT_TRANSLATE_NOOP("PromiseSections", "Coming up"),
                                               QT_TRANSLATE_NOOP("PromiseSections", "Later"),
                                               QT_TRANSLATE_NOOP("PromiseSections", "Without a date"),
                                               QT_TRANSLATE_NOOP("PromiseSections", "Idle, no next step"),
                                               QT_TRANSLATE_NOOP("PromiseSections", "No next step")};

QString tr(const char *text)
{
    return QCoreApplication::translate("PromiseSections", text);
}

QString figure(size_t number)
{
    return QLocale().toString(qulonglong(number));
}

// Money of open leads, each once.
Money moneyIn(const Book &book, std::span<const Promise> promises)
{
    Money sum{0};
    for (const Promise &promise : promises)
        sum.minor += promise.counts ? book.leads()[promise.lead].value.orZero() : 0;
    return sum;
}

QString detailOf(const Book &book, const std::vector<Promise> &rows, PromiseGroup group)
{
    const Money money = moneyIn(book, rows);
    if (group == PromiseGroup::overdue && rows.empty())
        return tr("Nothing is overdue.");
    if (money.minor <= 0)
        return figure(rows.size());
    const QString worth = moneyOf(book, money);
    return (group == PromiseGroup::overdue ? tr("%1, %2 at risk") : tr("%1, %2"))
        .arg(figure(rows.size()), worth);
}

QString detailOf(const Book &book, const std::vector<Promise> &rows)
{
    std::vector<Promise> late;
    std::ranges::copy_if(rows, std::back_inserter(late),
                         [](const Promise &row) { return row.group == PromiseGroup::overdue; });
    const QString all = figure(rows.size());
    if (late.empty())
        return tr("%1, nothing overdue").arg(all);
    return tr("%1, %2 overdue, %3 at risk").arg(all, figure(late.size()), moneyOf(book, moneyIn(book, late)));
}

PromiseSection doneSection(const Book &book, const QString &title, Week week, uint32_t person)
{
    PromiseSection section{.key = -week.monday, .title = title};
    section.rows = donePromises(book, {week.first(), week.last()}, person);
    const auto kept = std::ranges::count_if(
        section.rows, [&book](const Promise &row) { return keptInTime(book.steps()[row.step]); });
    section.detail =
        section.rows.empty()
            ? tr("nothing done")
            : tr("%1, %2 of them on time").arg(figure(section.rows.size()), figure(size_t(kept)));
    return section;
}

} // namespace

bool isWithoutStep(const Promise &promise)
{
    return promise.step == 0;
}

std::vector<PromiseSection> sectionsByDay(const Book &book, std::span<const Promise> promises,
                                          bool withoutStep)
{
    std::vector<PromiseSection> sections;
    for (int i = 0; i < promiseGroups; ++i) {
        const auto group = PromiseGroup(i);
        const auto rows = std::ranges::equal_range(promises, group, {}, &Promise::group);
        const bool isOffered = group == PromiseGroup::overdue || !rows.empty();
        if (!isOffered || ((group == PromiseGroup::idle || group == PromiseGroup::none) && !withoutStep))
            continue;
        PromiseSection section{.key = i,
                               .title = tr(titles[i]),
                               .risk = group == PromiseGroup::overdue && !rows.empty(),
                               .rows = {rows.begin(), rows.end()}};
        section.detail = detailOf(book, section.rows, group);
        sections.push_back(std::move(section));
    }
    return sections;
}

std::vector<PromiseSection> sectionsByPerson(const Book &book, std::span<const Promise> promises,
                                             bool withoutStep)
{
    std::map<std::pair<std::string_view, uint32_t>, std::vector<Promise>> people;
    for (const Promise &promise : promises)
        if (withoutStep || !isWithoutStep(promise))
            people[{promise.person ? book.personName(promise.person) : "\xff", promise.person}].push_back(
                promise);
    std::vector<PromiseSection> sections;
    for (auto &[who, rows] : people) {
        PromiseSection section{.key = personKeys + int(who.second),
                               .title = who.second ? shown(book.personName(who.second)) : tr("Nobody"),
                               .risk = rows.front().group == PromiseGroup::overdue,
                               .rows = std::move(rows)};
        section.detail = detailOf(book, section.rows);
        sections.push_back(std::move(section));
    }
    return sections;
}

std::vector<PromiseSection> sectionsOfDone(const Book &book, uint32_t person)
{
    const Week now = Week::of(book.today());
    std::vector<PromiseSection> sections;
    sections.push_back(doneSection(book, tr("This week"), now, person));
    sections.push_back(doneSection(book, tr("Last week"), now.plus(-1), person));
    return sections;
}

} // namespace ridealong
