// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a picture, as it stands on the screen: PNG with twice the pixels, SVG with the same lines and
// words. Saving says in a toast what was made where the chart stands on a page.
#pragma once

#include <QByteArray>
#include <QImage>

class QWidget;

namespace ridealong {

QImage pictureOf(QWidget &chart, double scale = 2);
QByteArray svgOf(QWidget &chart);
QByteArray svgForPaper(QWidget &chart); // light, whatever the window looks like
void copyPicture(QWidget &chart);       // both; the program that takes it chooses
void askAndSavePicture(QWidget &chart);
// SVG where the name ends so, else PNG.
void savePicture(QWidget &chart, const QString &path);

} // namespace ridealong
