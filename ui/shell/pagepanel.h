// SPDX-License-Identifier: GPL-3.0-or-later
// The white sheet that a page lies on, with round corners that stay round whatever the page paints there.
#pragma once

#include <QFrame>

namespace ridealong {

class PagePanel : public QFrame
{
    Q_OBJECT
public:
    // Takes `content` as its child and fills itself with it.
    PagePanel(QWidget *content, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_corners;
};

} // namespace ridealong
