// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/jsoncheck.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <array>
#include <cctype>
#include <cmath>
#include <unordered_set>

namespace ridealong {

namespace {

constexpr size_t mostDoubled = 100;
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

QString say(const char *sentence)
{
    return QCoreApplication::translate("json", sentence);
}

QString shown(std::string_view text)
{
    constexpr size_t most = 40;
    return QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), most)));
}

class Checker
{
public:
    explicit Checker(std::string_view text)
        : m_text(text)
    {
    }

    JsonCheck check()
    {
        skipBlanks();
        if (atEnd())
            fail(0, say("the file is empty"));
        else if (value() && (skipBlanks(), !atEnd()))
            fail(m_at, say("something stands behind the end of the model"));
        return std::move(m_check);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool fail(size_t offset, const QString &text)
    {
        if (!m_check.broken)
            m_check.broken = JsonFault{offset, text};
        return false;
    }
    void skipBlanks()
    {
        while (!atEnd() && std::string_view(" \t\r\n").find(peek()) != std::string_view::npos)
            ++m_at;
    }
    std::string_view wordHere() const;
    bool unexpected(const QString &wanted);
    bool value();
    bool word();
    bool number();
    bool string(std::string_view &out);
    bool escape();
    bool object();
    bool member(std::unordered_set<std::string_view> &keys);
    bool array();
    bool next(char close, const QString &open); // behind a member or an element: true where another follows

    std::string_view m_text;
    size_t m_at = 0;
    int m_depth = 0;
    std::string m_path;
    JsonCheck m_check;
};

std::string_view Checker::wordHere() const
{
    size_t end = m_at;
    while (end < m_text.size() && (std::isalnum(uint8_t(m_text[end])) || m_text[end] == '_'))
        ++end;
    return m_text.substr(m_at, end - m_at);
}

// What people write that JSON does not have; else what should stand here.
bool Checker::unexpected(const QString &wanted)
{
    const char c = peek();
    if (c == '/' || c == '#')
        return fail(m_at, say("JSON has no comments"));
    if (c == '\'')
        return fail(m_at, say("texts stand in double quotes, not in single ones"));
    if (uint8_t(c) == 0xE2)
        return fail(m_at, say("texts stand in straight double quotes"));
    return fail(m_at, wanted);
}

bool Checker::value()
{
    skipBlanks();
    std::string_view ignored;
    switch (peek()) {
    case '{':
        return object();
    case '[':
        return array();
    case '"':
        return string(ignored);
    case '\0':
        return fail(m_at, say("the file ends where a value should stand"));
    default:
        break;
    }
    if (peek() == '-' || peek() == '+' || peek() == '.' || std::isdigit(uint8_t(peek())))
        return number();
    return wordHere().empty() ? unexpected(say("a value is missing here")) : word();
}

bool Checker::word()
{
    const std::string_view here = wordHere();
    if (here != "true" && here != "false" && here != "null")
        return fail(m_at, here == "NaN" || here == "Infinity"
                              ? say("%1 is no number of JSON").arg(shown(here))
                              : say("%1 should stand in double quotes").arg(shown(here)));
    m_at += here.size();
    return true;
}

bool Checker::number()
{
    const size_t start = m_at;
    const auto digits = [this] {
        const size_t first = m_at;
        while (std::isdigit(uint8_t(peek())))
            ++m_at;
        return m_at - first;
    };
    if (peek() == '+')
        return fail(start, say("a number has no + before it"));
    m_at += peek() == '-' ? 1 : 0;
    const size_t whole = m_at, count = digits();
    if (count == 0)
        return fail(start, wordHere() == "Infinity" ? say("%1 is no number of JSON").arg(shown("Infinity"))
                                                    : say("a number begins with a digit, such as 0.5"));
    if (count > 1 && m_text[whole] == '0')
        return fail(start, say("a number has no 0 before its other digits"));
    if (peek() == '.' && (++m_at, digits() == 0))
        return fail(start, say("a digit is missing behind the point"));
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        m_at += peek() == '-' || peek() == '+' ? 1 : 0;
        if (digits() == 0)
            return fail(start, say("the power of ten of this number is missing"));
    }
    bool fits = false;
    const QByteArray bytes(m_text.data() + start, qsizetype(m_at - start));
    const double read = bytes.toDouble(&fits);
    return (fits && std::isfinite(read)) ||
           fail(start, say("%1 is too large").arg(shown(bytes.toStdString())));
}

bool Checker::escape()
{
    const char c = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
    if (c == 'u') {
        for (size_t i = 2; i < 6; ++i)
            if (m_at + i >= m_text.size() || !std::isxdigit(uint8_t(m_text[m_at + i])))
                return fail(m_at, say("four digits should follow \\u"));
        m_at += 6;
        return true;
    }
    if (c == '\0' || std::string_view("\"\\/bfnrt").find(c) == std::string_view::npos)
        return fail(m_at, say("a backslash in a text is written twice"));
    m_at += 2;
    return true;
}

