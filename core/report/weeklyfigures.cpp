// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weeklyfigures.h"

#include "base/words.h"

#include <QCoreApplication>

namespace ridealong::report {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

Figure named(const char *id, const QString &label, const QString &definition)
{
    Figure figure;
    figure.id = id;
    figure.label = label;
    figure.text = tr("none");
    figure.definition = definition;
    return figure;
}

void setShare(Figure &figure, double now, double before)
{
    if (!std::isnan(now)) {
        figure.value = now;
        figure.text = percentWords(now);
    }
    if (std::isnan(before))
        return;
    figure.last = before;
    figure.lastText = percentWords(before);
    figure.change = pointsChange(now - before);
}

void setMoney(Figure &figure, const Book &book, int64_t now, int64_t before)
{
    const std::string &currency = book.info().currency;
    figure.value = Money{now};
    figure.text = moneyWords({now}, currency);
    figure.last = Money{before};
    figure.lastText = moneyWords({before}, currency);
    figure.change = moneyChange(now - before, currency);
}

QString of(const Ratio &ratio, const char *text)
{
    return tr(text).arg(ratio.part).arg(ratio.whole);
}

Figure followUpFigure(const WeekFacts &now, const WeekFacts &before)
{
    Figure figure =
        named("followup_rate", tr("Follow-up rate"),
              tr("Inquiries received in the %1 weeks up to this one that were touched by its end ÷ "
                 "inquiries received in them.")
                  .arg(weeksShown));
    if (now.followUp.whole == 0)
        figure.note = tr("No inquiry in %1 weeks").arg(weeksShown);
    else if (!now.hasActivities)
        figure.note = tr("No work on leads is logged");
    else {
        setShare(figure, now.followUp.share(), before.hasActivities ? before.followUp.share() : std::nan(""));
        figure.note = of(now.followUp, QT_TRANSLATE_NOOP("Weekly", "%1 of %2 inquiries"));
    }
    return figure;
}

Figure onTimeFigure(const WeekFacts &now, const WeekFacts &before)
{
    Figure figure =
        named("step_completion", tr("On time"),
              tr("Next steps done on or before their date ÷ next steps that fell due in the week. "
                 "Today’s open ones do not count yet."));
    setShare(figure, now.onTime.share(), before.onTime.share());
    figure.note = now.onTime.whole ? of(now.onTime, QT_TRANSLATE_NOOP("Weekly", "%1 of %2 steps"))
                                   : tr("No step fell due");
    return figure;
}

Figure effortFigure(const WeekFacts &now, const WeekFacts &before)
{
    Figure figure =
        named("effort_on_a", tr("Effort on A’s"),
              tr("Minutes of work on leads of grade A ÷ minutes of work on all leads that were not "
                 "yet won, in the week."));
    setShare(figure, now.effort.share(Grade::A), before.effort.share(Grade::A));
    figure.note = now.effort.total()
                      ? tr("Goal %1. D and E took %2")
                            .arg(percentWords(now.goalA), percentWords(now.effort.wasteShare()))
                      : tr("No work was logged");
    return figure;
}

Figure wonFigure(const Book &book, const WeekFacts &now, const WeekFacts &before)
{
    Figure figure =
        named("won_amount", tr("Won"),
              tr("Of the leads that were won in the week: the sum of their recorded sales, or their "
                 "value where none is recorded."));
    setMoney(figure, book, now.wonAmount, before.wonAmount);
    const int deals = int(now.won.size());
    figure.note = deals == 1 ? tr("1 deal") : tr("%1 deals").arg(deals);
    return figure;
}

Figure qualifiedFigure(const WeekFacts &now, const WeekFacts &before)
{
    Figure figure =
        named("new_qualified", tr("New qualified"),
              tr("Leads that went to Qualified or a later stage for the first time in the week."));
    if (!now.hasMoves) {
        figure.note = tr("No stage move is recorded");
        return figure;
    }
    figure.text = QString::number(now.qualified);
    figure.value = int64_t(now.qualified);
    figure.last = int64_t(before.qualified);
    figure.lastText = QString::number(before.qualified);
    figure.change = countChange(now.qualified - before.qualified);
    return figure;
}

QString quarterWords(const Book &book, Period quarter)
{
    const int start = book.info().fiscalStartMonth;
    const int number = ((quarter.from.month() - start + 12) % 12) / 3 + 1;
    return tr("Q%1 forecast").arg(number);
}

QString forecastNote(const Book &book, const QuarterForecast &forecast)
{
    const std::string &currency = book.info().currency;
    if (forecast.quota > 0)
        return tr("%1 of the quota of %2")
            .arg(percentWords(double(forecast.total()) / double(forecast.quota)),
                 moneyWords({forecast.quota}, currency));
    return tr("%1 won, %2 weighted")
        .arg(moneyWords({forecast.won}, currency), moneyWords({forecast.weighted}, currency));
}

// Where the stage of leads on that day is not recorded, there is no figure rather than a wrong one.
Figure forecastFigure(const Book &book, const WeekFacts &now, const WeekFacts &before)
{
    const QuarterForecast &forecast = now.forecast;
    Figure figure =
        named("forecast", quarterWords(book, forecast.quarter),
              tr("Won in the quarter so far, and the value of the open leads that are expected to "
                 "close in it times the odds of their stage. Last week’s is counted with today’s "
                 "values and expected close dates."));
    const QString unknown = tr("%1 closed since; where they stood then is not recorded");
    if (forecast.unknown) {
        figure.text = tr("not known");
        figure.note = unknown.arg(forecast.unknown);
        return figure;
    }
    if (before.forecast.unknown || before.forecast.quarter != forecast.quarter) {
        figure.value = Money{forecast.total()};
        figure.text = moneyWords({forecast.total()}, book.info().currency);
        figure.change = before.forecast.unknown ? tr("not known") : tr("a new quarter");
    } else {
        setMoney(figure, book, forecast.total(), before.forecast.total());
    }
    figure.note = forecastNote(book, forecast);
    return figure;
}

} // namespace

Figures weeklyFigures(const Book &book, const WeekFacts &now, const WeekFacts &before)
{
    return {{followUpFigure(now, before), onTimeFigure(now, before), effortFigure(now, before),
             wonFigure(book, now, before), qualifiedFigure(now, before), forecastFigure(book, now, before)}};
}

} // namespace ridealong::report
