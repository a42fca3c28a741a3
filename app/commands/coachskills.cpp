// SPDX-License-Identifier: GPL-3.0-or-later
// The skills that rides rate, their answer guides, and the ratings.
#include "commands/catalog.h"
#include "commands/coachjson.h"
#include "commands/ridejson.h"

#include "work/coaching.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

constexpr FieldNo guideFields[] = {skillField("guide_1"), skillField("guide_2"), skillField("guide_3"),
                                   skillField("guide_4"), skillField("guide_5")};

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonObject skillJson(const Book &book, uint32_t skill)
{
    const auto &table = book.tables().skill;
    QJsonObject guide;
    for (size_t i = 0; i < std::size(guideFields); ++i)
        guide[QString::number(i + 1)] = text(table.text(skill, guideFields[i]));
    return {{"id", idOf(table, skill)},
            {"key", text(table.text(skill, skillField("key")))},
            {"name", text(table.text(skill, skillField("name")))},
            {"retired", table[skill].retired == 2},
            {"guide", guide}};
}

struct SkillArguments
{
    std::string skill, name;
    std::array<std::string, 5> guides;
};

void declareGuides(Options &options, SkillArguments &args)
{
    constexpr const char *names[] = {"--guide-1", "--guide-2", "--guide-3", "--guide-4", "--guide-5"};
    for (size_t i = 0; i < args.guides.size(); ++i)
        options.add(names[i], args.guides[i], "What is seen when that value is given").called("TEXT");
}

Result<Output> committed(Context &context, ChangeSet changes, const QString &name, QJsonObject json = {})
{
    const Deed deed{Op::editSkills, name, name};
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return Output{std::move(json), describe(deed)};
}

// The skill under that name, after a commit.
Result<Output> saved(Context &context, const SkillWish &wish)
{
    ChangeSet changes = context.session->change();
    if (const Status done = saveSkill(changes, context.book(), wish, context.session->user()); !done)
        return done.error();
    auto out = committed(context, std::move(changes), shown(wish.name));
    if (!out)
        return out;
    const auto row = wish.row ? Result<uint32_t>(wish.row) : findSkill(context.book(), wish.name);
    return Output{row ? skillJson(context.book(), *row) : QJsonObject{}, out->text};
}

} // namespace

Run coachSkills(Options &options)
{
    auto all = std::make_shared<bool>(false);
    options.flag("--all", *all, "Retired ones too");
    return [all](Context &context) -> Result<Output> {
        const Book &book = context.book();
        QJsonArray rows;
        QString words;
        for (const uint32_t skill : skillsOf(book, *all)) {
            const QJsonObject json = skillJson(book, skill);
            rows << json;
            words += json["retired"].toBool() ? tr("%1 (retired)").arg(json["name"].toString())
                                              : json["name"].toString();
            words += QLatin1Char('\n');
            for (int value = 1; value <= 5; ++value)
                words += QStringLiteral("  %1  %2\n")
                             .arg(value)
                             .arg(json["guide"][QString::number(value)].toString());
        }
        return Output{QJsonObject{{"rows", rows}}, words};
    };
}

Run coachSkillAdd(Options &options)
{
    auto args = std::make_shared<SkillArguments>();
    options.add("NAME", args->name, "What the skill is called").required();
    declareGuides(options, *args);
    return [args](Context &context) -> Result<Output> {
        return saved(context, {.name = args->name, .guides = args->guides});
    };
}

Run coachSkillEdit(Options &options)
{
    auto args = std::make_shared<SkillArguments>();
    options.add("SKILL", args->skill, "Its name or key").required();
    options.add("--name", args->name, "What it is called from now on");
    declareGuides(options, *args);
    return [args](Context &context) -> Result<Output> {
        const auto row = findSkill(context.book(), args->skill);
        if (!row)
            return row.error();
        const auto &table = context.book().tables().skill;
        SkillWish wish{.row = *row, .name = args->name, .guides = args->guides};
        if (wish.name.empty())
            wish.name = std::string(table.text(*row, skillField("name")));
        for (size_t i = 0; i < wish.guides.size(); ++i)
            if (wish.guides[i].empty())
                wish.guides[i] = std::string(table.text(*row, guideFields[i]));
        return saved(context, wish);
    };
}

Run coachSkillRetire(Options &options)
{
    struct Arguments
    {
        std::string skill;
        bool undo = false;
    };
    auto args = std::make_shared<Arguments>();
    options.add("SKILL", args->skill, "Its name or key").required();
    options.flag("--again", args->undo, "It is rated again");
    return [args](Context &context) -> Result<Output> {
        const auto row = findSkill(context.book(), args->skill);
        if (!row)
            return row.error();
        ChangeSet changes = context.session->change();
        if (const Status done =
                retireSkill(changes, context.book(), *row, !args->undo, context.session->user());
            !done)
            return done.error();
        const QString name = shown(context.book().tables().skill.text(*row, skillField("name")));
        auto out = committed(context, std::move(changes), name);
        return out ? Result<Output>(Output{skillJson(context.book(), *row), out->text}) : out;
    };
}

Run coachSkillOrder(Options &options)
{
    auto skills = std::make_shared<std::vector<std::string>>();
    options.add("SKILL", *skills, "Names or keys, the first one first; others follow as they stood")
        .required();
    return [skills](Context &context) -> Result<Output> {
        std::vector<uint32_t> rows;
        for (const std::string &name : *skills) {
            const auto row = findSkill(context.book(), name);
            if (!row)
                return row.error();
            rows.push_back(*row);
        }
        ChangeSet changes = context.session->change();
        if (const Status done = orderSkills(changes, context.book(), rows, context.session->user()); !done)
            return done.error();
        auto out = committed(context, std::move(changes), {});
        QJsonArray names;
        for (const uint32_t row : skillsOf(context.book()))
            names << skillText(context.book(), row);
        return out ? Result<Output>(Output{QJsonObject{{"skills", names}}, out->text}) : out;
    };
}

Run coachRating(Options &options)
{
    struct Arguments
    {
        std::string person, skill, ride;
        int value = 0;
    };
    auto args = std::make_shared<Arguments>();
    options.add("PERSON", args->person, "The rep, by name, initials or e-mail").required();
    options.add("--skill", args->skill, "Its name or key").required();
    options.add("--value", args->value, "1 watch me, 3 with help, 5 could teach it").required().between(1, 5);
    options.add("--ride", args->ride, "The id of the ride-along; today when not given").called("ID");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto rep = findCoached(context, args->person);
        const auto skill = findSkill(book, args->skill);
        const auto ride = args->ride.empty() ? Result<uint32_t>(0u) : findRide(context, args->ride);
        for (const auto *found : {&rep, &skill, &ride})
            if (!*found)
                return found->error();
        ChangeSet changes = context.session->change();
        if (const Status done =
                rate(changes, book, *rep, *skill, args->value, context.session->user(), *ride);
            !done)
            return done.error();
        const QString name = shown(book.personName(*rep)), skillName = skillText(book, *skill).toString();
        const Deed deed{Op::rateSkill, name,
                        QStringLiteral("%1 %2").arg(skillName, QString::number(args->value))};
        if (const Status done = context.session->commit(deed, std::move(changes)); !done)
            return done.error();
        return Output{QJsonObject{{"person", name},
                                  {"skill", skillName},
                                  {"value", args->value},
                                  {"on", date(*ride ? book.tables().ride[*ride].on : book.today())},
                                  {"ride", idOf(book.tables().ride, *ride)}},
                      describe(deed)};
    };
}

} // namespace ridealong::cli
