// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the page of leads, as the menus and the palette have them.
#include "clones/cloneactions.h"
#include "dealing/dealactions.h"
#include "leads/bulkactions.h"
#include "leads/celleditor.h"
#include "leads/filterbar.h"
#include "leads/leadactions.h"
#include "leads/leadtable.h"
#include "leads/listfiles.h"
#include "leads/mergeactions.h"
#include "pages/leadspage.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/role.h"
#include "shell/widgets/tabs.h"
#include "shell/widgets/toast.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

namespace ridealong {

QAction *LeadsPage::addCommand(const char *iconName, const QString &text, const char *keys,
                               std::function<void()> run)
{
    auto *action = new QAction(iconName ? icon(iconName) : QIcon(), text, this);
    if (keys)
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    return action;
}

void LeadsPage::addCommands()
{
    addCommand("upload", tr("Export what is shown…"), "Ctrl+E",
               [this] { askAndExport(shell(), this, shownLeads()); });
    addCommand("printer", tr("Print the list…"), "Ctrl+P",
               [this] { askAndPrint(shell(), this, shownLeads()); });
    addViewCommands();
    addCommand("target", tr("Clones of our best…"), nullptr, [this] { findClonesOfBest(shell(), this); });
    if (isManager(*shell().session))
        addCommand("users", tr("Deal leads without an owner…"), nullptr,
                   [this] { dealLeadsOf(shell(), this, 0); });
    addCommand("copy", tr("Find duplicates…"), nullptr, [this] { findDuplicates(shell(), this); });
    addCommand("undo-2", tr("Deleted leads…"), nullptr, [this] { restoreDeleted(shell(), this); });
    addCommand("blend", tr("Merge the two selected leads…"), nullptr, [this] { mergeSelected(); });
}

// What cannot be typed into has its own way: a menu of stages, the step, the grade; else the whole form.
void LeadsPage::editCell()
{
    const QModelIndex cell = m_table->currentIndex();
    const uint32_t lead = m_table->currentLead();
    if (!lead || m_cell->open(cell))
        return;
    const std::string key = m_table->fieldAt(cell.column()).key;
    if (key == "stage") {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMoveMenu(*menu, shell(), this, {lead});
        return menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
    }
    const bool isStep = key.starts_with("next_step");
    (isStep ? setNextStep : key == "grade" ? setGrade : editLead)(shell(), this, lead);
}

void LeadsPage::mergeSelected()
{
    const auto leads = m_table->selectedLeads();
    if (leads.size() == 2)
        return mergeTwo(shell(), this, leads.front(), leads.back());
    shell().toast({.text = tr("Select two leads with X or Shift, then merge them.")});
}

ShownLeads LeadsPage::shownLeads() const
{
    const auto leads = m_model->leads();
    return {.leads = {leads.begin(), leads.end()},
            .columns = m_table->shownColumns(),
            .title = m_tabs->tabText(m_tabs->currentIndex()),
            .note = filterWords()};
}

// "8 of 403, filtered: Grade A or B, “erie”"
QString LeadsPage::filterWords() const
{
    const QString count = QLocale().toString(m_model->rowCount());
    QStringList words;
    for (const FilterPart &part : m_bar->parts()) {
        const ChipWords chip = chipWords(m_model->book().leadData(), part);
        words << QString(chip.label + u' ' + chip.value).simplified();
    }
    if (!m_bar->text().isEmpty())
        words << tr("“%1”").arg(m_bar->text());
    if (words.isEmpty())
        return m_model->rowCount() == 1 ? tr("One lead") : tr("%1 leads").arg(count);
    return tr("%1 of %2, filtered: %3")
        .arg(count, m_tabs->tabData(m_tabs->currentIndex()).toString(), words.join(QStringLiteral(", ")));
}

} // namespace ridealong
