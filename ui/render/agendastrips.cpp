// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/strips.h"

#include <algorithm>

namespace ridealong::render {

using namespace report;

namespace {

constexpr Style timeStyle{11.5f, 600, Ink::t1}, titleStyle{12, 600, Ink::t1}, plainStyle{11, 400, Ink::t1},
    quietStyle{10.5f, 400, Ink::t3}, riskStyle{11, 600, Ink::risk}, endStyle{11, 500, Ink::t1};
constexpr double gap = 10;

class AgendaSetter
{
public:
    AgendaSetter(const Agenda &agenda, const Measure &measure)
        : m_measure(measure)
    {
        double widest = 0;
        for (const AgendaItem &item : agenda.items) {
            widest = std::max(widest, m_measure.type.width(timeStyle, oneLine(item.time)));
            m_badged |= item.grade != Grade::none;
        }
        m_timeWidth = std::min(widest, measure.width / 4);
    }

    Strip item(const AgendaItem &item)
    {
        Strip strip;
        m_strip = &strip;
        m_item = element("LBody", element("LI", m_list));
        strip.picture = {m_measure.width, 0, {}};
        m_y = agendaInset;
        const double baseline = m_y + (item.title.isEmpty() ? 11.5 : 12.5);
        say(timeStyle, 0, baseline, m_measure.type.elided(timeStyle, oneLine(item.time), m_timeWidth + 0.1));
        const double end = putEnd(item.end, baseline);
        if (!item.title.isEmpty())
            putTitle(item, end);
        for (const AgendaLine &line : item.lines)
            putLine(line, &line == &item.lines.front() && item.title.isEmpty() ? end : m_measure.width);
        strip.picture.height = m_y + agendaInset;
        addRule(strip.picture, strip.picture.height - hairline);
        return strip;
    }

private:
    void say(const Style &style, double x, double baseline, const QString &text)
    {
        const size_t first = m_strip->picture.marks.size();
        put(m_strip->picture, style, x, baseline, text);
        if (!text.isEmpty())
            m_strip->tag(first, element("P", m_item));
    }

    void sayBadge(Grade grade, double x)
    {
        const size_t first = m_strip->picture.marks.size();
        putBadge(m_strip->picture, grade, x, m_y);
        m_strip->tag(first, element("P", m_item));
    }

    double left() const { return m_timeWidth > 0 ? m_timeWidth + gap : 0; }

    // Gives how far the words beside it may go.
    double putEnd(const QString &text, double baseline)
    {
        const QString shown = m_measure.type.elided(endStyle, oneLine(text), m_measure.width / 3);
        const double width = m_measure.type.width(endStyle, shown);
        say(endStyle, m_measure.width - width, baseline, shown);
        return m_measure.width - (width > 0 ? width + gap : 0);
    }

    void putTitle(const AgendaItem &item, double end)
    {
        double x = left();
        if (item.grade != Grade::none)
            sayBadge(item.grade, x);
        x += m_badged ? badgeRoom : 0;
        const QString title = m_measure.type.elided(titleStyle, oneLine(item.title), end - x);
        say(titleStyle, x, m_y + 12.5, title);
        x += m_measure.type.width(titleStyle, title) + gap;
        if (end - x > 40)
            say(quietStyle, x, m_y + 12.5, m_measure.type.elided(quietStyle, oneLine(item.aside), end - x));
        m_y += agendaTitlePitch;
    }

    void putLine(const AgendaLine &line, double end)
    {
        const Style &style = line.risk ? riskStyle : line.quiet ? quietStyle : plainStyle;
        const double x = left() + (m_badged ? badgeRoom : 0);
        say(style, x, m_y + 11.5, m_measure.type.elided(style, oneLine(line.text), end - x));
        m_y += agendaLinePitch;
    }

    const Measure &m_measure;
    ElementPtr m_list = element("L");
    ElementPtr m_item;
    Strip *m_strip = nullptr;
    double m_timeWidth = 0, m_y = 0;
    bool m_badged = false;
};

} // namespace

Strips agendaStrips(const Agenda &agenda, const Measure &measure)
{
    Strips strips;
    addHeading(strips, measure, agenda.title, agenda.note);
    AgendaSetter setter(agenda, measure);
    for (const AgendaItem &item : agenda.items)
        strips.push_back(setter.item(item));
    const QString &below = agenda.items.empty() ? agenda.whenEmpty : agenda.more;
    addLines(strips, measure, quietStyle, measure.type.wrap(quietStyle, below, measure.width, 2), 16);
    return strips;
}

} // namespace ridealong::render
