// SPDX-License-Identifier: GPL-3.0-or-later
// A line of a small bar chart: a name, with initials or not, a bar with its figure behind it, and a note at
// the right. One that acts is a button; the others are not in the focus order. Says itself in words.
#pragma once

#include <QAbstractButton>

namespace ridealong {

struct BarText
{
    QString name;
    QString initials = {}; // an avatar before the name
    double share = 0;      // of the longest bar
    QString figure = {};   // bold, behind the bar
    QString note = {};     // at the right
    QString spoken = {};   // the whole line for screen readers
    bool strong = false;   // the name in bold
    enum class Ink { risk, strong, weak } ink = Ink::weak;
};

class BarRow : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Acts { no, yes };

    explicit BarRow(Acts acts, QWidget *parent = nullptr);
    void setText(const BarText &text);
    const BarText &text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintName(QPainter &painter) const;
    void paintBar(QPainter &painter) const;

    BarText m_text;
};

} // namespace ridealong
