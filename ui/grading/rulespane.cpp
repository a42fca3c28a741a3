// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/rulespane.h"

#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItem>

namespace ridealong {

RulesPane::RulesPane(const QString &name, const QString &sentence, const QString &add,
                     const std::vector<FittedColumn> &columns, QWidget *parent)
    : QWidget(parent)
    , m_table(new FittedTable(name, columns, this))
    , m_remove(makeSmallButton(tr("Remove"), ButtonKind::quiet, "trash-2", this))
    , m_column(new QVBoxLayout(this))
{
    auto *text = makeLabel(sentence, TextRole::secondary, Tone::caption, this);
    text->setWordWrap(true);
    text->setContentsMargins(24, 12, 16, 10);
    auto *addButton = makeSmallButton(add, ButtonKind::link, "plus", this);
    m_table->openOnDoubleClick();
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_edit = makeSmallButton(tr("Edit"), ButtonKind::quiet, "pencil", this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(18, 6, 16, 6);
    buttons->addWidget(addButton);
    buttons->addStretch();
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(text);
    m_column->addWidget(m_table);
    m_column->addLayout(buttons);
    m_column->addStretch(1);
    connect(addButton, &QPushButton::clicked, this, &RulesPane::addAsked);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(current()); });
    connect(m_table, &FittedTable::rowOpened, this, &RulesPane::editAsked);
}

void RulesPane::addBelow(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void RulesPane::setLines(const std::vector<RuleLine> &lines)
{
    const int before = current();
    m_table->clearRows();
    for (const RuleLine &line : lines) {
        QList<QStandardItem *> cells;
        for (const QString &text : line.cells)
            cells << makeCell(text);
        m_table->addRow(cells, line.spoken);
    }
    m_table->setVisible(!lines.empty());
    m_edit->setVisible(!lines.empty());
    m_remove->setVisible(!lines.empty());
    if (!lines.empty())
        m_table->setCurrentIndex(m_table->model()->index(std::clamp(before, 0, int(lines.size()) - 1), 0));
}

int RulesPane::current() const
{
    return m_table->currentIndex().row();
}

} // namespace ridealong
