// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

#include "report/charts.h"

#include <QCoreApplication>

#include <cstdio>

namespace ridealong::report {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

namespace {

constexpr const char *style = R"(
*{box-sizing:border-box}
body{margin:0 auto;padding:32px 24px;max-width:768px;background:var(--panel);color:var(--t1);
 font:13px/1.4 Inter,"Segoe UI",system-ui,sans-serif;overflow-wrap:anywhere;
 -webkit-print-color-adjust:exact;print-color-adjust:exact}
header{display:flex;justify-content:space-between;gap:16px;padding-bottom:12px;border-bottom:2px solid var(--t1)}
h1{margin:0;font-size:26px;line-height:1.2;font-weight:600}
h2{margin:0;font-size:15px;font-weight:600}
p{margin:0}
section{margin-top:24px;break-inside:avoid}
section.long{break-inside:auto}
h2{break-after:avoid}
.by{text-align:right;color:var(--t2)}
.sub{color:var(--t2)}
.quiet{color:var(--t3)}
.agenda{margin:0;padding:0;list-style:none}
.agenda li{padding:5px 0;border-bottom:1px solid var(--line)}
.agenda .end{float:right;margin-left:12px}
.agenda .time{font-weight:600;margin-right:12px}
.lead{font-size:16px;line-height:1.45}
.risk{color:var(--risk);font-weight:600}
.strong{font-weight:600}
.figures{margin:24px 0 0;border:solid var(--line);border-width:1px 0;overflow:hidden}
.figures dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(118px,1fr));margin:-1px 0 0 -15px}
.figures dl>div{padding:14px 8px 14px 14px;border:solid var(--line);border-width:1px 0 0 1px}
dt{color:var(--t2);font-weight:500}
dd{margin:0}
dd.number{font-size:22px;line-height:1.3;font-weight:600}
dd.note{font-size:11px;color:var(--t3)}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));column-gap:20px}
table{width:100%;border-collapse:collapse;margin-top:4px;font-variant-numeric:tabular-nums}
thead{display:table-header-group}
tr{break-inside:avoid}
th{font-weight:500;color:var(--t3);text-align:left}
tbody th{color:inherit;font-weight:inherit}
th,td{padding:4px 12px 4px 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:break-word}
.w{overflow-wrap:anywhere}
th:last-child,td:last-child{padding-right:0}
.n{text-align:right;white-space:nowrap}
.badge{display:inline-block;width:17px;margin-right:6px;border-radius:4px;text-align:center;font-size:11px;
 line-height:17px;font-weight:700}
ol.actions{list-style:none;margin:4px 0 0;padding:0;counter-reset:n}
ol.actions li{counter-increment:n;position:relative;padding:6px 0 6px 26px;border-bottom:1px solid var(--line)}
ol.actions li::before{content:counter(n);position:absolute;left:0;top:7px;width:17px;border-radius:9px;
 text-align:center;font-size:10px;line-height:17px;font-weight:700;background:var(--t1);color:var(--panel)}
table.list thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
svg{display:block;width:100%;height:auto;margin-top:6px;font-family:inherit}
svg polyline{fill:none;stroke-linejoin:round}
details{margin-top:4px;font-size:12px;color:var(--t3)}
footer{display:flex;justify-content:space-between;gap:16px;margin-top:32px;padding-top:8px;
 border-top:1px solid var(--line);font-size:11px;color:var(--t3)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{body{padding:0;max-width:none}details{display:none}}
)";

std::string hex(uint32_t rgb)
{
    char text[8];
    std::snprintf(text, sizeof text, "#%06X", rgb & 0xFFFFFFu);
    return text;
}

std::string tokens(uint32_t InkRow::*palette)
{
    std::string result;
    for (size_t i = 1; i < inkCount; ++i)
        result += std::string("--") + inkRow(Ink(i)).name + ':' + hex(inkRow(Ink(i)).*palette) + ';';
    return result;
}

std::string inkClasses()
{
    std::string result = ".f-none{fill:none}.s-none{stroke:none}";
    for (size_t i = 1; i < inkCount; ++i) {
        const std::string name = inkRow(Ink(i)).name;
        result += ".f-" + name + "{fill:var(--" + name + ")}.s-" + name + "{stroke:var(--" + name + ")}\n";
    }
    return result;
}

std::string styleSheet(const Document &document)
{
    const std::string paper = document.paper == Paper::a4 ? "A4" : "letter";
    const std::string page = paper + (document.landscape ? " landscape" : "");
    std::string result = ":root{" + tokens(document.colour ? &InkRow::light : &InkRow::gray) + "}\n";
    if (document.colour)
        result += "@media screen and (prefers-color-scheme:dark){:root{" + tokens(&InkRow::dark) + "}}\n";
    return result + "@page{size:" + page + ";margin:12mm}" + style + inkClasses();
}

