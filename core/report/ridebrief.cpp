// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ridebrief.h"

#include "base/spoken.h"
#include "base/words.h"
#include "report/briefparts.h"
#include "report/labelroom.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ridealong::report {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RideBrief", text);
}

// What the page has room for. Heights are those of ui/render, which sets each line of an agenda as one line.
constexpr double letterHeight = 1056, a4Height = 1122, head = 124, foot = 62;
constexpr double prosePx = 11.6, prosePitch = 16, proseGap = 12, columnWidth = 690;
constexpr double figuresHeight = 110, heading = 13 + 18, headingNote = 16, moreHeight = 18;
constexpr double notePitch = 26, noteHead = heading + 12, betweenBlocks = 14;
constexpr size_t mostStopsShown = 12;
constexpr double leastRoute = 170, mostRoute = 270, routeWidth = 352;

double itemHeight(bool titled, int lines)
{
    return 2 * agendaInset + (titled ? agendaTitlePitch : 0) + agendaLinePitch * lines;
}

double agendaHeight(const Agenda &agenda)
{
    double height = heading + (agenda.more.isEmpty() ? 0 : moreHeight);
    for (const AgendaItem &item : agenda.items)
        height += itemHeight(!item.title.isEmpty(), int(item.lines.size()));
    return height + (agenda.items.empty() ? moreHeight : 0);
}

double proseHeight(const QString &text)
{
    return proseGap + prosePitch * std::ceil(wordsWidth(text, prosePx) / columnWidth);
}

struct Layout
{
    int lines = 3; // below each stop's title
    size_t stops = 0, commitments = 3;
    bool withRoute = true;
    int notes = 3;
};

class Brief
{
public:
    Brief(const BriefFacts &facts, const Places &places, const BriefWish &wish)
        : m_facts(facts)
        , m_places(places)
        , m_wish(wish)
        , m_day(briefDay(facts))
        , m_skills(briefSkills(facts))
    {
    }

    Document document()
    {
        Document document = emptyDocument();
        m_room = (document.paper == Paper::a4 ? a4Height : letterHeight) - head - foot;
        const Layout layout = fitting();
        document.blocks = {Prose{{}, {{tr("The day in one line.") + u' ', true}, {m_day}}},
                           briefFigures(m_facts), stops(layout)};
        addSides(document, layout);
        document.blocks.push_back(notes(layout.notes, document.paper));
        return document;
    }

private:
    Document emptyDocument() const
    {
        Document document;
        document.title = tr("Ride-along brief");
        document.subtitle = briefSubtitle(m_facts);
        document.author = {shown(m_facts.book.info().name),
                           asTitle(spokenDate(m_facts.draft.on, tr("dddd, MMMM d, yyyy")))};
        document.footer = tr("For both who ride. Private notes are not in it.");
        document.made = tr("Made with Ridealong");
        document.madeAt = m_wish.madeAt;
        document.language = spokenLocale().bcp47Name().section(u'-', 0, 0).toStdString();
        document.currency = m_facts.book.info().currency;
        document.paper = usualPaper();
        return document;
    }

    size_t count() const { return m_facts.draft.stops.size(); }

    double heightOf(const Layout &layout) const
    {
        const double stops = heading + 2 * headingNote + (layout.stops < count() ? moreHeight : 0) +
                             itemHeight(true, layout.lines) * double(std::max<size_t>(layout.stops, 1));
        const double commitments = agendaHeight(briefCommitments(m_facts, layout.commitments));
        const double skills = agendaHeight(m_skills);
        const double sides =
            layout.withRoute ? std::max(leastRoute + 9, skills + commitments) : std::max(skills, commitments);
        return proseHeight(tr("The day in one line.") + m_day) + figuresHeight + stops + betweenBlocks +
               sides + noteHead + notePitch * layout.notes;
    }

    // The first of these that fits; the last always does, with as many stops as there is room for.
    Layout fitting() const
    {
        const size_t shown = std::min(count(), mostStopsShown);
        const Layout wishes[] = {{3, shown, 3, true, 4},  {3, shown, 2, true, 3},  {3, shown, 3, false, 4},
                                 {2, shown, 2, true, 3},  {2, shown, 3, false, 3}, {1, shown, 3, false, 3},
                                 {1, shown, 2, false, 2}, {0, shown, 2, false, 2}};
        for (Layout layout : wishes) {
            layout.withRoute &= m_wish.withRoute && count() > 0;
            if (heightOf(layout) <= m_room)
                return filled(layout);
        }
        Layout last = wishes[std::size(wishes) - 1];
        while (last.stops > 1 && heightOf(last) > m_room)
            --last.stops;
        return last;
    }

    // What is left goes to lines for writing.
    Layout filled(Layout layout) const
    {
        constexpr int mostNotes = 12;
        const int more = int((m_room - heightOf(layout)) / notePitch);
        layout.notes = std::min(layout.notes + (layout.withRoute ? more / 2 : more), mostNotes);
        return layout;
    }

    Agenda stops(const Layout &layout) const
    {
        Agenda agenda{.id = "stops",
                      .title = tr("Stops"),
                      .note = briefTimes(m_facts),
                      .items = {},
                      .more = {},
                      .whenEmpty = tr("No stop is planned yet.")};
        for (size_t i = 0; i < layout.stops; ++i)
            agenda.items.push_back(briefStop(m_facts, i, layout.lines));
        const size_t left = count() - layout.stops;
        if (left > 0)
            agenda.more = left == 1 ? tr("And 1 more stop; the plan has it.")
                                    : tr("And %1 more stops; the plan has them.").arg(left);
        return agenda;
    }

    void addSides(Document &document, const Layout &layout) const
    {
        const Agenda commitments = briefCommitments(m_facts, layout.commitments);
        if (!layout.withRoute) {
            document.blocks.push_back(SideBySide{{m_skills}, {commitments}});
            return;
        }
        const double beside = agendaHeight(m_skills) + agendaHeight(commitments) - 9;
        const double free = m_room - heightOf(layout);
        const double height = std::clamp(std::max(beside, leastRoute) + free, leastRoute, mostRoute);
        const RouteSketch sketch = routeSketch(m_facts.book, m_places, m_facts.draft, m_facts.plan,
                                               {.width = routeWidth, .height = height});
        document.blocks.push_back(SideBySide{{Drawing{"route", {}, {}, sketch.picture, sketch.description}},
                                             {m_skills, commitments}});
    }

    static Drawing notes(int lines, Paper paper)
    {
        Picture picture{paper == Paper::a4 ? 697.0 : 720.0, notePitch * lines, {}};
        for (int line = 1; line <= lines; ++line)
            picture.marks.push_back(Box{0, notePitch * line - 1, picture.width, 0.8, Ink::line2});
        return {"notes", tr("Notes"), {}, picture, tr("Room for writing by hand.")};
    }

    const BriefFacts &m_facts;
    const Places &m_places;
    const BriefWish &m_wish;
    QString m_day;
    Agenda m_skills;
    double m_room = 0;
};

} // namespace

Document rideBrief(const Book &book, const Effort &effort, const Places &places, const BriefWish &wish)
{
    const BriefFacts facts{book, wish.draft, planOf(book, places, wish.draft),
                           repNumbers(book, effort, wish.draft.rep), skillTable(book, wish.draft.rep)};
    return Brief(facts, places, wish).document();
}

} // namespace ridealong::report
