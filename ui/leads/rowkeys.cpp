// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/rowkeys.h"

#include <QAbstractItemView>
#include <QKeyEvent>

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
        if (next.isValid())
            m_view.setCurrentIndex(next);
        return true;
    }
    bool toggle()
    {
        if (m_view.selectionMode() != QAbstractItemView::ExtendedSelection ||
            !m_view.currentIndex().isValid())
            return false;
        m_view.selectionModel()->select(m_view.currentIndex(),
                                        QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return true;
    }

    QAbstractItemView &m_view;
};

} // namespace

void addRowKeys(QAbstractItemView &view)
{
    new RowKeys(view);
}

} // namespace ridealong
