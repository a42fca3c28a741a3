// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weeklyfigures.h"

#include "base/words.h"
#include "measure/balance.h"
#include "report/packfigures.h"
#include "report/weeklywords.h"

#include <QCoreApplication>

namespace ridealong::report {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

QString of(const Ratio &ratio, const char *text)
{
    return tr(text).arg(counted(ratio.part), counted(ratio.whole));
}

// Of the one whose book it is.
Figure fieldFigure(const Book &book, const WeekFacts &now, const WeekFacts &before)
{
    Figure figure =
        named("field_share", tr("Field vs desk"),
              tr("Hours in the field ÷ hours of field, desk, reports and travel, of the one whose "
                 "book this is. Ride-alongs and visits count by themselves; the rest is what was "
                 "said of the day."));
    const uint32_t owner = book.personNamed(book.info().owner);
    const Balance week = owner ? balanceOf(book, owner, now.week) : Balance{};
    if (week.tooLittle || std::isnan(week.fieldShare)) {
        figure.text = tr("not known");
        figure.note = tr("Too few hours were said");
        return figure;
    }
    const Balance last = balanceOf(book, owner, before.week);
    setShare(figure, week.fieldShare, last.tooLittle ? std::nan("") : last.fieldShare);
    figure.text = tr("%1 field").arg(figure.text);
    const int field = week.of(WorkKind::field);
    figure.note =
        tr("%1 field, %2 other").arg(hoursWords(field / 60.0), hoursWords((week.total() - field) / 60.0));
    return figure;
}

Figure followUpFigure(const WeekFacts &now, const WeekFacts &before)
{
    Figure figure =
        ofMeasure("followup_rate",
                  tr("The period is the %1 weeks up to this one; touched by its end.").arg(weeksShown));
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
        ofMeasure("step_completion", tr("The period is the week. Today’s open ones do not count yet."));
    setShare(figure, now.onTime.share(), before.onTime.share());
    figure.note = now.onTime.whole ? of(now.onTime, QT_TRANSLATE_NOOP("Weekly", "%1 of %2 steps"))
                                   : tr("No step fell due");
    return figure;
}

Figure effortFigure(const WeekFacts &now, const WeekFacts &before)
{
    Figure figure = ofMeasure("effort_on_a", tr("Of the week."));
    setShare(figure, now.effort.share(Grade::A), before.effort.share(Grade::A));
    figure.note = now.effort.total()
                      ? tr("Goal %1. D and E took %2")
                            .arg(percentWords(now.goalA), percentWords(now.effort.wasteShare()))
                      : tr("No work was logged");
    return figure;
}

Figure wonFigure(const Book &book, const WeekFacts &now, const WeekFacts &before)
{
    Figure figure = ofMeasure("won_amount", tr("The period is the week."));
    setMoney(figure, book, Money{now.wonAmount}, Money{before.wonAmount});
    const int deals = int(now.won.size());
    figure.note = deals == 1 ? tr("1 deal") : tr("%1 deals").arg(deals);
    figure.note = now.hasMoves ? tr("%1, %2 new qualified").arg(figure.note).arg(now.qualified)
                               : tr("%1. No stage move is recorded").arg(figure.note);
    return figure;
}

Figure qualifiedFigure(const WeekFacts &now, const WeekFacts &before)
{
    Figure figure = ofMeasure("new_qualified", tr("In the week."));
    if (!now.hasMoves) {
        figure.note = tr("No stage move is recorded");
        return figure;
    }
    setCount(figure, now.qualified, before.qualified);
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
                 "close in it times the odds of their stage. Last week’s is the one that was frozen "
                 "then, else it is counted with today’s values and expected close dates."));
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
        setMoney(figure, book, Money{forecast.total()}, Money{before.forecast.total()});
    }
    figure.note = forecastNote(book, forecast);
    return figure;
}

Figure quarterFigure(const Book &book, const WeekFacts &now, const WeekFacts &before)
{
    Figure figure = named("won_quarter", tr("Won in the quarter"),
                          tr("Recorded sales of the leads won in the quarter up to the end of the week, or "
                             "their value where none is recorded."));
    const bool same = before.forecast.quarter == now.forecast.quarter;
    setMoney(figure, book, Money{now.forecast.won}, same ? Money{before.forecast.won} : Money{});
    if (!same)
        figure.change = tr("a new quarter");
    return figure;
}

} // namespace

Figure weekFigure(const Book &book, const WeekFacts &now, const WeekFacts &before, std::string_view id)
{
    return id == "followup_rate"     ? followUpFigure(now, before)
           : id == "step_completion" ? onTimeFigure(now, before)
           : id == "effort_on_a"     ? effortFigure(now, before)
           : id == "won_amount"      ? wonFigure(book, now, before)
           : id == "new_qualified"   ? qualifiedFigure(now, before)
           : id == "forecast"        ? forecastFigure(book, now, before)
           : id == "won_quarter"     ? quarterFigure(book, now, before)
                                     : fieldFigure(book, now, before);
}

Figures weeklyFigures(const Book &book, const WeekFacts &now, const WeekFacts &before)
{
    Figures figures{{fieldFigure(book, now, before), followUpFigure(now, before), effortFigure(now, before),
                     wonFigure(book, now, before), forecastFigure(book, now, before),
                     onTimeFigure(now, before), qualifiedFigure(now, before),
                     quarterFigure(book, now, before)}};
    for (size_t i = 5; i < figures.figures.size(); ++i)
        figures.figures[i].quiet = true; // in a chart, in the note of Won and in the forecast
    return figures;
}

} // namespace ridealong::report
