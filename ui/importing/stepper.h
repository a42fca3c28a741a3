// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a longer task in a row: done ones with a check, the current one in bold, the rest in grey.
#pragma once

#include <QStringList>
#include <QWidget>

namespace ridealong {

class Stepper : public QWidget
{
    Q_OBJECT
public:
    explicit Stepper(const QStringList &steps, QWidget *parent = nullptr);
    void setCurrent(int step);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace ridealong
