// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/quicklog.h"

#include "base/fold.h"
#include "base/spoken.h"
#include "base/words.h"
#include "book/leadname.h"
#include "book/processes.h"
#include "book/workdays.h"
#include "measure/proposals.h"
#include "work/leads.h"
#include "work/reasons.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int clashMinutes = 30;

QString tr(const char *text)
{
    return QCoreApplication::translate("quicklog", text);
}

QString stageOf(const Book &book, uint32_t stage)
{
    return shown(book.stageName(stage));
}

uint32_t theOnly(std::span<const uint32_t> leads, const auto &test)
{
    uint32_t found = 0;
    for (const uint32_t lead : leads)
        if (test(lead)) {
            if (found)
                return 0;
            found = lead;
        }
    return found;
}

uint32_t meantLead(const Book &book, const LeadNames &names, const QuickLine &line,
                   std::span<const uint32_t> leads, uint32_t person)
{
    if (leads.size() == 1)
        return leads.front();
    const auto isWhole = [&](uint32_t lead) {
        return names.isWhole(line.leadWords, book.leads().text(lead, leadField("company")));
    };
    if (const uint32_t lead = theOnly(leads, isWhole))
        return lead;
    const auto isOwn = [&](uint32_t lead) {
        return person && isOpenLead(book, lead) && book.leads()[lead].owner.number == person;
    };
    if (const uint32_t lead = theOnly(leads, isOwn))
        return lead;
    return std::ranges::any_of(leads, isOwn)
               ? 0
               : theOnly(leads, [&](uint32_t lead) { return isOpenLead(book, lead); });
}

// One's own open leads come first, then other open ones, then the rest.
void rank(const Book &book, std::vector<uint32_t> &leads, uint32_t person)
{
    std::ranges::stable_sort(leads, std::less<>(), [&](uint32_t lead) {
        const bool own = book.leads()[lead].owner.number == person;
        return isOpenLead(book, lead) ? (own ? 0 : 1) : 2;
    });
}

// The contact whose name has all the words; without words the only one.
uint32_t contactNamed(const Book &book, uint32_t lead, const std::string &name)
{
    const auto words = foldedWords(name);
    uint32_t count = 0, found = 0;
    book.contactsOf().each(lead, [&](uint32_t contact) {
        const auto own = foldedWords(book.tables().contact.text(contact, contactField("name")));
        const bool fits = std::ranges::all_of(words, [&](const std::string &word) {
            return std::ranges::any_of(own, [&](const std::string &part) { return part.starts_with(word); });
        });
        if (book.tables().contact.has(contact) && fits) {
            ++count;
            found = contact;
        }
    });
    return words.empty() && count > 1 ? 0 : found;
}

// A manager who came along: his role is joint.
uint32_t managerNamed(const Book &book, const std::string &name)
{
    const auto words = foldedWords(name);
    for (uint32_t person = 1; person < book.people().end() && !words.empty(); ++person) {
        const auto own = foldedWords(book.personName(person));
        if (book.people().has(person) && book.people().text(person, personField("role")) == "manager" &&
            std::ranges::count(own, words.front()) > 0)
            return person;
    }
    return 0;
}

class Planner
{
public:
    Planner(const Book &book, const QuickLine &line, uint32_t person, QuickPlan &plan)
        : m_book(book)
        , m_line(line)
        , m_person(person)
        , m_plan(plan)
    {
    }

    void plan()
    {
        m_plan.value = m_line.value;
        m_plan.contact = contactNamed(m_book, m_plan.lead, m_line.with);
        planActivity();
        planNext();
        planMove();
        if (!m_plan.activity && !m_plan.next && !m_plan.move && !m_plan.value.isSet())
            planNote();
        if (m_plan.canSave())
            tryOut();
    }

private:
    void planNote()
    {
        m_plan.noteAlone = m_line.note;
        if (m_plan.noteAlone.empty())
            ask(tr("Say what happened, such as \"called\", or the next step, such as \"next call thu\"."));
        else
            m_plan.says << tr("Added to the notes");
    }

    void ask(const QString &question)
    {
        if (m_plan.question.isEmpty())
            m_plan.question = question;
    }

    std::string note() const
    {
        std::string note = m_line.cameIn ? tr("They got in touch.").toStdString() : std::string();
        const auto add = [&](const std::string &more) {
            if (!more.empty())
                note += (note.empty() ? "" : " ") + more;
        };
        if (!m_line.with.empty() && m_plan.contact)
            add(tr("With %1.")
                    .arg(shown(m_book.tables().contact.text(m_plan.contact, contactField("name"))))
                    .toStdString());
        else if (!m_line.with.empty() && !managerNamed(m_book, m_line.with))
            add(tr("With %1.").arg(shown(m_line.with)).toStdString());
        add(m_line.note);
        return note;
    }

