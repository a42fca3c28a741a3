// SPDX-License-Identifier: GPL-3.0-or-later
// The debrief of a ride-along in one line, finished or kept as a draft.
#include "commands/catalog.h"
#include "commands/ridejson.h"
#include "commands/ridestops.h"
#include "commands/touches.h"

#include "base/words.h"
#include "work/coaching.h"
#include "work/debriefs.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct DebriefArguments
{
    std::string ride, strength, note, privateNote, left, back;
    std::vector<std::string> rates, improves, commits, results, outcomes, stopNotes, nexts, missed;
    bool draft = false;
};

std::vector<NamedStop> namesOf(const Book &book, const Debrief &debrief)
{
    const auto &rows = book.tables().rideStop;
    std::vector<NamedStop> names;
    for (const DebriefStop &stop : debrief.stops)
        names.push_back({rows[stop.row].lead.number, shown(rows.text(stop.row, rideStopField("company")))});
    return names;
}

// SKILL=N
Status takeRates(const Book &book, const DebriefArguments &args, Debrief &debrief)
{
    for (const std::string &word : args.rates) {
        const size_t cut = word.rfind('=');
        bool isNumber = false;
        const int value = cut == std::string::npos ? 0 : shown(word.substr(cut + 1)).toInt(&isNumber);
        if (!isNumber)
            return Error{ErrorKind::usage, tr("%1 is not SKILL=1 to SKILL=5.").arg(shown(word))};
        const auto skill = findSkill(book, word.substr(0, cut));
        if (!skill)
            return skill.error();
        debrief.ratings[*skill] = value;
    }
    return Done{};
}

Status takeTimes(const DebriefArguments &args, Debrief &debrief)
{
    for (const auto &[words, minute] :
         {std::pair(&args.left, &debrief.leftAt), std::pair(&args.back, &debrief.backAt)}) {
        if (words->empty())
            continue;
        const auto read = minuteIn(*words);
        if (!read)
            return read.error();
        *minute = *read;
    }
    return Done{};
}

Status takeWords(const DebriefArguments &args, Debrief &debrief)
{
    if (args.improves.size() > 2)
        return Error{ErrorKind::usage, tr("Name two things to improve at most.")};
    if (!args.improves.empty()) {
        debrief.improvement1 = args.improves.front();
        debrief.improvement2 = args.improves.size() > 1 ? args.improves[1] : std::string();
    }
    const std::pair<const std::string *, std::string *> words[] = {{&args.strength, &debrief.strength},
                                                                   {&args.note, &debrief.sharedNote},
                                                                   {&args.privateNote, &debrief.privateNote}};
    for (const auto &[said, kept] : words)
        if (!said->empty())
            *kept = *said;
    return Done{};
}

void takeCommitments(const Context &context, const DebriefArguments &args, Debrief &debrief)
{
    const Book &book = context.book();
    const uint32_t rep = book.tables().ride[debrief.ride].rep.number;
    for (const std::string &line : args.commits) {
        const CommitmentWish wish = readCommitment(book, rep, context.session->user(), line);
        debrief.commitments.push_back({.person = wish.person, .what = wish.what, .due = wish.due});
    }
}

// DATE[:KIND][:NOTE]
Status takeNext(const Book &book, DebriefStop &stop, const std::string &words)
{
    const size_t first = words.find(':');
    const size_t second = first == std::string::npos ? first : words.find(':', first + 1);
    const auto on = readDate(words.substr(0, first), book.today());
    if (!on)
        return on.error();
    stop.nextOn = *on;
    if (first == std::string::npos)
        return Done{};
    stop.nextKind = words.substr(first + 1, second == std::string::npos ? second : second - first - 1);
    if (second != std::string::npos)
        stop.nextNote = words.substr(second + 1);
    if (stop.nextKind.empty())
        return Done{};
    const auto kind = findKind(book, stop.nextKind);
    return kind ? Status(Done{}) : kind.error();
}

