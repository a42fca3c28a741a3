// SPDX-License-Identifier: GPL-3.0-or-later
// A rep's day as a list: whom to call, in the order of the call list and under headings that say how late
// they are, then what was done today. Painted in two lines a call; the headings cannot be chosen.
#pragma once

#include "measure/calllist.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace ridealong {

struct DayRow
{
    enum class Kind : uint8_t { heading, call, done };

    Kind kind = Kind::heading;
    uint32_t lead = 0;
    int grade = -1;
    bool overdue = false;
    bool locked = false;
    QString strong = {}, weak = {};  // company and town; a heading's words and count
    QString below = {};              // the next step, or why it is here
    QString person = {}, title = {}; // whom to ask for
    QString phone = {}, value = {}, due = {};
};

struct DayFacts
{
    std::vector<DayRow> rows;
    int left = 0; // calls still to make
    int overdue = 0;
    int done = 0; // leads touched today
};

DayFacts dayOf(const Book &book, uint32_t person);

class CallListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<DayRow> rows);
    const DayRow &at(int row) const { return m_rows[size_t(row)]; }
    int rowOf(uint32_t lead) const; // among the calls; -1 where it is none
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<DayRow> m_rows;
};

class CallDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CallDelegate(const CallListModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const CallListModel &m_model;
};

uint32_t firstContact(const Book &book, uint32_t lead); // the one that was entered first, 0 without any

} // namespace ridealong
