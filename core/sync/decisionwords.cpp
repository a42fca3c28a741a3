// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/decisionwords.h"

#include "base/spoken.h"
#include "base/words.h"
#include "book/leadname.h"
#include "store/judge.h"
#include "sync/laptops.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("decisions", text);
}

QString exactMoney(Money money, const BookInfo &info)
{
    const QLocale locale = spokenLocale();
    const bool isWhole = info.perMajor <= 1 || money.minor % info.perMajor == 0;
    const double major = double(money.minor) / double(std::max<int64_t>(1, info.perMajor));
    return locale.toCurrencyString(major, currencySign(info.currency), isWhole ? 0 : 2);
}

QString linkText(const Book &book, Entity target, uint32_t number)
{
    switch (target) {
    case Entity::person:
        return shown(book.personName(number));
    case Entity::stage:
        return shown(book.stageName(number));
    case Entity::lead:
        return companyOf(book, number);
    case Entity::kind:
        return book.tables().kind.has(number) ? shown(book.tables().kind.text(number, kindField("label")))
                                              : QString();
    default:
        return {};
    }
}

QString dayText(const Book &book, Date date)
{
    return date.year() == book.today().year() ? dayWords(date) : yearDayWords(date);
}

QString oneValue(const Book &book, const FieldInfo &info, const Value &value, bool exact)
{
    if (isEmpty(value))
        return {};
    if (const auto *text = std::get_if<std::string>(&value))
        return shown(*text);
    if (const auto *money = std::get_if<Money>(&value))
        return exact ? exactMoney(*money, book.info()) : moneyWords(*money, book.info().currency);
    if (const auto *date = std::get_if<Date>(&value))
        return dayText(book, *date);
    if (const auto *at = std::get_if<Instant>(&value))
        return momentWords(*at);
    if (const auto *number = std::get_if<double>(&value))
        return spokenLocale().toString(*number);
    if (const auto *whole = std::get_if<int64_t>(&value))
        return spokenLocale().toString(qlonglong(*whole));
    if (const auto *grade = std::get_if<Grade>(&value))
        return *grade == Grade::none ? QString() : QString(QLatin1Char(letter(*grade)));
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes ? tr("Yes") : tr("No");
    return linkText(book, info.target, std::get<Link>(value).number);
}

const Value *valueOf(const std::vector<Cell> &cells, FieldNo field)
{
    const auto found = std::ranges::find(cells, field, &Cell::field);
    return found == cells.end() || isEmpty(found->value) ? nullptr : &found->value;
}

