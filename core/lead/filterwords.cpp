// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/filterwords.h"

#include "base/fold.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

constexpr std::string_view blanks = " \t\r\n\f\v";
constexpr std::string_view ends = " \t\r\n\f\v()=!<>~,\"";

bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

// Walks the text and counts characters, not bytes.
struct Cursor
{
    std::string_view text;
    size_t at = 0;
    int column = 1;

    bool atEnd() const { return at >= text.size(); }
    char peek() const { return text[at]; }
    char next()
    {
        const char c = text[at++];
        if (atEnd() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80)
            ++column;
        return c;
    }
};

bool readQuoted(Cursor &cursor, std::string &out)
{
    const char quote = cursor.next();
    while (!cursor.atEnd()) {
        const char c = cursor.next();
        if (c == quote && (cursor.atEnd() || cursor.peek() != quote))
            return true;
        if (c == quote)
            cursor.next(); // two quotes are one
        out += c;
    }
    return false;
}

std::string readSymbol(Cursor &cursor)
{
    std::string symbol(1, cursor.next());
    if (isOneOf(symbol[0], "!<>") && !cursor.atEnd() && cursor.peek() == '=')
        symbol += cursor.next();
    return symbol;
}

} // namespace

bool FilterWord::is(std::string_view keyword) const
{
    return kind == Kind::word && folded(text) == keyword;
}

Error filterError(int column, const QString &what)
{
    return {ErrorKind::badData,
            QCoreApplication::translate("filter", "Column %1: %2").arg(QString::number(column), what)};
}

Result<std::vector<FilterWord>> filterWords(std::string_view text)
{
    using Kind = FilterWord::Kind;
    std::vector<FilterWord> words;
    Cursor cursor{text};
    while (true) {
        while (!cursor.atEnd() && isOneOf(cursor.peek(), blanks))
            cursor.next();
        FilterWord word{Kind::word, {}, cursor.column};
        if (cursor.atEnd()) {
            word.kind = Kind::end;
            words.push_back(std::move(word));
            return words;
        }
        if (isOneOf(cursor.peek(), "\"'")) {
            word.kind = Kind::quoted;
            if (!readQuoted(cursor, word.text))
                return filterError(word.column,
                                   QCoreApplication::translate("filter", "this quote is never closed"));
        } else if (isOneOf(cursor.peek(), ends)) {
            word.kind = Kind::symbol;
            word.text = readSymbol(cursor);
        } else {
            while (!cursor.atEnd() && !isOneOf(cursor.peek(), ends))
                word.text += cursor.next();
        }
        words.push_back(std::move(word));
    }
}

} // namespace ridealong
