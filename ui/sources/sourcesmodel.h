// SPDX-License-Identifier: GPL-3.0-or-later
// Sources with their campaigns as one flat list in which a source folds, sorted by any column, all of them
// together last. It holds the rows that it was given; what it says of them are finished texts.
#pragma once

#include "sources/sourcecolumns.h"
#include "sources/sourcefacts.h"

#include <QAbstractTableModel>
#include <set>

namespace ridealong {

enum SourceRole {
    FoldRole = Qt::UserRole + 320, // int, a SourceFold
    LevelRole,                     // int, 1 for a campaign
    LowRole,                       // double, of an interval
    HighRole,
    QuietRole,   // bool: drawn in a secondary tone
    StrongRole,  // bool
    MissingRole, // QString, where there is no text
    WarnedRole   // bool: a warning concerns the row
};
enum class SourceFold { none, folded, open };

class SourcesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFacts(const Book &book, SourceFacts facts, int mostSources = 0); // 0: all of them
    const SourceFacts &facts() const { return m_facts; }
    const SourceRow *rowAt(int line) const; // null beyond the list
    bool setFolded(int line, bool folded);  // false where nothing changed
    SourceFold foldOf(int line) const;
    int parentOf(int line) const; // the line of a campaign's source; -1
    int lineOf(const SourceRow &row) const;
    // Largest first; again: smallest first. Those without a figure stay last.
    void sortBy(SourceColumn column);
    SourceColumn sortColumn() const { return m_sort; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void renewLines();
    void sortRows(std::vector<size_t> &rows) const;
    bool isWarned(const SourceRow &row, SourceColumn column) const;
    QVariant look(const SourceRow &row, SourceColumn column, int role) const;
    QString spoken(const SourceRow &row, SourceColumn column) const;
    QString tip(const SourceRow &row, SourceColumn column) const;

    std::string m_currency = "USD";
    SourceFacts m_facts;
    std::vector<SourceWarning> m_warnings;
    std::vector<size_t> m_lines; // places in the facts; their end is all together
    std::set<std::string> m_open;
    int m_most = 0;
    SourceColumn m_sort = SourceReturn;
    bool m_descending = true;
};

} // namespace ridealong
