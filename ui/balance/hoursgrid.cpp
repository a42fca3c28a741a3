// SPDX-License-Identifier: GPL-3.0-or-later
#include "balance/hoursgrid.h"

#include "balance/balancewords.h"
#include "base/spoken.h"
#include "base/words.h"
#include "shell/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <algorithm>
#include <optional>

namespace ridealong {

namespace {

constexpr int hoursRow = 32;
constexpr int untimedRow = int(dayParts);

std::optional<WorkKind> kindOfKey(int key)
{
    switch (key) {
    case Qt::Key_F:
        return WorkKind::field;
    case Qt::Key_D:
        return WorkKind::desk;
    case Qt::Key_R:
        return WorkKind::report;
    case Qt::Key_T:
        return WorkKind::travel;
    default:
        return {};
    }
}

// Some input sends a text without a key.
int keyIn(const QKeyEvent &key)
{
    const QString text = key.text().toUpper();
    return key.key() == 0 && text.size() == 1 ? text[0].unicode() : key.key();
}

bool isOwnKey(const QKeyEvent &key)
{
    const int code = keyIn(key);
    const bool plain = (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const bool digit = code >= Qt::Key_0 && code <= Qt::Key_9;
    const auto others = {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Escape,  Qt::Key_Period,
                         Qt::Key_Comma,  Qt::Key_PageUp,    Qt::Key_PageDown};
    return plain && (digit || kindOfKey(code) || std::ranges::find(others, code) != others.end());
}

// What was said, and what is known by itself where no field was said.
QString cellText(const BalancePart &part)
{
    std::array<int, workKinds> minutes = part.said;
    if (minutes[0] == 0)
        minutes[0] = part.known;
    return minutesInWords(minutes);
}

} // namespace

HoursGrid::HoursGrid(QWidget *parent)
    : QTableWidget(int(dayParts) + 1, 7, parent)
{
    setAccessibleName(tr("Hours by part of the day"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(true);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(currentTheme().px(hoursRow));
    verticalHeader()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList parts;
    for (size_t part = 0; part < dayParts; ++part)
        parts << partName(DayPart(part));
    setVerticalHeaderLabels(parts << tr("Any time"));
    connect(this, &QTableWidget::currentCellChanged, this, [this] { type({}); });
}

QSize HoursGrid::sizeHint() const
{
    const int rows = isRowHidden(untimedRow) ? int(dayParts) : int(dayParts) + 1;
    return {700, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2};
}

void HoursGrid::setWeek(const Book &book, const Balance &balance)
{
    m_week = balance;
    m_today = book.today();
    bool untimed = false;
    QStringList days;
    for (size_t day = 0; day < 7; ++day) {
        days << spokenDate(balance.days[day].on, tr("ddd d"));
        for (size_t part = 0; part < dayParts; ++part)
            showPart(day, part);
        showUntimed(day);
        untimed = untimed || balance.days[day].untimed > 0;
    }
    setHorizontalHeaderLabels(days);
    setRowHidden(untimedRow, !untimed);
    updateGeometry();
}

void HoursGrid::showPart(size_t day, size_t part)
{
    const Theme &t = currentTheme();
    const BalanceDay &of = m_week.days[day];
    const BalancePart &what = of.parts[part];
    const QString text = cellText(what);
    const bool said = what.said != std::array<int, workKinds>{};
    auto *cell = new QTableWidgetItem(text.isEmpty() && canEnter(of.on) ? QStringLiteral("–") : text);
    cell->setFlags(canEnter(of.on) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
    cell->setForeground(said ? t.t1 : t.t3);
    cell->setToolTip(said || text.isEmpty() ? text : tr("%1, known from rides and visits").arg(text));
    cell->setData(Qt::AccessibleTextRole,
                  tr("%1, %2: %3")
                      .arg(spokenDate(of.on, tr("dddd, MMMM d")), partName(DayPart(part)),
                           text.isEmpty() ? tr("nothing said") : text));
    setItem(int(part), int(day), cell);
}

void HoursGrid::showUntimed(size_t day)
{
    const int minutes = m_week.days[day].untimed;
    auto *cell = new QTableWidgetItem(minutes > 0 ? minutesInWords({minutes, 0, 0, 0}) : QString());
    cell->setFlags(Qt::ItemIsEnabled);
    cell->setForeground(currentTheme().t3);
    cell->setToolTip(tr("Visits without a time of day"));
    setItem(untimedRow, int(day), cell);
}

Date HoursGrid::day() const
{
    const int column = currentColumn();
    const bool isPart = column >= 0 && column < 7 && currentRow() >= 0 && currentRow() < untimedRow;
    return isPart && canEnter(m_week.days[size_t(column)].on) ? m_week.days[size_t(column)].on : Date();
}

DayPart HoursGrid::part() const
{
    return DayPart(std::clamp(currentRow(), 0, int(dayParts) - 1));
}

void HoursGrid::chooseDay(Date on)
{
    int fallback = -1;
    for (int column = 0; column < 7; ++column) {
        const BalanceDay &of = m_week.days[size_t(column)];
        if (!canEnter(of.on) || (on.isSet() && of.on != on))
            continue;
        fallback = column;
        for (int part = 0; part < 2; ++part)
            if (of.parts[size_t(part)].isEmpty() && (on.isSet() || of.on.weekday() <= 5))
                return setCurrentCell(part, column);
    }
    if (fallback >= 0)
        setCurrentCell(0, fallback);
}

void HoursGrid::moveOn(const Book &book)
{
    const int from = currentColumn() * int(dayParts) + currentRow();
    for (int place = from + 1; place < 7 * int(dayParts); ++place) {
        const int column = place / int(dayParts), part = place % int(dayParts);
        const BalanceDay &of = m_week.days[size_t(column)];
        if (DayPart(part) != DayPart::evening && canEnter(of.on) && book.info().isWorkingDay(of.on) &&
            of.parts[size_t(part)].isEmpty())
            return setCurrentCell(part, column);
    }
}

void HoursGrid::type(const QString &digits)
{
    if (m_typed == digits)
        return;
    m_typed = digits;
    Q_EMIT typed(m_typed);
}

void HoursGrid::say(WorkKind kind)
{
    if (!day().isSet())
        return;
    const double hours = QLocale::c().toDouble(m_typed);
    const bool isWhole = m_typed.isEmpty();
    type({});
    if (isWhole)
        Q_EMIT partSaid(kind);
    else
        Q_EMIT hoursSaid(kind, qRound(hours * 60));
}

void HoursGrid::keyPressEvent(QKeyEvent *event)
{
    if (!isOwnKey(*event))
        return QTableWidget::keyPressEvent(event);
    const int key = keyIn(*event);
    if (const auto kind = kindOfKey(key))
        return say(*kind);
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        return Q_EMIT weekAsked(key == Qt::Key_PageUp ? -1 : 1);
    if (key == Qt::Key_Escape)
        return m_typed.isEmpty() ? Q_EMIT closed() : type({});
    if (key == Qt::Key_Backspace && !m_typed.isEmpty())
        return type(m_typed.chopped(1));
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        if (day().isSet())
            Q_EMIT cleared();
        return;
    }
    const QString more = key == Qt::Key_Period || key == Qt::Key_Comma
                             ? QStringLiteral(".")
                             : QString(QChar(u'0' + key - Qt::Key_0));
    if (m_typed.size() < 4 && !(more == u"." && m_typed.contains(u'.')))
        type(m_typed + more);
}

// Letters and digits are the grid's while it has the focus, whatever they do elsewhere.
bool HoursGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableWidget::event(event);
}

} // namespace ridealong
