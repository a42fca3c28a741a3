// SPDX-License-Identifier: GPL-3.0-or-later
// Recursive descent over the words; each function takes what it understands and leaves the first mistake in
// m_error.
#include "lead/filter.h"

#include "base/fold.h"
#include "lead/filterconstant.h"
#include "lead/filterwords.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace ridealong {

namespace {

using Op = FilterTest::Op;
using Node = Filter::Node;

constexpr std::string_view keywords[] = {"and", "or", "not", "in", "is", "set", "empty", "yes", "no"};

QString say(const char *sentence)
{
    return QCoreApplication::translate("filter", sentence);
}

std::optional<Op> operatorOf(const FilterWord &word)
{
    constexpr std::pair<std::string_view, Op> operators[] = {
        {"=", Op::equal}, {"!=", Op::notEqual}, {"<", Op::less},    {"<=", Op::atMost},
        {">", Op::more},  {">=", Op::atLeast},  {"~", Op::contains}};
    for (const auto &[symbol, op] : operators)
        if (word.isSymbol(symbol))
            return op;
    return word.is("in") ? std::optional(Op::in) : std::nullopt;
}

class Parser
{
public:
    Parser(std::vector<FilterWord> words, const LeadData &data)
        : m_words(std::move(words))
        , m_data(data)
    {
    }

    Result<Filter> parse()
    {
        uint32_t root = alternatives();
        if (!m_error && peek().kind != FilterWord::Kind::end)
            fail(say("expected 'and', 'or' or the end"));
        if (m_error)
            return *m_error;
        if (root + 1 != m_nodes.size()) {
            Node last = m_nodes[root];
            m_nodes.push_back(std::move(last));
        }
        return Filter(std::move(m_nodes), std::move(m_tests));
    }

private:
    const FilterWord &peek(size_t ahead = 0) const
    {
        return m_words[std::min(m_at + ahead, m_words.size() - 1)];
    }
    const FilterWord &next() { return m_words[std::min(m_at++, m_words.size() - 1)]; }
    bool take(std::string_view keyword)
    {
        const bool found = peek().is(keyword);
        m_at += found;
        return found;
    }
    bool takeSymbol(std::string_view symbol)
    {
        const bool found = peek().isSymbol(symbol);
        m_at += found;
        return found;
    }

    uint32_t fail(const QString &what) { return failAt(peek().column, what); }
    uint32_t failAt(int column, const QString &what)
    {
        if (!m_error)
            m_error = filterError(column, what);
        m_at = m_words.size(); // nothing more is read
        return 0;
    }

    uint32_t add(Node node)
    {
        m_nodes.push_back(std::move(node));
        return uint32_t(m_nodes.size() - 1);
    }
    uint32_t addTest(FilterTest test)
    {
        m_tests.push_back(std::move(test));
        return add({Node::Kind::test, {}, uint32_t(m_tests.size() - 1)});
    }
    uint32_t negated(uint32_t node) { return m_error ? 0 : add({Node::Kind::none, {node}, 0}); }

    // Parts of the same kind are one list, so that ((a and b) and c) prints as it reads.
    uint32_t joined(Node::Kind kind, const std::vector<uint32_t> &parts)
    {
        if (m_error || parts.size() == 1)
            return parts.front();
        Node node{kind, {}, 0};
        for (uint32_t part : parts)
            if (m_nodes[part].kind == kind)
                node.children.insert(node.children.end(), m_nodes[part].children.begin(),
                                     m_nodes[part].children.end());
            else
                node.children.push_back(part);
        return add(std::move(node));
    }

    uint32_t alternatives()
    {
        std::vector<uint32_t> parts = {conjunction()};
        while (!m_error && take("or"))
            parts.push_back(conjunction());
        return joined(Node::Kind::any, parts);
    }

    uint32_t conjunction()
    {
        std::vector<uint32_t> parts = {factor()};
        while (!m_error && take("and"))
            parts.push_back(factor());
        return joined(Node::Kind::all, parts);
    }

    uint32_t factor()
    {
        const bool isNot = peek().is("not");
        if (!isNot && !peek().isSymbol("("))
            return comparison();
        if (++m_depth > deepestFilter)
            return fail(say("too many parentheses in one another"));
        next();
        uint32_t node = isNot ? negated(factor()) : alternatives();
        if (!m_error && !isNot && !takeSymbol(")"))
            node = fail(say("expected ')'"));
        --m_depth;
        return node;
    }

