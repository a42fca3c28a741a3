// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/filterconstant.h"

#include "base/fold.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <charconv>

namespace ridealong {

namespace {

using Op = FilterTest::Op;

QString say(const char *sentence)
{
    return QCoreApplication::translate("filter", sentence);
}

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

constexpr int farthest = 100'000; // days, weeks, months or years from today

Date moved(Date date, int n, char unit)
{
    switch (unit) {
    case 'd':
        return date.plus(n);
    case 'w':
        return date.plus(7 * n);
    case 'm':
        return date.plusMonths(n);
    case 'y':
        return date.plusMonths(12 * n);
    default:
        return {};
    }
}

bool isOrder(Op op)
{
    return op == Op::less || op == Op::atMost || op == Op::more || op == Op::atLeast;
}

QString addNumber(FilterTest &test, const std::string &constant, double scale)
{
    const std::string word = folded(constant);
    double number = readNumber(word);
    if (test.column.field().kind == LeadFieldRef::Kind::computed &&
        test.column.field().what == Computed::heat)
        number = word == "hot" ? 1 : word == "warm" ? 2 : word == "cold" ? 3 : number;
    if (std::isnan(number))
        return say("'%1' is not a number").arg(shown(constant));
    test.numbers.push_back(scaledConstant(number, scale));
    return {};
}

QString addDate(FilterTest &test, const std::string &constant)
{
    const Date date = readFilterDate(constant, test.column.data().today);
    if (!date.isSet())
        return say("'%1' is not a date: write 2026-11-21, today or today-30d").arg(shown(constant));
    test.numbers.push_back(date.days);
    return {};
}

QString addYesNo(FilterTest &test, const std::string &constant)
{
    const std::string word = folded(constant);
    const bool yes = word == "yes" || word == "true";
    if (!yes && word != "no" && word != "false")
        return say("%1 is yes or no").arg(shown(test.column.field().key));
    test.codes.push_back(yes ? 2 : 1);
    return {};
}

QString addGrade(FilterTest &test, const std::string &constant)
{
    const std::string word = folded(constant);
    if (word.size() != 1 || word[0] < 'a' || word[0] > 'e')
        return say("a grade is A, B, C, D or E");
    const auto grade = Grade(word[0] - 'a' + 1);
    test.codes.push_back(uint32_t(grade));
    test.numbers.push_back(rankOf(test.column.field(), grade));
    return {};
}

QString addChoice(FilterTest &test, const std::string &constant)
{
    const double rank = rankOf(test.column.field(), constant);
    if (std::isnan(rank) && test.op != Op::contains && !test.column.field().choices.empty()) {
        QString choices = shown(test.column.field().choices);
        choices.replace(QLatin1Char('|'), QLatin1String(", "));
        return say("%1 is one of %2").arg(shown(test.column.field().key), choices);
    }
    test.numbers.push_back(rank);
    test.texts.push_back(folded(constant));
    return {};
}

std::string firstWord(const std::string &text)
{
    return text.substr(0, text.find(' '));
}

// By any of its names; else by a first name, when only one has it.
QString addLink(FilterTest &test, const std::string &constant)
{
    const LeadColumn &column = test.column;
    if (test.op == Op::contains) {
        test.texts.push_back(folded(constant));
        return {};
    }
    const std::string word = folded(constant);
    std::vector<uint32_t> full, first;
    QStringList who;
    for (uint32_t row = 1; row < column.codeCount(); ++row) {
        const std::vector<std::string> names = column.textsOf(Link{row});
        const auto calledSo = [&](const std::string &name) { return folded(name) == word; };
        if (std::ranges::any_of(names, calledSo))
            full.push_back(row);
        else if (!names.empty() && calledSo(firstWord(names.front()))) {
            first.push_back(row);
            who << shown(names.front());
        }
    }
    const QString key = shown(column.field().key);
    if (full.empty() && first.size() > 1)
        return say("%1 '%2' could be %3").arg(key, shown(constant), who.mid(0, 5).join(QLatin1String(", ")));
    if (full.empty() && first.empty())
        return say("there is no %1 '%2'").arg(key, shown(constant));
    const std::vector<uint32_t> &found = full.empty() ? first : full;
    test.codes.insert(test.codes.end(), found.begin(), found.end());
    return {};
}

QString addByType(FilterTest &test, const std::string &constant)
{
    switch (test.column.field().type) {
    case Type::number:
    case Type::integer:
        return addNumber(test, constant, 1);
    case Type::money:
        return addNumber(test, constant, double(test.column.data().perMajor));
    case Type::date:
    case Type::instant:
        return addDate(test, constant);
    case Type::yesNo:
        return addYesNo(test, constant);
    case Type::grade:
        return addGrade(test, constant);
    case Type::link:
        return addLink(test, constant);
    case Type::choice:
        return addChoice(test, constant);
    default:
        test.texts.push_back(folded(constant));
        return {};
    }
}

} // namespace

double readNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && std::isfinite(number) ? number : std::nan("");
}

Date readFilterDate(std::string_view constant, Date today)
{
    std::string text = folded(constant);
    std::erase(text, ' ');
    constexpr std::pair<std::string_view, int> days[] = {{"today", 0}, {"tomorrow", 1}, {"yesterday", -1}};
    for (const auto &[name, ahead] : days) {
        if (!text.starts_with(name))
            continue;
        const std::string rest = text.substr(name.size());
        if (rest.empty())
            return today.plus(ahead);
        int n = 0;
        const char *last = rest.data() + rest.size() - 1;
        const auto [end, error] = std::from_chars(rest.data() + 1, std::max(last, rest.data() + 1), n);
        const bool shaped = (rest[0] == '+' || rest[0] == '-') && error == std::errc{} && end == last;
        if (!shaped || n < 0 || n > farthest)
            return {};
        return moved(today.plus(ahead), rest[0] == '-' ? -n : n, *last);
    }
    return Date::parseIso(text);
}

QString addConstant(FilterTest &test, const std::string &constant)
{
    const LeadFieldRef &field = test.column.field();
    const bool named = isTextual(field.type) || field.type == Type::link;
    if (test.op == Op::contains && !named)
        return say("%1 is not a text, so it cannot contain one").arg(shown(field.key));
    if (isOrder(test.op) && (field.type == Type::link || field.type == Type::yesNo))
        return say("%1 has no order: use = or in").arg(shown(field.key));
    test.constants.push_back(constant);
    return addByType(test, constant);
}

} // namespace ridealong
