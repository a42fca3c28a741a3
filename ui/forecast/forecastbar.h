// SPDX-License-Identifier: GPL-3.0-or-later
// Will we make it? One stacked bar: won, then what open leads weigh by stage, the most certain first, what is
// missing outlined in risk, the goal as a line, and below it the forecast with its likely range. Parts are
// chosen by mouse or by the arrow keys and opened by Enter; it says itself in words and copies as a table.
#pragma once

#include <QWidget>
#include <vector>

namespace ridealong {

struct BarPart
{
    QString name;   // "Quoted, 65%"
    QString amount; // "$482k"
    QString tip;    // the exact figures
    double value = 0;
    int ink = 0; // 0 strongest to 3; -1 outlined in risk

    bool operator==(const BarPart &) const = default;
};

struct BarPicture
{
    QString name; // of the whole: "Fourth quarter"
    std::vector<BarPart> parts = {};
    double goal = 0; // 0: none
    QString goalText = {};
    double forecast = 0, low = 0, high = 0; // low = high: no range
    QString rangeText = {};

    bool operator==(const BarPicture &) const = default;
};

QString barInWords(const BarPicture &picture);
QString barAsRows(const BarPicture &picture);

class ForecastBar : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastBar(QWidget *parent = nullptr);
    void setPicture(const BarPicture &picture);
    const BarPicture &picture() const { return m_picture; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

Q_SIGNALS:
    void opened(int part);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    double scale() const; // pixels for one unit
    QRectF rectOf(size_t part) const;
    int partAt(QPointF at) const;
    void paintPart(QPainter &painter, size_t part) const;
    void paintName(QPainter &painter, size_t part) const;
    void paintGoal(QPainter &painter) const;
    void paintRange(QPainter &painter) const;

    BarPicture m_picture;
    int m_current = 0;
};

} // namespace ridealong
