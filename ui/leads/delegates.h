// SPDX-License-Identifier: GPL-3.0-or-later
// Table cells: hairline below, tint and a 3 px bar where selected, tint under the mouse, an outline around
// the cell with the focus. Subclasses draw only what is inside. They read LeadRoles and own nothing.
#pragma once

#include "leads/paint.h"

#include <QStyledItemDelegate>

namespace ridealong {

// The space left and right of a cell's content; the outer columns follow the page's inset.
struct CellPadding
{
    int inner = 8;
    int first = 24;
    int last = 16;
};
QRect cellContent(const QStyleOptionViewItem &option, const QModelIndex &index, CellPadding padding = {});
void paintCellBack(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
void paintCellFront(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

// Text in one line. An empty cell says `missing` in a caption's tone.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TableDelegate(QObject *parent, TextRole role = TextRole::body, Tone tone = Tone::primary);
    void setMissing(const QString &text) { m_missing = text; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    const QString &missing() const { return m_missing; }

private:
    TextRole m_role;
    Tone m_tone;
    QString m_missing;
};

class GradeDelegate : public TableDelegate
{
    Q_OBJECT
public:
    explicit GradeDelegate(QObject *parent, int side = 20);

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;

private:
    int m_side;
};

// Pips, and the stage's name where the column has room for it.
class StageDelegate : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

class MixDelegate : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

// Figures at the right with tabular digits; LateRole turns one to risk.
class NumberDelegate : public TableDelegate
{
    Q_OBJECT
public:
    explicit NumberDelegate(QObject *parent, Tone tone = Tone::primary);

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;

private:
    Tone m_tone;
};

class DueDelegate : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

// Initials in a circle, and the display text beside it if there is one.
class AvatarDelegate : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace ridealong
