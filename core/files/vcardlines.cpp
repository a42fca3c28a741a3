// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/vcardlines.h"

#include "files/csvformat.h"
#include "files/formats.h"
#include "files/textsource.h"

#include <algorithm>
#include <charconv>

namespace ridealong {

namespace {

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 32) : c;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

std::string mapped(std::string_view text, char (*map)(char))
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), map);
    return out;
}

// Pieces between `separator`s that stand outside of double quotes.
std::vector<std::string_view> pieces(std::string_view text, char separator)
{
    std::vector<std::string_view> found;
    bool quoted = false;
    size_t begin = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        quoted ^= text[i] == '"';
        if (text[i] == separator && !quoted) {
            found.push_back(text.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    found.push_back(text.substr(begin));
    return found;
}

size_t colonOf(std::string_view line)
{
    bool quoted = false;
    for (size_t i = 0; i < line.size(); ++i) {
        quoted ^= line[i] == '"';
        if (line[i] == ':' && !quoted)
            return i;
    }
    return line.find(':'); // a quote that never closes quotes nothing
}

bool holdsNothingRead(std::string_view name)
{
    constexpr std::string_view names[] = {"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE"};
    return std::ranges::find(names, name) != std::end(names);
}

int hexOf(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : upper(c) >= 'A' && upper(c) <= 'F' ? upper(c) - 'A' + 10 : -1;
}

std::string fromQuotedPrintable(std::string_view text)
{
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        const int high = i + 2 < text.size() ? hexOf(text[i + 1]) : -1;
        const int low = high >= 0 ? hexOf(text[i + 2]) : -1;
        if (text[i] == '=' && low >= 0) {
            out += char(high * 16 + low);
            i += 2;
        } else
            out += text[i];
    }
    return out;
}

std::string decoded(std::string bytes, std::string_view charset)
{
    const auto said = charset.empty() ? std::nullopt : encodingByName(charset);
    if (said && *said != Encoding::utf8)
        return toUtf8(bytes, *said);
    return validUtf8(bytes) == bytes.size() ? bytes : toUtf8(bytes, Encoding::windows1252);
}

struct Parameters
{
    std::string charset;
    bool quotedPrintable = false;
    bool base64 = false;
};

void takeType(VCardLine &line, std::string_view types)
{
    for (const std::string_view type : pieces(types, ',')) {
        if (std::string word = mapped(trimmed(type), lower); word == "pref")
            line.preference = 1;
        else
            line.types.push_back(std::move(word));
    }
}

void takeParameter(VCardLine &line, Parameters &parameters, std::string_view text)
{
    const size_t sign = text.find('=');
    std::string key = mapped(trimmed(text.substr(0, sign)), upper);
    std::string_view value = sign == text.npos ? std::string_view(key) : trimmed(text.substr(sign + 1));
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        value = value.substr(1, value.size() - 2);
    const std::string word = mapped(value, upper);
    if (word == "QUOTED-PRINTABLE")
        parameters.quotedPrintable = true;
    else if (word == "BASE64" || (key == "ENCODING" && word == "B"))
        parameters.base64 = true;
    else if (key == "CHARSET")
        parameters.charset = value;
    else if (key == "PREF" && sign != text.npos) {
        int rank = 0;
        std::from_chars(value.data(), value.data() + value.size(), rank);
        line.preference = std::clamp(rank, 1, 100);
    } else if (key == "TYPE" || sign == text.npos)
        takeType(line, value);
}

} // namespace

bool VCardLine::is(std::string_view type) const
{
    return std::ranges::find(types, type) != types.end();
}

VCardLines::VCardLines(QIODevice &device)
    : m_device(device)
{
    m_hasAhead = physical(m_ahead);
    if (m_ahead.starts_with("\xEF\xBB\xBF"))
        m_ahead.erase(0, 3);
}

void VCardLines::append(std::string &line, std::string_view more)
{
    line += more.substr(0, longest - std::min(longest, line.size()));
}

bool VCardLines::physical(std::string &line)
{
    line.clear();
    bool any = false;
    for (;;) {
        const QByteArray piece = m_device.readLine(64 * 1024);
        if (piece.isEmpty())
            break;
        any = true;
        append(line, {piece.data(), size_t(piece.size())});
        if (piece.endsWith('\n'))
            break;
    }
    while (line.ends_with('\n') || line.ends_with('\r'))
        line.pop_back();
    return any;
}

bool VCardLines::logical(std::string &line)
{
    if (!m_hasAhead)
        return false;
    line = std::move(m_ahead);
    const std::string head = mapped(std::string_view(line).substr(0, colonOf(line)), upper);
    const bool soft = head.find("QUOTED-PRINTABLE") != head.npos;
    while ((m_hasAhead = physical(m_ahead))) {
        if (soft && line.ends_with('=')) {
            line.pop_back();
            append(line, m_ahead);
        } else if (m_ahead.starts_with(' ') || m_ahead.starts_with('\t'))
            append(line, std::string_view(m_ahead).substr(1));
        else
            break;
    }
    return true;
}

bool VCardLines::next(VCardLine &line)
{
    std::string text;
    while (logical(text)) {
        const size_t colon = colonOf(text);
        if (colon == text.npos)
            continue;
        line = {};
        Parameters parameters;
        const auto head = pieces(std::string_view(text).substr(0, colon), ';');
        line.name = mapped(trimmed(head[0]), upper);
        line.name.erase(0, line.name.rfind('.') + 1); // npos + 1 is 0
        if (holdsNothingRead(line.name))
            continue;
        for (size_t i = 1; i < head.size(); ++i)
            takeParameter(line, parameters, head[i]);
        if (parameters.base64)
            continue;
        std::string value = text.substr(colon + 1);
        line.value = decoded(parameters.quotedPrintable ? fromQuotedPrintable(value) : std::move(value),
                             parameters.charset);
        return true;
    }
    return false;
}

std::vector<std::string> vcardParts(std::string_view value, char separator)
{
    std::vector<std::string> parts(1);
    for (size_t i = 0; i < value.size(); ++i) {
        if (value[i] == separator) {
            parts.emplace_back();
            continue;
        }
        const char next = value[i] == '\\' && i + 1 < value.size() ? value[i + 1] : '\0';
        const bool stands = next && std::string_view("nN,;:\\\"").find(next) != std::string_view::npos;
        if (value[i] != '\r')
            parts.back() += !stands ? value[i] : lower(next) == 'n' ? '\n' : next;
        i += stands;
    }
    for (std::string &part : parts)
        part = std::string(trimmed(part));
    return parts;
}

std::string vcardText(std::string_view value)
{
    return vcardParts(value, '\0').front();
}

} // namespace ridealong