    uint32_t comparison()
    {
        const FilterWord name = peek();
        if (name.kind != FilterWord::Kind::word)
            return fail(say("expected the name of a field"));
        next();
        LeadFieldRef field = findLeadField(m_data, name.text);
        if (!field.isFound())
            field = findLeadField(m_data, folded(name.text));
        if (!field.isFound())
            return failAt(name.column, say("there is no field '%1'").arg(QString::fromStdString(name.text)));
        if (field.flags & cold)
            return failAt(
                name.column,
                say("%1 is not filtered: use the search box").arg(QString::fromStdString(name.text)));
        return condition(std::move(field));
    }

    uint32_t condition(LeadFieldRef field)
    {
        if (take("is"))
            return presence(std::move(field));
        const bool isNot = peek().is("not") && (peek(1).is("in") || peek(1).isSymbol("~"));
        m_at += isNot;
        const std::optional<Op> op = operatorOf(peek());
        if (!op && field.type == Type::yesNo) // `open and idle`
            return addTest(
                {.column = {m_data, std::move(field)}, .op = Op::equal, .constants = {"yes"}, .codes = {2}});
        if (!op)
            return fail(say("expected = != < <= > >= ~ 'in' or 'is'"));
        next();
        const uint32_t node = constants({.column = {m_data, std::move(field)}, .op = *op, .constants = {}});
        return isNot ? negated(node) : node;
    }

    uint32_t presence(LeadFieldRef field)
    {
        const bool isNot = take("not");
        const bool set = peek().is("set");
        if (!set && !peek().is("empty"))
            return fail(say("expected 'set' or 'empty'"));
        next();
        return addTest({.column = {m_data, std::move(field)},
                        .op = set != isNot ? Op::isSet : Op::isEmpty,
                        .constants = {}});
    }

    uint32_t constants(FilterTest test)
    {
        if (test.op == Op::in && !takeSymbol("("))
            return fail(say("expected '(' and a list"));
        do {
            const int column = peek().column;
            const bool wasQuoted = peek().kind == FilterWord::Kind::quoted;
            const std::string text = constant(test.column.field().type);
            if (m_error)
                return 0;
            if (wasQuoted && text.empty() && (test.op == Op::equal || test.op == Op::notEqual)) {
                test.op = test.op == Op::equal ? Op::isEmpty : Op::isSet;
                return addTest(std::move(test));
            }
            if (const QString wrong = addConstant(test, text); !wrong.isEmpty())
                return failAt(column, wrong);
        } while (test.op == Op::in && takeSymbol(","));
        if (test.op == Op::in && !takeSymbol(")"))
            return fail(say("expected ',' or ')'"));
        if (test.op == Op::in)
            std::ranges::sort(test.texts);
        return addTest(std::move(test));
    }

    // Names may be of several words without quotes: stage = No decision.
    std::string constant(Type type)
    {
        if (!peek().isConstant()) {
            fail(say("expected a value"));
            return {};
        }
        const bool quoted = peek().kind == FilterWord::Kind::quoted;
        std::string text = next().text;
        const bool several = isTextual(type) || type == Type::link || type == Type::date;
        while (!quoted && several && peek().kind == FilterWord::Kind::word && !peek().is("and") &&
               !peek().is("or"))
            text += ' ' + next().text;
        return text;
    }

    std::vector<FilterWord> m_words;
    const LeadData &m_data;
    size_t m_at = 0;
    int m_depth = 0;
    std::vector<Node> m_nodes;
    std::vector<FilterTest> m_tests;
    std::optional<Error> m_error;
};

} // namespace

Result<Filter> parseFilter(std::string_view text, const LeadData &data)
{
    if (text.size() > longestFilter)
        return filterError(int(longestFilter), say("the filter is too long"));
    Result<std::vector<FilterWord>> words = filterWords(text);
    if (!words)
        return words.error();
    if (words->size() == 1)
        return Filter{};
    return Parser(std::move(*words), data).parse();
}

std::string quotedForFilter(std::string_view constant)
{
    const bool plain =
        !constant.empty() && constant.find_first_of(" \t\r\n\f\v()=!<>~,\"'") == std::string_view::npos;
    if (plain && !std::ranges::count(keywords, folded(constant)))
        return std::string(constant);
    if (const std::string word = folded(constant); word == "yes" || word == "no")
        return std::string(constant);
    std::string text = "\"";
    for (char c : constant)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

} // namespace ridealong
