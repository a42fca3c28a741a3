// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/planrow.h"

#include "base/words.h"
#include "leads/leadwords.h"
#include "rides/quietfield.h"
#include "rides/ridewords.h"
#include "rides/rolecontrol.h"
#include "shell/icons.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/labels.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace ridealong {

PlanRow::PlanRow(QWidget *parent)
    : QWidget(parent)
    , m_leg(new QuietField(tr("The way there"), this))
    , m_card(new QWidget(this))
    , m_badge(new GradeBadge(-1, 16, m_card))
    , m_company(new ElidedLabel({}, m_card))
    , m_grip(makeIconLabel("grip-vertical", 14, Tone::caption, m_card))
    , m_goal(new QuietField(tr("Goal of the stop"), m_card))
    , m_role(new RoleControl(m_card))
    , m_visit(new QuietField(tr("Time there"), m_card))
{
    dress(*m_leg, TextRole::secondary, Tone::caption);
    m_leg->setQuiet();
    m_visit->setQuiet();
    dress(*m_company, TextRole::name);
    dress(*m_goal, TextRole::body);
    dress(*m_visit, TextRole::secondary, Tone::caption);
    m_goal->setPlaceholderText(tr("What this stop is for"));
    m_goal->setMaxLength(400);
    m_visit->setToolTip(tr("Minutes, and between which times: 45, 9:00–11:00"));
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    m_visit->hide();
    connect(m_role, &RoleControl::chosen, this, &PlanRow::roleAsked);
    connect(m_goal, &QuietField::entered, this, &PlanRow::goalTyped);
    connect(m_visit, &QuietField::entered, this, &PlanRow::visitTyped);
    connect(m_leg, &QuietField::entered, this, &PlanRow::legTyped);
    for (const QuietField *field : {m_leg, m_goal, m_visit})
        connect(field, &QuietField::begun, this, &PlanRow::focused);
}

void PlanRow::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_badge);
    head->addWidget(m_company, 1);
    head->addWidget(m_grip);
    auto *goal = new QHBoxLayout; // its text begins where the badge does
    goal->setContentsMargins(0, 0, 0, 0);
    goal->addWidget(m_goal);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(11, 8, 9, 8);
    inside->setSpacing(4);
    inside->addLayout(head);
    inside->addLayout(goal);
    inside->addWidget(m_role);
    inside->addWidget(m_visit, 0, Qt::AlignLeft);
    auto *leg = new QHBoxLayout;
    leg->setContentsMargins(0, 1, 0, 1);
    leg->addWidget(m_leg);
    leg->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardX(), 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(leg);
    column->addWidget(m_card);
}

void PlanRow::setStop(const Book &book, const DraftStop &stop, const PlannedStop &plan, size_t place)
{
    m_place = place;
    m_grade = gradeIndex(book.standing(stop.lead).grade);
    m_badge->setGrade(m_grade);
    m_company->setText(stop.lead ? companyOf(book, stop.lead) : tr("A lead that is not in this book"));
    m_goal->setShown(shown(stop.goal));
    m_role->setRole(roleIndex(stop.role));
    m_visit->setShown(visitWords(stop.minutes, stop.from, stop.to));
    m_leg->setShown(wayWords(book.info(), plan.legMinutes, plan.legKm));
    m_leg->setToolTip(plan.isTyped ? tr("Typed by you. Without a text it is the distance again.")
                                   : tr("From the distance. Type the minutes where you know better."));
    m_begins = clockWords(plan.beginsAt);
    m_ends = clockWords(plan.endsAt);
    m_isLate = plan.lateMinutes > 0;
    m_spare = m_isLate               ? tr("%1 late").arg(minutesWords(plan.lateMinutes))
              : plan.waitMinutes > 0 ? tr("%1 spare").arg(minutesWords(plan.waitMinutes))
                                     : QString();
    setAccessibleName(stopSpoken(book, stop, plan, place));
    setAccessibleDescription(m_spare);
    update();
}

void PlanRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QuietField *field : {m_leg, m_goal, m_visit}) {
        field->setReadOnly(readOnly);
        field->setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
        field->setAttribute(Qt::WA_TransparentForMouseEvents, readOnly);
    }
    m_role->setReadOnly(readOnly);
    m_grip->setVisible(!readOnly);
}

