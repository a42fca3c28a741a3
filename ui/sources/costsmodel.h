// SPDX-License-Identifier: GPL-3.0-or-later
// What sources and campaigns cost as a grid that a person edits: a row for each source and, below it, its
// campaigns, a column for each of twelve months, sums at the right and below. Edits stay here until they are
// asked for; the book is only read. A blank cell is no cost entered, which is not 0.
#pragma once

#include "base/result.h"
#include "work/costs.h"

#include <QAbstractTableModel>
#include <map>

namespace ridealong {

// "12,400", "$12.4k", "0"; blank and words for unknown are an unset amount.
Result<Money> readAmount(const QString &text, std::string_view currency);
QString amountText(Money money, std::string_view currency); // "12,400", "8.50"

class CostsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int months = 12;
    static constexpr int sumColumn = months + 1;

    // The last month that is shown; any day of it.
    CostsModel(const Book &book, Date last, QObject *parent = nullptr);

    void scroll(int by);            // months; into the past below 0
    Date monthAt(int column) const; // its first day; unset for the name and the sum
    bool isEdited() const { return !m_edits.empty(); }
    int edits() const { return int(m_edits.size()); }
    std::vector<CostWish> wishes() const; // what differs from the book
    // A block of a spreadsheet: amounts from this cell on, or a grid with the names of sources and months of
    // its own. What is not understood, or reaches past the grid, is said in a sentence, and then nothing was
    // taken.
    QString paste(const QModelIndex &from, const QString &block);
    void blank(const QModelIndexList &cells);
    // What the last text that was typed could not be read as; empty where all was read.
    QString problem() const { return m_problem; }
    int sumLine() const { return int(m_lines.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        std::string source, campaign;
    };
    using Place = std::pair<size_t, int>; // of a line, its month as months since year 0

    bool isAmount(const QModelIndex &index) const;
    Place placeOf(const QModelIndex &index) const;
    Money kept(const Place &place) const; // in the book
    Money amount(const Place &place) const;
    void put(const Place &place, Money amount);
    QString pasteAmounts(const QModelIndex &from, const QStringList &lines);
    QString pasteNamed(const QString &block);
    size_t lineFor(const CostWish &wish);  // a new one where there is none
    Money sum(int line, int column) const; // of a row, a column or all
    QString nameOf(int line) const;
    QString spoken(const QModelIndex &index) const;
    void tellSums(const QModelIndex &index);

    const Book &m_book;
    CostRows m_rows;
    std::vector<Line> m_lines;
    std::map<Place, Money> m_edits;
    int m_last; // month
    QString m_problem;
};

} // namespace ridealong
