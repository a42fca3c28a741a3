// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwords.h"

#include "base/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostCorrections = 4, mostSentences = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportWords", text);
}

struct Readers
{
    std::string_view pack;
    const char *words;
};
constexpr Readers readers[] = {
    {"leadership", QT_TRANSLATE_NOOP("ReportWords", "for leadership")},
    {"management", QT_TRANSLATE_NOOP("ReportWords", "for sales management")},
    {"marketing", QT_TRANSLATE_NOOP("ReportWords", "for marketing")},
    {"president", QT_TRANSLATE_NOOP("ReportWords", "for the president")},
    {"cfo", QT_TRANSLATE_NOOP("ReportWords", "for the CFO")},
};

QString asSentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

// "October 5 to 9"; the year where it is another one.
QString daysOf(Week week, Date today)
{
    QString days = rangeWords({week.first(), week.first().plus(4)});
    if (week.first().year() == today.year() && week.first().plus(4).year() == today.year())
        days.remove(QRegularExpression(QStringLiteral(",? %1$").arg(today.year())));
    return days;
}

// "One page for leadership and an appendix, October 5 to 9."
QString whatItIs(const WeekReport &report, Date today, PageCount pages)
{
    const QString days = daysOf(report.week, today);
    const QString who = readersWords(report.pack), count = asSentence(pagesWords(pages.reading));
    if (pages.reading <= 0)
        return tr("%1, %2.").arg(asSentence(who), days);
    return pages.all > pages.reading ? tr("%1 %2 and an appendix, %3.").arg(count, who, days)
                                     : tr("%1 %2, %3.").arg(count, who, days);
}

// "Won was $234k, is $240k"
QString correctedWords(const WeekReport &report)
{
    QStringList parts;
    for (size_t i = 0; i < std::min(report.corrected.size(), mostCorrections); ++i)
        parts << tr("%1 was %2, is %3")
                     .arg(report.corrected[i].label, report.corrected[i].then, report.corrected[i].today);
    if (report.corrected.size() > mostCorrections)
        parts << tr("%1 more").arg(report.corrected.size() - mostCorrections);
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString reportTitle(Week week)
{
    return tr("Weekly report, week %1").arg(week.number());
}

QString shortWeek(Week week, Date today)
{
    if (week == Week::of(today))
        return tr("Week %1, open").arg(week.number());
    if (week.year() != Week::of(today).year())
        return tr("Week %1, %2").arg(week.number()).arg(week.year());
    return tr("Week %1").arg(week.number());
}

QString pagesWords(int pages)
{
    return pages == 1 ? tr("one page") : tr("%1 pages").arg(pages);
}

QString readersWords(std::string_view pack)
{
    const auto found = std::ranges::find(readers, pack, &Readers::pack);
    return found == std::end(readers) ? QString::fromUtf8(pack.data(), qsizetype(pack.size()))
                                      : tr(found->words);
}

QString correctedNotice(const WeekReport &report)
{
    if (!report.isFrozen || report.corrected.empty())
        return {};
    return tr("Corrected since it was frozen: %1. The report keeps the figures of %2.")
        .arg(correctedWords(report), dayWords(report.takenOn));
}

QString earlyNotice(const WeekReport &report, const report::EarlyWords &early)
{
    if (!early)
        return {};
    const QString day = dayWords(early.writtenOn);
    QStringList lines{report.isFrozen
                          ? tr("You wrote the opening words on %1, before the week was over. The figures "
                               "have moved since.")
                                .arg(day)
                          : tr("You wrote the opening words on %1. The figures have moved since.").arg(day)};
    for (size_t i = 0; i < std::min(early.moved.size(), mostSentences); ++i) {
        const auto &[then, now] = early.moved[i];
        lines << (now.isEmpty() ? tr("“%1” The figures say nothing of it now.").arg(then)
                                : tr("“%1” The figures say: “%2”").arg(then, now));
    }
    if (early.moved.size() > mostSentences)
        lines << tr("%1 more").arg(early.moved.size() - mostSentences);
    return lines.join(u'\n');
}

QString reportAnswer(const WeekReport &report, Date today, PageCount pages, bool isEarly)
{
    const QString what = whatItIs(report, today, pages);
    const int corrected = int(report.corrected.size());
    if (report.isFrozen && isEarly)
        return tr("%1 Frozen on %2. Your opening words are older than its figures.")
            .arg(what, dayWords(report.takenOn));
    if (report.isFrozen && corrected == 1)
        return tr("%1 Frozen on %2. One figure was corrected since.").arg(what, dayWords(report.takenOn));
    if (report.isFrozen && corrected)
        return tr("%1 Frozen on %2. %3 figures were corrected since.")
            .arg(what, dayWords(report.takenOn))
            .arg(corrected);
    if (report.isFrozen)
        return tr("%1 Frozen on %2. Ready to save.").arg(what, dayWords(report.takenOn));
    if (report.week == Week::of(today))
        return tr("%1 This week is not over: the figures are those of %2.").arg(what, dayWords(today));
    return tr("%1 Ready to save.").arg(what);
}

Week usualWeek(const Book &book)
{
    const Week week = Week::of(book.today());
    Date last = week.first();
    for (int day = 0; day < 7; ++day)
        if (book.info().isWorkingDay(week.first().plus(day)))
            last = week.first().plus(day);
    return book.today() >= last ? week : week.plus(-1);
}

} // namespace ridealong
