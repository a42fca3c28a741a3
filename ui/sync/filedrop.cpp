// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace ridealong {

FileDrop::FileDrop(QWidget &window, const QStringList &endings, std::function<void(const QString &path)> open)
    : QObject(&window)
    , m_endings(endings)
    , m_open(std::move(open))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

QString FileDrop::fileIn(const QMimeData *what, const QStringList &endings)
{
    for (const QUrl &url : what->urls())
        for (const QString &ending : endings)
            if (url.isLocalFile() && url.fileName().endsWith(ending, Qt::CaseInsensitive))
                return url.toLocalFile();
    return {};
}

QString FileDrop::changeFileIn(const QMimeData *what)
{
    return fileIn(what, {QStringLiteral(".rlx")});
}

// The program that was dragged from waits for the end of the event, so the file is opened in a later one.
bool FileDrop::eventFilter(QObject *, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QString file = fileIn(drop->mimeData(), m_endings);
    if (file.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (isDrop)
        QTimer::singleShot(0, this, [this, file] { m_open(file); });
    return true;
}

} // namespace ridealong
