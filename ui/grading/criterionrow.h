// SPDX-License-Identifier: GPL-3.0-or-later
// One criterion in the list: its name and kind, its weight as a bar against the published one, and the field
// for its points. Taking the field's focus, or a click, makes it the current one; Alt with the arrows or a
// pull at its grip moves it.
#pragma once

#include <QWidget>

class QLabel;

namespace ridealong {

class ElidedLabel;
class PointsSpin;
class WeightBar;

struct CriterionFacts
{
    QString label;
    QString kind;
    double weight = 0;
    double was = -1;  // in the published model; below 0 where it is new
    double most = 30; // what a full bar means

    bool operator==(const CriterionFacts &) const = default;
};

class CriterionRow : public QWidget
{
    Q_OBJECT
public:
    explicit CriterionRow(QWidget *parent = nullptr);
    void setFacts(const CriterionFacts &facts);
    void setCurrent(bool current);
    PointsSpin *points() const { return m_points; }

Q_SIGNALS:
    void chosen();
    void opened(); // Enter: on to the answers
    void weightChanged(double points);
    void moved(int by);
    void removeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ElidedLabel *m_label;
    ElidedLabel *m_kind;
    WeightBar *m_bar;
    QLabel *m_was;
    PointsSpin *m_points;
    bool m_current = false;
    int m_pulledFrom = -1; // y of the grip while it is pulled
};

} // namespace ridealong
