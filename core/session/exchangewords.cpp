// SPDX-License-Identifier: GPL-3.0-or-later
// What an import changed, as a person would tell it: "Cole moved Acme to Demo".
#include "base/spoken.h"
#include "base/words.h"
#include "session/exchangeparts.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <map>
#include <set>

namespace ridealong {

namespace exchange {

namespace {

constexpr int mostNewLeads = 3; // of one person by name; the rest are counted

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("SalesWords", text, nullptr, n);
}

struct Line
{
    int rank = 0; // the most telling first
    QString text;
};

class Teller
{
public:
    Teller(const Book &book, const Look &look)
        : m_book(book)
        , m_look(look)
    {
    }

    void meet(const IngestedChange &change); // all of them, before the first is told
    void tell(const IngestedChange &change);
    SalesWords words(size_t most);

private:
    QString who(const IngestedChange &change) const;
    QString person(uint32_t number) const { return personWords(m_look, number); }
    QString lead(uint32_t number) const { return leadWords(m_look, number); }
    uint32_t leadOf(const IngestedChange &change) const;
    bool isPassedOn(uint32_t number) const;
    bool isOwnNew(const IngestedChange &change) const;
    Value valueOf(const IngestedChange &change, const char *key) const;
    uint32_t linkOf(const IngestedChange &change, const char *key) const;
    QString words(const FieldInfo &field, const Value &value) const
    {
        return valueWords(m_book, m_look, field, value);
    }

    void add(int rank, const QString &text);
    void noteTold() { m_told.insert(m_now); }
    void tellNew(const IngestedChange &change);
    void tellNewLead(const IngestedChange &change);
    void tellActivity(const IngestedChange &change);
    void tellLead(const IngestedChange &change);
    void tellField(const IngestedChange &change, const FieldInfo &field);
    void tellStep(const IngestedChange &change);
    void tellOther(const IngestedChange &change);
    void tellLaptop(const IngestedChange &change);

