// SPDX-License-Identifier: GPL-3.0-or-later
// The page that a manager takes along, as it would be printed: the whole page in the width that there is, and
// large in a window of its own on a click or Enter.
#pragma once

#include "report/document.h"

#include <QWidget>

namespace ridealong {

class BriefView : public QWidget
{
    Q_OBJECT
public:
    explicit BriefView(QWidget *parent = nullptr);
    void setBrief(report::Document brief);
    const report::Document &brief() const { return m_brief; }
    int pages() const { return int(m_pages.size()); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showLarge();

    report::Document m_brief;
    std::vector<report::Picture> m_pages;
};

} // namespace ridealong
