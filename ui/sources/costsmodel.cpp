// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/costsmodel.h"

#include "base/spoken.h"
#include "base/words.h"
#include "files/costgrid.h"
#include "files/formats.h"
#include "leads/roles.h"
#include "measure/sources.h"
#include "sources/sourcesmodel.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <tuple>

namespace ridealong {

namespace {

int monthNumber(Date day)
{
    return day.year() * 12 + day.month() - 1;
}

Date monthOfNumber(int number)
{
    return Date::of(number / 12, number % 12 + 1, 1);
}

// "48k" is 48 times 1000.
int64_t takeScale(std::string &text)
{
    const auto digits = text.find_last_of("0123456789");
    if (digits == std::string::npos || digits + 2 != text.size())
        return 1;
    const char last = char(text.back() | 0x20);
    if (last != 'k' && last != 'm')
        return 1;
    text.pop_back();
    return last == 'k' ? 1000 : 1'000'000;
}

// All that the book knows, by name.
std::vector<SourceRow> knownRows(const Book &book)
{
    const SourceOptions always{.period = {{}, Date::of(9999, 12, 31)}, .suspects = true, .campaigns = true};
    std::vector<SourceRow> rows = sourceRows(book, always);
    std::erase_if(rows, [](const SourceRow &row) {
        return row.source.empty() || (row.isCampaign && row.campaign.empty());
    });
    std::ranges::sort(rows, {}, [](const SourceRow &row) {
        return std::tuple(sourceKey(row.source), row.isCampaign, sourceKey(row.campaign));
    });
    return rows;
}

QStringList linesOf(QString block)
{
    block.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    while (block.endsWith(u'\n'))
        block.chop(1);
    return block.split(u'\n');
}

// The last line begins with the name of a source.
bool isNamed(const QStringList &lines, std::string_view currency)
{
    const QStringList last = lines.back().split(u'\t');
    return last.size() > 1 && !last.front().trimmed().isEmpty() && !readAmount(last.front(), currency);
}

} // namespace

Result<Money> readAmount(const QString &text, std::string_view currency)
{
    std::string cell = text.trimmed().toStdString();
    if (isBlankCell(cell) || saysUnknown(cell))
        return Money{};
    MoneyFormat format{.minorDigits = minorDigits(currency), .currency = currency};
    format.number.decimal = speech() == Speech::english ? '.' : ',';
    format.scale = takeScale(cell);
    const Parsed<Money> money = parseMoney(cell, format);
    if (!money)
        return Error{ErrorKind::usage, describe(money.bad, text.trimmed().toStdString())};
    if (money.value.orZero() > mostCost || money.value.orZero() < -mostCost)
        return Error{
            ErrorKind::usage,
            QCoreApplication::translate("CostsModel", "“%1” is too large to be meant").arg(text.trimmed())};
    return money.value;
}

QString amountText(Money money, std::string_view currency)
{
    if (!money.isSet())
        return {};
    const int64_t perMajor = minorPerMajor(currency);
    const bool whole = money.minor % perMajor == 0;
    return spokenLocale().toString(toMajor(money, perMajor), 'f', whole ? 0 : minorDigits(currency));
}

CostsModel::CostsModel(const Book &book, Date last, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_rows(book)
    , m_last(monthNumber(last))
{
    for (const SourceRow &row : knownRows(book))
        m_lines.push_back({row.source, row.isCampaign ? row.campaign : std::string()});
}

void CostsModel::scroll(int by)
{
    const int least = 1900 * 12 + months, most = 2999 * 12; // beyond it nobody pays
    m_last = std::clamp(m_last + by, least, most);
    Q_EMIT headerDataChanged(Qt::Horizontal, 1, months);
    Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, sumColumn));
}

Date CostsModel::monthAt(int column) const
{
    return column >= 1 && column <= months ? monthOfNumber(m_last - months + column) : Date{};
}

