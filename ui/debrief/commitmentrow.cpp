// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/commitmentrow.h"

#include "base/words.h"
#include "focus/focusfacts.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace ridealong {

namespace {

constexpr const char *states[] = {"open", "kept", "dropped"};

QString dueWords(const Book &book, const DebriefCommitment &commitment)
{
    return commitment.due.isSet() ? nearDayWords(commitment.due, book.today()) : CommitmentRow::tr("no day");
}

} // namespace

CommitmentRow::CommitmentRow(const Book &book, const DebriefCommitment &commitment, QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    const QString who = firstNameOf(book, commitment.person), what = shown(commitment.what);
    const bool isMissed = commitment.row && commitment.due.isSet() && commitment.due < book.today();
    const QString due =
        isMissed ? tr("was due %1").arg(dueWords(book, commitment)) : dueWords(book, commitment);
    auto *text = new ElidedLabel(what, this);
    dress(*text, TextRole::body);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new Tag(who, TagKind::plain, this));
    line->addWidget(text, 1);
    line->addWidget(makeLabel(due, TextRole::secondary, isMissed ? Tone::risk : Tone::secondary, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 7);
    column->setSpacing(6);
    column->addLayout(line);
    m_words = tr("%1: %2, %3").arg(who, what, due);
    if (commitment.row) {
        //: The three answers stand beside each other in a narrow pane
        m_state = new SegmentedControl(tr("What became of it"), {tr("Still open"), tr("Kept"), tr("Dropped")},
                                       this);
        for (auto *button : m_state->findChildren<QAbstractButton *>())
            button->setFocusPolicy(Qt::ClickFocus);
        column->addWidget(m_state);
        connect(m_state, &SegmentedControl::chosen, this,
                [this](int place) { Q_EMIT answered(states[place]); });
        setAccessibleDescription(tr("O still open, K kept, D dropped"));
    } else {
        auto *remove = makeIconButton("x", tr("Take this commitment away"), this);
        remove->setFocusPolicy(Qt::NoFocus);
        line->addWidget(remove);
        connect(remove, &QAbstractButton::clicked, this, &CommitmentRow::removed);
        setAccessibleDescription(tr("Delete takes it away"));
    }
    setState(commitment.state);
}

void CommitmentRow::setState(const std::string &state)
{
    setAccessibleName(m_words);
    if (!m_state)
        return;
    const auto found = std::ranges::find(states, std::string_view(state));
    const QSignalBlocker quiet(m_state);
    const int place = found == std::end(states) ? 0 : int(found - std::begin(states));
    m_state->setCurrent(place);
    setAccessibleName(place == 1   ? tr("%1, kept").arg(m_words)
                      : place == 2 ? tr("%1, dropped").arg(m_words)
                                   : tr("%1, still open").arg(m_words));
}

bool CommitmentRow::answerByKey(int key)
{
    const int place = key == Qt::Key_O ? 0 : key == Qt::Key_K ? 1 : key == Qt::Key_D ? 2 : -1;
    if (!m_state || place < 0)
        return false;
    Q_EMIT answered(states[place]);
    Q_EMIT stepped(1);
    return true;
}

void CommitmentRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() & ~(Qt::KeypadModifier))
        return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        Q_EMIT stepped(key == Qt::Key_Down ? 1 : -1);
    else if (!m_state && (key == Qt::Key_Delete || key == Qt::Key_Backspace))
        Q_EMIT removed();
    else if (!answerByKey(key))
        QWidget::keyPressEvent(event);
}

void CommitmentRow::mousePressEvent(QMouseEvent *)
{
    setFocus(Qt::MouseFocusReason);
}

void CommitmentRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CommitmentRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void CommitmentRow::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    if (hasFocus()) {
        painter.fillRect(rect(), t.accentTint);
        painter.fillRect(QRect(0, 0, 3, height()), t.accent);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace ridealong
