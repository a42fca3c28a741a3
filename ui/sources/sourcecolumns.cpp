// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcecolumns.h"

#include "base/words.h"
#include "leads/leadwords.h"
#include "sources/sourcewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ridealong {

namespace {

double amountOf(Money money)
{
    return money.isSet() ? double(money.minor) : std::nan("");
}

double becameOf(const SourceRow &row)
{
    return row.leads ? double(row.qualified) / row.leads : std::nan("");
}

double goodOf(const SourceRow &row)
{
    return row.graded ? double(row.grades[0]) / row.graded : std::nan("");
}

using Shape = SourceShape;
using Part = SourcePart;

constexpr SourceColumnInfo columns[] = {
    {QT_TRANSLATE_NOOP("SourceColumns", "Source"),
     QT_TRANSLATE_NOOP("SourceColumns", "Where the leads came from. Right shows its campaigns."), Shape::name,
     0, true, true, Part::leads, nullptr},
    {QT_TRANSLATE_NOOP("SourceColumns", "Leads"),
     QT_TRANSLATE_NOOP("SourceColumns", "Leads received in these months."), Shape::figure, 52, true, false,
     Part::leads, [](const SourceRow &row) { return double(row.leads); }},
    {QT_TRANSLATE_NOOP("SourceColumns", "Became qualified"),
     QT_TRANSLATE_NOOP("SourceColumns", "Leads that ever reached Qualified or a later stage ÷ leads."),
     Shape::share, 118, true, false, Part::qualified, becameOf},
    {QT_TRANSLATE_NOOP("SourceColumns", "Qualified"),
     QT_TRANSLATE_NOOP("SourceColumns", "Leads that ever reached Qualified or a later stage."), Shape::figure,
     68, true, false, Part::qualified, [](const SourceRow &row) { return double(row.qualified); }},
    {QT_TRANSLATE_NOOP("SourceColumns", "Won"), QT_TRANSLATE_NOOP("SourceColumns", "Leads won to date."),
     Shape::figure, 46, true, false, Part::won, [](const SourceRow &row) { return double(row.won); }},
    {QT_TRANSLATE_NOOP("SourceColumns", "Cost"),
     QT_TRANSLATE_NOOP("SourceColumns", "What was entered for the source and its campaigns in these months, "
                                        "each amount once."),
     Shape::figure, 72, true, false, Part::leads, [](const SourceRow &row) { return amountOf(row.cost); }},
    {QT_TRANSLATE_NOOP("SourceColumns", "Per qualified"),
     QT_TRANSLATE_NOOP("SourceColumns", "Cost ÷ qualified leads."), Shape::figure, 88, true, false,
     Part::qualified, [](const SourceRow &row) { return amountOf(row.costPerQualified); }},
    {QT_TRANSLATE_NOOP("SourceColumns", "Won value"),
     QT_TRANSLATE_NOOP("SourceColumns",
                       "Recorded sales of the won leads, or their value where none is recorded."),
     Shape::figure, 78, true, false, Part::won, [](const SourceRow &row) { return amountOf(row.wonAmount); }},
    {QT_TRANSLATE_NOOP("SourceColumns", "Return per %1"),
     QT_TRANSLATE_NOOP("SourceColumns", "Won value × margin ÷ cost."), Shape::figure, 108, true, false,
     Part::leads, [](const SourceRow &row) { return row.returnPer1; }},
    {QT_TRANSLATE_NOOP("SourceColumns", "Grades"),
     QT_TRANSLATE_NOOP("SourceColumns", "Share of A, B, C, D and E among the graded leads."), Shape::grades,
     64, false, true, Part::graded, goodOf},
    {QT_TRANSLATE_NOOP("SourceColumns", "A and B"),
     QT_TRANSLATE_NOOP("SourceColumns",
                       "Leads graded A or B ÷ graded leads. The line spans its 95% interval: "
                       "so far the true share may lie from what so few leads show."),
     Shape::interval, 104, false, true, Part::gradeAB, [](const SourceRow &row) { return row.shareAB; }},
    {QT_TRANSLATE_NOOP("SourceColumns", "Accepted"),
     QT_TRANSLATE_NOOP("SourceColumns", "Hand-offs accepted ÷ accepted or rejected."), Shape::figure, 64,
     false, true, Part::answered, [](const SourceRow &row) { return row.acceptance; }},
    {QT_TRANSLATE_NOOP("SourceColumns", "Follow-up"),
     QT_TRANSLATE_NOOP("SourceColumns", "Inquiries that have been touched ÷ inquiries."), Shape::figure, 66,
     false, true, Part::touched, [](const SourceRow &row) { return row.followUpRate; }},
    {QT_TRANSLATE_NOOP("SourceColumns", "Win rate"),
     QT_TRANSLATE_NOOP("SourceColumns", "Leads won ÷ leads won, lost or without a decision. The line spans "
                                        "its 95% interval."),
     Shape::interval, 104, false, true, Part::closed, [](const SourceRow &row) { return row.winRate; }},
    {QT_TRANSLATE_NOOP("SourceColumns", "Per lead"), QT_TRANSLATE_NOOP("SourceColumns", "Cost ÷ leads."),
     Shape::figure, 58, false, true, Part::leads,
     [](const SourceRow &row) { return amountOf(row.costPerLead); }},
    {QT_TRANSLATE_NOOP("SourceColumns", "Per A"),
     QT_TRANSLATE_NOOP("SourceColumns", "Cost ÷ leads graded A."), Shape::figure, 58, false, true,
     Part::gradeA, [](const SourceRow &row) { return amountOf(row.costPerA); }},
    {QT_TRANSLATE_NOOP("SourceColumns", "Per win"), QT_TRANSLATE_NOOP("SourceColumns", "Cost ÷ won leads."),
     Shape::figure, 62, false, true, Part::won,
     [](const SourceRow &row) { return amountOf(row.costPerWin); }},
    {QT_TRANSLATE_NOOP("SourceColumns", "ROI"),
     QT_TRANSLATE_NOOP("SourceColumns", "(Won value − cost) ÷ cost."), Shape::figure, 60, false, true,
     Part::leads, [](const SourceRow &row) { return row.roi; }},
    {QT_TRANSLATE_NOOP("SourceColumns", "Full ROI"),
     QT_TRANSLATE_NOOP("SourceColumns", "ROI had every inquiry been followed up: with won value ÷ follow-up "
                                        "rate in place of won value."),
     Shape::figure, 76, false, true, Part::leads, [](const SourceRow &row) { return row.roiFullFollowUp; }},
};
static_assert(std::size(columns) == SourceColumns);

QString tr(const char *text)
{
    return QCoreApplication::translate("SourceColumns", text);
}

QString countText(int count)
{
    return QLocale().toString(count);
}

const SourceColumnInfo &infoOf(SourceColumn column)
{
    return columns[column];
}

} // namespace

