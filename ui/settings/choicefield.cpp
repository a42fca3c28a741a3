// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/choicefield.h"

#include <QKeyEvent>
#include <QWheelEvent>
#include <utility>

namespace ridealong {

ChoiceField::ChoiceField(const QStringList &choices, Commit commit, QWidget *parent)
    : QComboBox(parent)
    , m_commit(std::move(commit))
{
    addItems(choices);
    setFocusPolicy(Qt::StrongFocus); // by click and Tab, not by the wheel
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (std::exchange(m_picking, false))
            choose(index);
        else
            m_going = index != m_kept;
    });
}

void ChoiceField::setKept(int index)
{
    m_kept = index;
    if (!m_going)
        setCurrentIndex(index);
}

void ChoiceField::setChoices(const QStringList &choices, int kept)
{
    QStringList before;
    for (int i = 0; i < count(); ++i)
        before << itemText(i);
    if (before != choices) {
        m_going = false;
        clear();
        addItems(choices);
    }
    setKept(kept);
}

void ChoiceField::choose(int index)
{
    m_going = false;
    if (index == m_kept)
        return Q_EMIT judged({});
    const Status done = m_commit(index);
    if (done)
        m_kept = index;
    setCurrentIndex(m_kept);
    Q_EMIT judged(done ? QString() : done.error().text);
}

void ChoiceField::showPopup()
{
    m_picking = true;
    QComboBox::showPopup();
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    m_picking = false; // a key reaches the field only where the list is closed
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_going && enter) {
        choose(currentIndex());
    } else if (m_going && event->key() == Qt::Key_Escape) {
        m_going = false;
        setCurrentIndex(m_kept);
    } else {
        QComboBox::keyPressEvent(event);
    }
}

void ChoiceField::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (m_going && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        choose(currentIndex());
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace ridealong
