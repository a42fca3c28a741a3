// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

#include "report/labelroom.h"

#include <cmath>

namespace ridealong::report {

static bool isUnfit(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || (c.unicode() >= 0x7f && c.unicode() < 0xa0) ||
           c.unicode() >= 0xfffe;
}

std::string htmlEscaped(const QString &text)
{
    QString kept = text;
    for (QChar &c : kept)
        if (isUnfit(c))
            c = u' ';
    std::string result;
    for (const char c : kept.toStdString()) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\'':
            result += "&#39;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

// At most two decimals, the same on every machine, never "nan".
static std::string number(double value)
{
    if (!std::isfinite(value))
        value = 0;
    std::string text = QString::number(value, 'f', 2).toStdString();
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text == "-0" ? "0" : text;
}

static std::string attribute(const char *name, double value)
{
    return ' ' + std::string(name) + "=\"" + number(value) + '"';
}

static std::string inked(const char *kind, Ink ink)
{
    return std::string(" class=\"") + kind + '-' + inkRow(ink).name + '"';
}

static std::string mark(const Box &box)
{
    const std::string radius = box.radius > 0 ? attribute("rx", box.radius) : "";
    return "<rect" + inked("f", box.fill) + attribute("x", box.x) + attribute("y", box.y) +
           attribute("width", box.w) + attribute("height", box.h) + radius + "/>";
}

static std::string mark(const Stroke &stroke)
{
    std::string points;
    for (const Point &point : stroke.points)
        points += (points.empty() ? "" : " ") + number(point.x) + ',' + number(point.y);
    return "<polyline" + inked("s", stroke.ink) + attribute("stroke-width", stroke.width) +
           (stroke.dashed ? " stroke-dasharray=\"4 3\"" : "") + " points=\"" + points + "\"/>";
}

static std::string mark(const Dot &dot)
{
    return "<circle" + inked("f", dot.fill) + attribute("cx", dot.x) + attribute("cy", dot.y) +
           attribute("r", dot.radius) + "/>";
}

// Nobody measures text here: an average letter is a little more than half as wide as it is high. Of narrow
// letters more fit; their estimate is a twentieth too wide even for wide typefaces.
static QString fitted(const Words &words)
{
    const auto most = qsizetype(words.room / (0.56 * double(words.px)));
    const QString text = oneLine(words.text);
    const double width = wordsWidth(text, double(words.px), words.weight) / 1.05;
    if (words.room <= 0 || text.size() <= most || width <= words.room)
        return text;
    return text.left(std::max<qsizetype>(most - 1, 1)) + u'…';
}

static std::string mark(const Words &words)
{
    static constexpr const char *anchors[] = {"", " text-anchor=\"middle\"", " text-anchor=\"end\""};
    const std::string weight = words.weight == 400 ? "" : attribute("font-weight", words.weight);
    return "<text" + inked("f", words.ink) + attribute("x", words.x) + attribute("y", words.baseline) +
           attribute("font-size", double(words.px)) + weight + anchors[size_t(words.anchor)] + '>' +
           htmlEscaped(fitted(words)) + "</text>";
}

std::string toSvg(const Picture &picture, const QString &title, const QString &description,
                  const std::string &id)
{
    const std::string name = htmlEscaped(QString::fromStdString(id));
    const std::string named = title.isEmpty() ? "-d" : "-t\" aria-describedby=\"" + name + "-d";
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"" + name +
                      named + "\" viewBox=\"0 0 " + number(picture.width) + ' ' + number(picture.height) +
                      "\">\n";
    if (!title.isEmpty())
        svg += "<title id=\"" + name + "-t\">" + htmlEscaped(title) + "</title>\n";
    svg += "<desc id=\"" + name + "-d\">" + htmlEscaped(description) + "</desc>\n";
    for (const Mark &one : picture.marks)
        svg += std::visit([](const auto &kind) { return mark(kind); }, one) + '\n';
    return svg + "</svg>\n";
}

} // namespace ridealong::report
