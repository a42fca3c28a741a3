// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/jsonplace.h"

#include <algorithm>
#include <charconv>

namespace ridealong {

namespace {

// Walks well-formed JSON without recursion; at the end of a broken one it stands still.
struct Walker
{
    std::string_view json;
    size_t at = 0;

    char peek() const { return at < json.size() ? json[at] : '\0'; }
    void skipBlanks()
    {
        while (at < json.size() && std::string_view(" \t\r\n").find(json[at]) != std::string_view::npos)
            ++at;
    }
    std::string_view takeString()
    {
        const size_t start = ++at;
        while (at < json.size() && json[at] != '"')
            at += json[at] == '\\' ? 2 : 1;
        at = std::min(at, json.size());
        const std::string_view text = json.substr(start, at - start);
        at = std::min(at + 1, json.size());
        return text;
    }
    void skipValue()
    {
        int depth = 0;
        while (at < json.size()) {
            const char c = peek();
            if (c == '"') {
                takeString();
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}' || c == ']'))
                return;
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++at;
        }
    }
    bool enterMember(std::string_view key);
    bool enterElement(size_t index);
};

bool Walker::enterMember(std::string_view key)
{
    if (peek() != '{')
        return false;
    ++at;
    while (true) {
        skipBlanks();
        if (peek() != '"')
            return false;
        const bool found = takeString() == key;
        skipBlanks();
        ++at; // the colon
        skipBlanks();
        if (found)
            return true;
        skipValue();
        if (peek() != ',')
            return false;
        ++at;
    }
}

bool Walker::enterElement(size_t index)
{
    if (peek() != '[')
        return false;
    for (++at; index > 0; --index) {
        skipValue();
        if (peek() != ',')
            return false;
        ++at;
    }
    skipBlanks();
    return peek() != ']';
}

bool enter(Walker &walker, std::string_view &path)
{
    if (path.starts_with('.'))
        path.remove_prefix(1);
    if (path.starts_with('[')) {
        size_t index = 0;
        std::from_chars(path.data() + 1, path.data() + path.size(), index);
        path.remove_prefix(std::min(path.find(']') + 1, path.size()));
        return walker.enterElement(index);
    }
    const std::string_view key = path.substr(0, path.find_first_of(".["));
    path.remove_prefix(key.size());
    return walker.enterMember(key);
}

} // namespace

int lineAt(std::string_view text, size_t offset)
{
    return int(std::ranges::count(text.substr(0, offset), '\n')) + 1;
}

int lineOfPath(std::string_view json, std::string_view path)
{
    Walker walker{json};
    walker.skipBlanks();
    while (!path.empty()) {
        Walker inner = walker;
        if (!enter(inner, path))
            break;
        walker = inner;
    }
    return lineAt(json, walker.at);
}

} // namespace ridealong
