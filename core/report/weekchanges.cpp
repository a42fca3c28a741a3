// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekchanges.h"

#include "base/words.h"
#include "measure/handoffs.h"
#include "report/packfigures.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace ridealong::report {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

QString fromTo(const QString &from, const QString &to)
{
    return tr("%1 → %2").arg(from, to);
}

QString gradeWord(Grade grade)
{
    return grade == Grade::none ? tr("no grade") : QString(QLatin1Char(letter(grade)));
}

// The first and the last of what a lead was within some days.
template<class What>
struct Ends
{
    What from = {}, to = {};
    Date first = {}, last = {};
};

using StageEnds = std::map<uint32_t, Ends<uint32_t>>;
StageEnds stageEnds(const Book &book, Period days)
{
    StageEnds ends;
    for (uint32_t row = 1; row < book.moves().end(); ++row) {
        const Move &move = book.moves()[row];
        if (!book.moves().has(row) || !days.holds(move.on) || !move.fromStage.isSet() ||
            !book.leads().has(move.lead.number))
            continue;
        auto &one = ends[move.lead.number];
        if (!one.first.isSet() || move.on < one.first)
            one.from = move.fromStage.number, one.first = move.on;
        if (!one.last.isSet() || move.on >= one.last)
            one.to = move.toStage.number, one.last = move.on;
    }
    return ends;
}

using GradeEnds = std::map<uint32_t, std::pair<Grade, Grade>>;
GradeEnds gradeEnds(const WeekPack &pack, Period days)
{
    GradeEnds ends;
    for (const GradeChange &change : pack.wish.grades.value_or(std::vector<GradeChange>{})) {
        if (!days.holds(change.at.localDate()) || !pack.book.leads().has(change.lead))
            continue;
        ends.try_emplace(change.lead, change.from, change.to).first->second.second = change.to;
    }
    return ends;
}

bool cameIn(const Lead &lead, Period days)
{
    return days.holds(lead.receivedOn.isSet() ? lead.receivedOn : lead.createdOn);
}

class Changes
{
public:
    explicit Changes(const WeekPack &pack)
        : m_pack(pack)
        , m_book(pack.book)
        , m_ends(stageEnds(pack.book, pack.days()))
    {
    }

    std::vector<WeekChange> all()
    {
        addClosed();
        addMoved();
        addGrades();
        addBrakes();
        addHandoffs();
        std::ranges::stable_sort(m_changes, [](const WeekChange &a, const WeekChange &b) {
            return a.kind != b.kind ? a.kind < b.kind : a.value.orZero() > b.value.orZero();
        });
        return std::move(m_changes);
    }

private:
    QString stage(uint32_t number) const { return shown(m_book.stageName(number)); }
    void addLead(ChangeKind kind, uint32_t lead, const QString &what, Money value)
    {
        m_changes.push_back({kind, lead, m_book.leads()[lead].owner.number, what, value});
    }

    void addClosed()
    {
        for (const uint32_t lead : m_pack.now.won) {
            const auto ends = m_ends.find(lead);
            addLead(ChangeKind::won, lead,
                    ends == m_ends.end() ? QString() : tr("from %1").arg(stage(ends->second.from)),
                    m_book.wonAmount(lead));
        }
        for (const uint32_t lead : m_pack.now.lost) {
            const Lead &row = m_book.leads()[lead];
            const QString reason = shown(m_book.leads().text(row, leadField("lost_reason")));
            addLead(ChangeKind::lost, lead, reason.isEmpty() ? stage(row.stage.number) : reason, row.value);
        }
    }

    void addMoved()
    {
        for (const auto &[lead, ends] : m_ends) {
            const StageType type = m_book.stageType(ends.to);
            if (ends.from != ends.to && type != StageType::won && type != StageType::lost)
                addLead(ChangeKind::moved, lead, fromTo(stage(ends.from), stage(ends.to)),
                        m_book.leads()[lead].value);
        }
    }

    void addGrades()
    {
        if (!m_pack.wish.grades)
            addNewLeads();
        for (const auto &[lead, ends] : gradeEnds(m_pack, m_pack.days())) {
            const auto &[from, to] = ends;
            if (from == to || (from == Grade::none && to != Grade::A))
                continue;
            addLead(to == Grade::A ? ChangeKind::newA : ChangeKind::grade, lead,
                    from == Grade::none ? tr("came in as an A") : fromTo(gradeWord(from), gradeWord(to)),
                    m_book.leads()[lead].value);
        }
    }

    void addNewLeads()
    {
        for (uint32_t lead = 1; lead < m_book.leads().end(); ++lead)
            if (m_book.leads().has(lead) && cameIn(m_book.leads()[lead], m_pack.days()) &&
                m_book.standing(lead).grade == Grade::A)
                addLead(ChangeKind::newA, lead, tr("came in as an A"), m_book.leads()[lead].value);
    }

    FocusState before(uint32_t person) const
    {
        const auto rep = std::ranges::find(m_pack.before.reps, person, &RepWeek::person);
        return rep == m_pack.before.reps.end() ? FocusState::noData : rep->state;
    }

    static QString releasedWords(const QString &reason)
    {
        return reason.isEmpty() ? tr("released") : tr("released: %1").arg(reason);
    }

