// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/leadwords.h"

#include "base/spoken.h"
#include "base/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ridealong {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("LeadWords", text, nullptr, n);
}

bool isClosed(const Book &book, uint32_t lead)
{
    return book.standing(lead).closed == 2;
}

bool isWon(const Book &book, uint32_t lead)
{
    return book.standing(lead).stageType == StageType::won;
}

QVariant ageOf(const Book &book, uint32_t lead)
{
    const int days = isClosed(book, lead) ? -1 : daysInStage(book, lead);
    return days < 0 ? QVariant() : QVariant(days);
}

} // namespace

void StagePlaces::renew(const Book &book)
{
    m_places.assign(book.stages().end(), {});
    std::vector<int> counts(book.tables().process.end());
    const auto processOf = [&](uint32_t stage) -> int & {
        const uint32_t process = book.stages()[stage].process.number;
        return counts[process < counts.size() ? process : 0];
    };
    for (const uint32_t stage : book.stageOrder()) {
        StagePlace &place = m_places[stage];
        place.name = shown(book.stageName(stage));
        place.normalDays = std::max(0, book.stages()[stage].idleDays);
        if (book.stageType(stage) == StageType::open)
            place.place = ++processOf(stage);
    }
    for (const uint32_t stage : book.stageOrder()) {
        m_places[stage].count = processOf(stage);
        if (book.stageType(stage) == StageType::won)
            m_places[stage].place = m_places[stage].count;
    }
}

QString subjectOf(const Book &book, const std::vector<uint32_t> &leads)
{
    return leads.size() == 1 ? companyOf(book, leads.front())
                             : tr("%1 leads").arg(QLocale().toString(qlonglong(leads.size())));
}

QString ownerOf(const Book &book, uint32_t lead)
{
    return shown(book.personName(book.leads()[lead].owner.number));
}

QString moneyOf(const Book &book, Money money)
{
    return moneyWords(money, book.info().currency);
}

QString placeOf(const Book &book, uint32_t lead)
{
    QStringList parts;
    for (const FieldNo field : {leadField("city"), leadField("region")}) {
        if (const auto text = book.leads().text(lead, field); !text.empty())
            parts << shown(text);
    }
    return parts.join(QStringLiteral(", "));
}

QString nextStepOf(const Book &book, uint32_t lead)
{
    const uint32_t step = book.standing(lead).nextStep.number;
    if (!step)
        return {};
    const auto note = book.steps().text(step, stepField("note"));
    if (!note.empty())
        return shown(note);
    const uint32_t kind = book.steps()[step].kind.number;
    return book.tables().kind.has(kind) ? shown(book.tables().kind.text(kind, kindField("label")))
                                        : tr("Next step");
}

DueState dueStateOf(const Book &book, uint32_t lead)
{
    switch (book.standing(lead).stepState) {
    case StepState::overdue:
        return DueState::overdue;
    case StepState::today:
        return DueState::today;
    case StepState::later:
        return DueState::later;
    case StepState::none:
        break;
    }
    return DueState::none;
}

QString dueTextOf(const Book &book, uint32_t lead)
{
    const Standing &standing = book.standing(lead);
    switch (standing.stepState) {
    case StepState::none:
        return {};
    case StepState::today:
        return tr("Today");
    case StepState::overdue:
        return tr("%1 d overdue").arg(daysBetween(standing.nextStepOn, book.today()));
    case StepState::later:
        break;
    }
    return dateWords(standing.nextStepOn, book.today());
}

QString dueSentence(const Book &book, uint32_t lead)
{
    const Standing &standing = book.standing(lead);
    const int late =
        standing.stepState == StepState::overdue ? daysBetween(standing.nextStepOn, book.today()) : 0;
    switch (standing.stepState) {
    case StepState::none:
        return tr("none set");
    case StepState::today:
        return tr("due today");
    case StepState::overdue:
        return late == 1 ? tr("1 day overdue") : tr("%1 days overdue").arg(late);
    case StepState::later:
        break;
    }
    const bool near = daysBetween(book.today(), standing.nextStepOn) < 7;
    return tr("due %1").arg(near ? nearDayWords(standing.nextStepOn, book.today())
                                 : dateWords(standing.nextStepOn, book.today()));
}

int daysInStage(const Book &book, uint32_t lead)
{
    const Date since = book.standing(lead).stageSince;
    return since.isSet() ? std::max(0, daysBetween(since, book.today())) : -1;
}

int gradeIndex(Grade grade)
{
    return int(grade) - 1;
}

QString pointsText(double score)
{
    return std::isnan(score) ? QString() : QString::number(std::floor(score + 1e-9));
}

int moneyRoom()
{
    static constexpr int rooms[] = {0, 28, 8}; // "110 Tsd. $", "110 k$"
    return rooms[size_t(speech())];
}

QString dateWords(Date date, Date today)
{
    return date.isSet() && date.year() != today.year() ? yearDayWords(date) : dayWords(date);
}

QVariant leadFact(const Book &book, const StagePlaces &places, uint32_t lead, int role)
{
    const Lead &row = book.leads()[lead];
    const StagePlace &place = places.of(row.stage.number);
    switch (role) {
    case IdRole:
        return lead;
    case GradeRole:
        return gradeIndex(book.standing(lead).grade);
    case ScoreRole:
        return book.standing(lead).score;
    case CompanyRole:
        return companyOf(book, lead);
    case ValueTextRole:
        return moneyOf(book, isWon(book, lead) ? book.wonAmount(lead) : row.value);
    case InitialsRole:
        return shown(book.initials(row.owner.number));
    case OwnerRole:
        return ownerOf(book, lead);
    case StageRole:
        return place.place;
    case StageCountRole:
        return place.count;
    case StageNameRole:
        return place.name;
    case NextStepRole:
        return isClosed(book, lead) ? QString() : nextStepOf(book, lead);
    case DueTextRole:
        return isClosed(book, lead) ? dateWords(row.closedOn, book.today()) : dueTextOf(book, lead);
    case DueStateRole:
        return int(isClosed(book, lead) ? DueState::done : dueStateOf(book, lead));
    case AgeDaysRole:
        return ageOf(book, lead);
    case NormalDaysRole:
        return place.normalDays;
    case CityRole:
        return placeOf(book, lead);
    case ClosedRole:
        return isClosed(book, lead);
    default:
        return {};
    }
}

} // namespace ridealong