Status takeStops(const Book &book, const DebriefArguments &args, Debrief &debrief)
{
    const std::vector<NamedStop> names = namesOf(book, debrief);
    const auto result = [&](size_t stop, const std::string &value) -> Status {
        debrief.stops[stop].result = value;
        return Done{};
    };
    const auto outcome = [&](size_t stop, const std::string &value) -> Status {
        debrief.stops[stop].outcome = value;
        return Done{};
    };
    const auto note = [&](size_t stop, const std::string &value) -> Status {
        debrief.stops[stop].note = value;
        return Done{};
    };
    const auto next = [&](size_t stop, const std::string &value) {
        return takeNext(book, debrief.stops[stop], value);
    };
    const std::pair<const std::vector<std::string> *, Say> all[] = {
        {&args.results, result}, {&args.outcomes, outcome}, {&args.stopNotes, note}, {&args.nexts, next}};
    for (const auto &[words, say] : all)
        if (const Status said = sayOfStops(book, names, *words, say); !said)
            return said;
    for (const std::string &name : args.missed) {
        const auto stop = findStop(book, names, name);
        if (!stop)
            return stop.error();
        debrief.stops[*stop].took = false;
    }
    return Done{};
}

Result<Debrief> debriefIn(const Context &context, const DebriefArguments &args, uint32_t ride)
{
    const Book &book = context.book();
    Debrief debrief = debriefOf(book, ride, context.session->user());
    if (const Status taken = takeRates(book, args, debrief); !taken)
        return taken.error();
    if (const Status taken = takeTimes(args, debrief); !taken)
        return taken.error();
    if (const Status taken = takeWords(args, debrief); !taken)
        return taken.error();
    if (const Status taken = takeStops(book, args, debrief); !taken)
        return taken.error();
    takeCommitments(context, args, debrief);
    return debrief;
}

Result<Output> write(Context &context, const DebriefArguments &args)
{
    const Book &book = context.book();
    const auto ride = findRide(context, args.ride);
    if (!ride)
        return ride.error();
    if (const Status may = refuseReps(context, tr("Only a manager writes a debrief.")); !may)
        return may.error();
    const auto debrief = debriefIn(context, args, *ride);
    if (!debrief)
        return debrief.error();
    const QString does = whatFinishingDoes(book, *debrief);
    ChangeSet changes = context.session->change();
    const uint32_t by = context.session->user();
    const Status done = args.draft ? saveDebriefDraft(changes, book, *debrief, by)
                                   : finishDebrief(changes, book, *debrief, by);
    if (!done)
        return done.error();
    const Deed deed{args.draft ? Op::draftDebrief : Op::finishDebrief,
                    shown(book.personName(book.tables().ride[*ride].rep.number))};
    if (const Status committed = context.session->commit(deed, std::move(changes)); !committed)
        return committed.error();
    Output output = rideOutput(context, *ride, {});
    QJsonObject json = output.json.toObject();
    json["does"] = args.draft ? QJsonValue() : QJsonValue(does);
    const QStringList lines = args.draft ? QStringList{describe(deed)} : QStringList{describe(deed), does};
    return Output{json, lines.join(QLatin1Char('\n'))};
}

} // namespace

Run rideDebrief(Options &options)
{
    auto args = std::make_shared<DebriefArguments>();
    options.add("RIDE", args->ride, "Its id, the beginning of it, or its day").required();
    options.add("--rate", args->rates, "A skill from 1 to 5").called("SKILL=N").eachTime();
    options.add("--strength", args->strength, "One thing that was done well").called("TEXT");
    options.add("--improve", args->improves, "What to improve; twice at most").called("TEXT").eachTime();
    options.add("--note", args->note, "A note that the rep reads").called("TEXT");
    options.add("--private", args->privateNote, "A note that stays with who writes it").called("TEXT");
    options
        .add("--commit", args->commits,
             "What was promised, such as \"tessa sends three names by 2026-10-16\"")
        .called("LINE")
        .eachTime();
    options.add("--result", args->results, "Whether a goal was met, partly or \"not met\"")
        .called("LEAD=RESULT")
        .eachTime();
    options.add("--outcome", args->outcomes, "What came of a stop, such as \"wants demo\"")
        .called("LEAD=TEXT")
        .eachTime();
    options.add("--stop-note", args->stopNotes, "What to remember of a stop").called("LEAD=TEXT").eachTime();
    options.add("--next", args->nexts, "The next step after a stop; a call where no kind is named")
        .called("LEAD=DATE[:KIND][:NOTE]")
        .eachTime();
    options.add("--not-visited", args->missed, "A stop that did not take place").called("LEAD").eachTime();
    options.add("--left", args->left, "When they left").called("HH:MM");
    options.add("--back", args->back, "When they were back").called("HH:MM");
    options.flag("--draft", args->draft, "Keep it to go on later, and finish nothing");
    return [args](Context &context) { return write(context, *args); };
}

} // namespace ridealong::cli
