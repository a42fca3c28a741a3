// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/settings.h"

#include "work/moves.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <optional>

namespace ridealong {

namespace {

constexpr qsizetype longestText = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("settings", text);
}

QString asText(const std::string &text)
{
    return QString::fromStdString(text);
}

constexpr SettingRange ranges[] = {{"fiscal_start_month", 1, 12, true, false},
                                   {"working_days", 1, 127, true, false},
                                   {"work_from", 0, 1439, true, false},
                                   {"work_to", 1, 1440, true, false},
                                   {"cadence_a", 1, 3650, true, false},
                                   {"cadence_b", 1, 3650, true, false},
                                   {"cadence_c", 1, 3650, true, false},
                                   {"response_target", 0, 10'000, false, false},
                                   {"web_response_target", 0, 10'000, false, false},
                                   {"response_limit", 0, 10'000, false, false},
                                   {"buy_rate", 0, 1, false, true},
                                   {"our_share", 0, 1, false, true},
                                   {"average_sale", 0, 1e12, false, true},
                                   {"margin", 0, 1, false, true},
                                   {"handoff_target", 0, 10'000, false, false},
                                   {"acceptance_goal", 0, 1, false, false},
                                   {"road_factor", 1, 5, false, false},
                                   {"road_speed", 5, 200, false, false},
                                   {"visit_from", 0, 1439, true, false},
                                   {"visit_to", 1, 1440, true, false},
                                   {"long_leg", 5, 600, true, false},
                                   {"ride_cadence", 1, 365, true, false},
                                   {"field_goal_low", 0, 1, false, false},
                                   {"field_goal_high", 0, 1, false, false}};

bool isWithin(const SettingRange &range, const std::string &text)
{
    if (text.empty())
        return range.mayBeEmpty;
    bool ok = false;
    const double number = QByteArray::fromStdString(text).toDouble(&ok);
    return ok && number >= range.least && number <= range.most &&
           (!range.whole || number == std::floor(number));
}

// A text as it will stand there, or why it can't.
using Taken = Result<std::string>;

Taken takenName(const Book &, const std::string &text)
{
    const QString name = asText(text).simplified();
    if (name.isEmpty())
        return refuse(tr("Give the book a name: your company, or your team."));
    if (name.size() > longestText)
        return refuse(tr("The name is too long. %1 letters are the most.").arg(longestText));
    return name.toStdString();
}

Taken takenOwner(const Book &book, const std::string &text)
{
    const uint32_t person = book.personNamed(text);
    if (!person)
        return refuse(tr("Nobody in the book is called %1.").arg(asText(text)));
    if (book.info().role == "manager" && book.people().text(person, personField("role")) != "manager")
        return refuse(tr("%1 is not a manager, and a manager owns this book.").arg(asText(text)));
    if (book.people()[person].active == 1)
        return refuse(tr("%1 is not active any more.").arg(asText(text)));
    return std::string(book.personName(person));
}

// The amounts stand in minor units, so they keep their meaning only under the same number of decimals.
Taken takenCurrency(const Book &book, const std::string &text)
{
    const bool isCode =
        text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isCode)
        return refuse(
            tr("A currency is a code of three capital letters such as EUR, not %1.").arg(asText(text)));
    if (minorDigits(text) != minorDigits(book.info().currency))
        return refuse(
            tr("Amounts in %1 and %2 have other decimals, so this book can’t change from one to the "
               "other. Make a new book.")
                .arg(asText(book.info().currency), asText(text)));
    return text;
}

Taken takenHolidays(const Book &, const std::string &text)
{
    std::set<Date> days;
    for (const QString &word : asText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const Date day = Date::parseIso(word.toStdString());
        if (!day.isSet())
            return refuse(tr("Holidays are dates such as 2026-12-25 with spaces between, not %1.").arg(word));
        days.insert(day);
    }
    return holidaysText(days);
}

Taken takenReasons(const Book &, const std::string &text)
{
    std::vector<std::string> reasons;
    for (const std::string &line : linesOf(text)) {
        const QString reason = asText(line).simplified();
        if (reason.size() > longestText)
            return refuse(tr("A reason has %1 letters at most.").arg(longestText));
        if (!reason.isEmpty() && std::ranges::find(reasons, reason.toStdString()) == reasons.end())
            reasons.push_back(reason.toStdString());
    }
    if (reasons.empty())
        return refuse(tr("Keep at least one reason. A lost lead needs one."));
    return joinLines(reasons);
}

Taken takenUnit(const Book &, const std::string &text)
{
    if (text != "km" && text != "mi")
        return refuse(tr("Distances are told in km or in mi, not %1.").arg(asText(text)));
    return text;
}

Taken refusedRole(const Book &, const std::string &)
{
    return refuse(tr("Whose book it is, a manager’s or a rep’s, can’t be changed once it is made."));
}

struct Rule
{
    const char *key;
    Taken (*take)(const Book &book, const std::string &text);
};
constexpr Rule rules[] = {{"name", takenName},
                          {"role", refusedRole},
                          {"owner", takenOwner},
                          {"currency", takenCurrency},
                          {"holidays", takenHolidays},
                          {"distance_unit", takenUnit},
                          {"lost_reasons", takenReasons},
                          {"no_decision_reasons", takenReasons}};

Taken takenNumber(const SettingRange &range, const std::string &text)
{
    if (isWithin(range, text))
        return text;
    return refuse((range.whole ? tr("%1 takes a whole number from %2 to %3, not %4.")
                               : tr("%1 takes a number from %2 to %3, not %4."))
                      .arg(QLatin1String(range.key))
                      .arg(range.least)
                      .arg(range.most)
                      .arg(asText(text)));
}

Taken takenText(const Book &book, const std::string &key, const std::string &text)
{
    if (const auto rule = std::ranges::find(rules, std::string_view(key), &Rule::key);
        rule != std::end(rules))
        return rule->take(book, text);
    const SettingRange *range = rangeOf(key);
    return range ? takenNumber(*range, text) : Taken(text);
}

Status refuseUnknown(const std::string &key)
{
    QStringList keys;
    for (const SettingDefault &each : settingDefaults)
        keys << QLatin1String(each.key);
    return refuse(
        tr("There is no setting %1. There are: %2.").arg(asText(key), keys.join(QStringLiteral(", "))));
}

bool isKnown(const std::string &key)
{
    return std::ranges::any_of(settingDefaults, [&](const SettingDefault &each) { return key == each.key; });
}

// What will stand there, of what is wanted and of what is there already.
double numberAfter(const Book &book, std::span<const SettingText> taken, std::string_view key)
{
    std::string text = book.setting(key);
    for (const SettingText &each : taken)
        if (each.first == key)
            text = each.second;
    return QByteArray::fromStdString(text).toDouble();
}

// Two numbers of which the first may not be above the second, nor as high where they are hours.
struct Pair
{
    const char *low, *high;
    bool apart;
    const char *refusal;
};
constexpr Pair pairs[] = {
    {"work_from", "work_to", true,
     QT_TRANSLATE_NOOP("settings", "The working day must end later than it starts.")},
    {"visit_from", "visit_to", true,
     QT_TRANSLATE_NOOP("settings", "The hours when customers receive must end later than they start.")},
    {"field_goal_low", "field_goal_high", false,
     QT_TRANSLATE_NOOP("settings", "The goal for field hours must reach at least as high as it starts.")},
};

Status holdTogether(const Book &book, std::span<const SettingText> taken)
{
    for (const Pair &pair : pairs) {
        const bool isMeant = std::ranges::any_of(taken, [&](const SettingText &each) {
            return each.first == pair.low || each.first == pair.high;
        });
        const double low = numberAfter(book, taken, pair.low), high = numberAfter(book, taken, pair.high);
        if (isMeant && (pair.apart ? low >= high : low > high))
            return refuse(tr(pair.refusal));
    }
    return Done{};
}

} // namespace

const SettingRange *rangeOf(std::string_view key)
{
    const auto found = std::ranges::find(ranges, key, &SettingRange::key);
    return found == std::end(ranges) ? nullptr : &*found;
}

std::string holidaysText(const std::set<Date> &days)
{
    std::string text;
    for (const Date day : days)
        text += (text.empty() ? "" : " ") + day.iso();
    return text;
}

Status setSettings(ChangeSet &changes, const Book &book, std::span<const SettingText> wanted)
{
    std::vector<SettingText> taken;
    for (const auto &[key, text] : wanted) {
        if (!isKnown(key))
            return refuseUnknown(key);
        const Taken value = takenText(book, key, text);
        if (!value)
            return value.error();
        taken.emplace_back(key, *value);
    }
    if (const Status hold = holdTogether(book, taken); !hold)
        return hold;
    for (auto &[key, text] : taken)
        putSetting(changes, book, key, std::move(text));
    return Done{};
}

Status setSetting(ChangeSet &changes, const Book &book, const std::string &key, const std::string &text)
{
    const SettingText wanted{key, text};
    return setSettings(changes, book, {&wanted, 1});
}

void putSetting(ChangeSet &changes, const Book &book, std::string_view key, std::string text)
{
    if (const uint32_t row = book.settingRow(key))
        changes.set(Entity::setting, row, settingField("text"), std::move(text));
    else
        changes.create(Entity::setting, Id::hashedFrom("setting|" + std::string(key)),
                       {{settingField("key"), std::string(key)}, {settingField("text"), std::move(text)}});
}

} // namespace ridealong
