// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/sidefold.h"

#include "shell/theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QResizeEvent>

namespace ridealong {

namespace {

constexpr int narrow = 1000; // of the page: below it the side pane waits for Space

} // namespace

SideFold::SideFold(QWidget &page, QWidget &side, QPushButton &button)
    : QObject(&page)
    , m_side(side)
    , m_button(button)
{
    button.hide();
    connect(&button, &QPushButton::clicked, this, &SideFold::toggle);
    page.installEventFilter(this);
}

void SideFold::toggle()
{
    m_side.setVisible(m_side.isHidden());
}

bool SideFold::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto *resized = static_cast<QResizeEvent *>(event);
        fit(resized->size().width(), resized->oldSize().width());
    } else if (event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
            return false;
        toggle();
        return true;
    }
    return false;
}

// What a person chose stays until the page becomes narrow or wide.
void SideFold::fit(int width, int before)
{
    const int limit = currentTheme().px(narrow);
    const bool isNarrow = width < limit;
    const bool wasNarrow = before >= 0 && before < limit;
    if (isNarrow != wasNarrow || before < 0)
        m_side.setVisible(!isNarrow);
    m_button.setVisible(isNarrow);
}

} // namespace ridealong
