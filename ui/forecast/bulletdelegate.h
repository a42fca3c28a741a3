// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the forecast's table: the bullet (won, then weighted, against a tick where the goal is; all rows
// on one scale of shares of the goal) and a figure that a person may have set by hand, marked by a pencil.
#pragma once

#include "leads/delegates.h"

namespace ridealong {

constexpr int WonShareRole = Qt::UserRole + 310;      // double, of the goal
constexpr int ForecastShareRole = Qt::UserRole + 311; // double, of the goal; invalid without a goal
constexpr int BulletScaleRole = Qt::UserRole + 312;   // double, the share at the right end
constexpr int ByHandRole = Qt::UserRole + 313;        // bool

class BulletDelegate : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

class ByHandDelegate : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

// A check box that is painted in the middle of its cell; Qt::CheckStateRole says whether it is on.
class CheckDelegate : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace ridealong
