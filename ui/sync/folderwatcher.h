// SPDX-License-Identifier: GPL-3.0-or-later
// Watches the exchange folder that the open book remembers (session/exchangefolder.h: setExchangeFolder()
// switches it on and off, and the watcher follows by itself). Reads others' files and writes the own one in
// the window's jobs, one step at a time, when no other work runs; what was read is told in a notice. A folder
// that is gone is waited for in silence, and one that does not answer never stops the window: state() and
// sentence() are for the page. Belongs to the window, one
// for each; lives on its thread.
#pragma once

#include "base/result.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace ridealong {

class ExchangeFolder;
class FolderLister;
class Session;
struct FolderFile;
struct FolderRound;
struct ShellContext;

class FolderWatcher : public QObject
{
    Q_OBJECT
public:
    enum class State { off, watching, working, gone, failed };

    FolderWatcher(ShellContext &shell, QWidget *window);
    ~FolderWatcher() override;
    static FolderWatcher *of(const QWidget *anyInWindow); // null before the book is shown

    void look(); // now, instead of with the next beat
    State state() const { return m_state; }
    QString sentence() const; // how it stands, for the page; empty while it is off
    void setBeat(int milliseconds) { m_beat.setInterval(milliseconds); }

Q_SIGNALS:
    void changed();  // the state or the sentence
    void imported(); // something new was read

private:
    void follow();
    void listed(std::optional<std::vector<FolderFile>> files);
    void afterListing(const Result<bool> &work);
    void watch(const QString &folder); // empty for none
    void runStep();
    void afterStep(const Result<bool> &step, const FolderRound &round);
    void tell(const FolderRound &round, int moreDecisions);
    void setState(State state, const QString &why = {});

    ShellContext &m_shell;
    QPointer<Session> m_session; // null when the book was shut
    QElapsedTimer m_sinceFailure;
    QFileSystemWatcher m_watcher;
    QTimer m_beat; // for folders that tell nothing of themselves, such as shares
    QTimer m_soon; // after a change here or there
    QTimer m_patience;
    FolderLister *m_lister;
    std::shared_ptr<ExchangeFolder> m_folder;
    State m_state = State::off;
    QString m_why;
    int m_decisions = 0; // before the step
};

} // namespace ridealong