// Says which way it reads where that differs from the page.
std::string direction(const QString &text)
{
    return text.isRightToLeft() ? " dir=\"rtl\"" : "";
}

std::string element(const char *tag, const char *css, const QString &text)
{
    const std::string cssClass = *css ? std::string(" class=\"") + css + '"' : "";
    return std::string("<") + tag + cssClass + direction(text) + '>' + htmlEscaped(text) + "</" + tag + ">\n";
}

std::string optional(const char *tag, const char *css, const QString &text)
{
    return text.isEmpty() ? std::string() : element(tag, css, text);
}

std::string badge(Grade grade)
{
    if (grade == Grade::none)
        return {};
    const int index = int(grade) - int(Grade::A);
    return std::string("<span class=\"badge\" style=\"background:var(--") + inkRow(gradeInk(index)).name +
           ");color:var(--" + inkRow(onGradeInk(index)).name + ")\"><span class=\"hidden\">" +
           htmlEscaped(tr("Grade")) + " </span>" + letter(grade) + "</span>";
}

std::string cellContent(const Cell &cell)
{
    const char *css = cell.risk ? "risk" : cell.strong ? "strong" : "";
    std::string result = badge(cell.grade);
    result += *css ? std::string("<bdi class=\"") + css + "\">" : "<bdi>";
    result += htmlEscaped(cell.text) + "</bdi>";
    if (!cell.aside.isEmpty())
        result += " <bdi class=\"quiet\">" + htmlEscaped(cell.aside) + "</bdi>";
    return result;
}

// Words keep a column as wide as they are, so those that are longer than any word are broken.
bool hasEndlessWord(const QString &text)
{
    constexpr int longest = 28;
    int letters = 0;
    for (const QChar c : text) {
        letters = c.isSpace() ? 0 : letters + 1;
        if (letters > longest)
            return true;
    }
    return false;
}

std::string cellClass(ColumnKind kind, const QString &text)
{
    return isNumeric(kind) ? " class=\"n\"" : hasEndlessWord(text) ? " class=\"w\"" : "";
}

std::string tableRow(const Table &table, const std::vector<Cell> &row)
{
    static const Cell none;
    std::string result = "<tr>";
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Cell &cell = i < row.size() ? row[i] : none;
        const std::string css =
            cellClass(table.columns[i].kind, cell.text + u' ' + cell.aside) + direction(cell.text);
        const std::string content = i < row.size() ? cellContent(cell) : std::string();
        result += i == 0 ? "<th scope=\"row\"" + css + '>' + content + "</th>"
                         : "<td" + css + '>' + content + "</td>";
    }
    return result + "</tr>\n";
}

std::string tableHead(const Table &table)
{
    std::string result = "<thead><tr>";
    for (const Column &column : table.columns) {
        const std::string css = cellClass(column.kind, column.title);
        const std::string title = htmlEscaped(column.title);
        result += "<th scope=\"col\"" + css + '>' + title + "</th>";
    }
    return result + "</tr></thead>\n";
}

// Column titles that nobody sees take no room either.
std::string tableElement(const Table &table)
{
    if (table.rows.empty())
        return element("p", "quiet", table.whenEmpty.isEmpty() ? tr("None.") : table.whenEmpty);
    std::string result = table.headed ? "<table>\n" : "<table class=\"list\">\n";
    result += "<caption class=\"hidden\">" + htmlEscaped(table.title) + "</caption>\n" + tableHead(table) +
              "<tbody>\n";
    for (const auto &row : table.rows)
        result += tableRow(table, row);
    return result + "</tbody></table>\n";
}

std::string section(const QString &title, const QString &note, const std::string &content,
                    const char *css = "")
{
    const std::string opening = *css ? std::string("<section class=\"") + css + "\">\n" : "<section>\n";
    return opening + optional("h2", "", title) + optional("p", "quiet", note) + content + "</section>\n";
}

std::string agendaItem(const AgendaItem &item)
{
    std::string result = "<li>";
    if (!item.end.isEmpty())
        result += element("span", "end", item.end);
    if (!item.time.isEmpty())
        result += element("span", "time", item.time);
    if (!item.title.isEmpty())
        result += cellContent({.text = item.title, .aside = item.aside, .grade = item.grade, .strong = true});
    for (const AgendaLine &line : item.lines)
        result += element("p", line.risk ? "risk" : line.quiet ? "quiet" : "", line.text);
    return result + "</li>\n";
}