bool CostsModel::isAmount(const QModelIndex &index) const
{
    return index.isValid() && index.row() < sumLine() && index.column() >= 1 && index.column() <= months;
}

CostsModel::Place CostsModel::placeOf(const QModelIndex &index) const
{
    return {size_t(index.row()), m_last - months + index.column()};
}

Money CostsModel::kept(const Place &place) const
{
    const Line &line = m_lines[place.first];
    const uint32_t row = m_rows.find(line.source, line.campaign, monthOfNumber(place.second));
    return row ? m_book.tables().cost[row].amount : Money{};
}

Money CostsModel::amount(const Place &place) const
{
    const auto edit = m_edits.find(place);
    return edit == m_edits.end() ? kept(place) : edit->second;
}

void CostsModel::put(const Place &place, Money amount)
{
    if (kept(place) == amount)
        m_edits.erase(place);
    else
        m_edits[place] = amount;
}

std::vector<CostWish> CostsModel::wishes() const
{
    std::vector<CostWish> wishes;
    for (const auto &[place, amount] : m_edits) {
        const Line &line = m_lines[place.first];
        wishes.push_back({line.source, line.campaign, monthOfNumber(place.second), amount});
    }
    return wishes;
}

// A row of nothing but blanks has no sum.
Money CostsModel::sum(int line, int column) const
{
    const int firstLine = line < sumLine() ? line : 0, lastLine = line < sumLine() ? line : sumLine() - 1;
    const int first = column <= months ? column : 1, last = column <= months ? column : months;
    Money sum;
    for (int row = firstLine; row <= lastLine; ++row)
        for (int at = first; at <= last; ++at)
            if (const Money one = amount({size_t(row), m_last - months + at}); one.isSet())
                sum = Money{sum.orZero() + one.minor};
    return sum;
}

QString CostsModel::paste(const QModelIndex &from, const QString &block)
{
    if (block.trimmed().isEmpty())
        return tr("There is no amount in what was copied.");
    const QStringList lines = linesOf(block);
    return isNamed(lines, m_book.info().currency) ? pasteNamed(block) : pasteAmounts(from, lines);
}

QString CostsModel::pasteAmounts(const QModelIndex &from, const QStringList &lines)
{
    if (!isAmount(from))
        return tr("Go to the first cell of the block, then paste.");
    const std::string &currency = m_book.info().currency;
    std::vector<std::pair<Place, Money>> read;
    for (int i = 0; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(u'\t');
        for (int j = 0; j < cells.size(); ++j) {
            const QModelIndex cell = index(from.row() + i, from.column() + j);
            if (!isAmount(cell))
                return tr("The block has %1 rows and %2 columns and does not fit from here. Nothing was "
                          "pasted.")
                    .arg(lines.size())
                    .arg(cells.size());
            const Result<Money> money = readAmount(cells[j], currency);
            if (!money)
                return tr("Row %1, column %2 of the block: %3. Nothing was pasted.")
                    .arg(QString::number(i + 1), QString::number(j + 1), money.error().text);
            read.emplace_back(placeOf(cell), *money);
        }
    }
    for (const auto &[place, money] : read)
        put(place, money);
    Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, sumColumn));
    Q_EMIT edited();
    return {};
}

QString CostsModel::pasteNamed(const QString &block)
{
    std::vector<Date> shown;
    for (int column = 1; column <= months; ++column)
        shown.push_back(monthAt(column));
    const CostGrid grid = readCostGrid(block.toStdString(), m_book, shown);
    if (!grid.faults.empty())
        return tr("%1 Nothing was pasted.").arg(grid.faults.front().text);
    if (grid.costs.empty())
        return tr("There is no amount in what was copied.");
    beginResetModel();
    for (const CostWish &wish : grid.costs)
        put({lineFor(wish), monthNumber(wish.month)}, wish.amount);
    endResetModel();
    Q_EMIT edited();
    return {};
}