std::span<const SourceColumnInfo> sourceColumns()
{
    return columns;
}

int widthOf(SourceColumn column)
{
    const bool isTight = column == SourceCost || column == SourceWonValue || column == SourceWon;
    return infoOf(column).width + (isTight ? moneyRoom() : 0);
}

QString titleOf(SourceColumn column, std::string_view currency)
{
    const QString title = tr(infoOf(column).title);
    return column == SourceReturn ? title.arg(oneUnit(currency)) : title;
}

QString meaningOf(SourceColumn column)
{
    return tr(infoOf(column).meaning);
}

bool isIn(SourceSet set, SourceColumn column)
{
    return set == SourceSet::returns ? infoOf(column).inReturns : infoOf(column).inQuality;
}

QString textOf(const SourceRow &row, SourceColumn column, std::string_view currency)
{
    if (isTooLittle(row, column))
        return {};
    switch (column) {
    case SourceName:
        return nameOf(row);
    case SourceLeads:
        return countText(row.leads);
    case SourceQualified:
        return countText(row.qualified);
    case SourceWon:
        return countText(row.won);
    case SourceCost:
        return moneyWords(row.cost, currency);
    case SourcePerQualified:
        return unitMoney(row.costPerQualified, currency);
    case SourceWonValue:
        return moneyWords(row.wonAmount, currency);
    case SourceReturn:
        return factorMoney(row.returnPer1, currency);
    case SourcePerLead:
        return unitMoney(row.costPerLead, currency);
    case SourcePerA:
        return unitMoney(row.costPerA, currency);
    case SourcePerWin:
        return unitMoney(row.costPerWin, currency);
    case SourceGrades:
        return row.graded ? tr("%1 graded").arg(countText(row.graded)) : QString();
    default:
        return percentWords(infoOf(column).figure(row));
    }
}

Value rawOf(const SourceRow &row, SourceColumn column)
{
    const auto amount = [](Money money) { return money.isSet() ? Value(money) : Value(); };
    switch (column) {
    case SourceName:
        return nameOf(row).toStdString();
    case SourceCost:
        return amount(row.cost);
    case SourcePerQualified:
        return amount(row.costPerQualified);
    case SourceWonValue:
        return amount(row.wonAmount);
    case SourcePerLead:
        return amount(row.costPerLead);
    case SourcePerA:
        return amount(row.costPerA);
    case SourcePerWin:
        return amount(row.costPerWin);
    case SourceGrades:
        return int64_t(row.graded);
    default:
        break;
    }
    const double figure = infoOf(column).figure(row);
    return isTooLittle(row, column) || std::isnan(figure) ? Value() : Value(figure);
}

QString missingOf(const SourceRow &row, SourceColumn column)
{
    if (isTooLittle(row, column))
        return tr("too little data");
    if (column == SourceName)
        return row.isCampaign ? tr("no campaign") : tr("none set");
    return column == SourceCost ? tr("none set") : QStringLiteral("–");
}

bool isTooLittle(const SourceRow &row, SourceColumn column)
{
    const Shape shape = infoOf(column).shape;
    return (shape == Shape::share || shape == Shape::interval) && has(row, SourceFlag::tooFew) &&
           row.leads > 0 && !std::isnan(infoOf(column).figure(row));
}

} // namespace ridealong
