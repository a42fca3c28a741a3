// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcesmodel.h"

#include "base/words.h"
#include "grading/sharedelegate.h"
#include "leads/roles.h"
#include "leads/tables.h"
#include "sources/sourcewords.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

bool isRight(SourceColumn column)
{
    return sourceColumns()[column].shape == SourceShape::figure;
}

Interval intervalOf(const SourceRow &row, SourceColumn column)
{
    return column == SourceShareAB ? row.interval : row.winInterval;
}

QVariant sharesOf(const SourceRow &row)
{
    GradeShares shares;
    for (size_t grade = 0; grade < row.grades.size(); ++grade)
        shares.share[grade] = row.graded ? double(row.grades[grade]) / row.graded : 0;
    return row.graded ? QVariant::fromValue(shares) : QVariant();
}

QString gradeWords(const SourceRow &row)
{
    QStringList parts;
    for (int grade = 0; grade < 5; ++grade)
        parts << SourcesModel::tr("%1: %2").arg(gradeLetter(grade)).arg(row.grades[size_t(grade)]);
    return parts.join(QStringLiteral(", "));
}

QString countsOf(const SourceRow &row, SourceColumn column)
{
    switch (column) {
    case SourceBecame:
        return SourcesModel::tr("%1 of %2 became qualified")
            .arg(QLocale().toString(qlonglong(row.qualified)), QLocale().toString(qlonglong(row.leads)));
    case SourceShareAB:
        return SourcesModel::tr("%1 of %2 are A or B, 95% interval %3")
            .arg(row.grades[0] + row.grades[1])
            .arg(row.graded)
            .arg(rangeOf(row.interval));
    case SourceWinRate:
        return SourcesModel::tr("%1 of %2 were won, 95% interval %3")
            .arg(row.won)
            .arg(row.won + row.lost)
            .arg(rangeOf(row.winInterval));
    case SourceAcceptance:
        return SourcesModel::tr("%1 of %2 were accepted").arg(row.accepted).arg(row.accepted + row.rejected);
    case SourceFollowUp:
        return SourcesModel::tr("%1 of %2 were touched").arg(row.touched).arg(row.inquiries);
    case SourceGrades:
        return gradeWords(row);
    default:
        return {};
    }
}

} // namespace

void SourcesModel::setFacts(const Book &book, SourceFacts facts, int mostSources)
{
    beginResetModel();
    m_currency = book.info().currency;
    m_facts = std::move(facts);
    m_warnings = sourceWarnings(book, m_facts);
    m_most = mostSources;
    renewLines();
    endResetModel();
}

void SourcesModel::renewLines()
{
    std::vector<size_t> sources;
    for (size_t i = 0; i < m_facts.rows.size(); ++i)
        if (!m_facts.rows[i].isCampaign)
            sources.push_back(i);
    sortRows(sources);
    if (m_most > 0 && sources.size() > size_t(m_most))
        sources.resize(size_t(m_most));
    m_lines.clear();
    for (const size_t source : sources) {
        m_lines.push_back(source);
        std::vector<size_t> campaigns;
        for (size_t i = source + 1; i < m_facts.rows.size() && m_facts.rows[i].isCampaign; ++i)
            campaigns.push_back(i);
        sortRows(campaigns);
        if (m_open.contains(sourceKey(m_facts.rows[source].source)))
            m_lines.insert(m_lines.end(), campaigns.begin(), campaigns.end());
    }
    if (!m_lines.empty())
        m_lines.push_back(m_facts.rows.size());
}

void SourcesModel::sortRows(std::vector<size_t> &rows) const
{
    if (m_sort == SourceReturn && m_descending)
        return; // as they came
    const auto figure = sourceColumns()[m_sort].figure;
    std::ranges::stable_sort(rows, [&](size_t left, size_t right) {
        const SourceRow &a = m_facts.rows[left], &b = m_facts.rows[right];
        if (!figure) {
            const int order = QString::localeAwareCompare(nameOf(a), nameOf(b));
            return m_descending ? order > 0 : order < 0;
        }
        const double x = figure(a), y = figure(b);
        if (std::isnan(x) || std::isnan(y))
            return !std::isnan(x) && std::isnan(y);
        return m_descending ? x > y : x < y;
    });
}

void SourcesModel::sortBy(SourceColumn column)
{
    beginResetModel();
    m_descending = m_sort == column ? !m_descending : column != SourceName;
    m_sort = column;
    renewLines();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, SourceColumns - 1);
}

const SourceRow *SourcesModel::rowAt(int line) const
{
    if (line < 0 || line >= rowCount())
        return nullptr;
    const size_t place = m_lines[size_t(line)];
    return place < m_facts.rows.size() ? &m_facts.rows[place] : &m_facts.all;
}

SourceFold SourcesModel::foldOf(int line) const
{
    const SourceRow *row = rowAt(line);
    if (!row || row->isAll || row->isCampaign)
        return SourceFold::none;
    const size_t next = m_lines[size_t(line)] + 1;
    if (next >= m_facts.rows.size() || !m_facts.rows[next].isCampaign)
        return SourceFold::none;
    return m_open.contains(sourceKey(row->source)) ? SourceFold::open : SourceFold::folded;
}

bool SourcesModel::setFolded(int line, bool folded)
{
    if (foldOf(line) != (folded ? SourceFold::open : SourceFold::folded))
        return false;
    const std::string key = sourceKey(rowAt(line)->source);
    std::vector<size_t> before = m_lines;
    const auto count = [&] {
        int campaigns = 0;
        for (size_t i = before[size_t(line)] + 1; i < m_facts.rows.size() && m_facts.rows[i].isCampaign; ++i)
            ++campaigns;
        return campaigns;
    }();
    if (folded) {
        beginRemoveRows({}, line + 1, line + count);
        m_open.erase(key);
        renewLines();
        endRemoveRows();
    } else {
        beginInsertRows({}, line + 1, line + count);
        m_open.insert(key);
        renewLines();
        endInsertRows();
    }
    Q_EMIT dataChanged(index(line, 0), index(line, SourceColumns - 1));
    return true;
}

