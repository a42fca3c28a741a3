// SPDX-License-Identifier: GPL-3.0-or-later
// Painted rows of a detail pane, hairlines between them: facts with a line below, and the criteria of a
// score with their bars. Each says all of itself to a screen reader; none takes the focus.
#pragma once

#include "shell/theme.h"

#include <QString>
#include <QWidget>
#include <vector>

namespace ridealong {

struct FactRow
{
    QString strong, right, below = {};
    Tone rightTone = Tone::caption;
    int grade = -1; // a badge before the text
};

class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(std::vector<FactRow> rows, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<FactRow> m_rows;
};

// One criterion: the bar is as long as its weight and filled up to its points.
struct ScoreRow
{
    QString label, evidence;
    double points = 0;
    double weight = 0;
    bool known = false;
};

class ScoreList : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreList(std::vector<ScoreRow> rows, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const QRectF &rect, const ScoreRow &row) const;

    std::vector<ScoreRow> m_rows;
    double m_most = 1; // the greatest weight
};

} // namespace ridealong
