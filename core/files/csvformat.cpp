// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvformat.h"

#include <QCoreApplication>
#include <array>
#include <string>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CsvFormat", text);
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return tr("comma");
    case ';':
        return tr("semicolon");
    case '\t':
        return tr("tab");
    case '|':
        return tr("bar");
    default:
        return tr("separator %1").arg(QLatin1Char(delimiter));
    }
}

struct Alias
{
    std::string_view name;
    Encoding encoding;
};

constexpr std::array aliases{
    Alias{"utf8", Encoding::utf8},
    Alias{"utf8sig", Encoding::utf8},
    Alias{"ascii", Encoding::utf8},
    Alias{"usascii", Encoding::utf8},
    Alias{"utf16", Encoding::utf16le},
    Alias{"utf16le", Encoding::utf16le},
    Alias{"utf16be", Encoding::utf16be},
    Alias{"utf32", Encoding::utf32le},
    Alias{"utf32le", Encoding::utf32le},
    Alias{"utf32be", Encoding::utf32be},
    Alias{"windows1252", Encoding::windows1252},
    Alias{"cp1252", Encoding::windows1252},
    Alias{"win1252", Encoding::windows1252},
    Alias{"ansi", Encoding::windows1252},
    Alias{"latin1", Encoding::latin1},
    Alias{"iso88591", Encoding::latin1},
};

} // namespace

const char *encodingName(Encoding encoding)
{
    static constexpr std::array names{"UTF-8",     "UTF-16 LE",    "UTF-16 BE", "UTF-32 LE",
                                      "UTF-32 BE", "Windows-1252", "Latin-1"};
    return names[size_t(encoding)];
}

std::optional<Encoding> encodingByName(std::string_view name)
{
    std::string folded;
    for (const char c : name)
        if (c != '-' && c != '_' && c != ' ')
            folded += (c >= 'A' && c <= 'Z') ? char(c + 32) : c;
    for (const Alias &alias : aliases)
        if (alias.name == folded)
            return alias.encoding;
    return {};
}

QString describe(const CsvFormat &format)
{
    QString text = delimiterName(format.delimiter) + QStringLiteral(", ") +
                   QString::fromLatin1(encodingName(format.encoding));
    if (format.quote == '\'')
        text += QStringLiteral(", ") + tr("single quotes");
    if (!format.quote)
        text += QStringLiteral(", ") + tr("no quotes");
    text += QStringLiteral(", ");
    text += format.hasHeader ? tr("header in line %1").arg(format.skipLines + 1)
                             : tr("no header, data from line %1").arg(format.skipLines + 1);
    return text;
}

} // namespace ridealong
