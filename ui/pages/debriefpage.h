// SPDX-License-Identifier: GPL-3.0-or-later
// What did I see, and what did we promise? The debrief of one ride-along: how each stop went, a rating for
// each skill, what went well, notes and commitments. Saved as it is typed; a finished one is read. For the
// manager alone. Opened with a ride's row, or at the oldest ride that waits.
#pragma once

#include "debrief/opendebrief.h"
#include "pages/page.h"

class QPushButton;
class QStackedWidget;

namespace ridealong {

class DonePane;
class PageHeader;
class SeenPane;
class SkillsPane;
class StateView;
class StopsPane;

class DebriefPage : public Page
{
    Q_OBJECT
public:
    explicit DebriefPage(ShellContext &shell, QWidget *parent = nullptr);
    ~DebriefPage() override;

    void refresh() override;
    void open(const QVariant &ride) override;
    QString statusFact() const override;
    Lists lists() const override { return Lists::none; }
    QList<KeyHint> keys() const override;

    QString answer() const;
    OpenDebrief &debrief() { return m_open; }
    StopsPane *stops() const { return m_stops; }
    SkillsPane *skills() const { return m_skills; }
    SeenPane *seen() const { return m_seen; }
    DonePane *doneView() const { return m_done; }
    QPushButton *finishButton() const { return m_finish; }
    QPushButton *correctButton() const { return m_correct; }

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeWriting();
    void addCommands();
    void connectPanes();
    void showRide(uint32_t ride);
    void showAll();
    void showWriting();
    void showNone();
    void finish();
    void correct();
    void leave();
    void focusStart();

    OpenDebrief m_open;
    PageHeader *m_header;
    QPushButton *m_later;
    QPushButton *m_finish;
    QPushButton *m_correct;
    QStackedWidget *m_views;
    StopsPane *m_stops;
    SkillsPane *m_skills;
    SeenPane *m_seen;
    QWidget *m_writing;
    DonePane *m_done;
    StateView *m_none;
};

Page *makeDebriefPage(ShellContext &shell, QWidget *parent);

} // namespace ridealong
