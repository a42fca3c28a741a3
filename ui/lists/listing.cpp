// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/listing.h"

#include "leads/roles.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QRegularExpression>
#include <QTableView>
#include <algorithm>
#include <memory>
#include <optional>
#include <set>

namespace ridealong {

using report::Cell;
using report::Column;
using report::ColumnKind;

namespace {

constexpr int peeked = 2000; // rows that say what a column holds

QString tr(const char *text)
{
    return QCoreApplication::translate("Listing", text);
}

struct Section
{
    int number = 0;
    bool painted = false; // no cell has a text
    bool right = false;
};

// "1,234", "−3.5", "45%", as this language writes them; anything else is no number.
std::optional<double> numberIn(QString text)
{
    text.replace(QChar(0x2212), u'-').remove(QChar(0x202f)).remove(QChar(0x00a0)).remove(u' ');
    const bool share = text.endsWith(u'%');
    if (share)
        text.chop(1);
    bool known = false;
    const double number = QLocale().toDouble(text, &known);
    return known ? std::optional(share ? number / 100 : number) : std::nullopt;
}

Value valueOf(const QModelIndex &index, const Section &section)
{
    if (const QVariant raw = index.data(RawRole); raw.canConvert<Value>())
        return raw.value<Value>();
    if (const QVariant grade = index.data(GradeRole); section.painted && grade.isValid())
        return gradeFrom(grade.toInt() + 1) == Grade::none ? Value() : Value(gradeFrom(grade.toInt() + 1));
    if (section.right && !section.painted)
        if (const auto number = numberIn(index.data().toString()))
            return *number;
    return {};
}

QString wordsOf(const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text ? QString::fromStdString(*text) : QString();
}

Cell cellOf(const QModelIndex &index, const Section &section)
{
    Cell cell{.text = index.data().toString(), .value = valueOf(index, section)};
    if (const auto *grade = std::get_if<Grade>(&cell.value))
        cell.grade = *grade;
    else if (cell.text.isEmpty() && !isEmpty(cell.value))
        cell.text = wordsOf(cell.value);
    else if (cell.text.isEmpty() && section.painted)
        cell.text = index.data(Qt::ToolTipRole).toString();
    cell.risk = index.data(LateRole).toBool();
    return cell;
}

ColumnKind kindOf(const Cell &cell)
{
    if (std::holds_alternative<Grade>(cell.value))
        return ColumnKind::grade;
    if (std::holds_alternative<Date>(cell.value))
        return ColumnKind::date;
    if (std::holds_alternative<Money>(cell.value))
        return ColumnKind::money;
    if (std::holds_alternative<double>(cell.value) || std::holds_alternative<int64_t>(cell.value))
        return cell.text.contains(u'%') ? ColumnKind::share : ColumnKind::number;
    return ColumnKind::text;
}

// What stands behind the only number of a text: "h" of "2.5 h", nothing of "2 h 30 min".
QString unitIn(const QString &text)
{
    static const QRegularExpression one(
        QStringLiteral("^[^\\d\\p{L}]*\\d[^\\p{L}%]*[ \\x{a0}\\x{202f}](\\p{L}+)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return one.match(text).captured(1);
}

// Days head columns as a page has room for; a file names them whole.
QString titleOf(const QAbstractItemModel &model, int section)
{
    const QVariant raw = model.headerData(section, Qt::Horizontal, RawRole);
    if (raw.canConvert<Value>())
        if (const auto value = raw.value<Value>(); std::holds_alternative<Date>(value))
            return QString::fromStdString(std::get<Date>(value).iso());
    return model.headerData(section, Qt::Horizontal).toString();
}

class ViewRows
{
public:
    ViewRows(const QTableView &view, ListRows which);
    std::vector<Column> columns();
    QString unitOf(const Column &column) const;
    std::vector<Cell> row(int place) const;
    int count() const { return int(m_rows.size()); }

private:
    void takeRows(const QTableView &view, const std::set<int> &only);
    void takeSections(const QTableView &view);
    bool isPainted(int section) const;
    std::optional<Column> columnOf(const Section &section) const;

    const QAbstractItemModel *m_model;
    std::vector<int> m_rows, m_heads; // -1 without a head
    std::vector<Section> m_sections;
    bool m_grouped = false;
};

std::set<int> selectedRows(const QTableView &view)
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : view.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    if (rows.size() < 2)
        rows.clear();
    return rows;
}

ViewRows::ViewRows(const QTableView &view, ListRows which)
    : m_model(view.model())
{
    takeRows(view, which == ListRows::selected ? selectedRows(view) : std::set<int>());
    takeSections(view);
}

void ViewRows::takeRows(const QTableView &view, const std::set<int> &only)
{
    int head = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(GroupRole).isValid()) {
            head = row;
            m_grouped = true;
        } else if (!view.isRowHidden(row) && (only.empty() || only.contains(row))) {
            m_rows.push_back(row);
            m_heads.push_back(head);
        }
    }
}

bool ViewRows::isPainted(int section) const
{
    const size_t count = std::min(m_rows.size(), size_t(peeked));
    return std::all_of(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(count),
                       [&](int row) { return m_model->index(row, section).data().toString().isEmpty(); });
}

void ViewRows::takeSections(const QTableView &view)
{
    const QHeaderView *header = view.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (header->isSectionHidden(section))
            continue;
        const auto side = m_model->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
        m_sections.push_back({section, isPainted(section), bool(side.toInt() & Qt::AlignRight)});
    }
}

