// SPDX-License-Identifier: GPL-3.0-or-later
// The left column: one item a page with icon, label and what waits there; the person at the bottom. Narrow
// windows show icons only.
#pragma once

#include "pages/page.h"

#include <QListView>
#include <QStyledItemDelegate>

class QStandardItemModel;
class QToolButton;

namespace ridealong {

class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setCompact(bool compact) { m_compact = compact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_compact = false;
};

class PersonBar;

class Rail : public QWidget
{
    Q_OBJECT
public:
    static constexpr int wideWidth = 196;
    static constexpr int compactWidth = 56;

    static int widthOf(bool compact); // the wide one grows with the text

    explicit Rail(std::span<const PageInfo> pages, QWidget *parent = nullptr);
    void setCurrent(int page);
    void setCount(int page, NavCount count);
    void setShown(int page, bool isShown); // a page that is not for everybody
    void setCompact(bool compact);
    void setPerson(const QString &name, const QString &role);
    // The gear at the bottom; hidden until there is something to open.
    QToolButton *settingsButton() const;
    QAbstractItemView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(int page);

private:
    int rowOf(int page) const;
    void showSeparators();

    QListView *m_list;
    QStandardItemModel *m_model;
    NavDelegate *m_delegate;
    PersonBar *m_person;
    bool m_telling = false;
};

} // namespace ridealong
