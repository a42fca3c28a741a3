// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of the window, in the words of what was done. The import of a change file is not done again
// from here: only its file can bring it, so Redo opens that.
#include "importing/lentwork.h"
#include "session/importing.h"
#include "shell/mainwindow.h"
#include "shell/widgets/toast.h"
#include "start/desktop.h"
#include "sync/importflow.h"
#include "sync/syncstate.h"
#include "sync/syncwords.h"

namespace ridealong {

void Desktop::updateUndo()
{
    const QString undo = m_session->undoText(), redo = m_session->redoText();
    const QString file = redo.isEmpty() ? undoneImport(*m_session) : QString();
    m_window->setUndo(
        undo.isEmpty() ? QString() : tr("Undo: %1").arg(undo), [this] { takeBack(false); },
        !file.isEmpty()  ? tr("Redo: import %1 again…").arg(shortName(file))
        : redo.isEmpty() ? QString()
                         : tr("Redo: %1").arg(redo),
        [this, file] {
            file.isEmpty() ? takeBack(true) : importAgain(m_window->shell(), m_window.get(), file);
        });
}

// What is long by a job, so that the window stays alive.
void Desktop::takeBack(bool forward)
{
    const Store &store = m_session->store();
    if (!isLongToTakeBack(*m_session, forward ? store.nextToRedo() : store.nextToUndo()))
        return tellTakenBack(forward ? m_session->redo() : m_session->undo(), forward);
    runLent(
        m_window->shell(),
        forward ? tr("Redo: %1").arg(m_session->redoText()) : tr("Undo: %1").arg(m_session->undoText()),
        tr("changes"),
        [forward](Session &session, const Progress &progress) {
            return forward ? session.redo(progress) : session.undo(progress);
        },
        [this, forward](const Result<OperationInfo> &what) { tellTakenBack(what, forward); });
}

void Desktop::tellTakenBack(const Result<OperationInfo> &done, bool forward)
{
    if (!done)
        return m_window->shell().showError(done.error());
    const QString what = describe(done->deed);
    const QString text = forward ? tr("Done again: %1").arg(what) : tr("Taken back: %1").arg(what);
    ToastText toast{.text = text};
    if (const bool canGoBack = forward || !m_session->redoText().isEmpty(); canGoBack)
        toast.action = forward ? tr("Undo") : tr("Redo"), toast.act = [this, forward] { takeBack(!forward); };
    else if (const QString file = undoneImport(*m_session); !file.isEmpty())
        toast.action = tr("Import it again…"),
        toast.act = [this, file] { importAgain(m_window->shell(), m_window.get(), file); };
    m_window->shell().toast(toast);
}

} // namespace ridealong
