// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/touches.h"

#include "base/spoken.h"
#include "book/leadname.h"

#include <QCoreApplication>
#include <QTime>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

} // namespace

void declareTouch(Options &options, TouchArguments &args)
{
    options.add("--outcome", args.outcome, "What came of it, such as \"no answer\" or \"wants demo\"");
    options.add("--minutes", args.minutes, "How long it took; else the kind’s usual time").between(0, 1440);
    options.add("--on", args.on, "The day, today when not given").called("DATE");
    options.add("--note", args.note, "What to remember");
    options
        .add("--next", args.next, "The next step, such as call@2026-11-24, or cadence for the proposed one")
        .called("KIND@DATE");
}

Result<uint32_t> findKind(const Book &book, const std::string &name)
{
    if (const uint32_t kind = book.kindNamed(name))
        return kind;
    QStringList known;
    const auto &kinds = book.tables().kind;
    for (uint32_t kind = 1; kind < kinds.end(); ++kind)
        if (kinds.has(kind))
            known << shown(kinds.text(kind, kindField("key")));
    return Error{
        ErrorKind::usage,
        tr("There is no kind %1. The kinds are: %2.").arg(shown(name), known.join(QStringLiteral(", ")))};
}

Result<ActivityWish> activityOf(const Context &context, const TouchArguments &args, uint32_t lead,
                                uint32_t kind)
{
    const auto on = args.on.empty() ? Result<Date>(Date{}) : readDate(args.on, context.book().today());
    if (!on)
        return on.error();
    uint32_t person = context.session->user();
    if (!person)
        person = context.book().leads()[lead].owner.number;
    return ActivityWish{.lead = lead,
                        .kind = kind,
                        .person = person,
                        .on = *on,
                        .minutes = args.minutes,
                        .outcome = args.outcome,
                        .note = args.note};
}

StepProposal proposalAfter(const Book &book, const ActivityWish &touch)
{
    return proposeNext(book, touch.lead, {touch.kind, touch.outcome, touch.on});
}

Result<int> minuteIn(const std::string &text)
{
    const QTime time = QTime::fromString(shown(text), QStringLiteral("HH:mm"));
    if (!time.isValid())
        return Error{ErrorKind::usage, tr("%1 is no time of the day.").arg(shown(text))};
    return time.hour() * 60 + time.minute();
}

Result<StepWish> stepIn(const Book &book, const std::string &text, uint32_t lead)
{
    const size_t at = text.find('@');
    if (at == std::string::npos)
        return Error{ErrorKind::usage, tr("%1 is no step. Write it as call@2026-11-24.").arg(shown(text))};
    const auto kind = findKind(book, text.substr(0, at));
    if (!kind)
        return kind.error();
    std::string day = text.substr(at + 1);
    Result<int> minute(unsetInt);
    if (day.size() == 16 && (day[10] == 'T' || day[10] == ' ')) {
        minute = minuteIn(day.substr(11));
        if (!minute)
            return minute.error();
        day.resize(10);
    }
    const auto due = readDate(day, book.today());
    if (!due)
        return due.error();
    return StepWish{.lead = lead, .kind = *kind, .due = *due, .time = *minute};
}

Result<std::optional<StepWish>> nextIn(const Book &book, const std::string &text, const ActivityWish &touch)
{
    if (text.empty())
        return std::optional<StepWish>();
    if (text != "cadence") {
        auto step = stepIn(book, text, touch.lead);
        return step ? Result<std::optional<StepWish>>(std::move(*step)) : step.error();
    }
    const StepProposal proposal = proposalAfter(book, touch);
    if (!proposal.isStep())
        return std::optional<StepWish>();
    return std::optional(StepWish{.lead = touch.lead, .kind = proposal.kind, .due = proposal.due});
}

QString dayOffWarning(const Book &book, Date day)
{
    if (!day.isSet() || book.info().isWorkingDay(day))
        return {};
    return tr("%1 is no working day.").arg(shown(day.iso()));
}

Output loggedOutput(const Context &context, uint32_t lead, const Logged &logged, const QString &sentence)
{
    const Book &book = context.book();
    const QString grade(logged.grade == Grade::none ? QString() : QString(QLatin1Char(letter(logged.grade))));
    const QJsonObject json{
        {"activity", logged.activity
                         ? shown(context.session->store().idOf(Entity::activity, logged.activity).hex())
                         : QJsonValue()},
        {"lead", shown(book.leads().id(lead).hex())},
        {"company", companyOf(book, lead)},
        {"grade_at", grade.isEmpty() ? QJsonValue() : QJsonValue(grade)},
        {"next_step_on", date(book.standing(lead).nextStepOn)},
        {"warnings", QJsonArray::fromStringList(logged.warnings)}};
    QStringList lines{sentence};
    lines << logged.warnings;
    return {json, lines.join(QLatin1Char('\n'))};
}

} // namespace ridealong::cli
