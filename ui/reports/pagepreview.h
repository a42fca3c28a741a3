// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a document as they will be on paper, one below the other, as wide as the pane or, where little
// is lost, whole; Ctrl and the wheel, Ctrl+Plus and Ctrl+Minus make them larger and smaller. Says the text of
// the pages to screen readers.
#pragma once

#include "render/chartpicture.h"

#include <QScrollArea>
#include <memory>
#include <vector>

namespace ridealong {

class PaperSheets;

class PagePreview : public QScrollArea
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);
    void setPages(std::vector<report::Picture> pages, render::Palette palette, const QString &words);
    int pages() const;
    double zoom() const { return m_zoom; }

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setZoom(double zoom);
    void fit();

    PaperSheets *m_sheets;
    double m_zoom = 1; // 1: as wide as the pane
};

} // namespace ridealong
