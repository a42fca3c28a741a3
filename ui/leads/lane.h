// SPDX-License-Identifier: GPL-3.0-or-later
// One column of the board: a head with count and sum, cards in a list over a LeadListModel, and what is
// below the fold. Cards can be dragged out and others dropped in; the lane only says so. Made by the board,
// which commits the moves.
#pragma once

#include "leads/leadlistmodel.h"

#include <QListView>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ridealong {

class CardDrops;
class ElidedLabel;

class LaneList : public QListView
{
    Q_OBJECT
public:
    LaneList(LeadListModel &model, QWidget *parent);

    LeadListModel &leads() const { return m_model; }
    uint32_t currentLead() const { return m_model.leadAt(currentIndex().row()); }
    int cardWidth() const;
    bool setCurrentLead(uint32_t lead);          // false where it is not in this lane
    std::vector<uint32_t> selectedLeads() const; // from the top
    void selectLeads(const std::vector<uint32_t> &leads);

Q_SIGNALS:
    void stepped(int lanes); // to the neighbour
    void carried(int lanes); // the selected cards go there
    void opened(uint32_t lead);

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    LeadListModel &m_model;
};

// What the head of a lane says.
struct LaneWords
{
    QString count, sum, note;
    QString weighted = {};
    bool strong = true; // the sum means something
};

class Lane : public QWidget
{
    Q_OBJECT
public:
    Lane(LeadListModel *model, const QString &title, QWidget *parent = nullptr); // owns the model

    LaneList *list() const { return m_list; }
    LeadListModel &leads() const { return *m_model; }
    QString title() const { return m_title; }
    void setFigures(const LaneWords &words);
    CardDrops &drops() const { return *m_drops; }
    QToolButton *addFold(); // a button in the head that folds the lane
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHead();
    void fitHead();
    void countHidden();

    LeadListModel *m_model;
    LaneList *m_list;
    QString m_title;
    QLabel *m_count, *m_sum, *m_note, *m_more;
    ElidedLabel *m_weighted;
    QHBoxLayout *m_firstLine = nullptr;
    CardDrops *m_drops;
    bool m_strong = false; // the sum means something
};

} // namespace ridealong
