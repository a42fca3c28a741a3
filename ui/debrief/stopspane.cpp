// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/stopspane.h"

#include "base/spoken.h"
#include "base/words.h"
#include "debrief/opendebrief.h"
#include "debrief/stopline.h"
#include "debrief/stoprow.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

QTime asTime(int minutes)
{
    return QTime(0, 0).addSecs((minutes == unsetInt ? 0 : minutes) * 60);
}

int minutesOf(const QTimeEdit &edit)
{
    return edit.time().hour() * 60 + edit.time().minute();
}

QString hoursSentence(int left, int back)
{
    const int minutes = back - left;
    const double hours = minutes / 60.0;
    const QString figure = spokenLocale().toString(hours, 'f', minutes % 60 == 0 ? 0 : 1);
    const QString from = timeWords(left), to = timeWords(back);
    return minutes == 60 ? StopsPane::tr("Left %1, back %2. 1 field hour.").arg(from, to)
                         : StopsPane::tr("Left %1, back %2. %3 field hours.").arg(from, to, figure);
}

} // namespace

StopsPane::StopsPane(OpenDebrief &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_header(new SectionHeader(tr("Stops")))
    , m_none(makeLabel(tr("No stop was planned."), TextRole::body, Tone::caption, this))
    , m_list(new QVBoxLayout)
{
    m_list->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_none->setContentsMargins(24, 12, 16, 12);
    column->addWidget(m_none);
    column->addLayout(m_list);
    column->addWidget(makeHours());
    column->addStretch(1);
    connect(&open, &OpenDebrief::replaced, this, &StopsPane::rebuild);
    connect(&open, &OpenDebrief::edited, this, &StopsPane::renew);
}

QWidget *StopsPane::makeHours()
{
    auto *part = new QWidget(this);
    m_hours = makeLabel({}, TextRole::body, Tone::secondary, part);
    m_hours->setWordWrap(true);
    m_change = makeSmallButton(tr("Change"), ButtonKind::link, nullptr, part);
    m_change->setAccessibleDescription(tr("When you left and came back"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_hours, 1);
    line->addWidget(m_change, 0, Qt::AlignTop);
    m_times = new QWidget(part);
    auto *times = new QHBoxLayout(m_times);
    times->setContentsMargins({});
    const auto add = [&](const QString &name) {
        auto *edit = new QTimeEdit(m_times);
        edit->setDisplayFormat(spokenLocale().timeFormat(QLocale::ShortFormat));
        edit->setAccessibleName(name);
        times->addWidget(makeLabel(name, TextRole::secondary, Tone::secondary, m_times));
        times->addWidget(edit);
        connect(edit, &QTimeEdit::timeChanged, this, &StopsPane::setHours);
        return edit;
    };
    m_left = add(tr("Left"));
    m_back = add(tr("Back"));
    times->addStretch(1);
    m_times->hide();
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(24, 12, 16, 12);
    column->addLayout(line);
    column->addWidget(m_times);
    connect(m_change, &QPushButton::clicked, this, [this] { changeHours(m_times->isHidden()); });
    return part;
}

void StopsPane::changeHours(bool change)
{
    m_times->setVisible(change);
    m_change->setText(change ? tr("Done") : tr("Change"));
    if (change)
        m_left->setFocus(Qt::OtherFocusReason);
}

void StopsPane::rebuild()
{
    const QWidget *now = QApplication::focusWidget();
    const bool hadFocus =
        std::ranges::any_of(m_rows, [&](const StopRow *row) { return row == now || row->isAncestorOf(now); });
    for (StopRow *row : m_rows)
        row->hide(), row->deleteLater();
    m_rows.clear();
    m_none->setVisible(m_open.value().stops.empty());
    const auto &stops = m_open.value().stops;
    for (size_t place = 0; place < stops.size(); ++place) {
        auto *row = new StopRow(m_open.book(), stops[place], this);
        m_rows.push_back(row);
        m_list->addWidget(row);
        connectRow(row, place);
    }
    changeHours(false);
    m_current = std::min(m_current, m_rows.empty() ? 0 : m_rows.size() - 1);
    if (!m_rows.empty())
        choose(m_current);
    if (hadFocus && !m_rows.empty())
        m_rows[m_current]->setFocus(Qt::OtherFocusReason);
    renew();
}

void StopsPane::connectRow(StopRow *row, size_t place)
{
    connect(row, &StopRow::chosen, this, [this, place] { choose(place); });
    connect(row, &StopRow::stepped, this, [this, place](int by) { step(place, by); });
    connect(row, &StopRow::sideStepped, this, &StopsPane::sideStepped);
    connect(row, &StopRow::answered, this, [this, place](int result) { answer(place, result); });
    connect(row, &StopRow::tookPlace, this, [this, place](bool took) { setTook(place, took); });
    connect(row, &StopRow::typed, this, [this, place](const QString &line) {
        m_open.edit([&](Debrief &debrief) { readStopLine(m_open.book(), line, debrief.stops[place]); });
    });
}

void StopsPane::choose(size_t place)
{
    m_current = place;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setCurrent(i == place);
}

void StopsPane::step(size_t place, int by)
{
    if (by > 0 && place + 1 >= m_rows.size())
        Q_EMIT done();
    else if (by > 0 || place > 0)
        m_rows[place + size_t(by)]->setFocus(Qt::OtherFocusReason);
}

// Who answers with a key goes on; a click stays.
void StopsPane::answer(size_t place, int result)
{
    m_open.edit([&](Debrief &debrief) {
        debrief.stops[place].result = stopResults[result];
        debrief.stops[place].took = true;
    });
    if (m_rows[place]->hasFocus())
        step(place, 1);
}

void StopsPane::setTook(size_t place, bool took)
{
    m_open.edit([&](Debrief &debrief) {
        debrief.stops[place].took = took;
        if (!took)
            debrief.stops[place].result.clear();
    });
    if (!took && m_rows[place]->hasFocus())
        step(place, 1);
}

void StopsPane::renew()
{
    const Debrief &debrief = m_open.value();
    for (size_t place = 0; place < m_rows.size() && place < debrief.stops.size(); ++place)
        m_rows[place]->setStop(m_open.book(), debrief.stops[place]);
    const int all = int(debrief.stops.size());
    m_header->setCount(QString::number(all));
    m_header->setCaption(all ? tr("%1 of %2 answered").arg(all - stopsLeft(debrief)).arg(all) : QString());
    showHours();
}

void StopsPane::showHours()
{
    const Debrief &debrief = m_open.value();
    const bool isKnown = debrief.leftAt != unsetInt && debrief.backAt != unsetInt;
    m_hours->setText(!isKnown                           ? tr("When you left and came back is not said yet.")
                     : debrief.backAt <= debrief.leftAt ? tr("You came back before you left.")
                                                        : hoursSentence(debrief.leftAt, debrief.backAt));
    const QSignalBlocker quietLeft(m_left), quietBack(m_back);
    m_left->setTime(asTime(debrief.leftAt));
    m_back->setTime(asTime(debrief.backAt));
}

void StopsPane::setHours()
{
    m_open.edit([&](Debrief &debrief) {
        debrief.leftAt = minutesOf(*m_left);
        debrief.backAt = minutesOf(*m_back);
    });
}

void StopsPane::focusRow()
{
    const auto &stops = m_open.value().stops;
    size_t place = m_current;
    for (size_t i = stops.size(); i-- > 0;)
        if (!isAnswered(stops[i]))
            place = i;
    if (place < m_rows.size())
        m_rows[place]->setFocus(Qt::OtherFocusReason);
}

} // namespace ridealong
