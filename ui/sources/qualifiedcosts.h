// SPDX-License-Identifier: GPL-3.0-or-later
// "Cost of one qualified lead": a small chart for each of the sources with the most leads, all of one scale.
// Each follows the theme, says itself to screen readers, shows a quarter's figures under the mouse, copies
// itself as a table, and opens the leads of its source when it is pressed, by mouse or Enter.
#pragma once

#include "sources/qualifiedcostchart.h"
#include "sources/sourcefacts.h"

#include <QChartView>

class QGridLayout;
class QLabel;

namespace ridealong {

class SectionHeader;

class QualifiedCostView : public QChartView
{
    Q_OBJECT
public:
    explicit QualifiedCostView(QWidget *parent = nullptr);
    ~QualifiedCostView() override;
    void setCost(const QualifiedCost &cost, double top);
    const QualifiedCost &cost() const { return m_cost; }

Q_SIGNALS:
    void pressed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void draw();
    void showTip(QPointF at, bool on);

    QualifiedCost m_cost;
    double m_top = 0;
};

class QualifiedCosts : public QWidget
{
    Q_OBJECT
public:
    static constexpr size_t most = 6;

    explicit QualifiedCosts(QWidget *parent = nullptr);
    void setFacts(const Book &book, const SourceFacts &facts);

Q_SIGNALS:
    void opened(const QString &filter); // the leads of a source, of its quarters

private:
    struct Part
    {
        QWidget *frame;
        QLabel *name;
        QualifiedCostView *view;
        QLabel *none;
        QWidget *line; // before it
    };

    void addPart();
    QWidget *addLine(int row, int at);
    void showPart(size_t place, const QualifiedCost &cost, double top);

    SectionHeader *m_header;
    QGridLayout *m_grid;
    QLabel *m_none;
    std::vector<Part> m_parts;
    std::vector<QString> m_filters;
};

} // namespace ridealong
