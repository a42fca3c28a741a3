// SPDX-License-Identifier: GPL-3.0-or-later
// The laptops of the team, a row each: whose, the last file, its changes, how it stands. Enter, a click or
// the menu key ask for what can be done with one.
#pragma once

#include "leads/fittedtable.h"
#include "sync/syncstate.h"

namespace ridealong {

class LaptopTable : public FittedTable
{
    Q_OBJECT
public:
    explicit LaptopTable(QWidget *parent = nullptr);
    void setLaptops(const std::vector<LaptopLine> &laptops, Date today);
    const std::vector<LaptopLine> &laptops() const { return m_laptops; }

Q_SIGNALS:
    void menuAsked(const ridealong::LaptopLine &laptop, QPoint at); // on the screen

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask(int row);
    void fit();
    int needed(int column) const; // by what stands in it

    std::vector<LaptopLine> m_laptops;
    Date m_today;
};

} // namespace ridealong
