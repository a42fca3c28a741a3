// SPDX-License-Identifier: GPL-3.0-or-later
// A page or pane that scrolls up and down in the colour of the panel; its parts keep the focus, not itself.
#pragma once

class QScrollArea;
class QWidget;

namespace ridealong {

QScrollArea *makeScrolled(QWidget *content, QWidget *parent); // owns the content

} // namespace ridealong
