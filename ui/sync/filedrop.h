// SPDX-License-Identifier: GPL-3.0-or-later
// A file of some kind that is dropped anywhere on a window: a change file, a table to import. Owned by the
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
    FileDrop(QWidget &window, const QStringList &endings, std::function<void(const QString &path)> open);
    // The first such file in what is dragged; empty for none.
    static QString fileIn(const QMimeData *what, const QStringList &endings);
    static QString changeFileIn(const QMimeData *what);

protected:
    bool eventFilter(QObject *window, QEvent *event) override;

private:
    QStringList m_endings;
    std::function<void(const QString &path)> m_open;
};

} // namespace ridealong
