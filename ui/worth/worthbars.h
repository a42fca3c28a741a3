// SPDX-License-Identifier: GPL-3.0-or-later
// A few amounts as bars of one scale, each with its name before and its amount behind it.
#pragma once

#include <QWidget>
#include <vector>

namespace ridealong {

struct WorthBar
{
    QString name;   // "At 90%"
    QString amount; // "$3.1M"
    QString more;   // "+$0.9M", in the quiet colour
    double value = 0;
    bool now = false; // drawn strongest

    bool operator==(const WorthBar &) const = default;
};

class WorthBars : public QWidget
{
    Q_OBJECT
public:
    explicit WorthBars(QWidget *parent = nullptr);
    void setBars(std::vector<WorthBar> bars);
    QString asRows() const; // tabs and line ends
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int nameWidth() const;
    int rowHeight() const;

    std::vector<WorthBar> m_bars;
};

} // namespace ridealong
