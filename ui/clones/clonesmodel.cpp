// SPDX-License-Identifier: GPL-3.0-or-later
#include "clones/clonesmodel.h"

#include "base/words.h"
#include "leads/leadwords.h"
#include "leads/roles.h"

namespace ridealong {

namespace {

QString nearestWords(const Book &book, const Clone &clone)
{
    QStringList names;
    for (size_t i = 0; i < nearestCount && clone.nearness.nearest[i]; ++i)
        names << companyOf(book, clone.nearness.nearest[i]);
    return names.join(QStringLiteral(", "));
}

} // namespace

ClonesModel::ClonesModel(const Book &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{
}

void ClonesModel::setRows(std::vector<Clone> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ClonesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClonesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnCountOf);
}

QString ClonesModel::text(const Clone &clone, int column) const
{
    switch (column) {
    case CompanyColumn:
        return companyOf(m_book, clone.lead);
    case AlikeColumn:
        return percentWords(clone.nearness.similarity / 100);
    case NearestColumn:
        return nearestWords(m_book, clone);
    case OwnerColumn:
        return ownerOf(m_book, clone.lead);
    default:
        return {};
    }
}

QString ClonesModel::spoken(const Clone &clone) const
{
    const QString owner = ownerOf(m_book, clone.lead);
    const QString words =
        tr("Grade %1, %2, %3 alike, looks like %4")
            .arg(QLatin1Char(letter(m_book.standing(clone.lead).grade)))
            .arg(text(clone, CompanyColumn), text(clone, AlikeColumn), nearestWords(m_book, clone));
    return owner.isEmpty() ? tr("%1, without an owner").arg(words) : tr("%1, owner %2").arg(words, owner);
}

QVariant ClonesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Clone &clone = at(index.row());
    if (role == GradeRole)
        return gradeIndex(m_book.standing(clone.lead).grade);
    if (role == Qt::AccessibleTextRole)
        return spoken(clone);
    if (role == Qt::ToolTipRole && index.column() == NearestColumn)
        return text(clone, NearestColumn);
    return role == Qt::DisplayRole ? QVariant(text(clone, index.column())) : QVariant();
}

QVariant ClonesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == AlikeColumn ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Grade"), tr("Company"), tr("Alike"), tr("Looks like"), tr("Rep")};
    return titles[section];
}

} // namespace ridealong
