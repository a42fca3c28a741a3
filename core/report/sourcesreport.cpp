// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sourcesreport.h"

#include "base/spoken.h"
#include "base/words.h"
#include "report/sourcetables.h"

#include <QCoreApplication>

namespace ridealong::report {

namespace {

constexpr qsizetype mostSentences = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("SourcesReport", text);
}

Value valueOf(double number)
{
    return std::isnan(number) ? Value{} : Value{number};
}

Value valueOf(Money money)
{
    return money.isSet() ? Value{money} : Value{};
}

Figure figure(const char *id, const QString &label, const QString &text, const Value &value,
              const QString &definition)
{
    Figure figure;
    figure.id = id;
    figure.label = label;
    figure.text = text.isEmpty() ? tr("none") : text;
    figure.value = value;
    figure.definition = definition;
    return figure;
}

Figure countFigure(const char *id, const QString &label, int count, const QString &definition)
{
    return figure(id, label, QString::number(count), int64_t(count), definition);
}

Figure shareFigure(const char *id, const QString &label, double share, const QString &definition)
{
    return figure(id, label, percentWords(share), valueOf(share), definition);
}

Figure moneyFigure(const char *id, const QString &label, Money money, const Book &book,
                   const QString &definition)
{
    return figure(id, label, moneyWords(money, book.info().currency), valueOf(money), definition);
}

Figures figuresOf(const Book &book, const SourceRow &all)
{
    return {
        {countFigure("leads", tr("Leads"), all.leads,
                     tr("Leads that came in within the period. All else is what became of them to date.")),
         countFigure("qualified", tr("Qualified"), all.qualified,
                     tr("Leads that ever reached Qualified or a later stage, or were won.")),
         shareFigure("acceptance", tr("Accepted"), all.acceptance,
                     tr("Hand-offs that were accepted, of those that were accepted or rejected. "
                        "Withdrawn ones do not count.")),
         shareFigure("followup_rate", tr("Followed up"), all.followUpRate,
                     tr("Inquiries that were touched since they came in, of all inquiries.")),
         moneyFigure("cost", tr("Cost"), all.cost, book,
                     tr("What was entered for the months of the period, each month whole and each cost "
                        "once, however many sales came of it.")),
         moneyFigure("won_amount", tr("Won value"), all.wonAmount, book,
                     tr("The sales of the won leads, refunds taken off, or their value where no sale is "
                        "recorded.")),
         figure("return_per_1",
                tr("Return per %1").arg(moneyWords({book.info().perMajor}, book.info().currency)),
                factorWords(all.returnPer1, book.info().currency), valueOf(all.returnPer1),
                tr("Won value times the margin of %1, divided by the cost. Empty where no cost was "
                   "entered.")
                    .arg(percentWords(marginOf(book))))}};
}

Appendix definitions(const Book &book)
{
    return {tr("What the figures mean"),
            {{tr("A and B"),
              tr("Share of the graded leads with grade A or B. Beside it is the range in which the "
                 "true share lies with 95 % certainty.")},
             {tr("Per qualified"), tr("Cost divided by the leads that were qualified.")},
             {tr("Win rate"),
              tr("Won leads divided by those that were won or lost; no decision counts as lost.")},
             {tr("ROI"), tr("Won value less cost, divided by cost: the return without margin, less one.")},
             {tr("Too little data"), tr("Fewer than %1 leads: their shares say little.").arg(fewLeads)},
             {tr("Below its limit"),
              tr("The share of A and B is lower than chance explains, measured against the 26 weeks before: "
                 "three standard deviations under their share.")},
             {tr("Drying up"), tr("Inquiries of the last 4 weeks are under %1 of what 4 of the last 26 weeks "
                                  "brought. Sales feel it one usual sales cycle later.")
                                   .arg(percentWords(brownOutShare))},
             {tr("On time"), tr("Inquiries that were answered within the promised hours, %1 working hours as "
                                "a rule, of those answered or past them.")
                                 .arg(book.info().responseTarget)}}};
}

Plain warnings(const Book &book, const SourcesWish &wish, const SourceTable &table)
{
    Actions actions{tr("What to look at"), {}};
    for (const SourceRow &row : table.rows)
        for (const QString &sentence : flagSentences(book, wish.options, row))
            if (qsizetype(actions.items.size()) < mostSentences)
                actions.items.push_back(sentence);
    if (actions.items.empty())
        return Note{actions.title, tr("Nothing stands out.")};
    return actions;
}

QString brownOutSentence(const Book &book, const SourceOptions &options, const SourceRow &row)
{
    const BrownOut out = brownOut(book, row.isAll ? std::string_view() : row.source,
                                  std::min(options.period.to, book.today()));
    const QString usual = spokenLocale().toString(out.usual, 'f', 1);
    if (!out.hits.isSet())
        return tr("%1: only %2 inquiries in the last 4 weeks, where %3 are usual.")
            .arg(sourceName(row), QString::number(out.recent), usual);
    return tr("%1: only %2 inquiries in the last 4 weeks, where %3 are usual. Sales will feel it from %4.")
        .arg(sourceName(row), QString::number(out.recent), usual, monthYear(out.hits));
}

QString limitSentence(const Book &book, const SourceOptions &options, const SourceRow &row)
{
    const ControlLimit limit =
        controlLimit(book, row.isAll ? std::string_view() : row.source, options.period);
    return tr("%1: %2 of the leads are A or B, under its own lower limit of %3.")
        .arg(sourceName(row), percentWords(limit.share), percentWords(limit.lower));
}

QString sentenceOf(const Book &book, const SourceOptions &options, const SourceRow &row, SourceFlag flag)
{
    switch (flag) {
    case SourceFlag::tooFew:
        return row.leads == 1
                   ? tr("%1: too little data, 1 lead.").arg(sourceName(row))
                   : tr("%1: too little data, %2 leads.").arg(sourceName(row), QString::number(row.leads));
    case SourceFlag::belowLimit:
        return limitSentence(book, options, row);
    case SourceFlag::brownOut:
        return brownOutSentence(book, options, row);
    case SourceFlag::noCost:
        return tr("%1: no cost was entered for these months.").arg(sourceName(row));
    case SourceFlag::nothingWon:
        break;
    }
    return (row.leads == 0 ? tr("%1: it cost %2 and no lead came in.")
                           : tr("%1: it cost %2 and nothing was won yet."))
        .arg(sourceName(row), moneyWords(row.cost, book.info().currency));
}

} // namespace

QStringList flagSentences(const Book &book, const SourceOptions &options, const SourceRow &row)
{
    QStringList sentences;
    if (row.isCampaign && row.campaign.empty()) // what is left of the source is no campaign
        return sentences;
    for (const SourceFlag flag : row.flags)
        if (flag != SourceFlag::tooFew || row.leads > 0)
            sentences << sentenceOf(book, options, row, flag);
    return sentences;
}

Document sourcesReport(const Book &book, const SourcesWish &wish)
{
    const SourceTable table = sourceTable(book, wish.options);
    Document document;
    document.title = tr("Sources for marketing");
    document.subtitle = rangeWords(wish.options.period);
    document.author = {shown(book.info().name)};
    document.made = tr("Made with Ridealong");
    document.madeAt = wish.madeAt;
    document.currency = book.info().currency;
    document.paper = usualPaper();
    document.landscape = true;
    document.blocks = {figuresOf(book, table.all), sourcesTable(book, table),
                       rejectsTable(book, wish.options), followUpTable(book, wish.options)};
    std::visit([&](auto &&block) { document.blocks.emplace_back(std::move(block)); },
               warnings(book, wish, table));
    document.blocks.push_back(definitions(book));
    return document;
}

} // namespace ridealong::report
