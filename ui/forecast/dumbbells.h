// SPDX-License-Identifier: GPL-3.0-or-later
// How good past forecasts were: a line for each period from what was forecast to what came, on one scale,
// with how far off it was. Lines are chosen by mouse or arrow keys and opened by Enter; it says itself in
// words and copies as a table.
#pragma once

#include <QWidget>
#include <vector>

namespace ridealong {

struct Dumbbell
{
    QString name; // "Q4 2025"
    double forecast = 0, actual = 0;
    QString off; // "−6%"
    QString tip;

    bool operator==(const Dumbbell &) const = default;
};

struct DumbbellTick
{
    double value = 0;
    QString text;

    bool operator==(const DumbbellTick &) const = default;
};

struct DumbbellPicture
{
    std::vector<Dumbbell> lines;
    std::vector<DumbbellTick> ticks; // at most four; the outer ones are the ends of the scale

    bool operator==(const DumbbellPicture &) const = default;
};

class Dumbbells : public QWidget
{
    Q_OBJECT
public:
    explicit Dumbbells(QWidget *parent = nullptr);
    void setPicture(const DumbbellPicture &picture);
    const DumbbellPicture &picture() const { return m_picture; }
    QString asRows() const; // tabs and line ends
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

Q_SIGNALS:
    void opened(int line);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    double xOf(double value) const;
    double lineHeight() const;
    int lineAt(QPointF at) const;
    void paintLine(QPainter &painter, size_t line) const;

    DumbbellPicture m_picture;
    int m_current = 0;
};

// Ticks at round numbers around the values, at most four, for amounts in major units.
std::vector<double> roundTicks(double least, double most);

} // namespace ridealong