    uint32_t kindNamed(const char *key)
    {
        const uint32_t kind = m_book.kindNamed(key);
        if (!kind)
            ask(tr("This book has no kind of activity called %1.").arg(QString::fromUtf8(key)));
        return kind;
    }

    void planActivity()
    {
        if (!m_line.what && !m_line.outcome)
            return;
        m_plan.activity =
            ActivityWish{.lead = m_plan.lead,
                         .kind = kindNamed(m_line.what ? m_line.what->key : "call"),
                         .person = m_person ? m_person : m_book.leads()[m_plan.lead].owner.number,
                         .on = m_line.on,
                         .outcome = m_line.outcome ? m_line.outcome->kept : "",
                         .role = managerNamed(m_book, m_line.with) ? "joint" : "",
                         .note = note()};
        const Standing &standing = m_book.standing(m_plan.lead);
        if (standing.nextStep.isSet() && standing.nextStepOn <= m_book.today())
            m_plan.finishes = standing.nextStep.number;
    }

    void planNext()
    {
        if (m_line.due.isSet() || !m_line.nextKind.empty())
            m_plan.next = StepWish{.lead = m_plan.lead, .kind = kindNamed(promisedKind()), .due = dueDay()};
        else
            proposeStep();
        if (!m_plan.next)
            return;
        if (m_line.time >= 0)
            m_plan.next->time = m_line.time;
        if (m_person)
            m_plan.next->person = m_person;
        if (!m_plan.activity)
            m_plan.next->note = m_line.note;
        if (m_plan.next->due < m_book.today())
            ask(tr("The next step would be on %1, which is over.").arg(dayWords(m_plan.next->due)));
        else
            sayClash();
    }

    const char *promisedKind() const
    {
        if (!m_line.nextKind.empty())
            return m_line.nextKind.c_str();
        return m_line.outcome && m_line.outcome->nextKind ? m_line.outcome->nextKind : "call";
    }

    // A promise of a later day stands. Without a cadence and an outcome nothing is proposed.
    void proposeStep()
    {
        if (!m_plan.activity || m_book.standing(m_plan.lead).nextStepOn > m_book.today())
            return;
        const ActivityWish &touch = *m_plan.activity;
        const StepProposal proposal = proposeNext(m_book, m_plan.lead, {touch.kind, touch.outcome, touch.on});
        if (proposal.by == ProposedBy::over)
            m_plan.warnings << proposal.reason;
        if (!proposal.isStep() || proposal.by == ProposedBy::usual)
            return;
        if (proposal.by == ProposedBy::cadence)
            m_plan.says << proposal.reason;
        m_plan.next = StepWish{.lead = m_plan.lead, .kind = proposal.kind, .due = proposal.due};
    }

    Date dueDay() const
    {
        if (m_line.due.isSet())
            return m_line.due;
        const Date from = m_line.on.isSet() ? m_line.on : m_book.today();
        const int days = m_line.outcome && m_line.outcome->nextKind ? m_line.outcome->nextDays : 1;
        return std::max(workdaysAfter(m_book.info(), from, days), m_book.today());
    }

    void sayClash()
    {
        const StepWish &next = *m_plan.next;
        if (!m_book.info().isWorkingDay(next.due))
            m_plan.warnings << tr("%1 is no working day").arg(nearDayWords(next.due, m_book.today()));
        if (next.time == unsetInt)
            return;
        const uint32_t person = next.person ? next.person : m_book.leads()[next.lead].owner.number;
        const QString when = timeWords(next.time);
        for (uint32_t step = 1; step < m_book.steps().end(); ++step) {
            const Step &other = m_book.steps()[step];
            if (m_book.steps().has(step) && other.state == stepOpen && other.due == next.due &&
                other.person.number == person && step != m_plan.finishes && other.time != unsetInt &&
                std::abs(other.time - next.time) < clashMinutes) {
                m_plan.warnings << tr("%1 is promised to %2").arg(when, companyOf(m_book, other.lead.number));
                return;
            }
        }
        m_plan.says << tr("%1 %2 is free").arg(nearDayWords(next.due, m_book.today()), when);
    }

