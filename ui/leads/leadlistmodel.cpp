// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/leadlistmodel.h"

#include "leads/spoken.h"
#include "leads/tables.h"
#include "session/session.h"

#include <QTimer>
#include <algorithm>

namespace ridealong {

namespace {

// Rows of these stand behind texts and orders of leads everywhere: whoever edits them edits many leads.
bool touchesMany(const Touched &touched)
{
    for (const Entity entity :
         {Entity::person, Entity::stage, Entity::process, Entity::kind, Entity::customField, Entity::setting})
        if (touched.entities.test(size_t(entity)))
            return true;
    return touched.everything || touched.leads.size() > LeadListModel::fewLeads;
}

// A person or a stage has no number outside the book: its name says it.
QVariant rawCell(const Book &book, uint32_t lead, const ListColumn &column)
{
    const Value value = leadValue(book.leadData(), lead, column.field);
    const bool plain = std::holds_alternative<Money>(value) || std::holds_alternative<Date>(value) ||
                       std::holds_alternative<double>(value) || std::holds_alternative<int64_t>(value) ||
                       std::holds_alternative<Grade>(value);
    return rawOf(plain ? value : Value(cellText(book, lead, column).toStdString()));
}

} // namespace

LeadListModel::LeadListModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_book(session.book())
    , m_keys{"company"}
    , m_order(std::make_unique<LeadOrder>(m_book, std::vector<SortKey>{}, m_texts))
{
    renewColumns();
    m_places.renew(m_book);
    connect(&session, &Session::changed, this, &LeadListModel::follow);
}

LeadListModel::~LeadListModel() = default;

void LeadListModel::renewColumns()
{
    m_columns.clear();
    for (const std::string &key : m_keys) {
        ListColumn column = listColumn(m_book.leadData(), key);
        if (column.field.isFound())
            m_columns.push_back(std::move(column));
    }
}

void LeadListModel::setColumns(const std::vector<std::string> &keys)
{
    beginResetModel();
    m_keys = keys;
    renewColumns();
    endResetModel();
}

Status LeadListModel::setQuery(LeadQuery query, std::optional<std::vector<uint32_t>> allowed)
{
    Result<Filter> filter = parseFilter(query.filter, m_book.leadData());
    if (!filter)
        return filter.error();
    m_filter = std::move(*filter);
    m_filterDay = m_book.today();
    if (query.sort != m_order->keys())
        m_order = std::make_unique<LeadOrder>(m_book, query.sort, m_texts);
    m_query = std::move(query);
    refill(std::move(allowed));
    return Done{};
}

// The test comes before the look whether there is such a lead: most fail it.
std::vector<uint32_t> LeadListModel::allowed() const
{
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < m_book.leads().end(); ++lead)
        if (m_query.only(lead) && m_book.leads().has(lead))
            leads.push_back(lead);
    return leads;
}

std::vector<uint32_t> LeadListModel::select(std::optional<std::vector<uint32_t>> given)
{
    const bool asked = given.has_value(); // by somebody who asks for several lists at once
    const bool among = asked || m_query.only;
    std::vector<uint32_t> leads = given          ? std::move(*given)
                                  : m_query.only ? allowed()
                                                 : m_filter.select(m_book.leadData());
    if (among && !m_filter.isEmpty())
        leads = m_filter.select(leads);
    if (m_query.text.empty() || asked)
        return leads;
    if (!m_search)
        m_search = std::make_shared<TextSearch>();
    m_search->refresh(m_book.leadData());
    return m_search->find(m_query.text, m_book.leadData(), leads);
}

void LeadListModel::refill(std::optional<std::vector<uint32_t>> allowed)
{
    beginResetModel();
    m_filter.refresh();
    m_rows = select(std::move(allowed));
    m_order->sort(m_rows);
    endResetModel();
    Q_EMIT counted();
}

void LeadListModel::setSort(std::vector<SortKey> keys)
{
    m_query.sort = keys;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<uint32_t> kept;
    for (const QModelIndex &index : before)
        kept.push_back(leadAt(index.row()));
    m_order = std::make_unique<LeadOrder>(m_book, std::move(keys), m_texts);
    m_order->sort(m_rows);
    std::vector<int> rowsOf(before.isEmpty() ? 0 : m_book.leads().end(), -1);
    for (size_t row = 0; row < m_rows.size() && !rowsOf.empty(); ++row)
        rowsOf[m_rows[row]] = int(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowsOf[kept[size_t(i)]], before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void LeadListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    setSort({{m_columns[size_t(column)].field.key, order == Qt::DescendingOrder}});
}

void LeadListModel::prepareSort(const std::string &field)
{
    if (!LeadOrder::prepare(m_book, field, m_texts))
        QTimer::singleShot(0, this, [this, field] { prepareSort(field); });
}

void LeadListModel::prepareSearch()
{
    constexpr size_t slice = 8000;
    if (!m_search)
        m_search = std::make_shared<TextSearch>();
    if (!m_search->refresh(m_book.leadData(), slice))
        QTimer::singleShot(0, this, &LeadListModel::prepareSearch);
}

uint32_t LeadListModel::leadAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)] : 0;
}

