// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs with a count beside the title and an accent line below the one in view. The first title starts `inset`
// pixels right of the widget, which is the room of the focus ring.
#pragma once

#include <QTabBar>

namespace ridealong {

// What has no room is painted up to here: before the arrows that lead to it.
int endOfTabs(const QTabBar &tabs);

class CountTabs : public QTabBar
{
    Q_OBJECT
public:
    static constexpr int inset = 6;

    explicit CountTabs(QWidget *parent = nullptr);
    int add(const QString &title, const QString &count = {});
    void setCount(int index, const QString &count);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTab(QPainter &painter, int index) const;
};

} // namespace ridealong
