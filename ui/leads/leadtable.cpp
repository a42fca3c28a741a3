// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/leadtable.h"

#include "base/words.h"
#include "leads/tables.h"
#include "session/session.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <algorithm>

namespace ridealong {

namespace {

// Takes what room is left: the column whose texts are the longest.
constexpr const char *stretchedColumns[] = {"next_step_note", "company"};

} // namespace

LeadTable::LeadTable(LeadListModel &model, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_settings(QString(name + QStringLiteral("/columns")))
{
    dressTable(*this);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setModel(&model);
    horizontalHeader()->setStretchLastSection(false);
    loadColumns();
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int column) { sortBy(column, QApplication::keyboardModifiers() & Qt::ShiftModifier); });
    m_save.setSingleShot(true);
    m_save.setInterval(300);
    connect(&m_save, &QTimer::timeout, this, &LeadTable::saveColumns);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, &m_save, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_resetting = false;
        setCurrentLead(m_lead);
    });
}

void LeadTable::setCurrentLead(uint32_t lead)
{
    const int row = std::max(0, m_model.rowOf(lead));
    int column = std::max(0, horizontalHeader()->logicalIndex(0));
    for (int i = 0; i < m_model.columnCount(); ++i)
        if (fieldAt(i).key == m_column)
            column = i;
    const QModelIndex index = m_model.index(row, column);
    if (index.isValid())
        setCurrentIndex(index);
    else
        Q_EMIT currentLeadChanged(0);
}

void LeadTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_resetting)
        return;
    m_lead = leadOf(current);
    if (current.isValid())
        m_column = fieldAt(current.column()).key;
    Q_EMIT currentLeadChanged(m_lead);
}

void LeadTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionCounted();
}

std::vector<uint32_t> LeadTable::selectedLeads() const
{
    std::vector<uint32_t> leads;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            leads.push_back(m_model.leadAt(row));
    std::ranges::sort(leads);
    leads.erase(std::unique(leads.begin(), leads.end()), leads.end());
    return leads;
}

std::vector<ListColumn> LeadTable::shownColumns() const
{
    std::vector<ListColumn> columns;
    for (int place = 0; place < m_model.columnCount(); ++place)
        columns.push_back(m_model.columns()[size_t(horizontalHeader()->logicalIndex(place))]);
    return columns;
}

void LeadTable::useColumns(const std::vector<std::string> &keys)
{
    m_model.setColumns(keys);
    dressColumns();
}

void LeadTable::sortBy(int column, bool adds)
{
    const ListColumn &wanted = m_model.columns()[size_t(column)];
    std::vector<SortKey> keys = m_model.query().sort;
    const auto at = std::ranges::find(keys, wanted.field.key, &SortKey::field);
    SortKey key{wanted.field.key, wanted.shape == ColumnShape::number}; // the largest first
    if (at != keys.end() && (adds || at == keys.begin()))
        key.descending = !at->descending;
    if (!adds)
        keys = {key};
    else if (at != keys.end())
        *at = key;
    else if (keys.size() < LeadListModel::mostSortKeys)
        keys.push_back(key);
    else
        keys.back() = key;
    m_model.setSort(std::move(keys));
    scrollTo(currentIndex());
}

void LeadTable::dressColumns()
{
    const auto &columns = m_model.columns();
    auto *header = horizontalHeader();
    for (int i = 0; i < int(columns.size()); ++i) {
        const ListColumn &column = columns[size_t(i)];
        delete itemDelegateForColumn(i);
        setItemDelegateForColumn(i, makeDelegate(column, this));
        header->setSectionResizeMode(i, QHeaderView::Interactive);
        const int outer = i == 0 || i == int(columns.size()) - 1 ? 8 : 0;
        setColumnWidth(i, currentTheme().px(column.width) + outer);
    }
    for (const char *key : stretchedColumns)
        for (int i = 0; i < int(columns.size()); ++i)
            if (columns[size_t(i)].field.key == key)
                return header->setSectionResizeMode(i, QHeaderView::Stretch);
}

void LeadTable::toggleColumn(const std::string &key)
{
    std::vector<std::string> keys;
    for (const ListColumn &column : shownColumns())
        keys.push_back(column.field.key);
    if (std::erase(keys, key) == 0)
        keys.push_back(key);
    if (keys.empty())
        return;
    useColumns(keys);
    saveColumns();
}

void LeadTable::fillColumnMenu(QMenu &menu)
{
    const auto &shownColumns = m_model.columns();
    for (const ListColumn &column : offeredColumns(m_model.book().leadData())) {
        auto *action = menu.addAction(QString(column.title).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(std::ranges::any_of(
            shownColumns, [&](const ListColumn &other) { return other.field.key == column.field.key; }));
        connect(action, &QAction::triggered, this, [this, key = column.field.key] { toggleColumn(key); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Usual columns")), &QAction::triggered, this, [this] {
        useColumns(usualColumns());
        QSettings().remove(m_settings);
    });
}

void LeadTable::loadColumns()
{
    std::vector<std::string> keys;
    for (const QString &key : QSettings().value(m_settings).toStringList())
        keys.push_back(key.toStdString());
    useColumns(keys.empty() ? usualColumns() : keys);
    if (m_model.columns().empty())
        useColumns(usualColumns());
}

void LeadTable::showColumns(const std::vector<std::string> &keys)
{
    if (keys.empty() && !m_borrowed)
        return;
    m_borrowed = !keys.empty();
    if (m_borrowed)
        useColumns(keys);
    if (!m_borrowed || m_model.columns().empty())
        loadColumns();
    setCurrentLead(m_lead);
}

void LeadTable::saveColumns()
{
    if (m_borrowed)
        return;
    QStringList keys;
    for (const ListColumn &column : shownColumns())
        keys << shown(column.field.key);
    QSettings().setValue(m_settings, keys);
}

} // namespace ridealong
