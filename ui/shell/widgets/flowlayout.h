// SPDX-License-Identifier: GPL-3.0-or-later
// Lays chips out in lines like words, and breaks the line where the width ends. In its line an item stands
// above, or in the middle where its alignment says so.
#pragma once

#include <QLayout>

namespace ridealong {

class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int place(const QRect &whole, bool move) const;

    QList<QLayoutItem *> m_items;
};

} // namespace ridealong
