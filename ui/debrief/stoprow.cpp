// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/stoprow.h"

#include "base/words.h"
#include "debrief/debrieffacts.h"
#include "debrief/leavesundo.h"
#include "debrief/stopline.h"
#include "leads/leadwords.h"
#include "measure/ridewords.h"
#include "shell/icons.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int left = 24, right = 16, indent = 28;

// The control always has a choice; nothing said yet is none.
void choose(SegmentedControl &control, int place)
{
    const QSignalBlocker quiet(&control);
    auto *group = control.findChild<QButtonGroup *>();
    if (place < 0) {
        group->setExclusive(false);
        for (QAbstractButton *button : group->buttons())
            button->setChecked(false);
        group->setExclusive(true);
    }
    control.setCurrent(place);
}

int placeOf(const std::string &result)
{
    const auto found = std::ranges::find(stopResults, std::string_view(result));
    return found == std::end(stopResults) ? -1 : int(found - std::begin(stopResults));
}

} // namespace

StopRow::StopRow(const Book &book, const DebriefStop &stop, QWidget *parent)
    : QWidget(parent)
    , m_answer(new SegmentedControl(
          tr("Goal of the stop"), {resultWords("met"), resultWords("partly"), resultWords("not met")}, this))
    , m_words(makeLabel({}, TextRole::secondary, Tone::caption, this))
    , m_more(makeMore())
{
    setFocusPolicy(Qt::StrongFocus);
    for (auto *button : m_answer->findChildren<QAbstractButton *>())
        button->setFocusPolicy(Qt::ClickFocus), button->installEventFilter(this);
    m_words->setWordWrap(true);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(indent, 0, 0, 0);
    below->setSpacing(6);
    const QString goal = shown(book.tables().rideStop.text(stop.row, rideStopField("goal")));
    auto *goalLabel = makeLabel(goal.isEmpty() ? tr("no goal set") : goal, TextRole::body,
                                goal.isEmpty() ? Tone::caption : Tone::secondary, this);
    goalLabel->setWordWrap(true);
    below->addWidget(goalLabel);
    below->addWidget(m_answer);
    below->addWidget(m_words);
    below->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(left, 10, right, 12);
    column->setSpacing(3);
    column->addLayout(makeHead(book, stop.row));
    column->addLayout(below);
    m_about += goal.isEmpty() ? QString() : QString(QStringLiteral(". ") + goal);
    connect(m_answer, &SegmentedControl::chosen, this, [this](int place) {
        if (!m_setting)
            Q_EMIT answered(place);
    });
    setStop(book, stop);
    setLine(book, stop);
    setCurrent(false);
}

QLayout *StopRow::makeHead(const Book &book, uint32_t row)
{
    const auto &stops = book.tables().rideStop;
    const DraftStop stop{.row = row, .lead = stops[row].lead.number};
    const QString company = companyOfStop(book, stop);
    const auto role = stops.text(row, rideStopField("role"));
    auto *name = new ElidedLabel(company, this);
    dress(*name, TextRole::strong);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new GradeBadge(gradeIndex(gradeOfStop(book, stop)), 20, this));
    head->addWidget(name, 1);
    head->addWidget(makeIconLabel(roleIcon(role), 14, Tone::caption, this));
    head->setSpacing(6);
    head->addWidget(makeLabel(roleWords(role), TextRole::body, Tone::caption, this));
    m_about = tr("%1, %2").arg(company, roleWords(role));
    return head;
}

QWidget *StopRow::makeMore()
{
    auto *more = new QWidget(this);
    m_line = makeField(tr("wants quote, thu 10am"), nullptr, more);
    m_line->setAccessibleName(tr("What came of it and what is next"));
    m_line->installEventFilter(this);
    leaveUndoToWindow(*m_line);
    m_missed = new QCheckBox(tr("Did not take place"), more);
    m_missed->installEventFilter(this);
    auto *column = new QVBoxLayout(more);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_line);
    column->addWidget(m_missed);
    connect(m_line, &QLineEdit::textEdited, this, &StopRow::typed);
    connect(m_missed, &QCheckBox::clicked, this, [this](bool missed) { Q_EMIT tookPlace(!missed); });
    return more;
}

void StopRow::setStop(const Book &book, const DebriefStop &stop)
{
    m_setting = true;
    choose(*m_answer, stop.took ? placeOf(stop.result) : -1);
    m_setting = false;
    m_answer->setEnabled(stop.took);
    m_line->setEnabled(stop.took);
    m_missed->setChecked(!stop.took);
    const QString words = stop.took ? stopWords(book, stop).join(QStringLiteral(" · "))
                                    : tr("Did not take place. Nothing is logged.");
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    say(stop);
}

void StopRow::setLine(const Book &book, const DebriefStop &stop)
{
    m_line->setText(stopLineOf(book, stop));
}

void StopRow::say(const DebriefStop &stop)
{
    const QString result = !stop.took            ? tr("did not take place")
                           : stop.result.empty() ? tr("not answered")
                                                 : resultWords(stop.result);
    setAccessibleName(tr("%1: %2").arg(m_about, result));
    setAccessibleDescription(tr("1 goal met, 2 partly, 3 not met, 0 did not take place"));
}

void StopRow::setCurrent(bool current)
{
    m_current = current;
    m_more->setVisible(current);
    update();
}

// On to the next stop, or back for the answer that is still missing.
void StopRow::leaveLine()
{
    if (m_answer->current() < 0)
        setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT stepped(1);
}

void StopRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() & ~(Qt::KeypadModifier))
        return QWidget::keyPressEvent(event);
    if (key >= Qt::Key_1 && key <= Qt::Key_3)
        Q_EMIT answered(key - Qt::Key_1);
    else if (key == Qt::Key_0)
        Q_EMIT tookPlace(m_missed->isChecked());
    else if (key == Qt::Key_Down || key == Qt::Key_Up)
        Q_EMIT stepped(key == Qt::Key_Down ? 1 : -1);
    else if (key == Qt::Key_Right)
        Q_EMIT sideStepped();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_line->isEnabled())
        m_line->setFocus(Qt::OtherFocusReason);
    else
        QWidget::keyPressEvent(event);
}

// Its own controls hold the focus for it; Esc gives it back.
bool StopRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT chosen();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_line && isEnter && !(key->modifiers() & ~Qt::KeypadModifier)) {
        leaveLine(); // and not up to the row, for which Enter means this line
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StopRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT chosen();
}

void StopRow::mousePressEvent(QMouseEvent *)
{
    setFocus(Qt::MouseFocusReason);
}

void StopRow::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    if (m_current && hasFocus()) {
        painter.fillRect(rect(), t.accentTint);
        painter.fillRect(QRect(0, 0, 3, height()), t.accent);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace ridealong
