// SPDX-License-Identifier: GPL-3.0-or-later
// What the draft would change and whether it would have been right, renewed while somebody types. Works on
// the window's thread in slices of a few milliseconds, so that neither a key nor a commit ever waits; what
// was found last stays until the next is whole. How the closed leads were before they closed is read in the
// background, once and again when one of them has changed.
#pragma once

#include "scoring/backtest.h"
#include "scoring/livepreview.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

namespace ridealong {

class ModelDraft;
struct Touched;
struct ShellContext;

class LiveGrading : public QObject
{
    Q_OBJECT
public:
    LiveGrading(ShellContext &shell, const ModelDraft &draft, QObject *parent = nullptr);

    void restart();     // the draft has changed
    void bookChanged(); // also what the model in force gives
    bool isReady() const { return m_shown != nullptr; }
    bool isUpToDate() const { return m_shown && !m_running; }

    const LivePreview &shown() const { return *m_shown; } // the last whole one
    const std::optional<Backtest> &draftTest() const { return m_draftTest; }
    const std::optional<Backtest> &publishedTest() const { return m_publishedTest; }
    double seconds() const { return m_seconds; } // from the change to the figures

Q_SIGNALS:
    void previewed();
    void backtested();

private:
    enum class Past { stale, reading, fresh };

    void advance();
    void test();
    bool readPast(); // true where it is on its way
    bool readLikeness(const Model &model);
    bool readAside(const QString &name, std::function<std::function<void(LiveGrading &)>()> read);
    void noteChange(const Touched &touched);

    ShellContext &m_shell;
    const ModelDraft &m_draft;
    std::unique_ptr<LivePreview> m_running, m_shown;
    std::optional<Backtest> m_draftTest, m_publishedTest;
    Past m_pastState = Past::stale;
    std::shared_ptr<PastLeads> m_past; // what was known of the closed leads before they closed
    QTimer m_slice, m_testLater;
    QElapsedTimer m_since;
    double m_seconds = 0;
};

} // namespace ridealong
