// SPDX-License-Identifier: GPL-3.0-or-later
// The conflicts as tabs: the grade of the lead, its name, what differs and with whom; a number, or a tick for
// what is decided. Scrolls where they are many.
#pragma once

#include <QTabBar>

namespace ridealong {

struct ConflictTab
{
    QString title, below;
    int grade = -1;
    bool isDecided = false;

    bool operator==(const ConflictTab &) const = default;
};

class ConflictTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit ConflictTabs(QWidget *parent = nullptr);
    void setTabs(const std::vector<ConflictTab> &tabs, int current);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTab(QPainter &painter, int index) const;

    std::vector<ConflictTab> m_tabs;
};

} // namespace ridealong
