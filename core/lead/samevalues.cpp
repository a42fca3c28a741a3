// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/samevalues.h"

#include "base/fold.h"
#include "lead/leadcolumn.h"

#include <QHash>
#include <QString>
#include <algorithm>
#include <map>
#include <unordered_map>

namespace ridealong {

namespace {

constexpr qsizetype longWord = 6;     // letters, before a slip is believed
constexpr qsizetype longestWord = 60; // longer ones are sentences
constexpr uint32_t timesRarer = 5;    // a slip, against what was meant
constexpr size_t frequentOnes = 2000; // that others may be slips of

// Letters and figures without case; a point between two figures stays, and the signs that tell C++ from C#.
QString keyOf(const std::string &text)
{
    const QString wide = QString::fromStdString(folded(text));
    QString key;
    for (qsizetype i = 0; i < wide.size(); ++i) {
        const QChar c = wide[i];
        const bool betweenFigures =
            i > 0 && i + 1 < wide.size() && wide[i - 1].isDigit() && wide[i + 1].isDigit();
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'+' || c == u'#' || betweenFigures)
            key += c;
    }
    return key;
}

bool hasLetter(const QString &key)
{
    return std::ranges::any_of(key, [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

bool isLongWord(const QString &key)
{
    return key.size() >= longWord && key.size() <= longestWord &&
           std::ranges::none_of(key, [](QChar c) { return c.isNumber(); });
}

struct Group
{
    QString key;
    SameValue value;
    uint32_t leads = 0; // of all spellings
    bool isTaken = false;
};

void mostUsedFirst(std::vector<Spelling> &spellings)
{
    std::ranges::sort(spellings, [](const Spelling &a, const Spelling &b) {
        return a.leads != b.leads ? a.leads > b.leads : a.text < b.text;
    });
}

std::vector<Group> groupsByKey(const std::vector<Spelling> &spellings)
{
    std::map<QString, Group> byKey;
    for (const Spelling &spelling : spellings) {
        QString key = keyOf(spelling.text);
        if (!hasLetter(key))
            continue;
        Group &group = byKey[key];
        group.key = std::move(key);
        group.value.spellings.push_back(spelling);
        group.leads += spelling.leads;
    }
    std::vector<Group> groups;
    for (auto &[key, group] : byKey)
        groups.push_back(std::move(group));
    std::ranges::stable_sort(groups, std::greater<>(), &Group::leads);
    return groups;
}

// One letter more, less or other, or two in each other's place.
bool isOneSlip(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size()), longer = std::max(a.size(), b.size());
    if (longer - shorter > 1 || a == b)
        return false;
    qsizetype front = 0, back = 0;
    while (front < shorter && a[front] == b[front])
        ++front;
    while (back < shorter - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    const qsizetype left = longer - front - back;
    return left <= 1 ||
           (left == 2 && a.size() == b.size() && a[front] == b[front + 1] && a[front + 1] == b[front]);
}

QString without(const QString &word, qsizetype letter)
{
    return word.left(letter) + word.mid(letter + 1);
}

// Two words that are a slip apart have a word in common among themselves and themselves less one letter.
using Index = std::unordered_multimap<size_t, size_t>;

template<class F>
void eachShortened(const QString &word, F &&f)
{
    f(qHash(word));
    for (qsizetype letter = 0; letter < word.size(); ++letter)
        f(qHash(without(word, letter)));
}

Index indexOf(const std::vector<Group> &groups)
{
    Index index;
    for (size_t i = 0; i < std::min(groups.size(), frequentOnes); ++i)
        if (isLongWord(groups[i].key))
            eachShortened(groups[i].key, [&](size_t hash) { index.emplace(hash, i); });
    return index;
}

// The most frequent one that it may be a slip of; its own place where there is none.
size_t meantBy(const std::vector<Group> &groups, size_t at, const Index &index)
{
    size_t meant = at;
    eachShortened(groups[at].key, [&](size_t hash) {
        const auto [from, to] = index.equal_range(hash);
        for (auto found = from; found != to; ++found) {
            const Group &other = groups[found->second];
            if (found->second < meant && !other.isTaken && other.leads >= timesRarer * groups[at].leads &&
                isOneSlip(other.key, groups[at].key))
                meant = found->second;
        }
    });
    return meant;
}

void joinSlips(std::vector<Group> &groups)
{
    const Index index = indexOf(groups);
    for (size_t i = 1; i < groups.size(); ++i) {
        if (!isLongWord(groups[i].key))
            continue;
        const size_t meant = meantBy(groups, i, index);
        if (meant == i)
            continue;
        auto &into = groups[meant].value.spellings, &from = groups[i].value.spellings;
        into.insert(into.end(), from.begin(), from.end());
        groups[meant].value.isSure = false;
        groups[i].isTaken = true;
    }
}

} // namespace

uint32_t SameValue::leads() const
{
    uint32_t sum = 0;
    for (size_t i = 1; i < spellings.size(); ++i)
        sum += spellings[i].leads;
    return sum;
}

bool mayHaveSpellings(const LeadFieldRef &field)
{
    const bool written = field.kind == LeadFieldRef::Kind::stored || field.kind == LeadFieldRef::Kind::custom;
    return written && field.type == Type::text && (field.flags & edited) && !(field.flags & cold);
}

std::vector<SameValue> sameValues(const std::vector<Spelling> &spellings)
{
    std::vector<Group> groups = groupsByKey(spellings);
    joinSlips(groups);
    std::vector<SameValue> values;
    for (Group &group : groups)
        if (!group.isTaken && group.value.spellings.size() > 1) {
            mostUsedFirst(group.value.spellings);
            values.push_back(std::move(group.value));
        }
    std::ranges::stable_sort(values, std::greater<>(), &SameValue::leads);
    return values;
}

std::vector<SameValue> sameValues(const LeadData &data, const LeadFieldRef &field)
{
    if (!mayHaveSpellings(field))
        return {};
    std::unordered_map<std::string, uint32_t> counts;
    const LeadColumn column(data, field);
    std::vector<uint32_t> byCode(column.shape() == LeadColumn::Shape::coded ? column.codeCount() : 0);
    for (uint32_t lead = 1; lead < data.leads.end(); ++lead) {
        if (!data.leads.has(lead))
            continue;
        uint32_t code = 0;
        if (!byCode.empty())
            column.codes({&lead, 1}, &code);
        if (code)
            ++byCode[code];
        else if (byCode.empty())
            ++counts[plainText(column.value(lead), data.perMajor)];
    }
    std::vector<Spelling> spellings;
    for (uint32_t code = 1; code < byCode.size(); ++code)
        if (byCode[code])
            spellings.push_back({plainText(column.valueOfCode(code), data.perMajor), byCode[code]});
    for (const auto &[text, leads] : counts)
        if (!text.empty())
            spellings.push_back({text, leads});
    return sameValues(spellings);
}

} // namespace ridealong