int LeadListModel::rowOf(uint32_t lead) const
{
    const auto found = std::ranges::find(m_rows, lead);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

Money LeadListModel::value() const
{
    Money sum{0};
    for (const uint32_t lead : m_rows) {
        const bool won = m_book.standing(lead).stageType == StageType::won;
        sum.minor += (won ? m_book.wonAmount(lead) : m_book.leads()[lead].value).orZero();
    }
    return sum;
}

void LeadListModel::setPlaceholder(uint32_t lead)
{
    const int before = rowOf(m_placeholder), now = rowOf(lead);
    m_placeholder = lead;
    for (const int row : {before, now})
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void LeadListModel::beDealt(std::shared_ptr<TextSearch> search)
{
    m_search = std::move(search);
    m_isDealt = true;
}

// A filter knows today as it was.
bool LeadListModel::concernsAll(const Touched &touched) const
{
    return m_filterDay != m_book.today() || touchesMany(touched);
}

void LeadListModel::renew(std::optional<std::vector<uint32_t>> allowed)
{
    if (m_filterDay != m_book.today()) {
        if (auto filter = parseFilter(m_query.filter, m_book.leadData()))
            m_filter = std::move(*filter);
        m_filterDay = m_book.today();
    }
    beginResetModel();
    m_places.renew(m_book);
    renewColumns();
    endResetModel();
    m_order = std::make_unique<LeadOrder>(m_book, m_query.sort, m_texts);
    refill(std::move(allowed));
}

void LeadListModel::follow(const Touched &touched)
{
    if (!concernsAll(touched))
        return update(touched.leads);
    if (!m_isDealt)
        renew();
}

bool LeadListModel::belongs(uint32_t lead) const
{
    if (!m_book.leads().has(lead) || (m_query.only && !m_query.only(lead)))
        return false;
    return m_filter.isEmpty() || m_filter.matches(lead);
}

// Of the touched leads those that are to be in the list, in its order.
std::vector<uint32_t> LeadListModel::staying(const std::vector<uint32_t> &touched)
{
    std::vector<uint32_t> leads;
    std::ranges::copy_if(touched, std::back_inserter(leads), [this](uint32_t lead) { return belongs(lead); });
    if (!m_query.text.empty() && !leads.empty()) {
        m_search->refresh(m_book.leadData());
        leads = m_search->find(m_query.text, m_book.leadData(), leads);
    }
    m_order->sort(leads);
    return leads;
}

void LeadListModel::removeGone(const std::vector<uint32_t> &touched, const std::vector<uint32_t> &stay)
{
    for (const uint32_t lead : touched) {
        const int row = rowOf(lead);
        if (row < 0 || std::ranges::find(stay, lead) != stay.end())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

// Brings the lead's row to stand right before the row `before`, which may be one past the last.
void LeadListModel::place(uint32_t lead, int before)
{
    const int row = rowOf(lead);
    if (row < 0) {
        beginInsertRows({}, before, before);
        m_rows.insert(m_rows.begin() + before, lead);
        endInsertRows();
        return;
    }
    if (row != before && row + 1 != before) {
        beginMoveRows({}, row, row, {}, before);
        m_rows.erase(m_rows.begin() + row);
        m_rows.insert(m_rows.begin() + (row < before ? before - 1 : before), lead);
        endMoveRows();
    }
    const int now = rowOf(lead);
    Q_EMIT dataChanged(index(now, 0), index(now, columnCount() - 1));
}

// The touched rows have lost their places, so the others are searched without them; from the last on, each
// then finds its follower in its place.
void LeadListModel::update(const std::vector<uint32_t> &touched)
{
    const std::vector<uint32_t> stay = staying(touched);
    const size_t before = m_rows.size();
    removeGone(touched, stay);
    const bool concerned = !stay.empty() || m_rows.size() != before;
    if (!stay.empty()) {
        std::vector<uint32_t> rest;
        rest.reserve(m_rows.size());
        std::ranges::copy_if(m_rows, std::back_inserter(rest),
                             [&](uint32_t lead) { return !std::ranges::binary_search(touched, lead); });
        const auto less = [this](uint32_t a, uint32_t b) { return m_order->less(a, b); };
        uint32_t follower = 0;
        for (size_t i = stay.size(); i-- > 0;) {
            const auto at = std::ranges::lower_bound(rest, stay[i], less);
            if (at != rest.end() && (!follower || less(*at, follower)))
                follower = *at;
            place(stay[i], follower ? rowOf(follower) : int(m_rows.size()));
            follower = stay[i];
        }
    }
    if (concerned)
        Q_EMIT counted();
}

int LeadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LeadListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant LeadListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    const uint32_t lead = m_rows[size_t(index.row())];
    const ListColumn &column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(m_book, lead, column);
    case Qt::TextAlignmentRole:
        return int((column.atRight() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spokenLead(index);
    case RawRole:
        return rawCell(m_book, lead, column);
    case PlaceholderRole:
        return lead == m_placeholder;
    case LateRole:
        return isLate(m_book, lead, column);
    case DueTextRole:
        if (column.shape == ColumnShape::due)
            return m_book.standing(lead).closed == 2 ? QString() : dueTextOf(m_book, lead);
        [[fallthrough]];
    default:
        return role > Qt::UserRole ? leadFact(m_book, m_places, lead, role) : QVariant();
    }
}

int LeadListModel::sortPlaceOf(const std::string &field) const
{
    const auto at = std::ranges::find(m_query.sort, field, &SortKey::field);
    const int place = int(at - m_query.sort.begin()) + 1;
    return at == m_query.sort.end() ? 0 : at->descending ? -place : place;
}

QVariant LeadListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ListColumn &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == SortPlaceRole)
        return sortPlaceOf(column.field.key);
    if (role == Qt::TextAlignmentRole)
        return int((column.atRight() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags LeadListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

} // namespace ridealong