bool Checker::string(std::string_view &out)
{
    const size_t start = m_at++;
    while (!atEnd() && peek() != '"') {
        if (peek() == '\n' || peek() == '\r')
            return fail(start, say("the quote that ends this text is missing"));
        if (uint8_t(peek()) < 0x20)
            return fail(m_at, say("a tab in a text is written \\t"));
        if (peek() == '\\' && !escape())
            return false;
        else if (!atEnd() && peek() != '"' && peek() != '\\')
            ++m_at;
    }
    if (atEnd())
        return fail(start, say("the quote that ends this text is missing"));
    out = m_text.substr(start + 1, m_at - start - 1);
    ++m_at;
    return true;
}

bool Checker::next(char close, const QString &open)
{
    skipBlanks();
    const char c = peek();
    if (c == close)
        return ++m_at, false;
    if (c == ',') {
        const size_t comma = m_at++;
        skipBlanks();
        if (peek() == close)
            return fail(comma, say("a comma stands before the closing %1").arg(QLatin1Char(close)));
        if (close == '}' && std::isdigit(uint8_t(peek())) && comma > 0 &&
            std::isdigit(uint8_t(m_text[comma - 1])))
            return fail(comma, say("a number is written with a point, such as 0.5"));
        return true;
    }
    if (c == '\0')
        return fail(m_at, open);
    const bool begins = c == '"' || c == '{' || c == '[' || std::isdigit(uint8_t(c));
    return begins ? fail(m_at, say("a comma is missing before this"))
                  : unexpected(say("a comma or %1 should stand here").arg(QLatin1Char(close)));
}

bool Checker::member(std::unordered_set<std::string_view> &keys)
{
    skipBlanks();
    const size_t start = m_at;
    if (peek() != '"')
        return wordHere().empty()
                   ? unexpected(say("a key in double quotes should stand here"))
                   : fail(start, say("the key %1 should stand in double quotes").arg(shown(wordHere())));
    std::string_view key;
    if (!string(key))
        return false;
    const size_t outer = m_path.size();
    m_path += (outer ? "." : "") + std::string(key);
    if (!keys.insert(key).second && m_check.doubled.size() < mostDoubled)
        m_check.doubled.push_back({start, say("this key stands here twice"), m_path});
    skipBlanks();
    if (peek() != ':')
        return fail(m_at, say("a colon should follow the key %1").arg(shown(key)));
    ++m_at;
    const bool read = value();
    m_path.resize(outer);
    return read;
}

bool Checker::object()
{
    const QString open = say("the file ends within { ... }: a } is missing");
    if (++m_depth > deepestJson)
        return fail(m_at, say("this is nested too deeply"));
    ++m_at;
    skipBlanks();
    std::unordered_set<std::string_view> keys;
    if (peek() == '}') {
        ++m_at;
    } else {
        do
            if (!member(keys))
                return false;
        while (next('}', open));
    }
    --m_depth;
    return !m_check.broken;
}

bool Checker::array()
{
    const QString open = say("the file ends within [ ... ]: a ] is missing");
    if (++m_depth > deepestJson)
        return fail(m_at, say("this is nested too deeply"));
    ++m_at;
    skipBlanks();
    const size_t outer = m_path.size();
    size_t index = 0;
    if (peek() == ']') {
        ++m_at;
    } else {
        do {
            m_path += '[' + std::to_string(index++) + ']';
            if (!value())
                return false;
            m_path.resize(outer);
        } while (next(']', open));
    }
    --m_depth;
    return !m_check.broken;
}

std::optional<JsonFault> wrongBytes(std::string_view text)
{
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return JsonFault{0, say("the file is UTF-16: save it as UTF-8")};
    if (const size_t zero = text.find('\0'); zero != std::string_view::npos)
        return JsonFault{zero, say("this is not a text")};
    for (size_t at = 0, line = 0; at < text.size(); at = line) {
        line = std::min(text.find('\n', at), text.size() - 1) + 1;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString ignored = decoder(QByteArrayView(text.data() + at, qsizetype(line - at)));
        if (decoder.hasError())
            return JsonFault{at, say("a letter here is not UTF-8: save the file as UTF-8")};
    }
    return {};
}

} // namespace

std::string_view withoutMark(std::string_view text)
{
    return text.starts_with(utf8Mark) ? text.substr(utf8Mark.size()) : text;
}

JsonCheck checkJson(std::string_view text)
{
    if (auto wrong = wrongBytes(text))
        return {.broken = std::move(wrong), .doubled = {}};
    return Checker(text).check();
}

} // namespace ridealong
