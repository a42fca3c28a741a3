// SPDX-License-Identifier: GPL-3.0-or-later
// The table of leads over a LeadListModel: delegates and widths by column, the columns that a person chose
// and moved (kept in the settings), and the current lead kept through every change of the list.
#pragma once

#include "leads/leadlistmodel.h"

#include <QTableView>
#include <QTimer>

class QMenu;

namespace ridealong {

class LeadTable : public QTableView
{
    Q_OBJECT
public:
    // `name` is the table's place in the settings.
    LeadTable(LeadListModel &model, const QString &name, QWidget *parent = nullptr);

    uint32_t leadOf(const QModelIndex &index) const
    {
        return m_model.leadAt(index.isValid() ? index.row() : -1);
    }
    LeadFieldRef fieldAt(int column) const { return m_model.columns()[size_t(column)].field; }
    uint32_t currentLead() const { return leadOf(currentIndex()); }
    void setCurrentLead(uint32_t lead); // the first row where the lead is not in the list
    std::vector<uint32_t> selectedLeads() const;
    // By this column; again the other way. `adds` puts it behind those that are there.
    void sortBy(int column, bool adds);
    void fillColumnMenu(QMenu &menu);
    // For as long as a view is shown that brings its own; empty for the person's.
    void showColumns(const std::vector<std::string> &keys);
    std::vector<ListColumn> shownColumns() const; // from left to right

Q_SIGNALS:
    void currentLeadChanged(uint32_t lead);
    void selectionCounted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void useColumns(const std::vector<std::string> &keys);
    void toggleColumn(const std::string &key);
    void dressColumns();
    void loadColumns();
    void saveColumns();

    LeadListModel &m_model;
    QString m_settings;
    uint32_t m_lead = 0; // survives resets, as does the column
    std::string m_column;
    bool m_resetting = false;
    bool m_borrowed = false; // the columns are a view's
    QTimer m_save;
};

} // namespace ridealong