QString stepText(const Book &book, const std::vector<Cell> &cells)
{
    const auto text = [&](FieldNo field) {
        const Value *value = valueOf(cells, field);
        return value ? oneValue(book, stepFields[field].info, *value, false) : QString();
    };
    const QString note = text(stepField("note"));
    QStringList parts{note.isEmpty() ? text(stepField("kind")) : note, text(stepField("due"))};
    if (const Value *time = valueOf(cells, stepField("time")))
        parts << timeWords(int(std::get<int64_t>(*time)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString goneText(const Book &book, const std::vector<Cell> &cells)
{
    if (const Value *into = valueOf(cells, leadField("merged_into")))
        return tr("Merged into %1").arg(companyOf(book, std::get<Link>(*into).number));
    const Value *deleted = valueOf(cells, leadField("deleted"));
    return deleted && std::get<bool>(*deleted) ? tr("Deleted") : tr("In the book");
}

QString goalsText(const Book &book, const std::vector<Cell> &cells)
{
    QStringList parts;
    for (const Cell &cell : cells) {
        const double *share = std::get_if<double>(&cell.value);
        if (const auto *from = std::get_if<Date>(&cell.value))
            parts << tr("from %1").arg(dayText(book, *from));
        else if (share && !std::isnan(*share))
            parts << tr("%1 %2").arg(
                QCoreApplication::translate("field", policyFields[cell.field].info.label),
                percentWords(*share));
    }
    return parts.join(QStringLiteral(", "));
}

// What tells two values of a register of several fields apart.
QString joined(const Book &book, const TableBase &table, const std::vector<Cell> &cells, bool exact)
{
    QStringList parts;
    for (const Cell &cell : cells) {
        const std::string_view key = table.info(cell.field).key;
        if (key == "closed_grade" || key == "closed_score")
            continue;
        parts << oneValue(book, table.info(cell.field), cell.value, exact);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString dayOf(const Book &book, Instant at)
{
    return nearDayWords(at.localDate(), book.today());
}

bool isStage(const FieldConflict &field)
{
    return field.entity == Entity::lead && field.field == leadField("stage");
}

// Whoever sits here is "you".
bool isYou(const ConflictChoice &choice, uint32_t user)
{
    return choice.person ? choice.person == user : choice.isOurs;
}

QString whoOf(const Book &book, const ConflictChoice &choice)
{
    const QString name = shortNameOf(book, choice.person);
    return name.isEmpty() ? nameOf(book, choice.laptop) : name;
}

QString nothingOr(const QString &text)
{
    return text.isEmpty() ? tr("nothing") : text;
}

QString oneFieldSentence(const Book &book, const Decision &decision, const FieldConflict &field,
                         uint32_t user)
{
    const auto yours =
        std::ranges::find_if(field.choices, [user](const auto &each) { return isYou(each, user); });
    const ConflictChoice &first = yours == field.choices.end() ? field.choices[0] : *yours;
    const ConflictChoice &second = &first == &field.choices[0] ? field.choices[1] : field.choices[0];
    const QString one = nothingOr(first.text), two = nothingOr(second.text);
    const QString day = dayOf(book, first.at), otherDay = dayOf(book, second.at);
    const QString other = whoOf(book, second);
    if (isStage(field))
        return yours != field.choices.end()
                   ? tr("You moved %1 to %2 on %3; %4 moved it to %5 on %6. Which?")
                         .arg(decision.title, one, day, other, two, otherDay)
                   : tr("%1 moved %2 to %3 on %4; %5 moved it to %6 on %7. Which?")
                         .arg(whoOf(book, first), decision.title, one, day, other, two, otherDay);
    return yours != field.choices.end()
               ? tr("%1 of %2: you wrote %3 on %4, %5 wrote %6 on %7. Which?")
                     .arg(field.label, decision.title, one, day, other, two, otherDay)
               : tr("%1 of %2: %3 wrote %4 on %5, %6 wrote %7 on %8. Which?")
                     .arg(field.label, decision.title, whoOf(book, first), one, day, other, two, otherDay);
}

} // namespace

QString decisionLabel(const Book &book, Entity entity, uint32_t number, uint16_t tag)
{
    if (entity == Entity::step)
        return tr("Next step");
    if (entity == Entity::policy)
        return tr("Goals");
    const TableBase &table = *book.tables().at(entity);
    const FieldNo field = table.fieldByTag(tag);
    if (entity == Entity::lead && field == leadField("merged_into"))
        return tr("Kept or deleted");
    const QString label = QCoreApplication::translate("field", table.info(field).label);
    if (entity != Entity::contact)
        return label;
    return tr("%1 of %2").arg(label, shown(book.tables().contact.text(number, contactField("name"))));
}

QString decisionValue(const Book &book, Entity entity, const std::vector<Cell> &cells, bool exact)
{
    if (entity == Entity::step)
        return stepText(book, cells);
    if (entity == Entity::policy)
        return goalsText(book, cells);
    const bool isLead = entity == Entity::lead;
    if (isLead &&
        std::ranges::any_of(cells, [](const Cell &cell) { return cell.field == leadField("merged_into"); }))
        return goneText(book, cells);
    return joined(book, *book.tables().at(entity), cells, exact);
}

QString decisionTitle(const Book &book, Entity entity, uint32_t number)
{
    if (entity == Entity::quota) {
        const auto &quotas = book.tables().quota;
        return tr("Quota of %1, %2")
            .arg(shortNameOf(book, quotas[number].person.number),
                 shown(quotas.text(number, quotaField("period"))));
    }
    const uint32_t person = entity == Entity::policy ? book.tables().policy[number].person.number : 0;
    return person ? tr("Goals of %1").arg(shortNameOf(book, person)) : tr("Goals of the team");
}

QString shortNameOf(const Book &book, uint32_t person)
{
    if (!book.people().has(person))
        return {};
    const QString name = shown(book.personName(person));
    const QString first = name.section(QLatin1Char(' '), 0, 0);
    for (uint32_t other = 1; other < book.people().end(); ++other)
        if (other != person && book.people().has(other) &&
            shown(book.personName(other)).section(QLatin1Char(' '), 0, 0) == first)
            return name;
    return first;
}

QString sentenceFor(const Book &book, const Decision &decision, uint32_t user)
{
    if (decision.fields.size() == 1 && decision.fields.front().choices.size() == 2)
        return oneFieldSentence(book, decision, decision.fields.front(), user);
    QStringList names, labels;
    bool isMine = false;
    for (const FieldConflict &field : decision.fields) {
        labels << (labels.isEmpty() ? field.label : inSentence(field.label));
        for (const ConflictChoice &choice : field.choices)
            if (isYou(choice, user))
                isMine = true;
            else
                names << whoOf(book, choice);
    }
    names.removeDuplicates();
    if (isMine && names.size() > 1)
        return tr("%1 of %2: you, %3 wrote something else, and nobody had seen the others’. Which?")
            .arg(listWords(labels), decision.title, listWords(names));
    return isMine ? tr("%1 of %2: you and %3 wrote something else, and nobody had seen the other’s. Which?")
                        .arg(listWords(labels), decision.title, listWords(names))
                  : tr("%1 of %2: %3 wrote something else, and nobody had seen the other’s. Which?")
                        .arg(listWords(labels), decision.title, listWords(names));
}

QString sentenceFor(const Book &book, const Decision &decision, const DecisionMemory::Strange &strange,
                    int why)
{
    const QString who = strange.person ? shortNameOf(book, strange.person) : nameOf(book, strange.laptop);
    const QString day = dayOf(book, decision.at);
    switch (decision.kind) {
    case Decision::Kind::editedAfterDelete:
        return tr("%1 was deleted. %2, who had not seen that, went on with it on %3. Is it to stay deleted?")
            .arg(decision.title, who, day);
    case Decision::Kind::editedAfterHandover:
        return tr("%1 belongs to %2 now. %3, who had not seen that, went on with it on %4. Keep what was "
                  "written?")
            .arg(decision.title, shortNameOf(book, book.leads()[strange.lead].owner.number), who, day);
    case Decision::Kind::duplicates:
        return tr("%1 and %2 were added on two laptops and look like one company. Are they the same?")
            .arg(decision.title, companyOf(book, strange.other));
    case Decision::Kind::wrongClock:
        return tr("The clock of %1 runs ahead: what came from there is dated %2 hours too late. Set the "
                  "clock there.")
            .arg(nameOf(book, strange.laptop), spokenLocale().toString(qlonglong(strange.hours)));
    case Decision::Kind::noRight:
        if (why == int(HeldWhy::notLetIn))
            return tr("A laptop that no manager has let in wrote changes. Nothing of them was taken over.");
        return why == int(HeldWhy::revoked)
                   ? tr("%1 wrote after its laptop was revoked. Nothing of it was taken over.").arg(who)
                   : tr("%1 wrote what is not %1’s to change: %2. Nothing of it was taken over.")
                         .arg(who, decision.title);
    case Decision::Kind::fields:
        break;
    }
    return {};
}

} // namespace ridealong
