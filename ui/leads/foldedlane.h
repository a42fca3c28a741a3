// SPDX-License-Identifier: GPL-3.0-or-later
// A closed column of the board, folded: its name and its count in a narrow strip. Cards can be dropped on it;
// a click or Enter unfolds it.
#pragma once

#include <QAbstractButton>

namespace ridealong {

class CardDrops;

class FoldedLane : public QAbstractButton
{
    Q_OBJECT
public:
    FoldedLane(const QString &title, QWidget *parent = nullptr);
    CardDrops &drops() const { return *m_drops; }
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_title;
    CardDrops *m_drops;
    int m_count = 0;
};

} // namespace ridealong
