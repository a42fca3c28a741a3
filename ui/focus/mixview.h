// SPDX-License-Identifier: GPL-3.0-or-later
// The grade mix chart on the screen: follows the theme, shows the exact figures of a week under the mouse,
// says itself to screen readers, and copies itself as a table.
#pragma once

#include "focus/mixchart.h"

#include <QChartView>
#include <optional>

namespace ridealong {

class MixView : public QChartView
{
    Q_OBJECT
public:
    explicit MixView(QWidget *parent = nullptr);
    ~MixView() override;
    void setSeries(const MixSeries &series, const QString &name);

Q_SIGNALS:
    void pressed();

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void draw();
    void showTip(bool on, int column);

    std::optional<MixSeries> m_series;
};

} // namespace ridealong
