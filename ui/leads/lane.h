// SPDX-License-Identifier: GPL-3.0-or-later
// One column of the board: a head with count and sum, cards in a list over a LeadListModel, and what is
// below the fold. Cards can be dragged out and others dropped in; the lane only says so. Made by the board,
// which commits the moves.
#pragma once

#include "leads/leadlistmodel.h"

#include <QListView>
#include <QWidget>

class QLabel;

namespace ridealong {

constexpr const char *leadMime = "application/x-ridealong-lead";
uint32_t leadOf(const QMimeData *mime); // 0 where it holds none

class LaneList : public QListView
{
    Q_OBJECT
public:
    LaneList(LeadListModel &model, QWidget *parent);

    LeadListModel &leads() const { return m_model; }
    uint32_t currentLead() const { return m_model.leadAt(currentIndex().row()); }
    int cardWidth() const;
    bool setCurrentLead(uint32_t lead); // false where it is not in this lane

Q_SIGNALS:
    void dragBegan(uint32_t lead);
    void dragEnded();
    void stepped(int lanes); // to the neighbour
    void carried(int lanes); // the card goes there
    void opened(uint32_t lead);

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    LeadListModel &m_model;
};

class Lane : public QWidget
{
    Q_OBJECT
public:
    Lane(LeadListModel *model, const QString &title, QWidget *parent = nullptr); // owns the model

    LaneList *list() const { return m_list; }
    LeadListModel &leads() const { return *m_model; }
    QString title() const { return m_title; }
    void setFigures(const QString &count, const QString &sum, bool strong, const QString &note);
    // Refuses what `accepts` refuses.
    void setAccepts(std::function<bool(uint32_t lead)> accepts) { m_accepts = std::move(accepts); }
    bool isTarget() const { return m_target; }

Q_SIGNALS:
    void hovered(uint32_t lead, QPoint at); // dragged above, in the lane's coordinates
    void left();
    void dropped(uint32_t lead);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLayout *makeHead();
    void setTarget(bool on);
    void fitHead();
    void countHidden();

    LeadListModel *m_model;
    LaneList *m_list;
    QString m_title;
    QLabel *m_count, *m_sum, *m_note, *m_more;
    std::function<bool(uint32_t)> m_accepts;
    bool m_strong = false; // the sum means something
    bool m_target = false;
};

} // namespace ridealong
