// SPDX-License-Identifier: GPL-3.0-or-later
// Which leads deserve work, and why has this one its grade? Views as tabs, a filter bar, the table, and the
// detail pane. open() takes a lead's number or a text of the filter language.
#pragma once

#include "leads/leadviews.h"
#include "leads/shownleads.h"
#include "pages/page.h"

#include <QTimer>
#include <functional>

class QPushButton;
class QStackedWidget;

namespace ridealong {

class BulkBar;
class CellEditor;
class CountTabs;
class FilterBar;
class LeadListModel;
class LeadPane;
class LeadTable;
class PageHeader;
class StateView;

class LeadsPage : public Page
{
    Q_OBJECT
public:
    static constexpr int paneFrom = 1150; // a narrower page starts without the pane: its table has no room

    explicit LeadsPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    void open(const QVariant &argument) override;
    QString statusFact() const override;
    Lists lists() const override { return Lists::own; }
    QList<KeyHint> keys() const override;

    LeadListModel &model() const { return *m_model; }
    LeadTable &table() const { return *m_table; }
    FilterBar &filterBar() const { return *m_bar; }
    ShownLeads shownLeads() const;
    CellEditor &cellEditor() const { return *m_cell; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeTabs();
    QWidget *makeList();
    void connectList();
    void offerLeadMenu(QPoint at);
    QWidget *makeEmpty();
    void addKeys();
    void addCommands();
    QAction *addCommand(const char *iconName, const QString &text, const char *keys,
                        std::function<void()> run);
    QString filterWords() const;
    void editCell();
    void mergeSelected();
    void renewViews();
    void renewCounts();
    void ask();
    void say();
    void showSelection();
    void showView();
    const LeadView *currentView() const;
    void saveView();
    void saveViewAs(const QString &name);
    void renameView();
    void removeView();
    void moveView(int places);
    void changeView(const QString &what, const std::function<Status(ChangeSet &, uint32_t)> &verb);
    void offerViewMenu(QPoint at);
    void addViewCommands();
    void togglePane();
    void fitPane();
    void add();

    LeadListModel *m_model;
    LeadTable *m_table;
    CellEditor *m_cell = nullptr;
    FilterBar *m_bar = nullptr;
    BulkBar *m_bulk = nullptr;
    LeadPane *m_pane;
    PageHeader *m_header = nullptr;
    CountTabs *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    StateView *m_empty = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_import = nullptr;
    std::vector<LeadView> m_views;
    std::vector<QAction *> m_viewCommands;         // of saved views only
    std::optional<std::vector<SortKey>> m_ownSort; // while a view with its own is shown
    int m_paneWish = -1;                           // 1 and 0 where the person chose
    QTimer m_later;                                // one refresh for all that happens in one go
    QTimer m_paneLater;
};

Page *makeLeadsPage(ShellContext &shell, QWidget *parent);

} // namespace ridealong
