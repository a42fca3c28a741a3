// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/rowkeys.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPointer>

namespace ridealong {

namespace {

class RowKeys : public QObject
{
public:
    explicit RowKeys(QAbstractItemView &view)
        : QObject(&view)
        , m_view(view)
    {
        view.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (key.modifiers() != Qt::NoModifier)
            return false;
        switch (key.key()) {
        case Qt::Key_J:
            return step(1);
        case Qt::Key_K:
            return step(-1);
        case Qt::Key_X:
            return toggle();
        default:
            return false;
        }
    }

private:
    bool step(int rows)
    {
        const auto *model = m_view.model();
        const QModelIndex now = m_view.currentIndex();
        if (!model || model->rowCount(now.parent()) == 0)
            return true;
        const int row = now.isValid() ? now.row() + rows : 0;
        const QModelIndex next = model->index(row, std::max(0, now.column()), now.parent());
        if (next.isValid() && m_marking)
            m_view.selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        else if (next.isValid())
            m_view.setCurrentIndex(next);
        return true;
    }
    bool toggle()
    {
        if (m_view.selectionMode() != QAbstractItemView::ExtendedSelection ||
            !m_view.currentIndex().isValid())
            return false;
        followSelection();
        m_own = true;
        m_view.selectionModel()->select(
            m_view.currentIndex(), (m_marking ? QItemSelectionModel::Toggle : QItemSelectionModel::Select) |
                                       QItemSelectionModel::Rows);
        m_own = false;
        m_marking = true;
        return true;
    }
    // Whatever else selects rows ends the marking.
    void followSelection()
    {
        if (m_followed == m_view.selectionModel())
            return;
        m_followed = m_view.selectionModel();
        connect(m_followed, &QItemSelectionModel::selectionChanged, this,
                [this] { m_marking = m_marking && m_own; });
    }

    QAbstractItemView &m_view;
    QPointer<QItemSelectionModel> m_followed;
    bool m_marking = false; // X was pressed: J and K leave the marked rows selected
    bool m_own = false;
};

} // namespace

void addRowKeys(QAbstractItemView &view)
{
    new RowKeys(view);
}

} // namespace ridealong