size_t CostsModel::lineFor(const CostWish &wish)
{
    const auto isIt = [&](const Line &line) {
        return sourceKey(line.source) == sourceKey(wish.source) &&
               sourceKey(line.campaign) == sourceKey(wish.campaign);
    };
    const auto found = std::ranges::find_if(m_lines, isIt);
    if (found != m_lines.end())
        return size_t(found - m_lines.begin());
    m_lines.push_back({wish.source, wish.campaign});
    return m_lines.size() - 1;
}

void CostsModel::blank(const QModelIndexList &cells)
{
    for (const QModelIndex &cell : cells)
        if (isAmount(cell))
            put(placeOf(cell), {});
    Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, sumColumn));
    Q_EMIT edited();
}

int CostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_lines.empty() ? 0 : sumLine() + 1;
}

int CostsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sumColumn + 1;
}

QString CostsModel::nameOf(int line) const
{
    if (line >= sumLine())
        return tr("All");
    const Line &of = m_lines[size_t(line)];
    return shown(of.campaign.empty() ? of.source : of.campaign);
}

QString CostsModel::spoken(const QModelIndex &index) const
{
    if (index.column() == 0)
        return nameOf(index.row());
    const Money money = isAmount(index) ? amount(placeOf(index)) : sum(index.row(), index.column());
    const QString text = money.isSet() ? amountText(money, m_book.info().currency) : tr("none set");
    return tr("%1, %2: %3")
        .arg(nameOf(index.row()), headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString(),
             text);
}

QVariant CostsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() > sumColumn)
        return {};
    const bool isName = index.column() == 0, isSum = !isName && !isAmount(index);
    const Money money = isName ? Money{} : isSum ? sum(index.row(), index.column()) : amount(placeOf(index));
    switch (role) {
    case Qt::DisplayRole:
        return isName ? nameOf(index.row()) : amountText(money, m_book.info().currency);
    case Qt::EditRole:
        return isName ? nameOf(index.row()) : amountText(money, m_book.info().currency);
    case Qt::TextAlignmentRole:
        return int((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case LevelRole:
        return index.row() < sumLine() && !m_lines[size_t(index.row())].campaign.empty() ? 1 : 0;
    case QuietRole:
        return isSum || index.row() == sumLine();
    case StrongRole:
        return isAmount(index) && m_edits.contains(placeOf(index));
    case RawRole:
        return isName ? QVariant() : rawOf(money.isSet() ? Value(money) : Value());
    case MissingRole:
        return QString();
    default:
        return {};
    }
}

bool CostsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isAmount(index))
        return false;
    const Result<Money> money = readAmount(value.toString(), m_book.info().currency);
    m_problem = money ? QString() : tr("%1. The amount stays as it was.").arg(money.error().text);
    if (money) {
        put(placeOf(index), *money);
        Q_EMIT dataChanged(index, index);
        tellSums(index);
    }
    Q_EMIT edited();
    return bool(money);
}

void CostsModel::tellSums(const QModelIndex &cell)
{
    Q_EMIT dataChanged(index(cell.row(), sumColumn), index(cell.row(), sumColumn));
    Q_EMIT dataChanged(index(sumLine(), 1), index(sumLine(), sumColumn));
}

QVariant CostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > sumColumn)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == 0 ? Qt::AlignLeft : Qt::AlignRight);
    if (role == RawRole)
        return section == 0 || section == sumColumn ? QVariant() : rawOf(monthAt(section));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == 0)
        return tr("Source");
    if (section == sumColumn)
        return tr("Sum");
    const Date month = monthAt(section);
    if (role == Qt::ToolTipRole)
        return spokenDate(month, QStringLiteral("MMMM yyyy"));
    const bool saysYear = section == 1 || month.month() == 1;
    return saysYear ? spokenDate(month, QStringLiteral("MMM ’yy")) : monthShort(month);
}

Qt::ItemFlags CostsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isAmount(index) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace ridealong
