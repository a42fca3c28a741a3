// SPDX-License-Identifier: GPL-3.0-or-later
// A change file that is dropped anywhere on a window. Owned by the window; parts that take drops of their own
// come first.
#pragma once

#include <QObject>
#include <functional>

class QMimeData;
class QWidget;

namespace ridealong {

class FileDrop : public QObject
{
    Q_OBJECT
public:
    FileDrop(QWidget &window, std::function<void(const QString &path)> open);
    // The first change file in what is dragged; empty for none.
    static QString changeFileIn(const QMimeData *what);

protected:
    bool eventFilter(QObject *window, QEvent *event) override;

private:
    std::function<void(const QString &path)> m_open;
};

} // namespace ridealong
