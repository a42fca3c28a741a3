// SPDX-License-Identifier: GPL-3.0-or-later
// Files of some kind that are dropped anywhere on a window: a change file, a list to import. Owned by the
// window, one for each kind; parts that take drops of their own come first.
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

class QMimeData;
class QWidget;

namespace ridealong {

class FileDrop : public QObject
{
    Q_OBJECT
public:
    // `endings` of the files that are taken: ".rlx".
    FileDrop(QWidget &window, const QStringList &endings, std::function<void(const QStringList &paths)> open);
    // Such files in what is dragged.
    static QStringList filesIn(const QMimeData *what, const QStringList &endings);
    static QString changeFileIn(const QMimeData *what); // the first; empty for none

protected:
    bool eventFilter(QObject *window, QEvent *event) override;

private:
    QStringList m_endings;
    std::function<void(const QStringList &paths)> m_open;
};

} // namespace ridealong
