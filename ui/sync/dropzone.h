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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_button;
};

} // namespace ridealong
