// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons of a conflict: which values count, and the answers to what is no difference between two values.
#include "shell/widgets/buttons.h"
#include "shell/widgets/keyedbutton.h"
#include "shell/widgets/labels.h"
#include "sync/conflictpanel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostSideButtons = 4;
constexpr int sideInset = 20; // of the panel

} // namespace

void ConflictPanel::addLater(QHBoxLayout &row)
{
    auto *later = makeButton(tr("Later"), ButtonKind::quiet, nullptr, this);
    connect(later, &QPushButton::clicked, this, &ConflictPanel::putOff);
    row.addWidget(later);
}

QHBoxLayout *ConflictPanel::makeSideButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (size_t side = 0; side < std::min(mostSideButtons, m_decision.sides.size()); ++side) {
        const DecisionSide &one = m_decision.sides[side];
        auto *all = makeButton(one.isOurs ? tr("All mine") : tr("All %1’s").arg(one.who), ButtonKind::normal,
                               nullptr, this);
        connect(all, &QPushButton::clicked, this, [this, side] { pickSide(side); });
        row->addWidget(all);
    }
    row->addStretch();
    return row;
}

QHBoxLayout *ConflictPanel::makeKeepButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    addLater(*row);
    auto *keep = new KeyedButton(m_isLast ? tr("Keep these") : tr("Keep these, next conflict"), "",
                                 QStringLiteral("Enter"), this);
    connect(keep, &QPushButton::clicked, this, &ConflictPanel::kept);
    row->addWidget(keep);
    return row;
}

void ConflictPanel::addFieldButtons()
{
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(8);
    m_buttons->addLayout(makeSideButtons());
    m_buttons->addLayout(makeKeepButtons());
    m_column->addLayout(m_buttons);
    auto *again =
        makeLabel(m_isDecided ? tr("Decided. You can decide again until you export your next file.")
                              : tr("You can undo any decision in this list until you export your next file."),
                  TextRole::secondary, Tone::secondary, this);
    again->setWordWrap(true);
    m_column->addWidget(again);
}

void ConflictPanel::fitInto(int width)
{
    if (!m_buttons)
        return;
    int needed = 2 * sideInset + m_buttons->spacing();
    for (int i = 0; i < m_buttons->count(); ++i)
        needed += m_buttons->itemAt(i)->sizeHint().width();
    m_buttons->setDirection(needed > width ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QPushButton *ConflictPanel::addAnswer(QHBoxLayout &row, const QString &text, const QString &answer,
                                      bool isPrimary)
{
    auto *button = makeButton(text, isPrimary ? ButtonKind::primary : ButtonKind::normal, nullptr, this);
    connect(button, &QPushButton::clicked, this, [this, answer] { Q_EMIT answered(answer); });
    row.addWidget(button);
    return button;
}

void ConflictPanel::addAnswers()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const QString keep = QStringLiteral("keep"), undo = QStringLiteral("undo");
    switch (m_decision.kind) {
    case Decision::Kind::editedAfterDelete:
        addAnswer(*row, tr("Bring it back"), undo, false);
        m_first = addAnswer(*row, tr("Leave it deleted"), keep, true);
        break;
    case Decision::Kind::editedAfterHandover:
        addAnswer(*row, tr("Take it back"), undo, false)->setEnabled(!m_decision.takesBack.empty());
        m_first = addAnswer(*row, tr("Keep it"), keep, true);
        break;
    case Decision::Kind::duplicates:
        addAnswer(*row, tr("Two companies"), QStringLiteral("different"), false);
        m_first = addAnswer(*row, tr("Merge them"), QStringLiteral("same"), true);
        break;
    case Decision::Kind::wrongClock:
        m_first = addAnswer(*row, tr("Keep what was written"), keep, true);
        break;
    case Decision::Kind::noRight:
        m_first = addAnswer(*row, tr("Leave it out"), keep, true);
        break;
    case Decision::Kind::fields:
        break;
    }
    row->addStretch();
    addLater(*row);
    m_column->addLayout(row);
}

} // namespace ridealong
