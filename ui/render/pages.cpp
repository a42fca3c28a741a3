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
    Pages finished();

private:
    Picture &picture() { return m_pages.back().picture; }
    void newPage();
    void remember(const Strip &page, size_t first);
    void place(const Strip &strip);
    void begin(const Strip &strip);
    bool belongsOnNextPage(const Strips &strips) const;
    void addFooter(Picture &page, size_t number);
    double rightOf(const Style &style, const QString &text)
    {
        return m_size.width - margin - m_type.width(style, text);
    }

    const Document &m_document;
    Size m_size;
    double m_bottom;
    Typesetter m_type;
    std::vector<Strip> m_pages;
    std::vector<Bookmark> m_outline;
    ElementPtr m_heading; // the last one
    double m_y = margin;
    bool m_isEmpty = true;
};

void Pager::newPage()
{
    m_pages.push_back({.picture = {m_size.width, m_size.height, {}}});
    m_y = margin;
    m_isEmpty = true;
    if (m_pages.size() > 1) {
        const double room = m_size.width - 2 * margin;
        put(picture(), footerStyle, margin, 34, m_type.elided(footerStyle, oneLine(m_document.title), room));
    }
}

void Pager::addTitle()
{
    constexpr Style title{23.2f, 600, Ink::t1}, subtitle{12.2f, 400, Ink::t2}, by{11.5f, 400, Ink::t2};
    const double half = (m_size.width - 2 * margin) * 0.6;
    Picture &page = picture();
    double baseline = margin + 19;
    for (const Line &line : m_type.wrap(title, m_document.title, half, 2)) {
        put(page, title, margin, baseline, line);
        baseline += 28;
    }
    m_pages.back().tag(0, element("H1", {}, oneLine(m_document.title)));
    baseline -= 8;
    const size_t below = page.marks.size();
    for (const Line &line : m_type.wrap(subtitle, m_document.subtitle, half, 2)) {
        put(page, subtitle, margin, baseline, line);
        baseline += 16;
    }
    m_pages.back().tag(below, element("P"));
    double right = margin + 7;
    for (size_t i = 0; i < std::min<size_t>(m_document.author.size(), 4); ++i, right += 16) {
        const QString text =
            m_type.elided(by, oneLine(m_document.author[i]), m_size.width - 2 * margin - half - 12);
        const size_t first = page.marks.size();
        put(page, by, rightOf(by, text), right, text);
        m_pages.back().tag(first, element("P"));
    }
    m_y = std::max(baseline, right) + 1;
    page.marks.push_back(Box{margin, m_y, m_size.width - 2 * margin, 2, Ink::t1});
    m_y += 2;
    m_isEmpty = false;
}

void Pager::place(const Strip &strip)
{
    m_y += m_isEmpty ? 0 : strip.before;
    const size_t first = m_pages.back().tags.size();
    render::place(m_pages.back(), strip, margin, m_y);
    remember(m_pages.back(), first);
    m_y += strip.picture.height;
    m_isEmpty = false;
}

// The headings among the tags from that one on. One that takes several lines is one heading.
void Pager::remember(const Strip &page, size_t first)
{
    for (size_t i = first; i < page.tags.size(); ++i) {
        const Tagged &tagged = page.tags[i];
        if (qstrcmp(tagged.element->role, "H2") != 0 || tagged.element == m_heading ||
            tagged.from == tagged.to)
            continue;
        const auto *words = std::get_if<Words>(&page.picture.marks[tagged.from]);
        m_outline.push_back({.title = tagged.element->words,
                             .page = m_pages.size() - 1,
                             .top = words ? words->baseline - 1.5 * double(words->px) : 0.0});
        m_heading = tagged.element;
    }
}

void Pager::begin(const Strip &strip)
{
    newPage();
    if (strip.repeated)
        place(*strip.repeated);
}

// What fits on a page is not torn, unless half of this one would stay empty.
bool Pager::belongsOnNextPage(const Strips &strips) const
{
    double height = 0;
    for (size_t i = 0; i < strips.size(); ++i)
        height += (i > 0 ? strips[i].before : 0) + strips[i].picture.height;
    const double room = m_bottom - margin;
    return !m_isEmpty && m_y + strips.front().before + height > m_bottom && height <= room &&
           m_bottom - m_y <= room / 2;
}

void Pager::add(const Strips &strips)
{
    if (!strips.empty() && belongsOnNextPage(strips))
        newPage();
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

Pages Pager::finished()
{
    Pages result{.pages = {}, .outline = std::move(m_outline)};
    for (size_t i = 0; i < m_pages.size(); ++i) {
        addFooter(m_pages[i].picture, i + 1);
        result.pages.push_back({std::move(m_pages[i].picture), std::move(m_pages[i].tags)});
    }
    return result;
}

} // namespace

Palette paletteFor(const Document &document)
{
    return document.colour ? Palette::light : Palette::gray;
}

bool needsLandscape(const Table &table, const Document &document)
{
    constexpr size_t enough = 100; // rows tell how wide the columns are
    Table head = table;
    head.rows.resize(std::min(head.rows.size(), enough));
    Document upright = document;
    upright.landscape = false;
    upright.blocks.clear();
    Pager pager(upright);
    const Measure measure = pager.measure();
    return wantedWidth(head, measure) > measure.width;
}

Pages setOnPages(const Document &document)
{
    Pager pager(document);
    pager.addTitle();
    for (const Block &block : document.blocks)
        pager.add(stripsOf(block, pager.measure()));
    return pager.finished();
}

std::vector<Picture> pagesOf(const Document &document)
{
    Pages set = setOnPages(document);
    std::vector<Picture> pictures;
    for (Page &page : set.pages)
        pictures.push_back(std::move(page.picture));
    return pictures;
}

} // namespace ridealong::render
