// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/promisetable.h"

#include "followups/promisedelegates.h"
#include "leads/tables.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>
#include <map>
#include <set>

namespace ridealong {

namespace {

struct ColumnWidth
{
    int column, width;
};
constexpr ColumnWidth widths[] = {
    {PromiseModel::Mark, 42},     {PromiseModel::GradeLetter, 36}, {PromiseModel::Company, 182},
    {PromiseModel::Contact, 102}, {PromiseModel::Rep, 38},         {PromiseModel::Stage, 64},
    {PromiseModel::Due, 82},      {PromiseModel::Late, 46},        {PromiseModel::Value, 78}};
constexpr int rowsRemembered = 50;
constexpr int contactFrom = 760; // the person gives way to the step where the table is narrower

} // namespace

PromiseTable::PromiseTable(PromiseModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    dressTable(*this);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setModel(&model);
    setAccessibleName(tr("Follow-ups"));
    dressColumns();
    connect(&model, &QAbstractItemModel::rowsInserted, this, &PromiseTable::dressHeads);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &PromiseTable::dressHeads);
}

void PromiseTable::dressColumns()
{
    auto *header = horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(20);
    auto *steps = new TableDelegate(this, TextRole::body, Tone::secondary);
    steps->setMissing(tr("none set"));
    auto *due = new NumberDelegate(this, Tone::secondary);
    due->setMissing(tr("none"));
    setItemDelegateForColumn(PromiseModel::Mark, new PromiseMarkDelegate(this));
    setItemDelegateForColumn(PromiseModel::GradeLetter, new GradeDelegate(this));
    setItemDelegateForColumn(PromiseModel::Company, new TableDelegate(this, TextRole::name));
    setItemDelegateForColumn(PromiseModel::NextStep, steps);
    setItemDelegateForColumn(PromiseModel::Contact, new TableDelegate(this, TextRole::body, Tone::secondary));
    setItemDelegateForColumn(PromiseModel::Rep, new AvatarDelegate(this));
    setItemDelegateForColumn(PromiseModel::Stage, new StageDelegate(this));
    setItemDelegateForColumn(PromiseModel::Due, due);
    setItemDelegateForColumn(PromiseModel::Late, new NumberDelegate(this, Tone::secondary));
    setItemDelegateForColumn(PromiseModel::Value, new AmountDelegate(this));
    for (const ColumnWidth &column : widths) {
        header->setSectionResizeMode(column.column, QHeaderView::Fixed);
        const int room = column.column == PromiseModel::Value ? moneyRoom() : 0;
        header->resizeSection(column.column, currentTheme().px(column.width + room));
    }
    header->setSectionResizeMode(PromiseModel::NextStep, QHeaderView::Stretch);
}

// Heads of groups go across the whole table and are a little lower.
void PromiseTable::dressHeads()
{
    clearSpans();
    for (const int row : m_heads) // rows that headed a group before
        if (row < m_model.rowCount() && !m_model.isHead(row))
            verticalHeader()->resizeSection(row, ridealong::rowHeight());
    m_heads.clear();
    for (const PromiseSection &section : m_model.sections()) {
        const int row = m_model.headRow(section.key);
        m_heads.push_back(row);
        setSpan(row, 0, 1, PromiseModel::Columns);
        verticalHeader()->resizeSection(row, currentTheme().px(28));
    }
}

void PromiseTable::setSections(std::vector<PromiseSection> sections, PromiseModel::Shows shows)
{
    const Promise *now = current();
    const Promise was = now ? *now : Promise{};
    const int row = currentIndex().row(), column = currentIndex().column();
    const int scrolled = verticalScrollBar()->value();
    const std::vector<Promise> marked = selected(), behind = rowsBehind(row);
    m_renewing = true;
    m_model.setSections(std::move(sections), shows);
    const bool saysOnTime = shows == PromiseModel::Shows::done;
    horizontalHeader()->resizeSection(PromiseModel::Late, currentTheme().px(saysOnTime ? 68 : 46));
    dressHeads();
    const int found = was.lead ? m_model.rowOf(was.lead, was.step) : -1;
    const bool stays = found >= 0 && was.step && m_model.promiseAt(found)->group == was.group;
    int next = stays ? found : firstListed(behind);
    if (next < 0)
        next = rowNear(row);
    if (const QModelIndex index = m_model.index(next, std::max(0, column)); index.isValid())
        setCurrentIndex(index);
    if (marked.size() > 1)
        selectRows(marked);
    verticalScrollBar()->setValue(scrolled);
    if (row >= 0 && next >= 0)
        scrollTo(currentIndex());
    m_renewing = false;
    Q_EMIT selectionCounted();
}

