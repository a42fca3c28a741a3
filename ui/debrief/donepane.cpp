// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/donepane.h"

#include "base/words.h"
#include "debrief/debrieffacts.h"
#include "debrief/debriefview.h"
#include "leads/leadwords.h"
#include "measure/ridewords.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ridealong {

namespace {

QLabel *wrapping(const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    auto *label = makeLabel(text, role, tone, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString outcomeOf(const Book &book, uint32_t stop)
{
    const auto &stops = book.tables().rideStop;
    if (stops[stop].logged == 1)
        return DonePane::tr("did not take place");
    const QString result = resultWords(stops.text(stop, rideStopField("result")));
    return result.isEmpty() ? DonePane::tr("not answered") : result;
}

QLayout *stopLine(const Book &book, uint32_t row, QWidget *parent)
{
    const auto &stops = book.tables().rideStop;
    const auto text = [&](FieldNo field) { return stops.text(row, field); };
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(
        wrapping(shown(text(rideStopField("company"))), TextRole::strong, Tone::primary, parent));
    if (const QString goal = shown(text(rideStopField("goal"))); !goal.isEmpty())
        words->addWidget(wrapping(goal, TextRole::body, Tone::secondary, parent));
    words->addWidget(wrapping(outcomeOf(book, row), TextRole::secondary, Tone::caption, parent));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new GradeBadge(gradeIndex(stops[row].grade), 20, parent), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(
        makeLabel(roleWords(text(rideStopField("role"))), TextRole::secondary, Tone::caption, parent), 0,
        Qt::AlignTop);
    return line;
}

void replace(QVBoxLayout &column, QWidget *content)
{
    while (QLayoutItem *old = column.takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    column.addWidget(content);
}

QWidget *columnOf(const QString &title, QWidget *content, int left, QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new SectionHeader(title, part, left));
    column->addWidget(makeScrolled(content, part), 1);
    return part;
}

QVBoxLayout *insideOf(QWidget *content, int left)
{
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(left, 8, 16, 16);
    return column;
}

} // namespace

DonePane::DonePane(QWidget *parent)
    : QWidget(parent)
    , m_view(new DebriefView)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Finished debrief"));
    auto *stops = new QWidget, *view = new QWidget, *own = new QWidget;
    m_stops = insideOf(stops, 24);
    insideOf(view, 20)->addWidget(m_view);
    m_private = insideOf(own, 20);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(columnOf(tr("Stops"), stops, 24, this), 5);
    row->addWidget(makeHairline(Qt::Vertical, this));
    row->addWidget(columnOf(tr("What the rep reads"), view, 20, this), 6);
    row->addWidget(makeHairline(Qt::Vertical, this));
    row->addWidget(columnOf(tr("Only for you"), own, 20, this), 4);
}

void DonePane::setRide(const Book &book, uint32_t ride, uint32_t reader)
{
    replace(*m_stops, makeStops(book, ride));
    m_view->setRide(book, ride);
    setAccessibleDescription(m_view->words());
    replace(*m_private, makePrivate(book, ride, reader));
}

QWidget *DonePane::makeStops(const Book &book, uint32_t ride)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(10);
    for (const uint32_t row : stopsOf(book, ride)) {
        column->addLayout(stopLine(book, row, part));
        column->addWidget(makeHairline(Qt::Horizontal, part));
    }
    const Ride &row = book.tables().ride[ride];
    if (row.leftAt != unsetInt && row.backAt != unsetInt)
        column->addWidget(wrapping(tr("Left %1, back %2.").arg(timeWords(row.leftAt), timeWords(row.backAt)),
                                   TextRole::body, Tone::secondary, part));
    column->addStretch(1);
    return part;
}

QWidget *DonePane::makePrivate(const Book &book, uint32_t ride, uint32_t reader)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    auto *head = new QHBoxLayout;
    head->addWidget(makeIconLabel("lock", 14, Tone::secondary, part));
    head->addWidget(makeLabel(tr("Private, stays on this laptop"), TextRole::label, Tone::secondary, part),
                    1);
    column->addLayout(head);
    const auto notes = privateNotesOf(book, ride, reader);
    for (const uint32_t note : notes)
        column->addWidget(wrapping(shown(book.tables().privateNote.text(note, privateNoteField("text"))),
                                   TextRole::body, Tone::primary, part));
    if (notes.empty())
        column->addWidget(makeLabel(tr("none"), TextRole::body, Tone::caption, part));
    column->addStretch(1);
    return part;
}

} // namespace ridealong