    // Forward only: what is said of a lead that is further on already moves nothing.
    void planMove()
    {
        const uint32_t stage =
            m_line.outcome && m_line.outcome->stage
                ? stageNamed(m_book, m_line.outcome->stage, processOfLead(m_book, m_plan.lead))
                : 0;
        const uint32_t present = m_book.leads()[m_plan.lead].stage.number;
        if (!stage || stage == present || !isOpenLead(m_book, m_plan.lead))
            return;
        const bool closes = m_book.stageType(stage) != StageType::open;
        const auto &order = m_book.stageOrder();
        if (!closes && std::ranges::find(order, stage) < std::ranges::find(order, present))
            return;
        MoveWish move{
            .lead = m_plan.lead, .stage = stage, .on = m_line.on, .by = m_person, .reason = reason(stage)};
        if (const QString open = needsReason(m_book, move); !open.isEmpty()) {
            if (closes)
                return ask(closingQuestion(stage, open));
            m_plan.says << tr("Stage stays %1: %2").arg(stageOf(m_book, present), open);
            return;
        }
        m_plan.says << tr("Stage moves from %1 to %2").arg(stageOf(m_book, present), stageOf(m_book, stage));
        m_plan.move = std::move(move);
    }

    QString closingQuestion(uint32_t stage, const QString &open) const
    {
        if (m_book.stageType(stage) != StageType::lost)
            return open;
        QStringList reasons;
        for (const std::string &reason : closeReasons(m_book, stage))
            reasons << shown(reason);
        return reasons.isEmpty() ? tr("Say why it was lost, such as \"lost, note: price\".")
                                 : tr("Say why it was lost: %1.").arg(reasons.join(QStringLiteral(", ")));
    }

    // One of the manager's reasons when the note begins like it, else the note itself.
    std::string reason(uint32_t stage) const
    {
        if (m_book.stageType(stage) != StageType::lost)
            return {};
        for (const std::string &reason : closeReasons(m_book, stage))
            if (!m_line.note.empty() && folded(reason).starts_with(folded(m_line.note)))
                return reason;
        return m_line.note;
    }

    // The verbs themselves say what they would refuse and what they mark.
    void tryOut()
    {
        ChangeSet scratch = m_book.change(Instant{0});
        const auto logged = logQuickly(scratch, m_book, m_plan);
        if (!logged)
            return ask(logged.error().text);
        m_plan.warnings << logged->warnings;
    }

    const Book &m_book;
    const QuickLine &m_line;
    uint32_t m_person;
    QuickPlan &m_plan;
};

} // namespace

QuickContext quickContext(const Book &book, const LeadNames &names, int minuteNow)
{
    const QLocale locale; // the C locale stands for English here
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = locale.language() == QLocale::C ||
                            format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d'));
    return {.calendar = {.today = book.today(), .monthFirst = monthFirst},
            .minuteNow = minuteNow,
            .perMajor = book.info().perMajor,
            .namesLead = [&names](std::span<const std::string> words) { return names.knows(words); }};
}

QuickPlan quickPlan(const Book &book, const LeadNames &names, const QuickLine &line, uint32_t person,
                    uint32_t chosenLead)
{
    QuickPlan plan;
    plan.leads = names.find(line.leadWords, book.leadData());
    plan.lead = chosenLead ? chosenLead : meantLead(book, names, line, plan.leads, person);
    rank(book, plan.leads, person);
    if (plan.lead)
        Planner(book, line, person, plan).plan();
    else if (line.lead.empty())
        plan.question = tr("Which lead?");
    else if (plan.leads.empty())
        plan.question = tr("No lead is called %1.").arg(shown(line.lead));
    else
        plan.question = tr("%1 leads are called %2. Which one?")
                            .arg(spokenLocale().toString(qlonglong(plan.leads.size())), shown(line.lead));
    return plan;
}

Result<Logged> logQuickly(ChangeSet &changes, const Book &book, const QuickPlan &plan)
{
    Logged logged;
    // Before the step is done, for closing drops what is open.
    if (plan.move)
        if (const Status moved = moveToStage(changes, book, *plan.move); !moved)
            return moved.error();
    if (plan.activity) {
        auto done = plan.finishes ? finishStep(changes, book, plan.finishes, {*plan.activity, plan.next})
                                  : logActivity(changes, book, *plan.activity);
        if (!done)
            return done;
        logged = std::move(*done);
    }
    if (plan.next && !(plan.activity && plan.finishes))
        if (const auto step = planStep(changes, book, *plan.next); !step)
            return step.error();
    if (plan.value.isSet())
        if (const Status set = setFields(changes, book, plan.lead, {{leadField("value"), plan.value}}); !set)
            return set.error();
    return logged;
}

Deed deedOf(const Book &book, const QuickPlan &plan)
{
    const QString company = companyOf(book, plan.lead);
    if (plan.activity)
        return {Op::logActivity, company, shown(book.kindKey(plan.activity->kind))};
    if (plan.next)
        return {Op::planStep, company};
    return plan.move ? Deed{Op::moveStage, company, stageOf(book, plan.move->stage)}
                     : Deed{Op::editLead, company};
}

} // namespace ridealong