// The next few of its group, for when the row itself is gone.
std::vector<Promise> PromiseTable::rowsBehind(int row) const
{
    std::vector<Promise> rows;
    for (int at = row + 1; row >= 0 && at <= row + rowsRemembered && m_model.promiseAt(at); ++at)
        rows.push_back(*m_model.promiseAt(at));
    return rows;
}

int PromiseTable::firstListed(const std::vector<Promise> &promises) const
{
    std::map<std::pair<uint32_t, uint32_t>, size_t> places;
    for (size_t i = 0; i < promises.size(); ++i)
        places[{promises[i].lead, promises[i].step}] = i;
    int first = -1;
    size_t best = promises.size();
    for (int row = 0; row < m_model.rowCount() && best > 0; ++row) {
        const Promise *promise = m_model.promiseAt(row);
        const auto at = promise ? places.find({promise->lead, promise->step}) : places.end();
        if (at != places.end() && at->second < best)
            best = at->second, first = row;
    }
    return first;
}

// The row in that place, or the last before it, that is a promise.
int PromiseTable::rowNear(int row) const
{
    const int last = m_model.rowCount() - 1;
    const int from = std::clamp(row, 0, std::max(0, last));
    for (int at = from; at <= last; ++at)
        if (m_model.promiseAt(at) && (at == from || row < 0 || m_model.isHead(from)))
            return at;
    for (int at = from; at >= 0; --at)
        if (m_model.promiseAt(at))
            return at;
    return last >= 0 ? 0 : -1;
}

void PromiseTable::selectRows(const std::vector<Promise> &wanted)
{
    std::set<std::pair<uint32_t, uint32_t>> keys;
    for (const Promise &promise : wanted)
        keys.insert({promise.lead, promise.step});
    QItemSelection rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const Promise *promise = m_model.promiseAt(row);
            promise && keys.contains({promise->lead, promise->step}))
            rows.select(m_model.index(row, 0), m_model.index(row, PromiseModel::Columns - 1));
    if (!rows.isEmpty())
        selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

std::vector<Promise> PromiseTable::selected() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (m_model.promiseAt(row))
                rows.push_back(row);
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<Promise> promises;
    for (const int row : rows)
        promises.push_back(*m_model.promiseAt(row));
    return promises;
}

void PromiseTable::setCurrentRow(int row)
{
    const QModelIndex index = m_model.index(row, PromiseModel::Mark);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const int head = m_model.headOf(row); // is seen too where it is near
    scrollTo(head == row - 1 ? m_model.index(head, PromiseModel::Mark) : index, PositionAtTop);
}

void PromiseTable::clearSelectedRows()
{
    selectionModel()->clearSelection();
    if (currentIndex().isValid())
        setCurrentIndex(currentIndex());
}

bool PromiseTable::fold(int row, bool folded)
{
    if (!m_model.isHead(row))
        return false;
    m_model.setFolded(row, folded);
    return true;
}

void PromiseTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() == Qt::Key_Left) {
        if (!fold(row, true) && row >= 0) // from a row to the head of its group
            setCurrentIndex(m_model.index(m_model.headOf(row), 0));
        return;
    }
    if (plain && event->key() == Qt::Key_Right) {
        if (fold(row, false) && m_model.promiseAt(row + 1))
            setCurrentIndex(m_model.index(row + 1, 0));
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!plain || !enter)
        return QTableView::keyPressEvent(event);
    if (const Promise *promise = m_model.promiseAt(row))
        Q_EMIT opened(promise->lead);
    else
        fold(row, !m_model.isFolded(row));
}

void PromiseTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return QTableView::mousePressEvent(event);
    if (m_model.isHead(index.row())) {
        setCurrentIndex(index);
        fold(index.row(), !m_model.isFolded(index.row()));
    } else if (index.column() == PromiseModel::Mark) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    } else {
        QTableView::mousePressEvent(event);
    }
}

void PromiseTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const Promise *promise = m_model.promiseAt(index.row());
    if (!promise || index.column() == PromiseModel::Mark)
        return mousePressEvent(event);
    Q_EMIT opened(promise->lead);
}

void PromiseTable::resizeEvent(QResizeEvent *event)
{
    setColumnHidden(PromiseModel::Contact, event->size().width() < currentTheme().px(contactFrom));
    QTableView::resizeEvent(event);
}

void PromiseTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update(); // the check boxes stand in a column of their own
    if (!m_renewing)
        Q_EMIT selectionCounted();
}

} // namespace ridealong