template<class Chart>
std::string chartSection(const Chart &chart, const Picture &picture, const std::string &id)
{
    return section(chart.title, chart.note,
                   toSvg(picture, chart.title, described(chart), id) + "<details><summary>" +
                       htmlEscaped(tr("As a table")) + "</summary>\n" + tableElement(asTable(chart)) +
                       "</details>\n");
}

struct Renderer
{
    const Document &document;
    double width;
    int &pictures; // so far; two charts may have one id

    std::string nextId() const { return "picture" + std::to_string(++pictures); }

    std::string operator()(const Prose &prose) const
    {
        QString all;
        std::string runs;
        for (const Run &run : prose.runs) {
            const std::string text = htmlEscaped(run.text);
            runs += run.bold ? "<strong>" + text + "</strong>" : text;
            all += run.text;
        }
        const std::string css = prose.lead ? " class=\"lead\"" : "";
        return section(prose.title, {}, "<p" + css + direction(all) + '>' + runs + "</p>\n");
    }

    std::string operator()(const Figures &figures) const
    {
        std::string result = "<div class=\"figures\"><dl>\n";
        for (const Figure &figure : figures.figures)
            if (!figure.quiet)
                result += "<div>" + element("dt", "", figure.label) +
                          element("dd", figure.risk ? "number risk" : "number", figure.text) +
                          optional("dd", "note", caption(figure)) + "</div>\n";
        return result + "</dl></div>\n";
    }

    std::string operator()(const Table &table) const
    {
        return section(table.title, table.note, tableElement(table), table.rows.size() > 20 ? "long" : "");
    }

    std::string operator()(const MixChart &chart) const
    {
        return chartSection(chart, mixPicture(chart, width), nextId());
    }
    std::string operator()(const LineChart &chart) const
    {
        return chartSection(chart, linePicture(chart, width), nextId());
    }

    std::string operator()(const Drawing &drawing) const
    {
        return section(drawing.title, drawing.note,
                       toSvg(drawing.picture, drawing.title, drawing.description, nextId()));
    }

    std::string operator()(const Agenda &agenda) const
    {
        std::string list = "<ol class=\"agenda\">\n";
        for (const AgendaItem &item : agenda.items)
            list += agendaItem(item);
        list += "</ol>\n" + optional("p", "quiet", agenda.more);
        return section(agenda.title, agenda.note,
                       agenda.items.empty() ? element("p", "quiet", agenda.whenEmpty) : list);
    }

    std::string operator()(const Actions &actions) const
    {
        std::string list = "<ol class=\"actions\">\n";
        for (const QString &item : actions.items)
            list += element("li", "", item);
        return section(actions.title, {}, list + "</ol>\n");
    }

    std::string operator()(const Note &note) const
    {
        return section(note.title, {}, optional("p", "", note.text));
    }

    std::string operator()(const Appendix &appendix) const
    {
        return section(appendix.title, {}, tableElement(appendixTable(appendix, document)), "long");
    }

    std::string operator()(const SideBySide &pair) const
    {
        const Renderer narrow{document, 352, pictures};
        return "<div class=\"pair\"><div>\n" + narrow.all(pair.left) + "</div><div>\n" +
               narrow.all(pair.right) + "</div></div>\n";
    }

    std::string all(const std::vector<Plain> &blocks) const
    {
        std::string result;
        for (const Plain &block : blocks)
            result += std::visit(*this, block);
        return result;
    }
};

std::string head(const Document &document)
{
    return "<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
           htmlEscaped(document.title) + "</title>\n<style>\n" + styleSheet(document) + "</style>\n</head>\n";
}

std::string pageHeader(const Document &document)
{
    std::string by;
    for (const QString &line : document.author)
        by += element("p", "", line);
    return "<header><div>\n" + element("h1", "", document.title) + optional("p", "sub", document.subtitle) +
           "</div><div class=\"by\">\n" + by + "</div></header>\n";
}

} // namespace

std::string toHtml(const Document &document)
{
    const std::string language = htmlEscaped(QString::fromStdString(document.language));
    std::string result = "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n" + head(document) + "<body>\n" +
                         pageHeader(document) + "<main>\n";
    int pictures = 0;
    const Renderer renderer{document, 720, pictures};
    for (const Block &block : document.blocks)
        result += std::visit(renderer, block);
    return result + "</main>\n<footer>\n" + element("p", "", document.footer) +
           element("p", "", document.made) + "</footer>\n</body>\n</html>\n";
}

} // namespace ridealong::report
