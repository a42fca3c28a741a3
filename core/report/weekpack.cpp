// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekpack.h"

#include "base/spoken.h"
#include "base/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ridealong::report {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

std::vector<QString> author(const WeekPack &pack)
{
    const BookInfo &info = pack.book.info();
    std::vector<QString> lines;
    if (!info.owner.empty())
        lines.push_back(info.role == "manager" ? tr("%1, sales manager").arg(shown(info.owner))
                                               : shown(info.owner));
    const int reps = int(activeReps(pack.book).size());
    lines.push_back(tr("%1, %2").arg(reps == 1 ? tr("1 rep") : tr("%1 reps").arg(reps),
                                     openLeadsWords(pack.now.openLeads)));
    return lines;
}

Document framed(const WeekPack &pack, const QString &title, const QString &footer)
{
    Document document;
    document.language = QLocale::languageToCode(spokenLocale().language()).toStdString();
    document.title = title;
    document.subtitle = weekWords(pack.now);
    if (const QString name = shown(pack.book.info().name); !name.isEmpty())
        document.subtitle = tr("%1, %2").arg(name, document.subtitle);
    document.author = author(pack);
    document.footer = footer;
    document.made = tr("Made with Ridealong, %1").arg(momentWords(pack.wish.madeAt));
    document.madeAt = pack.wish.madeAt;
    document.currency = pack.book.info().currency;
    document.paper = document.currency == "USD" || document.currency == "CAD" ? Paper::letter : Paper::a4;
    return document;
}

std::vector<Definition> salesTerms()
{
    return {
        {tr("Effort"),
         tr("Minutes of work on leads that were not yet won: the logged ones, else the usual ones "
            "of the kind. They count under the grade that the lead had at that time.")},
        {tr("Goal"), tr("The share of effort that A’s should get by the policy of each rep; of the team, "
                        "weighted by effort.")},
        {tr("Brake"), tr("On from the second week in a row in which A’s got less than the goal and its slack "
                         "allow, or D and E more than their limit; off after two weeks in a row within them. "
                         "Weeks with less than an hour of effort do not count.")},
        {tr("Overdue"), tr("Open leads with a next step that was not done by the end of its day, and their "
                           "value.")}};
}

std::vector<Definition> terms(const WeekPack &pack, TermsOf of)
{
    std::vector<Definition> terms = salesTerms();
    if (of == TermsOf::money)
        terms.resize(1); // effort alone
    if (pack.now.isOver)
        terms.push_back({tr("Earlier weeks"),
                         tr("Counted from what was logged, moved and closed by %1. Values, expected close "
                            "dates, owners, and grades but those of effort and of closed leads are those of "
                            "today: earlier ones are not kept.")
                             .arg(dayWords(pack.now.asOf))});
    return terms;
}

} // namespace

QString WeekPack::money(Money amount) const
{
    return moneyWords(amount, book.info().currency);
}

WeekPack weekPack(const Book &book, const ReportWish &wish)
{
    Effort effort = effortOf(book);
    WeekFacts now = weekFacts(book, effort, wish.week);
    WeekFacts before = weekFacts(book, effort, wish.week.plus(-1));
    return {book, wish, std::move(effort), std::move(now), std::move(before), ShortNames(book)};
}

Report framedReport(const WeekPack &pack, const QString &title, const QString &footer, TermsOf of)
{
    return {.frame = framed(pack, title, footer),
            .opening = {},
            .sections = {},
            .termsTitle = tr("Definitions"),
            .terms = terms(pack, of)};
}

void add(Report &report, const char *key, const QString &title, Plain block, SectionKind kind)
{
    report.sections.push_back({.key = key,
                               .title = title,
                               .blocks = {std::move(block)},
                               .isHalf = kind.isHalf,
                               .isOptional = kind.isOptional});
}

Prose said(const QStringList &sentences)
{
    QStringList all = sentences;
    all.removeAll(QString());
    Prose prose{.title = {}, .runs = {}, .lead = true};
    if (!all.isEmpty())
        prose.runs.push_back({all.join(u' '), false});
    return prose;
}

} // namespace ridealong::report
