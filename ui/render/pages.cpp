// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pages.h"

#include "render/strips.h"

#include <QCoreApplication>

namespace ridealong::render {

using namespace report;

namespace {

constexpr double margin = 48, footerHeight = 48, footerPx = 9.5;
constexpr Style footerStyle{float(footerPx), 400, Ink::t3};

struct Size
{
    double width, height;
};

Size sizeOf(const Document &document)
{
    const Size upright = document.paper == Paper::a4 ? Size{793.7, 1122.5} : Size{816, 1056};
    return document.landscape ? Size{upright.height, upright.width} : upright;
}

class Pager
{
public:
    explicit Pager(const Document &document)
        : m_document(document)
        , m_size(sizeOf(document))
        , m_bottom(m_size.height - footerHeight - 12)
    {
        newPage();
    }

    Measure measure() { return {m_type, m_document, m_size.width - 2 * margin, m_bottom - margin - 30}; }

    void addTitle();
    void add(const Strips &strips);
    std::vector<Picture> finished();

private:
    void newPage();
    void place(const Strip &strip);
    void begin(const Strip &strip);
    void addFooter(Picture &page, size_t number);
    double rightOf(const Style &style, const QString &text)
    {
        return m_size.width - margin - m_type.width(style, text);
    }

    const Document &m_document;
    Size m_size;
    double m_bottom;
    Typesetter m_type;
    std::vector<Picture> m_pages;
    double m_y = margin;
    bool m_isEmpty = true;
};

void Pager::newPage()
{
    m_pages.push_back({m_size.width, m_size.height, {}});
    m_y = margin;
    m_isEmpty = true;
    if (m_pages.size() > 1) {
        const double room = m_size.width - 2 * margin;
        put(m_pages.back(), footerStyle, margin, 34,
            m_type.elided(footerStyle, oneLine(m_document.title), room));
    }
}

void Pager::addTitle()
{
    constexpr Style title{23.2f, 600, Ink::t1}, subtitle{12.2f, 400, Ink::t2}, by{11.5f, 400, Ink::t2};
    const double half = (m_size.width - 2 * margin) * 0.6;
    Picture &page = m_pages.back();
    double baseline = margin + 19;
    for (const Line &line : m_type.wrap(title, m_document.title, half, 2)) {
        put(page, title, margin, baseline, line);
        baseline += 28;
    }
    baseline -= 8;
    for (const Line &line : m_type.wrap(subtitle, m_document.subtitle, half, 2)) {
        put(page, subtitle, margin, baseline, line);
        baseline += 16;
    }
    double right = margin + 7;
    for (size_t i = 0; i < std::min<size_t>(m_document.author.size(), 4); ++i, right += 16) {
        const QString text =
            m_type.elided(by, oneLine(m_document.author[i]), m_size.width - 2 * margin - half - 12);
        put(page, by, rightOf(by, text), right, text);
    }
    m_y = std::max(baseline, right) + 1;
    page.marks.push_back(Box{margin, m_y, m_size.width - 2 * margin, 2, Ink::t1});
    m_y += 2;
    m_isEmpty = false;
}

void Pager::place(const Strip &strip)
{
    m_y += m_isEmpty ? 0 : strip.before;
    render::place(m_pages.back(), strip, margin, m_y);
    m_y += strip.picture.height;
    m_isEmpty = false;
}

void Pager::begin(const Strip &strip)
{
    newPage();
    if (strip.repeated)
        place(*strip.repeated);
}

void Pager::add(const Strips &strips)
{
    for (size_t i = 0; i < strips.size(); ++i) {
        double needed = 0;
        size_t j = i;
        do {
            needed += strips[j].before + strips[j].picture.height;
        } while (strips[j].keepsWithNext && ++j < strips.size());
        if (!m_isEmpty && m_y + needed > m_bottom)
            begin(strips[i]);
        place(strips[i]);
    }
}

void Pager::addFooter(Picture &page, size_t number)
{
    const double room = m_size.width - 2 * margin, baseline = m_size.height - 29.3;
    const QString count =
        QCoreApplication::translate("Report", "Page %1 of %2").arg(number).arg(m_pages.size());
    const QString made = oneLine(m_document.made);
    const QString right =
        m_type.elided(footerStyle, made.isEmpty() ? count : QString(made + u". " + count), room * 0.6);
    page.marks.push_back(Box{margin, m_size.height - 47.3, room, hairline, Ink::line});
    put(page, footerStyle, rightOf(footerStyle, right), baseline, right);
    const double left = room - m_type.width(footerStyle, right) - 16;
    put(page, footerStyle, margin, baseline, m_type.elided(footerStyle, oneLine(m_document.footer), left));
}

std::vector<Picture> Pager::finished()
{
    for (size_t i = 0; i < m_pages.size(); ++i)
        addFooter(m_pages[i], i + 1);
    return std::move(m_pages);
}

} // namespace

Palette paletteFor(const Document &document)
{
    return document.colour ? Palette::light : Palette::gray;
}

std::vector<Picture> pagesOf(const Document &document)
{
    Pager pager(document);
    pager.addTitle();
    for (const Block &block : document.blocks)
        pager.add(stripsOf(block, pager.measure()));
    return pager.finished();
}

} // namespace ridealong::render
