// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/flowlayout.h"

#include <QWidget>
#include <algorithm>
#include <utility>
#include <vector>

namespace ridealong {

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const auto *item : m_items) {
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(std::max(0, width - spacing()), height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int FlowLayout::place(const QRect &whole, bool move) const
{
    const QMargins around = contentsMargins();
    const QRect rect = whole.marginsRemoved(around);
    int x = rect.left(), y = rect.top(), line = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> ofLine;
    const auto settle = [&] {
        for (auto &[item, place] : ofLine) {
            const bool centred = item->alignment() & Qt::AlignVCenter;
            if (move)
                item->setGeometry(place.translated(0, centred ? (line - place.height()) / 2 : 0));
        }
        ofLine.clear();
    };
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            settle();
            x = rect.left();
            y += line + spacing();
            line = 0;
        }
        ofLine.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    settle();
    return y + line - rect.top() + around.top() + around.bottom();
}

} // namespace ridealong