    void addBrakes()
    {
        for (const RepWeek &rep : m_pack.now.reps) {
            const FocusState was = before(rep.person);
            const bool isOn = rep.state == FocusState::brake, wasOn = was == FocusState::brake;
            const bool isLet = rep.state == FocusState::released && was != FocusState::released;
            if (isOn == wasOn && !isLet)
                continue;
            m_changes.push_back({.kind = ChangeKind::brake,
                                 .person = rep.person,
                                 .what = isOn    ? tr("on: %1").arg(rep.reason)
                                         : isLet ? releasedWords(rep.reason)
                                                 : tr("off")});
        }
    }

    void addHandoffs()
    {
        const auto &handoffs = m_book.tables().handoff;
        for (uint32_t row = 1; row < handoffs.end(); ++row) {
            const Handoff &offer = handoffs[row];
            const bool isAnswered = m_pack.days().holds(offer.answeredOn);
            const bool isEnded = m_pack.days().holds(offer.endedOn);
            if (!handoffs.has(row) || !m_book.leads().has(offer.lead.number) || (!isAnswered && !isEnded) ||
                HandoffState(offer.state) == HandoffState::withdrawn)
                continue;
            const QString reason = reasonOf(m_book, row);
            const HandoffState state = isEnded || HandoffState(offer.state) == HandoffState::rejected
                                           ? HandoffState(offer.state)
                                           : HandoffState::accepted;
            m_changes.push_back({.kind = ChangeKind::handoff,
                                 .lead = offer.lead.number,
                                 .person = offer.taker.number,
                                 .what = reason.isEmpty() || state == HandoffState::accepted
                                             ? nameOf(state)
                                             : tr("%1: %2").arg(nameOf(state), reason),
                                 .value = m_book.leads()[offer.lead.number].value});
        }
    }

    const WeekPack &m_pack;
    const Book &m_book;
    StageEnds m_ends;
    std::vector<WeekChange> m_changes;
};

QString kindWord(ChangeKind kind)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Weekly", "Won"),     QT_TRANSLATE_NOOP("Weekly", "Lost"),
        QT_TRANSLATE_NOOP("Weekly", "Moved"),   QT_TRANSLATE_NOOP("Weekly", "New A"),
        QT_TRANSLATE_NOOP("Weekly", "Grade"),   QT_TRANSLATE_NOOP("Weekly", "Brake"),
        QT_TRANSLATE_NOOP("Weekly", "Hand-off")};
    return tr(words[size_t(kind)]);
}

std::vector<Cell> cellsOf(const WeekPack &pack, const WeekChange &change)
{
    Cell lead = change.lead ? leadCell(pack.book, change.lead) : Cell{};
    return {textCell(kindWord(change.kind)), std::move(lead), textCell(pack.names.of(change.person)),
            textCell(change.what), moneyCell(pack.book, change.value)};
}

QString restWords(size_t all, size_t most)
{
    return all > most ? tr("The first %1, and %2 more.").arg(int(most)).arg(int(all - most)) : QString();
}

Table emptyTable(const char *id, const QString &title, const QString &whenEmpty)
{
    return {.id = id,
            .title = title,
            .note = {},
            .columns = {{"change", tr("Change"), ColumnKind::text, 0},
                        {"lead", tr("Lead"), ColumnKind::text, 2},
                        {"who", tr("Who"), ColumnKind::text, 0},
                        {"what", tr("What"), ColumnKind::text, 2},
                        {"value", tr("Value"), ColumnKind::money, 0}},
            .rows = {},
            .whenEmpty = whenEmpty};
}

} // namespace

std::vector<WeekChange> weekChanges(const WeekPack &pack)
{
    return Changes(pack).all();
}

Table changesTable(const WeekPack &pack, size_t most)
{
    const std::vector<WeekChange> changes = weekChanges(pack);
    Table table = emptyTable("changed", tr("What changed since last week"), tr("Nothing changed this week."));
    for (size_t i = 0; i < std::min(changes.size(), most); ++i)
        table.rows.push_back(cellsOf(pack, changes[i]));
    table.note = restWords(changes.size(), most);
    if (!pack.wish.grades)
        table.note =
            QString(table.note + u' ' + tr("Changes of grade are not known to this report.")).trimmed();
    return table;
}

Table movedTable(const WeekPack &pack, size_t most)
{
    std::vector<WeekChange> moved = weekChanges(pack);
    std::erase_if(moved, [](const WeekChange &change) { return change.kind != ChangeKind::moved; });
    Table table = emptyTable("moved", tr("Deals that moved"),
                             pack.now.hasMoves ? tr("No open lead went to another stage this week.")
                                               : tr("No stage move is recorded in this book."));
    for (size_t i = 0; i < std::min(moved.size(), most); ++i)
        table.rows.push_back(cellsOf(pack, moved[i]));
    for (auto &row : table.rows)
        row.erase(row.begin());
    table.columns.erase(table.columns.begin());
    table.note = restWords(moved.size(), most);
    return table;
}

int newAs(const WeekPack &pack, const WeekFacts &facts)
{
    const Period days{facts.week.first(), facts.asOf};
    int count = 0;
    if (pack.wish.grades) {
        for (const auto &[lead, ends] : gradeEnds(pack, days))
            count += ends.second == Grade::A && ends.first != Grade::A;
        return count;
    }
    for (uint32_t lead = 1; lead < pack.book.leads().end(); ++lead)
        count += pack.book.leads().has(lead) && cameIn(pack.book.leads()[lead], days) &&
                 pack.book.standing(lead).grade == Grade::A;
    return count;
}

} // namespace ridealong::report
