// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/copiedtable.h"

#include "files/csvdetect.h"
#include "files/tabledparts.h"
#include "files/textsource.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace ridealong {

namespace {

constexpr qsizetype longestHtml = 64 << 20;
constexpr size_t mostCells = 4'000'000;
constexpr int widestCell = 256;      // columns
constexpr int highestCell = 100'000; // rows

QString tr(const char *text)
{
    return QCoreApplication::translate("Tabled", text);
}

// From U+00A0 on.
constexpr const char *latinNames[] = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",
    "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",
    "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12",
    "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil",
    "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde",
    "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",
    "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",
    "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",
    "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

struct NamedCharacter
{
    const char *name;
    char16_t character;
};
constexpr NamedCharacter namedCharacters[] = {
    {"amp", u'&'},         {"lt", u'<'},         {"gt", u'>'},         {"quot", u'"'},
    {"apos", u'\''},       {"euro", u'\u20AC'},  {"ndash", u'\u2013'}, {"mdash", u'\u2014'},
    {"hellip", u'\u2026'}, {"lsquo", u'\u2018'}, {"rsquo", u'\u2019'}, {"ldquo", u'\u201C'},
    {"rdquo", u'\u201D'},  {"bull", u'\u2022'},  {"trade", u'\u2122'}};

QString numbered(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool isNumber = false;
    const uint code = (isHex ? digits.mid(1) : digits).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code == 0 || code > 0x10FFFF || QChar::isSurrogate(code))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

// Of what stands between & and the semicolon; null where it is none.
QString entity(QStringView name)
{
    if (name.startsWith(u'#'))
        return numbered(name.mid(1));
    for (const NamedCharacter &each : namedCharacters)
        if (name == QLatin1String(each.name))
            return QString(QChar(each.character));
    for (size_t i = 0; i < std::size(latinNames); ++i)
        if (name == QLatin1String(latinNames[i]))
            return QString(QChar(char16_t(0xA0 + i)));
    return {};
}

struct Tag
{
    QStringView name = {};
    QStringView attributes = {};
    bool closes = false;

    bool is(const char *what) const { return name.compare(QLatin1String(what), Qt::CaseInsensitive) == 0; }
};

class HtmlScanner
{
public:
    explicit HtmlScanner(QStringView html)
        : m_html(html)
    {
    }