void PlanRow::setChosen(bool chosen)
{
    m_chosen = chosen;
    m_visit->setVisible(chosen);
    update();
}

void PlanRow::editGoal()
{
    if (!m_readOnly)
        m_goal->setFocus(Qt::OtherFocusReason);
}

void PlanRow::editVisit()
{
    if (m_readOnly)
        return;
    setChosen(true);
    m_visit->setFocus(Qt::OtherFocusReason);
}

void PlanRow::editLeg()
{
    if (!m_readOnly)
        m_leg->setFocus(Qt::OtherFocusReason);
}

void PlanRow::paintTimes(QPainter &painter) const
{
    const Theme &t = currentTheme();
    const double top = m_card->y(), line = t.px(18);
    painter.fillRect(QRectF(lineX() - 0.5, 0, 1, top - 2), t.line2);
    const QRectF times(0, top + 6, timesWidth(), line);
    paintDigits(painter, times, m_begins, t.font(13, QFont::Medium), m_isLate ? t.risk : t.t1);
    paintDigits(painter, times.translated(0, line), m_ends, t.font(12), t.t3);
    const QRectF circle(lineX() - 10, top + 6, 20, 20);
    const bool graded = m_grade >= 0 && t.look != Look::highContrast;
    painter.setPen(graded ? QPen(Qt::NoPen) : QPen(t.line2, 1));
    painter.setBrush(graded ? t.grade[size_t(m_grade)] : t.panel);
    painter.drawEllipse(circle);
    paintText(painter, circle, QString::number(m_place + 1), t.font(11.5, QFont::Bold),
              graded ? t.onGrade[size_t(m_grade)] : t.t1, Qt::AlignHCenter);
    if (m_spare.isEmpty())
        return;
    const double left = m_leg->geometry().right() + 6;
    paintText(painter, QRectF(left, m_leg->y(), width() - left, m_leg->height()), m_spare, t.font(12),
              m_isLate ? t.risk : t.t3);
}

void PlanRow::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTimes(painter);
    paintPanel(painter, QRectF(m_card->geometry()), 8, t.panel, m_chosen ? t.accent : t.line,
               m_chosen ? 2 : 1);
}

bool PlanRow::handle(int key, Qt::KeyboardModifiers modifiers)
{
    const bool alt = modifiers & Qt::AltModifier;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return m_readOnly ? Q_EMIT opened() : editGoal(), true;
    if (key == Qt::Key_O && !alt)
        return Q_EMIT opened(), true;
    if (m_readOnly)
        return false;
    if (alt && (key == Qt::Key_Up || key == Qt::Key_Down))
        return Q_EMIT moveAsked(key == Qt::Key_Up ? -1 : 1), true;
    if (alt || modifiers & Qt::ControlModifier)
        return false;
    if (key >= Qt::Key_1 && key <= Qt::Key_3)
        return Q_EMIT roleAsked(key - Qt::Key_1), true;
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        return Q_EMIT removeAsked(), true;
    if (key == Qt::Key_F2)
        return editGoal(), true;
    if (key == Qt::Key_W)
        return editVisit(), true;
    if (key == Qt::Key_L)
        return editLeg(), true;
    return false;
}

void PlanRow::keyPressEvent(QKeyEvent *event)
{
    if (!handle(event->key(), event->modifiers()))
        QWidget::keyPressEvent(event);
}

void PlanRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focused();
}

void PlanRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PlanRow::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    setFocus(Qt::MouseFocusReason);
}

void PlanRow::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_readOnly || !(event->buttons() & Qt::LeftButton) || !far || !m_card->geometry().contains(m_pressed))
        return;
    auto *drag = new QDrag(this);
    auto *what = new QMimeData;
    what->setData(QLatin1String(stopMime), QByteArray::number(qulonglong(m_place)));
    drag->setMimeData(what);
    drag->setPixmap(m_card->grab());
    drag->setHotSpot(m_pressed - m_card->pos());
    drag->exec(Qt::MoveAction);
}

void PlanRow::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT opened();
}

