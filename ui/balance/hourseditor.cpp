// SPDX-License-Identifier: GPL-3.0-or-later
#include "balance/hourseditor.h"

#include "balance/balancewords.h"
#include "balance/hoursgrid.h"
#include "base/words.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "work/worktimes.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPointer>

namespace ridealong {

HoursEditor::HoursEditor(ShellContext &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_grid(new HoursGrid(this))
    , m_hint(makeLabel({}, TextRole::secondary, Tone::secondary, this))
    , m_problem(makeLabel({}, TextRole::secondary, Tone::risk, this))
{
    setAccessibleName(tr("Your hours"));
    m_hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 10, 16, 12);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(m_grid);
    column->addWidget(m_problem);
    column->addWidget(m_hint);
    connect(m_grid, &HoursGrid::partSaid, this, [this](WorkKind kind) { say(kind, unsetInt); });
    connect(m_grid, &HoursGrid::hoursSaid, this, &HoursEditor::say);
    connect(m_grid, &HoursGrid::cleared, this, &HoursEditor::clear);
    connect(m_grid, &HoursGrid::closed, this, &HoursEditor::close);
    connect(m_grid, &HoursGrid::weekAsked, this, &HoursEditor::goBy);
    connect(m_grid, &HoursGrid::typed, this, &HoursEditor::showTyped);
    showTyped({});
    showProblem({});
    hide();
}

QWidget *HoursEditor::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_title = makeLabel({}, TextRole::section, Tone::primary, head);
    m_sum = new ElidedLabel({}, head);
    dress(*m_sum, TextRole::secondary, Tone::secondary);
    auto *before = makeIconButton("chevron-left", tr("The week before (Page up)"), head);
    auto *next = makeIconButton("chevron-right", tr("The week after (Page down)"), head);
    auto *done = makeSmallButton(tr("Done"), ButtonKind::normal, nullptr, head);
    done->setToolTip(tr("Esc"));
    m_next = next;
    row->addWidget(before);
    row->addWidget(m_title);
    row->addWidget(next);
    row->addWidget(m_sum, 1);
    row->addWidget(done);
    connect(before, &QToolButton::clicked, this, [this] { goBy(-1); });
    connect(next, &QToolButton::clicked, this, [this] { goBy(1); });
    connect(done, &QPushButton::clicked, this, &HoursEditor::close);
    return head;
}

void HoursEditor::open(Date on)
{
    const Session &session = *m_shell.session;
    m_week = Week::of(on.isSet() ? on : session.today());
    showProblem({});
    show();
    refresh();
    m_grid->chooseDay(on);
    m_grid->setFocus(Qt::OtherFocusReason);
}

void HoursEditor::refresh()
{
    if (isHidden() || !m_week.isSet())
        return;
    const Session &session = *m_shell.session;
    const Balance balance = balanceOf(session.book(), session.user(), m_week);
    const int row = m_grid->currentRow(), column = m_grid->currentColumn();
    m_grid->setWeek(session.book(), balance);
    if (row >= 0 && column >= 0)
        m_grid->setCurrentCell(row, column);
    m_title->setText(tr("Your hours, week %1").arg(m_week.number()));
    m_sum->setText(minutesInWords(balance.minutes));
    m_next->setEnabled(m_week.plus(1).first() <= session.today());
    m_grid->setEnabled(session.store().isWriter());
}

void HoursEditor::goBy(int weeks)
{
    if (m_week.plus(weeks).first() > m_shell.session->today())
        return;
    m_week = m_week.plus(weeks);
    showProblem({});
    refresh();
    m_grid->chooseDay({});
    m_grid->setFocus(Qt::OtherFocusReason);
}

void HoursEditor::close()
{
    hide();
    Q_EMIT closed();
}

bool HoursEditor::write(const Verb &verb)
{
    Session &session = *m_shell.session;
    ChangeSet changes = session.change();
    Status done = verb(changes);
    const QPointer<HoursEditor> still(this);
    if (done && !changes.isEmpty())
        done = session.commit({Op::bookHours, shown(session.book().personName(session.user()))},
                              std::move(changes));
    if (!still)
        return false;
    showProblem(done ? QString() : done.error().text);
    refresh();
    return done.ok();
}

void HoursEditor::say(WorkKind kind, int minutes)
{
    const Book &book = m_shell.session->book();
    const uint32_t person = m_shell.session->user();
    const Date on = m_grid->day();
    const DayPart part = m_grid->part();
    const bool whole = minutes == unsetInt;
    const bool done = write([&](ChangeSet &changes) {
        return whole ? bookPart(changes, book, person, on, part, kind)
                     : bookHours(changes, book, person, on, part, kind, minutes);
    });
    if (done && whole)
        m_grid->moveOn(book);
}

void HoursEditor::clear()
{
    const Date on = m_grid->day();
    const DayPart part = m_grid->part();
    write([&](ChangeSet &changes) {
        return clearPart(changes, m_shell.session->book(), m_shell.session->user(), on, part);
    });
}

void HoursEditor::showTyped(const QString &hours)
{
    m_hint->setText(hours.isEmpty()
                        ? tr("F field, D desk, R reports, T travel: the whole part of the day. A digit "
                             "before the letter says hours. Delete clears, Esc closes. Rides and visits "
                             "count by themselves.")
                        : tr("%1 hours of what? F field, D desk, R reports, T travel.").arg(hours));
}

void HoursEditor::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    m_problem->setAccessibleName(problem);
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString HoursEditor::problem() const
{
    return m_problem->text();
}

void HoursEditor::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    painter.fillRect(rect(), t.look == Look::highContrast ? t.panel : t.sub);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace ridealong
