// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importnames.h"

#include "base/fold.h"
#include "book/processes.h"
#include "files/formats.h"
#include "lead/initials.h"

#include <QStringList>

namespace ridealong {

namespace {

struct Alias
{
    std::string_view word; // folded, letters and digits only
    std::string_view key;  // of a default stage or kind
};

constexpr Alias stageAliases[] = {{"prospecting", "suspect"},
                                  {"prospect", "suspect"},
                                  {"new", "suspect"},
                                  {"open", "suspect"},
                                  {"opennotcontacted", "suspect"},
                                  {"notcontacted", "suspect"},
                                  {"working", "contacted"},
                                  {"workingcontacted", "contacted"},
                                  {"attempted", "contacted"},
                                  {"attemptedtocontact", "contacted"},
                                  {"connected", "contacted"},
                                  {"qualification", "qualified"},
                                  {"qualifiedtobuy", "qualified"},
                                  {"needsanalysis", "qualified"},
                                  {"discovery", "qualified"},
                                  {"demonstration", "demo"},
                                  {"presentation", "demo"},
                                  {"presentationscheduled", "demo"},
                                  {"demoscheduled", "demo"},
                                  {"valueproposition", "demo"},
                                  {"proposal", "quoted"},
                                  {"proposalsent", "quoted"},
                                  {"proposalpricequote", "quoted"},
                                  {"quote", "quoted"},
                                  {"quotesent", "quoted"},
                                  {"quoteout", "quoted"},
                                  {"negotiation", "quoted"},
                                  {"negotiationreview", "quoted"},
                                  {"contractsent", "quoted"},
                                  {"onhold", "parked"},
                                  {"nurture", "parked"},
                                  {"nurturing", "parked"}};

constexpr std::string_view wonWords[] = {"closedwon", "won", "converted", "closedconverted"};
constexpr std::string_view lostWords[] = {"closedlost", "lost", "closednotconverted"};

constexpr Alias kindAliases[] = {
    {"phonecall", "call"},    {"phone", "call"},          {"calls", "call"},
    {"telephone", "call"},    {"outboundcall", "call"},   {"inboundcall", "call"},
    {"coldcall", "call"},     {"mail", "email"},          {"emails", "email"},
    {"emailsent", "email"},   {"outgoingemail", "email"}, {"incomingemail", "email"},
    {"sitevisit", "visit"},   {"fieldvisit", "visit"},    {"onsite", "visit"},
    {"onsitevisit", "visit"}, {"customervisit", "visit"}, {"appointment", "meeting"},
    {"meetings", "meeting"},  {"event", "meeting"},       {"demonstration", "demo"},
    {"productdemo", "demo"},  {"onlinedemo", "demo"},     {"presentation", "demo"}};

// Letters and digits without case; what has none is compared as it stands.
std::string wordOf(std::string_view name)
{
    const std::string text = folded(trimmed(name));
    std::string word = foldedHeader(text);
    return word.empty() ? text : word;
}

std::string nameOfPerson(std::string_view name)
{
    const QString text = QString::fromUtf8(name.data(), qsizetype(name.size())).simplified();
    return folded(text.toStdString());
}

// "Frase, Moses" is Moses Frase.
std::string turned(std::string_view name)
{
    const size_t comma = name.find(',');
    if (comma == std::string_view::npos || name.find(',', comma + 1) != std::string_view::npos)
        return {};
    return std::string(trimmed(name.substr(comma + 1))) + ' ' + std::string(trimmed(name.substr(0, comma)));
}

std::string_view keyOf(std::span<const Alias> aliases, std::string_view word)
{
    for (const Alias &alias : aliases)
        if (alias.word == word)
            return alias.key;
    return {};
}

uint32_t findIn(const std::unordered_map<std::string, uint32_t> &index, const std::string &word)
{
    const auto found = index.find(word);
    return found == index.end() ? 0 : found->second;
}

bool isOneOf(std::span<const std::string_view> words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

template<class T>
void addNames(std::unordered_map<std::string, uint32_t> &index, const Table<T> &table, FieldNo column,
              std::string (*spelled)(std::string_view))
{
    for (uint32_t row = 1; row < table.end(); ++row)
        if (table.has(row) && !table.text(row, column).empty())
            index.try_emplace(spelled(table.text(row, column)), row);
}

std::string inProcess(uint32_t process, const std::string &word)
{
    return std::to_string(process) + '\n' + word;
}

// Under its own name, where no process before had one, and under that of its process.
void addStage(std::unordered_map<std::string, uint32_t> &index, uint32_t process, const std::string &word,
              uint32_t stage)
{
    index.try_emplace(inProcess(process, word), stage);
    index.try_emplace(word, stage);
}

} // namespace

ImportNames::ImportNames(const Book &book)
    : m_book(book)
{
    for (const FieldNo column : {personField("name"), personField("initials"), personField("email")})
        addNames(m_people, book.people(), column, nameOfPerson);
    for (const FieldNo column : {stageField("name"), stageField("key")})
        for (const uint32_t stage : book.stageOrder())
            addStage(m_stages, processOf(book, stage), wordOf(book.stages().text(stage, column)), stage);
    for (const uint32_t stage : book.stageOrder())
        m_stages.try_emplace(wordOf(std::string(processName(book, processOf(book, stage))) + '/' +
                                    std::string(book.stageName(stage))),
                             stage);
    for (const FieldNo column : {kindField("key"), kindField("label")})
        addNames(m_kinds, book.tables().kind, column, wordOf);
}

uint32_t ImportNames::person(std::string_view name) const
{
    if (const uint32_t found = findIn(m_people, nameOfPerson(name)))
        return found;
    const std::string other = turned(name);
    return other.empty() ? 0 : findIn(m_people, nameOfPerson(other));
}

uint32_t ImportNames::stageCalled(const std::string &word, uint32_t process) const
{
    const uint32_t own = process ? findIn(m_stages, inProcess(process, word)) : 0;
    return own ? own : findIn(m_stages, word);
}

uint32_t ImportNames::stage(std::string_view name, uint32_t process) const
{
    const std::string word = wordOf(name);
    if (const uint32_t found = stageCalled(word, process))
        return found;
    if (isOneOf(wonWords, word))
        return firstOfType(m_book, process, StageType::won);
    if (isOneOf(lostWords, word))
        return firstOfType(m_book, process, StageType::lost);
    const std::string_view key = keyOf(stageAliases, word);
    return key.empty() ? 0 : stageCalled(std::string(key), process);
}

uint32_t ImportNames::kind(std::string_view name) const
{
    const std::string word = wordOf(name);
    if (const uint32_t found = findIn(m_kinds, word))
        return found;
    const std::string_view key = keyOf(kindAliases, word);
    return key.empty() ? 0 : findIn(m_kinds, std::string(key));
}

uint32_t ImportNames::find(Entity entity, std::string_view name) const
{
    return entity == Entity::stage ? stage(name) : entity == Entity::kind ? kind(name) : person(name);
}

uint32_t ImportNames::personOrNew(std::string_view name, ChangeSet &changes, std::string_view role)
{
    if (const uint32_t found = person(name))
        return found;
    const bool mail = name.find('@') != std::string_view::npos;
    const uint32_t person =
        changes.create(Entity::person, {{personField("name"), std::string(name)},
                                        {personField("initials"), initialsOf(name)},
                                        {personField("email"), mail ? Value{std::string(name)} : Value{}},
                                        {personField("role"), std::string(role)},
                                        {personField("active"), true}});
    note(person, name);
    noteAdded(name);
    return person;
}

void ImportNames::note(uint32_t person, std::string_view name)
{
    if (!name.empty())
        m_people.try_emplace(nameOfPerson(name), person);
}

QString ImportNames::stageNames() const
{
    QStringList names;
    for (const uint32_t stage : m_book.stageOrder())
        names += QString::fromStdString(std::string(m_book.stageName(stage)));
    return names.join(QLatin1String(", "));
}

QString ImportNames::kindNames() const
{
    QStringList names;
    const auto &kinds = m_book.tables().kind;
    for (uint32_t kind = 1; kind < kinds.end(); ++kind)
        if (kinds.has(kind))
            names += QString::fromStdString(std::string(kinds.text(kind, kindField("key"))));
    return names.join(QLatin1String(", "));
}

} // namespace ridealong
