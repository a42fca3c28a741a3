// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/typeset.h"

#include <algorithm>

namespace ridealong::render {

using namespace report;

constexpr qsizetype longestText = 20000; // more than a page of it
constexpr qsizetype mostRemembered = 20000;
constexpr int16_t boldWeight = 700;

Typesetter::Known &Typesetter::known(const Style &style)
{
    for (Known &one : m_known)
        if (one.face->px == style.px && one.face->weight == style.weight)
            return one;
    m_known.push_back({&m_faces.at(style.px, style.weight), {}});
    return m_known.back();
}

double Typesetter::width(const Style &style, const QString &text)
{
    Known &one = known(style);
    if (const auto found = one.widths.constFind(text); found != one.widths.cend())
        return *found;
    if (one.widths.size() >= mostRemembered)
        one.widths.clear();
    return *one.widths.insert(text, one.face->width(text));
}

QString Typesetter::elided(const Style &style, const QString &text, double room)
{
    if (width(style, text) <= room)
        return text;
    return known(style).face->elided(text.left(2000), std::max(room, 0.0));
}

namespace {

struct Word
{
    QString text;
    int16_t weight;
    bool spaced; // a space stands before it
};

std::vector<Word> wordsOf(const std::vector<Run> &runs, int16_t weight)
{
    std::vector<Word> words;
    bool spaced = false;
    for (const Run &run : runs) {
        const QString text = oneLine(run.text.left(longestText));
        const int16_t own = run.bold ? boldWeight : weight;
        const QStringList parts = text.split(u' ');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            spaced = spaced || i > 0;
            if (parts[i].isEmpty())
                continue;
            words.push_back({parts[i], own, spaced && !words.empty()});
            spaced = false;
        }
        spaced = text.endsWith(u' ');
    }
    return words;
}

// The longest beginning that fits, at least one character, never half of one.
qsizetype fitting(Typesetter &setter, const Style &style, const QString &text, double room)
{
    qsizetype low = 1, high = std::min<qsizetype>(text.size(), qsizetype(room / double(style.px) * 5) + 1);
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (setter.width(style, text.left(middle)) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    while (low > 1 && low < text.size() && (text[low].isLowSurrogate() || text[low].isMark()))
        --low;
    if (low < text.size() && text[low].isLowSurrogate())
        ++low;
    return low;
}

class Breaker
{
public:
    Breaker(Typesetter &setter, const Style &style, double room, int most)
        : m_setter(setter)
        , m_style(style)
        , m_room(std::max(room, 1.0))
        , m_most(std::max(most, 1))
    {
    }

    bool isFull() const { return int(m_lines.size()) >= m_most; }

    void add(Word word)
    {
        if (m_cut)
            return;
        const Style style = styled(word.weight);
        double width = m_setter.width(style, word.text);
        if (!m_line.empty() && m_x + space(word) + width > m_room)
            endLine();
        while (!isFull() && width > m_room) {
            const qsizetype cut = fitting(m_setter, style, word.text, m_room);
            if (cut >= word.text.size())
                break;
            append({word.text.left(cut), word.weight, false}, m_room);
            endLine();
            word.text = word.text.mid(cut);
            width = m_setter.width(style, word.text);
        }
        if (isFull())
            m_cut = true;
        else
            append(word, width);
    }

    std::vector<Line> lines()
    {
        if (!m_line.empty())
            endLine();
        if (m_cut && !m_lines.empty())
            shorten(m_lines.back().back());
        return std::move(m_lines);
    }

private:
    Style styled(int16_t weight) const { return {m_style.px, weight, m_style.ink}; }
    double space(const Word &word)
    {
        return word.spaced && !m_line.empty() ? m_setter.width(styled(word.weight), QStringLiteral(" "))
                                              : 0.0;
    }

    void append(const Word &word, double width)
    {
        const double gap = space(word);
        if (!m_line.empty() && m_line.back().weight == word.weight) {
            m_line.back().text += gap > 0 ? QString(u' ' + word.text) : word.text;
            m_line.back().width += gap + width;
        } else {
            m_line.push_back({word.text, word.weight, m_x + gap, width});
        }
        m_x += gap + width;
    }

    void endLine()
    {
        m_lines.push_back(std::move(m_line));
        m_line.clear();
        m_x = 0;
    }

    void shorten(Segment &last)
    {
        last.text = m_setter.elided(styled(last.weight), last.text + u"……", m_room - last.x);
        last.width = m_setter.width(styled(last.weight), last.text);
    }

    Typesetter &m_setter;
    Style m_style;
    double m_room;
    int m_most;
    std::vector<Line> m_lines;
    Line m_line;
    double m_x = 0;
    bool m_cut = false;
};

bool isRightToLeft(const std::vector<Run> &runs)
{
    const auto spoken =
        std::find_if(runs.begin(), runs.end(), [](const Run &run) { return !run.text.isEmpty(); });
    return spoken != runs.end() && spoken->text.isRightToLeft();
}

void mirror(Line &line, double room)
{
    for (Segment &segment : line)
        segment.x = room - segment.x - segment.width;
}

} // namespace

std::vector<Line> Typesetter::wrap(const Style &style, const std::vector<Run> &runs, double room, int most)
{
    Breaker breaker(*this, style, room, most);
    for (Word &word : wordsOf(runs, style.weight))
        breaker.add(std::move(word));
    std::vector<Line> lines = breaker.lines();
    if (isRightToLeft(runs))
        for (Line &line : lines)
            mirror(line, room);
    return lines;
}

std::vector<Line> Typesetter::wrap(const Style &style, const QString &text, double room, int most)
{
    return wrap(style, std::vector<Run>{{text}}, room, most);
}

void put(Picture &page, const Style &style, double x, double baseline, const QString &text)
{
    if (!text.isEmpty())
        page.marks.push_back(Words{x, baseline, text, style.px, style.weight, style.ink});
}

void put(Picture &page, const Style &style, double x, double baseline, const Line &line)
{
    for (const Segment &segment : line)
        put(page, {style.px, segment.weight, style.ink}, x + segment.x, baseline, segment.text);
}

} // namespace ridealong::render