// Nothing for a column without a name that holds nothing either.
std::optional<Column> ViewRows::columnOf(const Section &section) const
{
    Column column{.key = std::to_string(section.number), .title = titleOf(*m_model, section.number)};
    bool holds = !section.painted;
    for (size_t i = 0; i < std::min(m_rows.size(), size_t(peeked)); ++i) {
        const Cell cell = cellOf(m_model->index(m_rows[i], section.number), section);
        holds = holds || !cell.text.isEmpty() || !isEmpty(cell.value);
        if (column.kind = kindOf(cell); column.kind != ColumnKind::text)
            break;
    }
    if (column.title.isEmpty() && column.kind == ColumnKind::grade)
        column.title = tr("Grade");
    column.weight = column.kind == ColumnKind::text ? 1 : 0.2;
    const bool named = !column.title.isEmpty();
    return named && (holds || m_rows.empty()) ? std::optional(column) : std::nullopt;
}

std::vector<Column> ViewRows::columns()
{
    std::vector<Column> columns;
    if (m_grouped)
        columns.push_back({.key = "group", .title = tr("Group")});
    std::erase_if(m_sections, [&](const Section &section) {
        const auto column = columnOf(section);
        if (column)
            columns.push_back(*column);
        return !column;
    });
    return columns;
}

// Of numbers that say one, all the same.
QString ViewRows::unitOf(const Column &column) const
{
    if (column.kind != ColumnKind::number)
        return {};
    QString unit;
    for (size_t i = 0; i < std::min(m_rows.size(), size_t(peeked)); ++i) {
        const QModelIndex cell = m_model->index(m_rows[i], std::stoi(column.key));
        const QString text = cell.data().toString();
        const bool says = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        if (!says || !cell.data(RawRole).canConvert<Value>())
            continue;
        const QString own = unitIn(text);
        if (own.isEmpty() || (!unit.isEmpty() && own != unit))
            return {};
        unit = own;
    }
    return unit;
}

std::vector<Cell> ViewRows::row(int place) const
{
    std::vector<Cell> cells;
    if (m_grouped)
        cells.push_back({.text = m_model->index(m_heads[size_t(place)], 0).data(GroupRole).toString()});
    for (const Section &section : m_sections)
        cells.push_back(cellOf(m_model->index(m_rows[size_t(place)], section.number), section));
    return cells;
}

} // namespace

Listing listingOf(const QTableView &view, ListRows which)
{
    auto rows = std::make_shared<ViewRows>(view, which);
    Listing listing{.title = view.accessibleName()};
    listing.currency = currencyAround(view);
    listing.columns = rows->columns();
    for (const Column &column : listing.columns)
        listing.units.push_back(rows->unitOf(column));
    listing.rows = rows->count();
    listing.row = [rows](int place) { return rows->row(place); };
    listing.model = view.model();
    return listing;
}

} // namespace ridealong
