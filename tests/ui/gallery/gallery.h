// SPDX-License-Identifier: GPL-3.0-or-later
// Every small widget in its states on one sheet of 720 x 900. The caller owns what it gets.
#pragma once

class QWidget;

namespace ridealong {

QWidget *makeGallery();
// The larger parts: rows that wait, tabs, the scale of grades, the segmented controls, fields.
QWidget *makeParts();

} // namespace ridealong
