// SPDX-License-Identifier: GPL-3.0-or-later
// Cards that are dragged: what the drag holds, and a watch on a widget that cards may be dropped on. The
// watch belongs to the widget and repaints it as cards come and go above it.
#pragma once

#include <QObject>
#include <QPoint>
#include <functional>
#include <vector>

class QMimeData;
class QWidget;

namespace ridealong {

QMimeData *mimeOf(const std::vector<uint32_t> &leads);
std::vector<uint32_t> leadsOf(const QMimeData *mime); // none where it holds no cards

class CardDrops : public QObject
{
    Q_OBJECT
public:
    explicit CardDrops(QWidget *target);

    // Cards of which it refuses all cannot be dropped.
    void setAccepts(std::function<bool(uint32_t lead)> accepts) { m_accepts = std::move(accepts); }
    bool isOver() const { return m_over; }

Q_SIGNALS:
    void hovered(const std::vector<uint32_t> &leads, QPoint at); // in the widget's coordinates
    void left();
    void dropped(const std::vector<uint32_t> &leads);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<uint32_t> acceptedOf(const QMimeData *mime) const;
    void setOver(bool over);

    QWidget *m_target;
    std::function<bool(uint32_t)> m_accepts;
    bool m_over = false;
};

} // namespace ridealong
