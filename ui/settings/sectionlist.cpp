// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/sectionlist.h"

#include "leads/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace ridealong {

namespace {

constexpr int FactRole = Qt::UserRole + 1;

class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &t = currentTheme();
        const QRect rect = option.rect;
        const bool on = option.state & QStyle::State_Selected;
        painter->save();
        if (on || option.state & QStyle::State_MouseOver)
            painter->fillRect(rect, on ? t.accentTint : t.sub);
        if (on)
            painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), t.accent);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
        const QRect words = rect.adjusted(24, t.px(6), -12, -t.px(6));
        const int half = words.height() / 2;
        paintText(*painter, QRect(words.left(), words.top(), words.width(), half), index.data().toString(),
                  t.font(on ? TextRole::strong : TextRole::name), t.t1);
        paintText(*painter, QRect(words.left(), words.top() + half, words.width(), half),
                  index.data(FactRole).toString(), t.font(TextRole::secondary), t.t3);
        if (option.state & QStyle::State_HasFocus)
            paintPanel(*painter, rect.adjusted(1, 1, -1, -2), 4, Qt::transparent, t.accent, 2);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, currentTheme().px(48)};
    }
};

} // namespace

SectionList::SectionList(QWidget *parent)
    : QListView(parent)
    , m_rows(new QStandardItemModel(this))
{
    setModel(m_rows);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Sections"));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT chosen(index.row());
    });
}

void SectionList::addSection(const QString &name)
{
    m_rows->appendRow(new QStandardItem(name));
}

void SectionList::setFact(int section, const QString &fact)
{
    auto *item = m_rows->item(section);
    item->setData(fact, FactRole);
    //: A section of the settings and what holds there: Company, USD, year from January
    item->setAccessibleText(tr("%1, %2").arg(item->text(), fact));
}

void SectionList::setCurrent(int section)
{
    setCurrentIndex(m_rows->index(section, 0));
}

void SectionList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->key() == Qt::Key_Right)
        Q_EMIT entered();
    else
        QListView::keyPressEvent(event);
}

} // namespace ridealong
