// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/rowssection.h"

#include "shell/taborder.h"
#include "shell/widgets/labels.h"

#include <QVBoxLayout>

namespace ridealong {

RowsSection::RowsSection(ShellContext &shell, QWidget *parent)
    : SettingsSection(shell, parent)
    , m_rowForm(new Form(this))
{
}

void RowsSection::addList(const QString &title, const QString &sentence, const RowListWords &words,
                          const std::vector<FittedColumn> &columns)
{
    m_list = new RowList(words, columns, this);
    form()->addTitle(title, sentence);
    m_rowTitle = m_rowForm->addTitle({});
    auto &column = static_cast<QVBoxLayout &>(*layout());
    column.insertWidget(1, m_list);
    column.insertSpacing(2, 12);
    column.insertWidget(3, makeHairline(Qt::Horizontal, this));
    column.insertWidget(4, m_rowForm);
    connect(m_list, &RowList::currentChanged, this, [this] { showForm(true); });
    connect(m_list, &RowList::opened, this, [this] {
        const auto stops = tabStops(*m_rowForm);
        if (!stops.isEmpty())
            stops.front()->setFocus(Qt::TabFocusReason);
    });
}

void RowsSection::refresh()
{
    SettingsSection::refresh();
    const uint32_t before = row();
    m_list->setLines(lines());
    if (row() == before)
        showForm(false);
}

void RowsSection::showRows(uint32_t current)
{
    m_list->setLines(lines());
    m_list->setCurrent(current);
    showForm(false);
}

void RowsSection::showForm(bool afresh)
{
    m_rowForm->setVisible(row() != 0);
    if (!row())
        return;
    m_rowTitle->setText(nameOf(row()));
    showRow();
    m_rowForm->showKept(afresh);
}

} // namespace ridealong