    HtmlRows rows()
    {
        while (m_at < m_html.size() && !m_found.isCut)
            if (m_html[m_at] != u'<')
                text();
            else if (m_html.mid(m_at).startsWith(u"<!--"))
                skipPast(u"-->");
            else
                take(nextTag());
        endRow();
        return std::move(m_found);
    }

private:
    void skipPast(QStringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    // Behind a value in quotation marks, in which any character may stand.
    qsizetype endOfTag() const
    {
        QChar before;
        for (qsizetype at = m_at + 1; at < m_html.size(); ++at) {
            const QChar c = m_html[at];
            if (c == u'>')
                return at;
            if (before == u'=' && (c == u'"' || c == u'\''))
                at = std::max(at, m_html.indexOf(c, at + 1));
            if (!c.isSpace())
                before = c;
        }
        return -1;
    }

    Tag nextTag()
    {
        const qsizetype end = endOfTag();
        QStringView inside = m_html.mid(m_at + 1, (end < 0 ? m_html.size() : end) - m_at - 1);
        m_at = end < 0 ? m_html.size() : end + 1;
        Tag tag{.closes = inside.startsWith(u'/')};
        inside = inside.mid(tag.closes);
        qsizetype length = 0;
        while (length < inside.size() && inside[length].isLetterOrNumber())
            ++length;
        tag.name = inside.left(length);
        tag.attributes = inside.mid(length);
        return tag;
    }

    void take(const Tag &tag)
    {
        if (!tag.closes && tag.is("style"))
            skipPast(u"</style>");
        else if (!tag.closes && tag.is("script"))
            skipPast(u"</script>");
        else if (tag.is("table"))
            takeTable(tag.closes);
        else if (m_depth != 1)
            takeBreak(tag);
        else if (tag.is("tr"))
            tag.closes ? endRow() : beginRow();
        else if (tag.is("td") || tag.is("th"))
            tag.closes ? endCell() : beginCell(tag);
        else
            takeBreak(tag);
    }

    void takeTable(bool closes)
    {
        m_depth = std::max(0, m_depth + (closes ? -1 : 1));
        if (m_depth == 0) {
            endRow();
            m_reach.clear(); // no cell reaches into another table
        } else {
            m_break = m_depth > 1 || m_break;
        }
    }

    // What stands on a line of its own, also in a table within a cell.
    void takeBreak(const Tag &tag)
    {
        for (const char *name : {"br", "p", "div", "li", "tr", "td", "th"})
            m_break = m_break || tag.is(name);
    }

    void text()
    {
        const qsizetype end = m_html.indexOf(u'<', m_at);
        const QStringView piece = m_html.mid(m_at, (end < 0 ? m_html.size() : end) - m_at);
        m_at += piece.size();
        if (!m_inCell)
            return;
        for (qsizetype i = 0; i < piece.size(); ++i) {
            if (piece[i].isSpace() && piece[i] != QChar::Nbsp) {
                m_space = true;
                continue;
            }
            const qsizetype semicolon = piece[i] == u'&' ? piece.mid(i + 1, 12).indexOf(u';') : -1;
            const QString named = semicolon > 0 ? entity(piece.mid(i + 1, semicolon)) : QString();
            if (!named.isEmpty())
                i += semicolon + 1;
            put(named.isEmpty() ? piece.mid(i, 1) : QStringView(named));
        }
    }

    void put(QStringView characters)
    {
        if (!m_cell.isEmpty() && (m_break || m_space))
            m_cell += m_break ? u'\n' : u' ';
        m_break = m_space = false;
        if (characters == QStringView(u"\u00A0"))
            m_cell += u' ';
        else
            m_cell += characters;
    }

    void beginRow()
    {
        endRow();
        m_inRow = true;
        m_row.clear();
        fillFromAbove();
    }

    // A cell of a row above may reach down into this one.
    void fillFromAbove()
    {
        while (m_row.size() < m_reach.size() && m_reach[m_row.size()] > 0)
            push({});
    }

    void push(std::string text)
    {
        if (m_row.size() < m_reach.size() && m_reach[m_row.size()] > 0)
            --m_reach[m_row.size()];
        m_row.push_back(std::move(text));
        m_found.isCut = m_found.isCut || ++m_cells > mostCells;
    }

    void beginCell(const Tag &tag)
    {
        endCell();
        if (!m_inRow)
            beginRow();
        m_inCell = true;
        m_columns = spanOf(tag, u"colspan", widestCell);
        m_rows = spanOf(tag, u"rowspan", highestCell);
        m_break = m_space = false;
    }

    static int spanOf(const Tag &tag, QStringView attribute, int most)
    {
        qsizetype at = tag.attributes.indexOf(attribute, 0, Qt::CaseInsensitive);
        if (at < 0)
            return 1;
        at += attribute.size();
        while (at < tag.attributes.size() && !tag.attributes[at].isDigit() && !tag.attributes[at].isLetter())
            ++at;
        int span = 0;
        for (; at < tag.attributes.size() && tag.attributes[at].isDigit() && span < most; ++at)
            span = span * 10 + tag.attributes[at].digitValue();
        return std::clamp(span, 1, most);
    }

    void endCell()
    {
        if (!std::exchange(m_inCell, false))
            return;
        const size_t first = m_row.size();
        push(m_cell.trimmed().toStdString());
        m_cell.clear();
        for (int i = 1; i < m_columns; ++i)
            push({});
        m_reach.resize(std::max(m_reach.size(), m_row.size()));
        for (size_t i = first; i < m_row.size(); ++i)
            m_reach[i] = m_rows - 1;
        fillFromAbove();
    }

    void endRow()
    {
        endCell();
        if (std::exchange(m_inRow, false))
            m_found.rows.push_back(std::move(m_row));
        m_row.clear();
    }

    QStringView m_html;
    qsizetype m_at = 0;
    HtmlRows m_found = {};
    std::vector<std::string> m_row = {};
    std::vector<int> m_reach = {}; // by column: further rows that a cell above covers
    QString m_cell = {};
    size_t m_cells = 0;
    int m_depth = 0; // of tables within tables
    int m_columns = 1, m_rows = 1;
    bool m_inRow = false, m_inCell = false;
    bool m_break = false, m_space = false; // before the next character
};

bool isTable(const HtmlRows &found)
{
    return std::ranges::any_of(found.rows, [](const auto &row) { return row.size() > 1; });
}

Result<Tabled> tabledRows(const HtmlRows &found, RowsKind kind, const QString &source)
{
    RowsFile rows(kind, source);
    int64_t number = 0;
    for (const auto &cells : found.rows)
        if (const Status put = rows.put(++number, cells); !put)
            return put.error();
    if (found.isCut)
        rows.tabled().notes += tr("The table was too large; only its first rows were read.");
    return rows.finish();
}

} // namespace

HtmlRows rowsInHtml(QStringView html)
{
    return HtmlScanner(html).rows();
}

Result<Tabled> tabledPage(QFile &file, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (file.size() > longestHtml)
        return Error{ErrorKind::badData,
                     tr("%1 is a web page of more than 64 MB. Save it as CSV.").arg(name)};
    const QByteArray bytes = file.readAll();
    const EncodingGuess guess = detectEncoding({bytes.data(), size_t(bytes.size())});
    const std::string text =
        toUtf8({bytes.data() + guess.bomBytes, size_t(bytes.size() - guess.bomBytes)}, guess.encoding);
    const HtmlRows found = rowsInHtml(QString::fromStdString(text));
    if (!isTable(found))
        return Error{ErrorKind::badData, tr("%1 is a web page without a table.").arg(name)};
    return tabledRows(found, RowsKind::page, path);
}

Result<Tabled> tabledCopied(const QString &text, const QString &html)
{
    if (!text.contains(u'\t') && html.size() <= longestHtml)
        if (const HtmlRows found = rowsInHtml(html); isTable(found))
            return tabledRows(found, RowsKind::clipboard, {});
    return tabledText(text.toUtf8());
}

} // namespace ridealong
