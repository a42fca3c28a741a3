// SPDX-License-Identifier: GPL-3.0-or-later
// The right half of the page Sync: conflicts one after the other, each field with what it was before, what
// this laptop says and what the other says. What was decided stays in the list with a tick until the next
// export, also where the program was closed meanwhile, so that it can be decided again. Reads the book
// through the page's context.
#pragma once

#include "pages/page.h"
#include "sync/decisions.h"

#include <QWidget>
#include <vector>

class QScrollArea;

namespace ridealong {

class ConflictPanel;
class ConflictTabs;
class SectionHeader;
class Session;
class StateView;

// What is open in a book, for counts that are asked after every change; remembers what takes long to find.
int openDecisions(Session &session);

class ConflictReview : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictReview(ShellContext &shell, QWidget *parent = nullptr);
    ~ConflictReview() override;

    void refresh();               // from the page's refresh()
    bool open(const QString &id); // of a decision, or the hex id of its lead; false for one not listed
    int openCount() const;        // left to decide
    int count() const;            // with the ticked ones
    QList<KeyHint> keys() const;  // for the status line; empty where nothing is left
    QString currentTitle() const; // the lead that is shown
    ConflictPanel *panel() const { return m_panel; } // of the one that is shown; null for none

Q_SIGNALS:
    void countChanged(); // openCount() or keys() would answer something else now

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Listed
    {
        Decision decision;
        bool isDecided = false;
        std::vector<size_t> picked = {}; // of each field
    };

    void takeOver(std::vector<Decision> open);
    void forgetAfterExport();
    void listDecided(); // before this window was made
    void showAt(size_t index);
    void showCurrent();
    void showHeader();
    void keep();
    void answerWith(const QString &answer);
    bool commit(const QString &title, ChangeSet changes);
    void enter();
    void focusPanel();
    void rememberPicks();
    void showTabs();
    void later();
    void next();
    void addKeys();
    size_t firstOpen(size_t from) const;

    ShellContext &m_shell;
    SectionHeader *m_header;
    ConflictTabs *m_tabs;
    QScrollArea *m_scroll;
    StateView *m_empty;
    ConflictPanel *m_panel = nullptr;
    std::vector<Listed> m_listed;
    size_t m_current = 0;
    int64_t m_lastExport = -1;
};

} // namespace ridealong
