// SPDX-License-Identifier: GPL-3.0-or-later
// The side pane of a page: shown where there is room; where the page is narrow it is folded away, a button
// of the page's header says so, and Space or the button bring it back. The page owns it and all that it
// holds; Space counts only where no button and no list of the page had a use for it.
#pragma once

#include <QObject>

class QPushButton;
class QWidget;

namespace ridealong {

class SideFold : public QObject
{
    Q_OBJECT
public:
    SideFold(QWidget &page, QWidget &side, QPushButton &button);
    void toggle();

protected:
    bool eventFilter(QObject *page, QEvent *event) override;

private:
    void fit(int width, int before);

    QWidget &m_side;
    QPushButton &m_button;
};

} // namespace ridealong
