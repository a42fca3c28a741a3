// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the page of leads, as the menus and the palette have them.
#include "leads/filterbar.h"
#include "leads/leadtable.h"
#include "leads/listfiles.h"
#include "pages/leadspage.h"
#include "shell/icons.h"
#include "shell/widgets/tabs.h"

#include <QAction>
#include <QLocale>

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
    addCommand("plus", tr("New lead"), "Ctrl+N", [this] { add(); });
    addCommand("upload", tr("Export what is shown…"), "Ctrl+E",
               [this] { askAndExport(shell(), this, shownLeads()); });
    addCommand("printer", tr("Print the list…"), nullptr,
               [this] { askAndPrint(shell(), this, shownLeads()); });
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
