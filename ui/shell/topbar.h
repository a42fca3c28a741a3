// SPDX-License-Identifier: GPL-3.0-or-later
// The strip above the page: the book's mark and name, then whatever the window puts in the middle (fields)
// and at the right (week, exchange). It shows nothing that has nothing to do.
#pragma once

#include <QAbstractButton>

class QHBoxLayout;
class QMenu;

namespace ridealong {

// The mark and the name of the book; pressing it opens the book menu.
class BookMark : public QAbstractButton
{
    Q_OBJECT
public:
    explicit BookMark(QWidget *parent = nullptr);
    void setBook(const QString &name);
    void setCompact(bool compact);
    QSize sizeHint() const override { return {width(), 36}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    bool m_compact = false;
};

class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    void setBook(const QString &name);
    void setBookMenu(QMenu *menu);
    void setCompact(bool compact);
    void addCenter(QWidget *widget);
    void addRight(QWidget *widget);

private:
    BookMark *m_mark;
    QHBoxLayout *m_center;
    QHBoxLayout *m_right;
};

} // namespace ridealong
