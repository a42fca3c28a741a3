// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/choicefield.h"

#include <QWheelEvent>

namespace ridealong {

ChoiceField::ChoiceField(const QStringList &choices, Commit commit, QWidget *parent)
    : QComboBox(parent)
    , m_commit(std::move(commit))
{
    addItems(choices);
    setFocusPolicy(Qt::StrongFocus); // by click and Tab, not by the wheel
    connect(this, &QComboBox::activated, this, &ChoiceField::choose);
}

void ChoiceField::setKept(int index)
{
    m_kept = index;
    setCurrentIndex(index);
}

void ChoiceField::setChoices(const QStringList &choices, int kept)
{
    QStringList before;
    for (int i = 0; i < count(); ++i)
        before << itemText(i);
    if (before != choices) {
        clear();
        addItems(choices);
    }
    setKept(kept);
}

void ChoiceField::choose(int index)
{
    if (index == m_kept)
        return Q_EMIT judged({});
    const Status done = m_commit(index);
    if (done)
        m_kept = index;
    setCurrentIndex(m_kept);
    Q_EMIT judged(done ? QString() : done.error().text);
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace ridealong
