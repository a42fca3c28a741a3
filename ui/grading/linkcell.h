// SPDX-License-Identifier: GPL-3.0-or-later
// A text in one line that opens something when it is pressed: looks like the text of a table until the mouse
// or the focus is on it.
#pragma once

#include <QAbstractButton>

namespace ridealong {

class LinkCell : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkCell(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Enter too
};

} // namespace ridealong
