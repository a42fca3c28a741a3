// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/coachjson.h"

#include "book/leadname.h"
#include "measure/intake.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonObject sideJson(const EffectSide &side)
{
    return {{"inquiries", side.inquiries},
            {"touched", side.touched},
            {"followup_rate", number(side.followUpRate())},
            {"touches", side.touches},
            {"minutes", side.minutes},
            {"minutes_on_a", side.minutesOnA},
            {"share_a", number(side.shareOnA())},
            {"closed", side.closed},
            {"won", side.won},
            {"win_rate", number(side.winRate())}};
}

std::string lowerHex(std::string id)
{
    std::erase(id, '-');
    std::ranges::transform(id, id.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return id;
}

} // namespace

bool actsAsManager(const Context &context)
{
    const Book &book = context.book();
    const uint32_t user = context.session->user();
    return !isRep(book, user) && (user || book.info().role == "manager");
}

Status refuseUnlessManager(const Context &context, const QString &sentence)
{
    return actsAsManager(context) ? Status(Done{}) : Status(refuse(sentence));
}

Result<uint32_t> findCoached(const Context &context, const std::string &name)
{
    const auto rep = findPerson(context.book(), name);
    if (rep && !actsAsManager(context) && *rep != context.session->user())
        return refuse(tr("A rep sees only his or her own coaching."));
    return rep;
}

Result<uint32_t> findCoachedOrTeam(const Context &context, const std::string &name)
{
    if (!name.empty())
        return findCoached(context, name);
    return actsAsManager(context) ? 0 : context.session->user();
}

Result<uint32_t> findRow(const TableBase &table, const std::string &id, const QString &whenMissing,
                         const std::function<bool(uint32_t)> &may)
{
    const std::string prefix = lowerHex(id);
    uint32_t found = 0, count = 0;
    for (uint32_t row = 1; prefix.size() >= 4 && row < table.end(); ++row)
        if (!table.isDeleted(row) && (!may || may(row)) && table.id(row).hex().starts_with(prefix)) {
            found = row;
            ++count;
        }
    if (count > 1)
        return Error{ErrorKind::notFound,
                     tr("%1 ids begin with %2. Give more of it.").arg(count).arg(shown(id))};
    if (!count)
        return Error{ErrorKind::notFound, whenMissing.arg(shown(id))};
    return found;
}

QJsonValue idOf(const TableBase &table, uint32_t row)
{
    return row ? QJsonValue(shown(table.id(row).hex())) : QJsonValue();
}

QJsonValue skillText(const Book &book, uint32_t skill)
{
    const auto &skills = book.tables().skill;
    return skill && skill < skills.end() ? text(skills.text(skill, skillField("name"))) : QJsonValue();
}

QJsonValue companyText(const Book &book, uint32_t lead)
{
    const QString company = companyOf(book, lead);
    return company.isEmpty() ? QJsonValue() : QJsonValue(company);
}

QJsonObject noteJson(const Book &book, Entity entity, uint32_t row)
{
    if (entity == Entity::privateNote) {
        const auto &table = book.tables().privateNote;
        const PrivateNote &note = table[row];
        return {{"id", idOf(table, row)},
                {"kind", "private"},
                {"person", text(book.personName(note.rep.number))},
                {"by", text(book.personName(note.by.number))},
                {"on", date(note.on)},
                {"text", text(table.text(row, privateNoteField("text")))},
                {"company", companyText(book, note.lead.number)},
                {"ride", idOf(book.tables().ride, note.ride.number)},
                {"skill", skillText(book, note.skill.number)}};
    }
    const auto &table = book.tables().coachingNote;
    const CoachingNote &note = table[row];
    return {{"id", idOf(table, row)},
            {"kind", "shared"},
            {"person", text(book.personName(note.rep.number))},
            {"by", text(book.personName(note.by.number))},
            {"on", date(note.on)},
            {"text", text(table.text(row, coachingNoteField("text")))},
            {"company", companyText(book, note.lead.number)},
            {"ride", idOf(book.tables().ride, note.ride.number)},
            {"skill", skillText(book, note.skill.number)},
            {"read_on", date(note.readOn)},
            {"acknowledged_on", date(note.acknowledgedOn)},
            {"comment", text(table.text(row, coachingNoteField("reply")))}};
}

const char *commitmentState(const Book &book, uint32_t row)
{
    if (isOpenCommitment(book, row))
        return isMissed(book, row) ? "missed" : "open";
    const auto &table = book.tables().commitment;
    return table.text(row, commitmentField("state")) == "kept" ? "kept" : "dropped";
}

QJsonObject commitmentJson(const Book &book, uint32_t row)
{
    const auto &table = book.tables().commitment;
    const Commitment &one = table[row];
    return {{"id", idOf(table, row)},
            {"person", text(book.personName(one.rep.number))},
            {"promised_by", text(book.personName(one.person.number))},
            {"what", text(table.text(row, commitmentField("what")))},
            {"due", date(one.due)},
            {"state", QLatin1String(commitmentState(book, row))},
            {"made_on", date(one.madeOn)},
            {"closed_on", date(one.closedOn)},
            {"ride", idOf(book.tables().ride, one.ride.number)},
            {"company", companyText(book, one.lead.number)},
            {"comment", text(table.text(row, commitmentField("comment")))}};
}

QJsonObject tallyJson(const CommitmentTally &tally)
{
    return {{"open", tally.open},
            {"missed", tally.missed},
            {"kept", tally.kept},
            {"dropped", tally.dropped},
            {"kept_share", number(tally.keptShare)}};
}

QJsonObject rolesJson(const RoleTally &tally)
{
    return {{"demonstrate", tally.demonstrated}, {"joint", tally.joint}, {"observe", tally.observed}};
}

QJsonObject effectJson(const Book &book, const CoachingEffect &effect)
{
    QJsonArray rides;
    for (const RideEffect &ride : effect.rides)
        rides << QJsonObject{{"id", idOf(book.tables().ride, ride.ride)},
                             {"on", date(ride.on)},
                             {"person", text(book.personName(book.tables().ride[ride.ride].rep.number))},
                             {"whole", ride.isWhole},
                             {"before", sideJson(ride.before)},
                             {"after", sideJson(ride.after)}};
    return {{"weeks", effectWeeks},
            {"whole_rides", effect.wholeRides},
            {"before", sideJson(effect.before)},
            {"after", sideJson(effect.after)},
            {"too_few", effect.tooFew},
            {"too_few_followup", effect.fewForFollowUp},
            {"too_few_share_a", effect.fewForOnA},
            {"too_few_wins", effect.fewForWins},
            {"rides", rides}};
}

} // namespace ridealong::cli
