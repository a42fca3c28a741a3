// SPDX-License-Identifier: GPL-3.0-or-later
// The list of promises: groups with their rows, as one flat list of small numbers, so that a hundred thousand
// rows are made at once. A folded group has no rows in the list. What a row says is read from the Book when
// it is painted; whoever owns the model gives it new groups when the book has changed.
#pragma once

#include "leads/leadwords.h"
#include "measure/promises.h"

#include <QAbstractTableModel>

namespace ridealong {

struct PromiseSection
{
    int key = 0;         // tells it from the others, also after a change
    QString title = {};  // "Overdue"
    QString detail = {}; // "11, $486k at risk"
    bool risk = false;   // the detail is drawn in risk
    std::vector<Promise> rows = {};
};

enum PromiseRole {
    GroupTitleRole = Qt::UserRole + 100, // set for rows that head a group
    GroupDetailRole,
    GroupRiskRole,
    GroupFoldedRole
};

class PromiseModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mark, GradeLetter, Company, NextStep, Contact, Rep, Stage, Due, Late, Value, Columns };
    enum class Shows { open, done };

    explicit PromiseModel(const Book &book, QObject *parent = nullptr);

    void setSections(std::vector<PromiseSection> sections, Shows shows);
    const std::vector<PromiseSection> &sections() const { return m_sections; }
    const Promise *promiseAt(int row) const; // null for a row that heads a group
    bool isHead(int row) const { return row >= 0 && row < rowCount() && m_lines[size_t(row)].place < 0; }
    int headOf(int row) const;                     // the row that heads its group
    int rowOf(uint32_t lead, uint32_t step) const; // -1 where it is not listed
    int headRow(int key) const;                    // of the group with that key; -1
    void setFolded(int row, bool folded);          // of a row that heads a group
    bool isFolded(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        int32_t section;
        int32_t place; // in its section; -1 heads it
    };

    void renewLines();
    QVariant headData(const Line &line, int role) const;
    QString textOf(const Promise &promise, int column) const;
    ridealong::Value valueOf(const Promise &promise, int column) const;
    QString dueOf(const Promise &promise) const;
    QString lateOf(const Promise &promise) const;
    QString spoken(const Promise &promise) const;
    QString tip(const Promise &promise) const;

    const Book &m_book;
    Shows m_shows = Shows::open;
    StagePlaces m_places;
    std::vector<PromiseSection> m_sections;
    std::vector<int> m_folded; // keys
    std::vector<Line> m_lines;
};

int daysLate(const Book &book, const Promise &promise); // an open step's until today, a done one's; else 0
QString stepWords(const Book &book, uint32_t step);     // its note, or its kind; empty for 0

} // namespace ridealong