void PlanRow::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show the lead")), &QAction::triggered, this, &PlanRow::opened);
    if (!m_readOnly) {
        connect(menu->addAction(tr("Earlier")), &QAction::triggered, this, [this] { Q_EMIT moveAsked(-1); });
        connect(menu->addAction(tr("Later")), &QAction::triggered, this, [this] { Q_EMIT moveAsked(1); });
        connect(menu->addAction(tr("Change the time there…")), &QAction::triggered, this,
                &PlanRow::editVisit);
        connect(menu->addAction(tr("Change the way there…")), &QAction::triggered, this, &PlanRow::editLeg);
        connect(menu->addAction(tr("Take the stop out")), &QAction::triggered, this, &PlanRow::removeAsked);
    }
    menu->popup(event->globalPos());
}

EndRow::EndRow(Which which, QWidget *parent)
    : QWidget(parent)
    , m_which(which)
    , m_time(new QuietField(which == Which::start ? tr("Leave at") : tr("Back at"), this))
    , m_place(new QuietField(tr("Where the day starts"), this))
    , m_caption(new ElidedLabel({}, this))
{
    dress(*m_time, TextRole::name);
    dress(*m_place, TextRole::body);
    dress(*m_caption, TextRole::secondary, Tone::caption);
    m_time->setAlignment(Qt::AlignRight);
    m_time->setFixedWidth(timesWidth() + 4);
    m_place->setPlaceholderText(tr("Place, or latitude and longitude"));
    m_place->setMaxLength(400);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_time);
    row->addSpacing(cardX() - timesWidth() - 6);
    row->addWidget(m_place, 1);
    row->addWidget(m_caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    if (which == Which::back) {
        m_leg = new QuietField(tr("The way back"), this);
        dress(*m_leg, TextRole::secondary, Tone::caption);
        m_leg->setQuiet();
        auto *leg = new QHBoxLayout;
        leg->setContentsMargins(cardX(), 1, 0, 1);
        leg->addWidget(m_leg);
        leg->addStretch(1);
        column->addLayout(leg);
        connect(m_leg, &QuietField::entered, this, &EndRow::legTyped);
    }
    column->addLayout(row);
    connect(m_time, &QuietField::entered, this, &EndRow::timeTyped);
    connect(m_place, &QuietField::entered, this, &EndRow::placeTyped);
}

void EndRow::setEnd(const QString &time, const QString &place, const QString &caption, const QString &leg,
                    bool readOnly)
{
    m_time->setShown(time);
    m_place->setShown(place);
    m_caption->setText(caption);
    const auto lock = [](QuietField &field, bool locked) {
        field.setReadOnly(locked);
        field.setFocusPolicy(locked ? Qt::NoFocus : Qt::StrongFocus);
        field.setAttribute(Qt::WA_TransparentForMouseEvents, locked);
    };
    const bool isBack = m_which == Which::back;
    lock(*m_time, readOnly || isBack); // it follows from the rest
    lock(*m_place, readOnly || isBack);
    if (!m_leg)
        return;
    m_leg->setShown(leg);
    lock(*m_leg, readOnly);
}

void EndRow::editTime()
{
    m_time->setFocus(Qt::OtherFocusReason);
}

void EndRow::editPlace()
{
    m_place->setFocus(Qt::OtherFocusReason);
}

void EndRow::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = m_time->geometry().center().y() + 1;
    if (m_leg)
        painter.fillRect(QRectF(lineX() - 0.5, 0, 1, middle - 12), t.line2);
    const QRectF box(lineX() - 10, middle - 10, 20, 20);
    paintPanel(painter, box, 4, t.panel, t.t1, 1.4);
    const QRectF house = box.adjusted(5.5, 6, -5.5, -5);
    painter.setPen(QPen(t.t1, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF roof[] = {{house.left() - 0.5, house.top() + 3.5},
                            {house.center().x(), house.top() - 1},
                            {house.right() + 0.5, house.top() + 3.5}};
    painter.drawPolyline(roof, 3);
    const QPointF walls[] = {{house.left() + 0.8, house.top() + 3},
                             house.bottomLeft() + QPointF(0.8, 0),
                             house.bottomRight() - QPointF(0.8, 0),
                             {house.right() - 0.8, house.top() + 3}};
    painter.drawPolyline(walls, 4);
}

} // namespace ridealong
