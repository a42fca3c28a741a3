// SPDX-License-Identifier: GPL-3.0-or-later
// The window: top bar, rail, the panel with one page at a time, status line, toast. It knows no page by name,
// only the table it is given; it owns the pages, the context they share and the one job runner.
#pragma once

#include "pages/page.h"
#include "shell/context.h"

#include <QKeySequence>
#include <QMainWindow>
#include <QTimer>
#include <vector>

class QAction;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace ridealong {

class HelpWindow;
class Rail;
class StatusLine;
class Toast;
class TopBar;
class WeekSelector;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session *session, std::span<const PageInfo> pages);
    ~MainWindow() override;

    ShellContext &shell() { return m_shell; }
    // The book has come: the pages, made later, read it. To be called before a page is shown.
    void setSession(Session *session) { m_shell.session = session; }
    // Instead of the pages: the first run, or why a book could not be opened. Pages cannot be reached while
    // it is there. Null takes it away.
    void setFront(Page *front);
    bool hasFront() const { return m_front != nullptr; }
    // A strip between the top bar and the page; null takes it away.
    void setBanner(QWidget *banner);
    // Above the page, inside its panel, in the order of the calls.
    void addStrip(QWidget *strip);
    bool isWorking() const { return m_jobs.isBusy(); }
    bool isRenewing() const { return m_later.isActive(); } // the page that is shown, or the rail's counts
    void setBook(const QString &name);
    void setPerson(const QString &name, const QString &role);
    // Pages for managers alone are neither listed nor gone to by others.
    void setManager(bool isManager);
    void setSaveState(const QString &text, bool failed = false);
    // What Ctrl+Z and Ctrl+Shift+Z do; an empty text disables the command.
    void setUndo(const QString &undoText, std::function<void()> undo, const QString &redoText,
                 std::function<void()> redo);
    // Shows the gear and the command; call once.
    void setPreferences(std::function<void()> open);
    // The current week; pages that show a week start at it.
    void setThisWeek(Week week);

    // In its own window; an empty key is the page that is shown.
    void showHelp(const QString &key = {});
    void showPage(const QString &key, const QVariant &argument = {});
    Page *currentPage() const;
    QString currentKey() const;
    // The book has changed: the visible page and then the counts are read again, each in an event of its own
    // as soon as nothing else waits; hidden pages when they are next shown.
    void refresh();

    TopBar *topBar() const { return m_top; }
    Toast *toast() const { return m_toast; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *makeBody();
    QWidget *makePagesArea(QWidget *body);
    void fillContext();
    void addPageCommands();
    void addCommands();
    void addHelpCommands();
    void explainFigure();
    void showAbout();
    void showIndex(int index, const QVariant &argument, bool takesFocus = true);
    void giveFocus(Page &page);
    void takeCommandsOf(const Page *page);
    void yieldKeysTo(const QList<QAction *> &commands);
    int placeInRail(int index) const;
    Page *pageAt(int index);
    void renewNext();
    void updateStatus();
    void chooseWeek(Week week);
    void toggleDark();
    bool runJob(Job job);

    std::span<const PageInfo> m_infos;
    std::vector<Page *> m_pages; // null until first shown
    std::vector<bool> m_stale;
    ShellContext m_shell;
    JobRunner m_jobs;
    TopBar *m_top;
    Rail *m_rail;
    QStackedWidget *m_areas; // the pages with top bar and rail, or the front
    QStackedWidget *m_stack;
    QVBoxLayout *m_banners = nullptr;
    QVBoxLayout *m_strips = nullptr;
    Page *m_front = nullptr;
    StatusLine *m_status;
    WeekSelector *m_week;
    Toast *m_toast = nullptr;
    HelpWindow *m_help = nullptr;  // null until it is first asked for
    std::vector<QAction *> m_goTo; // of the pages; null where there is none
    std::vector<std::pair<QAction *, QList<QKeySequence>>> m_yielded; // keys of its own that the page has now
    QMenu *m_pageMenu = nullptr; // the commands of the page that is shown
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    std::function<void()> m_undoRun, m_redoRun;
    int m_current = -1;
    bool m_isManager = true;
    size_t m_nextCount = 0; // of the rail's counts, the first that is not renewed yet
    QTimer m_later;
};

} // namespace ridealong
