// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where a file goes, in a dialog that `parent` owns and that goes away by itself. The ending follows the
// chosen kind of file; at first it is that of the proposed name.
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace ridealong {

struct SaveQuestion
{
    QString title;
    QString name;    // proposed, with its folder and ending
    QString filters; // "PDF (*.pdf);;CSV (*.csv)"
};

void askWhereTo(QWidget *parent, const SaveQuestion &question, std::function<void(const QString &path)> save);

} // namespace ridealong