int SourcesModel::parentOf(int line) const
{
    const SourceRow *row = rowAt(line);
    if (!row || !row->isCampaign)
        return -1;
    while (line >= 0 && rowAt(line)->isCampaign)
        --line;
    return line;
}

int SourcesModel::lineOf(const SourceRow &row) const
{
    for (int line = 0; line < rowCount(); ++line) {
        const SourceRow &other = *rowAt(line);
        if (other.isAll == row.isAll && other.isCampaign == row.isCampaign &&
            sourceKey(other.source) == sourceKey(row.source) &&
            sourceKey(other.campaign) == sourceKey(row.campaign))
            return line;
    }
    return -1;
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(SourceColumns);
}

Qt::ItemFlags SourcesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

// The column in which a warning of the row is drawn in risk.
bool SourcesModel::isWarned(const SourceRow &row, SourceColumn column) const
{
    switch (column) {
    case SourceReturn:
    case SourceRoi:
    case SourceFullRoi:
        return !row.isAll && isForNothing(m_facts, row);
    case SourceShareAB:
        return ridealong::isWarned(m_facts, row, SourceFlag::belowLimit);
    case SourceLeads:
        return ridealong::isWarned(m_facts, row, SourceFlag::brownOut);
    default:
        return false;
    }
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    const SourceRow *row = rowAt(index.row());
    if (!row || index.column() >= SourceColumns)
        return {};
    const auto column = SourceColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*row, column, m_currency);
    case Qt::TextAlignmentRole:
        return int((isRight(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spoken(*row, column);
    case Qt::ToolTipRole:
        return tip(*row, column);
    case RawRole:
        return rawOf(ridealong::rawOf(*row, column));
    case FoldRole:
        return int(column == SourceName ? foldOf(index.row()) : SourceFold::none);
    default:
        return look(*row, column, role);
    }
}

// What the delegates ask for.
QVariant SourcesModel::look(const SourceRow &row, SourceColumn column, int role) const
{
    const bool little = isTooLittle(row, column);
    const SourceShape shape = sourceColumns()[column].shape;
    switch (role) {
    case LevelRole:
        return row.isCampaign ? 1 : 0;
    case MissingRole:
        return missingOf(row, column);
    case LateRole:
        return isWarned(row, column);
    case QuietRole:
        return row.isAll || column == SourcePerQualified;
    case StrongRole:
        return !row.isAll && !row.isCampaign && column == SourceReturn;
    case WarnedRole:
        return std::ranges::any_of(
            m_warnings, [&](const SourceWarning &warning) { return &m_facts.rows[warning.row] == &row; });
    case ShareRole: {
        if (shape != SourceShape::share && shape != SourceShape::interval)
            return {};
        const double share = sourceColumns()[column].figure(row);
        return little || std::isnan(share) ? QVariant() : QVariant(share);
    }
    case LowRole:
        return shape == SourceShape::interval ? QVariant(intervalOf(row, column).low) : QVariant();
    case HighRole:
        return shape == SourceShape::interval ? QVariant(intervalOf(row, column).high) : QVariant();
    case MixRole:
        return shape == SourceShape::grades ? sharesOf(row) : QVariant();
    default:
        return {};
    }
}

QString SourcesModel::spoken(const SourceRow &row, SourceColumn column) const
{
    const QString name = sayableName(row);
    if (column != SourceName) {
        const QString text = textOf(row, column, m_currency), counts = countsOf(row, column);
        const QString said = text.isEmpty() ? missingOf(row, column) : text;
        return counts.isEmpty() ? tr("%1, %2: %3").arg(name, titleOf(column, m_currency), said)
                                : tr("%1, %2: %3, %4").arg(name, titleOf(column, m_currency), said, counts);
    }
    const QString cost = row.cost.isSet() ? moneyWords(row.cost, m_currency) : tr("none set");
    const QString back = std::isnan(row.returnPer1) ? tr("none") : factorMoney(row.returnPer1, m_currency);
    return tr("%1: %2 leads, %3 qualified, %4 won, cost %5, return %6")
        .arg(name, QString::number(row.leads), QString::number(row.qualified), QString::number(row.won), cost,
             back);
}

QString SourcesModel::tip(const SourceRow &row, SourceColumn column) const
{
    if (column != SourceName) {
        const QString counts = countsOf(row, column);
        return isTooLittle(row, column) ? tr("%1: too little data for a share").arg(counts) : counts;
    }
    QStringList lines;
    for (const SourceWarning &warning : m_warnings)
        if (&m_facts.rows[warning.row] == &row)
            lines << warning.text;
    return lines.join(u'\n');
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= SourceColumns)
        return {};
    const auto column = SourceColumn(section);
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(column, m_currency);
    case Qt::ToolTipRole:
        return meaningOf(column);
    case Qt::WhatsThisRole:
        return QStringLiteral("<b>%1</b><br>%2")
            .arg(titleOf(column, m_currency).toHtmlEscaped(), meaningOf(column).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return int(isRight(column) ? Qt::AlignRight : Qt::AlignLeft);
    case SortPlaceRole:
        return column == m_sort ? (m_descending ? -1 : 1) : 0;
    default:
        return {};
    }
}

} // namespace ridealong
