// SPDX-License-Identifier: GPL-3.0-or-later
// THE live list of leads: of the table, of each lane of the board, of pickers. Holds numbers of leads in
// their order and reads everything else from the Book when it is painted. When a commit touches few leads
// it moves, adds and removes their rows; above `fewLeads` it resets. A filter that cannot be read leaves the
// list as it was.
#pragma once

#include "lead/filter.h"
#include "lead/search.h"
#include "leads/leadcolumns.h"
#include "leads/leadorder.h"
#include "leads/leadwords.h"

#include <QAbstractTableModel>
#include <functional>
#include <memory>
#include <optional>

namespace ridealong {

class Session;

struct LeadQuery
{
    std::string filter;                      // in the filter language; empty holds for all
    std::string text;                        // words that must occur
    std::vector<SortKey> sort;               // then by number
    std::function<bool(uint32_t)> only = {}; // a cheap test that comes first
};

class LeadListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr size_t fewLeads = 64;
    static constexpr size_t mostSortKeys = 3;

    explicit LeadListModel(Session &session, QObject *parent = nullptr);
    ~LeadListModel() override;

    void setColumns(const std::vector<std::string> &keys);
    const std::vector<ListColumn> &columns() const { return m_columns; }
    // `allowed`, where it is given, are the leads for which `only` holds and that have the words, by number.
    Status setQuery(LeadQuery query, std::optional<std::vector<uint32_t>> allowed = {});
    const LeadQuery &query() const { return m_query; }
    void setSort(std::vector<SortKey> keys); // keeps selections
    // Works ahead, in slices while nothing else happens, for a first sort by a column of many texts.
    void prepareSort(const std::string &field);
    void prepareSearch(); // the same for the first word
    // For one of several lists that are asked at once: they share the letters of all leads, and after a
    // change that concerns all leads it is renewed by whoever asks them.
    void beDealt(std::shared_ptr<TextSearch> search);
    bool concernsAll(const Touched &touched) const;
    // All that it keeps of the book. The query stays the same, also where it could not be read any more:
    // whom a filter names may be called something else since.
    void renew(std::optional<std::vector<uint32_t>> allowed = {});

    const Book &book() const { return m_book; }
    std::span<const uint32_t> leads() const { return m_rows; }
    uint32_t leadAt(int row) const;
    int rowOf(uint32_t lead) const; // -1
    Money value() const;            // of all rows: the won amount where won
    // The dashed place of a card that is being dragged; 0 for none.
    void setPlaceholder(uint32_t lead);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    // Rows came, went or moved, or what they hold is another.
    void counted();

private:
    void follow(const Touched &touched);
    int sortPlaceOf(const std::string &field) const;
    void refill(std::optional<std::vector<uint32_t>> allowed = {});
    std::vector<uint32_t> allowed() const;
    std::vector<uint32_t> select(std::optional<std::vector<uint32_t>> allowed);
    bool belongs(uint32_t lead) const;
    void update(const std::vector<uint32_t> &touched);
    void removeGone(const std::vector<uint32_t> &touched, const std::vector<uint32_t> &staying);
    void place(uint32_t lead, int before);
    std::vector<uint32_t> staying(const std::vector<uint32_t> &touched);
    void renewColumns();

    Session &m_session;
    const Book &m_book;
    std::vector<std::string> m_keys;
    std::vector<ListColumn> m_columns;
    LeadQuery m_query;
    Filter m_filter;
    Date m_filterDay;
    std::shared_ptr<TextSearch> m_search;
    bool m_isDealt = false;
    TextRankCache m_texts;
    std::unique_ptr<LeadOrder> m_order;
    StagePlaces m_places;
    std::vector<uint32_t> m_rows;
    uint32_t m_placeholder = 0;
};

} // namespace ridealong
