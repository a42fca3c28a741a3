// SPDX-License-Identifier: GPL-3.0-or-later
// By hand, because QJsonDocument sorts keys: a model file is read and compared by people.
#include "scoring/modelfile.h"

#include <QString>
#include <charconv>

namespace ridealong {

namespace {

std::string number(double value)
{
    char text[40];
    const auto [end, error] = std::to_chars(text, text + sizeof text, value);
    return error == std::errc{} ? std::string(text, end) : "0";
}

std::string inQuotes(std::string_view text)
{
    // Broken UTF-8 would make the whole file unreadable.
    const std::string clean = QString::fromUtf8(text.data(), qsizetype(text.size())).toStdString();
    std::string out = "\"";
    for (char c : clean) {
        constexpr char digits[] = "0123456789abcdef";
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (static_cast<unsigned char>(c) < 0x20)
            ((out += "\\u00") += digits[c >> 4]) += digits[c & 15];
        else
            out += c;
    }
    return out + '"';
}

// The members of one object, in the order in which they are added.
struct Members
{
    std::string text;

    void add(const char *key, const std::string &json, const char *between = ", ")
    {
        if (!text.empty())
            text += between;
        text += inQuotes(key) + ": " + json;
    }
    void addText(const char *key, const std::string &value)
    {
        if (!value.empty())
            add(key, inQuotes(value));
    }
    std::string object() const { return '{' + text + '}'; }
};

std::string list(const auto &items, const std::string &indent, auto &&write)
{
    std::string out;
    for (const auto &item : items)
        out += (out.empty() ? "\n" : ",\n") + indent + write(item);
    return out.empty() ? "[]" : '[' + out + ']';
}

std::string textList(const std::vector<std::string> &texts)
{
    std::string out;
    for (const std::string &text : texts)
        out += (out.empty() ? "" : ", ") + inQuotes(text);
    return '[' + out + ']';
}

std::string write(const Answer &answer)
{
    Members members;
    if (!answer.is.empty())
        members.add("is", textList(answer.is));
    members.addText("contains", answer.contains);
    if (answer.atLeast)
        members.add("at_least", number(*answer.atLeast));
    if (answer.below)
        members.add("below", number(*answer.below));
    members.addText("from", answer.from.iso());
    members.addText("to", answer.to.iso());
    members.add("share", number(answer.share));
    return members.object();
}

std::string write(const Criterion &criterion)
{
    Members members;
    members.add("id", inQuotes(criterion.id));
    members.addText("label", criterion.label);
    members.add("dimension", inQuotes(dimensionKeys[size_t(criterion.dimension)]));
    members.add("field", inQuotes(criterion.field));
    if (criterion.place)
        members.add("from",
                    '[' + number(criterion.place->first) + ", " + number(criterion.place->second) + ']');
    members.addText("date", criterion.date);
    members.add("weight", number(criterion.weight));
    members.add("answers", list(criterion.answers, "     ", [](const Answer &a) { return write(a); }),
                ",\n   ");
    if (criterion.otherwise != 0)
        members.add("otherwise", number(criterion.otherwise));
    return members.object();
}

std::string write(const Gate &gate)
{
    Members members;
    members.add("when", inQuotes(gate.when));
    members.add("at_most", inQuotes(std::string(1, letter(gate.atMost))));
    return members.object();
}

std::string write(const EngagementRule &rule)
{
    Members members;
    members.addText("label", rule.label);
    members.add("activity", inQuotes(rule.activity));
    members.addText("outcome", rule.outcome);
    members.add("points", number(rule.points));
    members.add("half_life_days", number(rule.halfLifeDays));
    members.add("count", rule.atMost == 0   ? inQuotes("each")
                         : rule.atMost == 1 ? inQuotes("once")
                                            : number(rule.atMost));
    return members.object();
}

} // namespace

std::string writeModel(const Model &model)
{
    constexpr const char *line = ",\n ";
    const auto each = [](const auto &item) { return write(item); };
    Members cutoffs, heat, root;
    for (size_t i = 0; i < model.cutoffs.size(); ++i)
        cutoffs.add(std::string(1, char('A' + i)).c_str(), number(model.cutoffs[i]));
    heat.add("hot", number(model.hot));
    heat.add("warm", number(model.warm));
    root.add("name", inQuotes(model.name));
    if (!model.description.empty())
        root.add("description", inQuotes(model.description), line);
    root.add("cutoffs", cutoffs.object(), line);
    root.add("criteria", list(model.criteria, "  ", each), line);
    root.add("gates", list(model.gates, "  ", each), line);
    root.add("engagement", list(model.engagement, "  ", each), line);
    root.add("heat", heat.object(), line);
    return root.object() + '\n';
}

} // namespace ridealong