    const Book &m_book;
    const Look &m_look;
    std::vector<Line> m_lines;
    QSet<QString> m_said;               // their texts
    std::map<uint32_t, int> m_newLeads; // by who added them
    std::set<uint32_t> m_made, m_given, m_merged;
    std::pair<Entity, uint32_t> m_now{};          // the row that is being told
    std::set<std::pair<Entity, uint32_t>> m_told; // also what a line on another row says
};

// A lead that comes from another rep comes whole, and whoever handed it over wrote none of what it holds.
void Teller::meet(const IngestedChange &change)
{
    if (change.entity != Entity::lead)
        return;
    if (change.creates)
        m_made.insert(change.number);
    else if (change.field == leadField("owner") && !isEmpty(change.after) && !isOwnNew(change))
        m_given.insert(change.number);
    else if (change.field == leadField("merged_into") && !isEmpty(change.after))
        m_merged.insert(change.number);
}

// Of an import that comes a second time the fields of a new lead come each for itself.
bool Teller::isOwnNew(const IngestedChange &change) const
{
    const bool isHis = change.field == leadField("owner") && change.after == Value{Link{change.person}};
    const bool isFirst = change.field == leadField("stage") && isEmpty(change.before);
    return m_made.contains(change.number) && (isHis || isFirst);
}

bool Teller::isPassedOn(uint32_t number) const
{
    return m_made.contains(number) && m_given.contains(number);
}

// What was passed on with a lead was done by others; of an activity it is known by whom.
QString Teller::who(const IngestedChange &change) const
{
    const bool isPassedOn = change.op == uint16_t(Op::passOn) && change.entity == Entity::activity;
    const uint32_t by = isPassedOn ? linkOf(change, "person") : 0;
    return person(by ? by : change.person);
}

Value Teller::valueOf(const IngestedChange &change, const char *key) const
{
    const TableBase *table = m_book.tables().at(change.entity);
    const FieldNo field = table ? table->fieldByKey(key) : noField;
    return field == noField ? Value{} : m_look(change.entity, change.number, field);
}

uint32_t Teller::linkOf(const IngestedChange &change, const char *key) const
{
    const Value value = valueOf(change, key);
    const auto *link = std::get_if<Link>(&value);
    return link ? link->number : 0;
}

uint32_t Teller::leadOf(const IngestedChange &change) const
{
    return change.entity == Entity::lead ? change.number : linkOf(change, "lead");
}

void Teller::add(int rank, const QString &text)
{
    const qsizetype before = m_said.size();
    noteTold();
    m_said.insert(text);
    if (m_said.size() > before)
        m_lines.push_back({rank, text});
}

void Teller::tellNewLead(const IngestedChange &change)
{
    noteTold();
    if (++m_newLeads[change.person] <= mostNewLeads)
        add(4, tr("%1 added %2").arg(who(change), lead(change.number)));
}

void Teller::tellActivity(const IngestedChange &change)
{
    const uint32_t kind = linkOf(change, "kind");
    const std::string_view key = m_book.kindKey(kind);
    const QString with = lead(leadOf(change));
    const QString sentence = key == "call"      ? tr("%1 logged a call with %2")
                             : key == "email"   ? tr("%1 logged an e-mail to %2")
                             : key == "visit"   ? tr("%1 logged a visit to %2")
                             : key == "meeting" ? tr("%1 logged a meeting with %2")
                             : key == "demo"    ? tr("%1 logged a demonstration for %2")
                                                : tr("%1 logged a touch with %2");
    add(5, sentence.arg(who(change), with));
}

void Teller::tellNew(const IngestedChange &change)
{
    const QString by = who(change);
    switch (change.entity) {
    case Entity::lead:
        return tellNewLead(change);
    case Entity::activity:
        return tellActivity(change);
    case Entity::step:
        return add(
            6, tr("%1 planned the next step with %2 for %3")
                   .arg(by, lead(leadOf(change)), words({"due", "", Type::date, 3}, valueOf(change, "due"))));
    case Entity::sale:
        return add(1, tr("%1 recorded a sale to %2: %3")
                          .arg(by, lead(leadOf(change)),
                               words({"amount", "", Type::money, 3}, valueOf(change, "amount"))));
    case Entity::contact:
        return add(7, tr("%1 added a contact at %2").arg(by, lead(leadOf(change))));
    case Entity::person:
        return add(3, tr("%1 added %2 to the team").arg(by, person(change.number)));
    case Entity::quota:
        return add(2, tr("%1 set a quota of %2").arg(by, person(linkOf(change, "person"))));
    case Entity::ride:
        return add(2, tr("%1 planned a ride-along with %2").arg(by, person(linkOf(change, "rep"))));
    case Entity::coachingNote:
        return add(2, tr("%1 wrote a coaching note for %2").arg(by, person(linkOf(change, "rep"))));
    case Entity::commitment:
        return add(2, tr("%1 noted a commitment of %2").arg(by, person(linkOf(change, "person"))));
    case Entity::redaction:
        return add(0, tr("%1 erased for good: %2")
                          .arg(by, words({"what", "", Type::text, 2}, valueOf(change, "what"))));
    case Entity::laptop:
        return add(3, tr("%1 let in the laptop of %2").arg(by, person(linkOf(change, "person"))));
    case Entity::model:
        return add(2, tr("%1 published a grading model").arg(by));
    case Entity::policy:
        return add(2, tr("%1 changed the goals").arg(by));
    case Entity::review:
        return add(1, tr("%1 decided a conflict").arg(by));
    default:
        return;
    }
}

void Teller::tellField(const IngestedChange &change, const FieldInfo &field)
{
    const QString label = inSentence(QCoreApplication::translate("field", field.label));
    const QString before = words(field, change.before), after = words(field, change.after);
    if (field.flags & cold)
        add(7, tr("%1 wrote on the %2 of %3").arg(who(change), label, lead(change.number)));
    else if (change.op == uint16_t(Op::passOn))
        add(6, tr("%1 passed on the %2 of %3: %4, before %5")
                   .arg(who(change), label, lead(change.number), after, before));
    else if (isEmpty(change.before))
        add(6, tr("%1 set the %2 of %3 to %4").arg(who(change), label, lead(change.number), after));
    else if (isEmpty(change.after))
        add(6,
            tr("%1 cleared the %2 of %3, which was %4").arg(who(change), label, lead(change.number), before));
    else
        add(6, tr("%1 changed the %2 of %3 from %4 to %5")
                   .arg(who(change), label, lead(change.number), before, after));
}

void Teller::tellLead(const IngestedChange &change)
{
    const FieldInfo &field = m_book.leads().info(change.field);
    const QString by = who(change), name = lead(change.number);
    const bool isWhole = m_made.contains(change.number), isMerged = m_merged.contains(change.number);
    if (isOwnNew(change))
        return noteTold();
    if (change.field == leadField("merged_into") && !isEmpty(change.after))
        add(1, tr("%1 merged %2 into %3").arg(by, name, words(field, change.after)));
    else if (isMerged || (isPassedOn(change.number) && change.field != leadField("owner")))
        return noteTold();
    else if (change.field == leadField("stage"))
        add(0, tr("%1 moved %2 to %3").arg(by, name, words(field, change.after)));
    else if (change.field == leadField("owner"))
        add(1, isEmpty(change.after) ? tr("%1 took %2 from its owner").arg(by, name)
                                     : tr("%1 gave %2 to %3").arg(by, name, words(field, change.after)));
    else if (change.field == leadField("deleted"))
        add(1, change.after == Value{true} ? tr("%1 deleted %2").arg(by, name)
                                           : tr("%1 restored %2").arg(by, name));
    else if (!isWhole && (change.field == leadField("value") || field.flags & (edited | listed)))
        tellField(change, field);
}

void Teller::tellStep(const IngestedChange &change)
{
    const std::string_view key = m_book.steps().info(change.field).key;
    const QString by = who(change), name = lead(leadOf(change));
    if (key == "done_on" && !isEmpty(change.after))
        add(5, tr("%1 finished a step with %2").arg(by, name));
    else if (key == "due")
        add(6, tr("%1 moved the next step with %2 to %3")
                   .arg(by, name, words({"due", "", Type::date, 3}, change.after)));
}

// What was revoked and taken back in one file is not revoked.
void Teller::tellLaptop(const IngestedChange &change)
{
    const std::string_view key = m_book.tables().laptop.info(change.field).key;
    const QString by = who(change), whose = person(linkOf(change, "person"));
    noteTold();
    if (key == "revoked_on" && change.after == valueOf(change, "revoked_on"))
        add(1, isEmpty(change.after) ? tr("%1 let in the laptop of %2").arg(by, whose)
                                     : tr("%1 revoked the laptop of %2").arg(by, whose));
    else if (key == "name")
        add(7, tr("%1 renamed the laptop of %2").arg(by, whose));
}

void Teller::tellOther(const IngestedChange &change)
{
    const QString by = who(change);
    switch (change.entity) {
    case Entity::person:
        return add(3, tr("%1 changed the team: %2").arg(by, person(change.number)));
    case Entity::quota:
        return add(2, tr("%1 set a quota of %2").arg(by, person(linkOf(change, "person"))));
    case Entity::process:
    case Entity::stage:
        return add(2, tr("%1 changed the sales process").arg(by));
    case Entity::setting:
        return add(3, tr("%1 changed the settings").arg(by));
    case Entity::policy:
        return add(2, tr("%1 changed the goals").arg(by));
    case Entity::ride:
    case Entity::rideStop:
        return add(3, tr("%1 changed a ride-along").arg(by));
    case Entity::coachingNote:
    case Entity::commitment:
    case Entity::rating:
        return add(3, tr("%1 answered the coaching").arg(by));
    case Entity::contact:
        return add(7, tr("%1 changed a contact at %2").arg(by, lead(leadOf(change))));
    case Entity::laptop:
        return tellLaptop(change);
    case Entity::review:
        return add(1, tr("%1 decided a conflict").arg(by));
    default:
        return;
    }
}

void Teller::tell(const IngestedChange &change)
{
    const TableBase *table = m_book.tables().at(change.entity);
    if (!table || change.number == 0)
        return;
    m_now = {change.entity, change.number};
    const bool isLead = change.entity == Entity::lead, isPassed = isPassedOn(leadOf(change));
    if (isPassed && (change.creates || !isLead))
        return noteTold();
    if (change.creates)
        return tellNew(change);
    if (change.field >= table->fieldCount())
        return;
    if (isLead)
        tellLead(change);
    else if (change.entity == Entity::step)
        tellStep(change);
    else
        tellOther(change);
}

SalesWords Teller::words(size_t most)
{
    for (const auto &[by, count] : m_newLeads)
        if (count == mostNewLeads + 1)
            m_lines.push_back({4, tr("1 more lead of %1").arg(person(by))});
        else if (count > mostNewLeads)
            m_lines.push_back({4, tr("%n more leads of %1", count - mostNewLeads).arg(person(by))});
    std::ranges::stable_sort(m_lines, std::less{}, &Line::rank);
    SalesWords words{.rows = int64_t(m_told.size())};
    for (const Line &line : m_lines)
        if (words.lines.size() < qsizetype(most))
            words.lines << line.text;
    words.cut = int64_t(m_lines.size()) - words.lines.size();
    return words;
}

} // namespace

SalesWords salesWords(const Book &book, const std::vector<IngestedChange> &changes, size_t most,
                      const Look &look)
{
    Teller teller(book, look);
    for (const IngestedChange &change : changes)
        teller.meet(change);
    for (const IngestedChange &change : changes)
        teller.tell(change);
    return teller.words(most);
}

} // namespace exchange

QStringList inSalesWords(const Book &book, const std::vector<IngestedChange> &changes, size_t most)
{
    const exchange::Look look = [&book](Entity entity, uint32_t number, FieldNo field) {
        const TableBase *table = book.tables().at(entity);
        return table && number < table->end() ? table->value(number, field) : Value{};
    };
    return exchange::salesWords(book, changes, most, look).lines;
}

} // namespace ridealong
