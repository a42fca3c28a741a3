// SPDX-License-Identifier: GPL-3.0-or-later
// The answers to what is no difference between two values.
#include "shell/widgets/buttons.h"
#include "sync/conflictpanel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ridealong {

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
