// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the page of leads: views of the program and those that are saved in the book.
#include "leads/filterbar.h"
#include "leads/leadactions.h"
#include "leads/leadtable.h"
#include "pages/leadspage.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/tabs.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <algorithm>

namespace ridealong {

namespace {

void askForName(QWidget *parent, const QString &title, const QString &label, const QString &name,
                std::function<void(const QString &)> then)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(name);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent,
                     [then = std::move(then)](const QString &text) {
                         if (!text.trimmed().isEmpty())
                             then(text.trimmed());
                     });
    dialog->open();
}

bool isSame(const LeadView &a, const LeadView &b)
{
    return a.name == b.name && a.filter == b.filter && a.sort == b.sort && a.columns == b.columns &&
           a.saved == b.saved;
}

} // namespace

// The tabs are made anew only where the views are others than before; the same view stays current.
void LeadsPage::renewViews()
{
    auto views = leadViews(shell().session->book());
    if (std::ranges::equal(views, m_views, isSame))
        return;
    const int before = m_tabs->currentIndex();
    const LeadView *shown = currentView();
    const auto same = [&](const LeadView &view) {
        return shown && (shown->saved ? view.saved == shown->saved : view.name == shown->name);
    };
    const auto at = std::ranges::find_if(views, same);
    const int current = at != views.end() ? int(at - views.begin()) : before;
    const bool asksAnew = shown && (at == views.end() || !isSame(*at, *shown));
    m_views = std::move(views);
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const LeadView &view : m_views)
            m_tabs->add(view.name);
        m_tabs->setCurrentIndex(std::clamp(current, 0, m_tabs->count() - 1));
    }
    if (asksAnew)
        showView();
}

const LeadView *LeadsPage::currentView() const
{
    const int at = m_tabs->currentIndex();
    return at >= 0 && size_t(at) < m_views.size() ? &m_views[size_t(at)] : nullptr;
}

// A view may bring its order and its columns; leaving it gives the person's own back.
void LeadsPage::showView()
{
    const LeadView *view = currentView();
    if (!view)
        return;
    const Book &book = shell().session->book();
    const std::vector<SortKey> keys = sortKeys(book, view->sort);
    if (!keys.empty() && !m_ownSort)
        m_ownSort = m_model->query().sort;
    if (!keys.empty())
        m_model->setSort(keys);
    else if (m_ownSort)
        m_model->setSort(*std::exchange(m_ownSort, std::nullopt));
    m_table->showColumns(columnKeys(view->columns));
    for (QAction *command : m_viewCommands)
        command->setEnabled(view->saved != 0);
    ask();
}

void LeadsPage::saveView()
{
    const LeadView *view = currentView();
    askForName(this, tr("Save view"), tr("Name of the view, with filter, order and columns as they are now"),
               view && view->saved ? view->name : QString(),
               [this](const QString &name) { saveViewAs(name); });
}

void LeadsPage::saveViewAs(const QString &name)
{
    ChangeSet changes = shell().session->change();
    const LeadQuery &query = m_model->query();
    const std::string words = textFilter(query.text);
    const bool both = !query.filter.empty() && !words.empty();
    const auto saved = ridealong::saveView(changes, shell().session->book(),
                                           {.name = name,
                                            .filter = query.filter + (both ? " and " : "") + words,
                                            .sort = sortText(m_model->query().sort),
                                            .columns = columnText(m_table->shownColumns())});
    if (!saved)
        return shell().showError(saved.error());
    if (!commitWithUndo(shell(), {Op::editView, name}, std::move(changes)))
        return;
    refresh();
    const auto at = std::ranges::find(m_views, *saved, &LeadView::saved);
    m_bar->clear();
    m_tabs->setCurrentIndex(int(at - m_views.begin()));
}

void LeadsPage::changeView(const QString &what, const std::function<Status(ChangeSet &, uint32_t)> &verb)
{
    const LeadView *view = currentView();
    if (!view || !view->saved)
        return;
    ChangeSet changes = shell().session->change();
    if (const Status done = verb(changes, view->saved); !done)
        return shell().showError(done.error());
    if (commitWithUndo(shell(), {Op::editView, what}, std::move(changes)))
        refresh();
}

void LeadsPage::renameView()
{
    const LeadView *view = currentView();
    if (!view || !view->saved)
        return;
    askForName(this, tr("Rename the view"), tr("Name of the view"), view->name, [this](const QString &name) {
        changeView(name, [&](ChangeSet &changes, uint32_t saved) {
            return ridealong::renameView(changes, shell().session->book(), saved, name);
        });
    });
}

void LeadsPage::removeView()
{
    if (const LeadView *view = currentView())
        changeView(tr("%1 was deleted").arg(view->name), [this](ChangeSet &changes, uint32_t saved) {
            return ridealong::removeView(changes, shell().session->book(), saved);
        });
}

void LeadsPage::moveView(int places)
{
    if (const LeadView *view = currentView())
        changeView(tr("%1 was moved").arg(view->name), [this, places](ChangeSet &changes, uint32_t saved) {
            return ridealong::moveView(changes, shell().session->book(), saved, places);
        });
}

void LeadsPage::addViewCommands()
{
    addCommand("save", tr("Save view…"), nullptr, [this] { saveView(); });
    m_viewCommands = {
        addCommand("pencil", tr("Rename the view…"), nullptr, [this] { renameView(); }),
        addCommand("arrow-left", tr("Move the view to the left"), nullptr, [this] { moveView(-1); }),
        addCommand("arrow-right", tr("Move the view to the right"), nullptr, [this] { moveView(1); }),
        addCommand("trash-2", tr("Delete the view"), nullptr, [this] { removeView(); })};
    for (QAction *command : m_viewCommands)
        command->setEnabled(false);
}

// By mouse on a tab, by the menu key on the current one.
void LeadsPage::offerViewMenu(QPoint at)
{
    if (const int tab = m_tabs->tabAt(at); tab >= 0)
        m_tabs->setCurrentIndex(tab);
    const LeadView *view = currentView();
    if (!view || !view->saved)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_viewCommands.begin(), m_viewCommands.end()});
    menu->popup(m_tabs->mapToGlobal(at));
}

} // namespace ridealong
