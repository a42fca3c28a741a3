// SPDX-License-Identifier: GPL-3.0-or-later
// A share as a bar with its percent beside it, in one cell of a table. ShareRole holds it, 0 to 1;
// without it the cell says the missing text, and LateRole turns the percent to risk.
#pragma once

#include "leads/delegates.h"

namespace ridealong {

constexpr int ShareRole = Qt::UserRole + 300;

class ShareDelegate : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace ridealong
