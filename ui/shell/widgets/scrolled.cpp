// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/scrolled.h"

#include <QScrollArea>

namespace ridealong {

QScrollArea *makeScrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turned it on, in the colour of the window
    return area;
}

} // namespace ridealong
