// SPDX-License-Identifier: GPL-3.0-or-later
// "Drop a change file here", with a button for those who don't drag. The window takes a drop anywhere
// (filedrop.h); this is where it says so.
#pragma once

#include <QWidget>

class QPushButton;

namespace ridealong {

class DropZone : public QWidget
{
    Q_OBJECT
public:
    explicit DropZone(QWidget *parent = nullptr);
    QPushButton *button() const { return m_button; }

    bool isLit() const { return m_isLit; } // while a change file is dragged over the window

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *window, QEvent *event) override;

private:
    void light(bool on);

    QPushButton *m_button;
    bool m_isLit = false;
};

} // namespace ridealong
