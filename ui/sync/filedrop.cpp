// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace ridealong {

FileDrop::FileDrop(QWidget &window, const QStringList &endings,
                   std::function<void(const QStringList &paths)> open)
    : QObject(&window)
    , m_endings(endings)
    , m_open(std::move(open))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

QStringList FileDrop::filesIn(const QMimeData *what, const QStringList &endings)
{
    QStringList files;
    for (const QUrl &url : what->urls())
        for (const QString &ending : endings)
            if (url.isLocalFile() && url.fileName().endsWith(ending, Qt::CaseInsensitive))
                files << url.toLocalFile();
    return files;
}

QString FileDrop::changeFileIn(const QMimeData *what)
{
    return filesIn(what, {QStringLiteral(".rlx")}).value(0);
}

// The program that was dragged from waits for the end of the event, so the files are opened in a later one.
bool FileDrop::eventFilter(QObject *, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = filesIn(drop->mimeData(), m_endings);
    if (files.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (isDrop)
        QTimer::singleShot(0, this, [this, files] { m_open(files); });
    return true;
}

} // namespace ridealong
