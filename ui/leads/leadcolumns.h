// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of lists of leads: any field that can be read of a lead, and for the usual ones a shorter
// title, a width and a way to draw them. Widths are pixels at 96 dpi.
#pragma once

#include "lead/leaddata.h"

#include <QString>
#include <vector>

class QAbstractItemView;
class QAbstractItemDelegate;

namespace ridealong {

class Book;

enum class ColumnShape : uint8_t { text, name, number, grade, stage, avatar, due };

struct ListColumn
{
    LeadFieldRef field;
    QString title;
    ColumnShape shape = ColumnShape::text;
    int width = 120;
    QString missing; // what an empty cell says

    bool atRight() const { return shape == ColumnShape::number || shape == ColumnShape::due; }
};

// A key that names no field gives a column whose field is not found.
ListColumn listColumn(const LeadData &data, const std::string &key);
std::vector<std::string> usualColumns();
// All that a person may choose, in the order of the usual ones, then of the fields' table.
std::vector<ListColumn> offeredColumns(const LeadData &data);
// The view owns the delegate.
QAbstractItemDelegate *makeDelegate(const ListColumn &column, QAbstractItemView *view);

// The cell's text as a person reads it in a table.
QString cellText(const Book &book, uint32_t lead, const ListColumn &column);
// The figure has broken its limit: an A or B that nobody touched for longer than its cadence.
bool isLate(const Book &book, uint32_t lead, const ListColumn &column);

} // namespace ridealong
