// SPDX-License-Identifier: GPL-3.0-or-later
// The running desktop: one window, and the session of the book that it shows, if any. It opens books by a
// job, shows the first run where there is none, and says in the window why one could not be opened. With
// --grab it tells the console instead and ends the program with 0 or 1. Lives on the window's thread.
#pragma once

#include "session/session.h"
#include "shell/job.h"
#include "shell/measured.h"
#include "start/launch.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <memory>

namespace ridealong {

namespace render {
struct PackFile;
struct PackWish;
} // namespace render

struct EndedWeek;

class Doorkeeper;
class FirstRun;
class MainWindow;
class Reminders;

class Desktop : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(Launch launch);
    ~Desktop() override;

    void start();
    MainWindow &window() { return *m_window; }
    Session *session() { return m_session.get(); }

    void open(const QString &path);
    // Takes a session that something else made, such as the first run, and shows it.
    void show(std::unique_ptr<Session> session);
    void showFirstRun();
    // Into the open book, as a sheet that asks; without a book as an invitation.
    void openChanges(const QString &file);
    void openFile(const QString &file);    // a book or a change file, once nothing else runs
    void comeForward(const QString &file); // asked for by a second start; the file may be empty
    void chooseBook();                     // a file dialog, then open()

Q_SIGNALS:
    void opened();
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the application

private:
    void makeWindow();
    void makeWindowAnew(const QVariant &argument);
    void replaceWindow(std::shared_ptr<Session> leaving);
    void showInvitation(const QString &file); // the first run's way of that name; the file may be empty
    void fillBookMenu();                      // and its parts (bookmenu.cpp)
    void addBookDoors();
    void addListDoors();
    void addRecentBooks();
    void importLists(const QStringList &files);
    void closeBook();
    // The book's backups (bookbackups.cpp).
    void showBackups(const QString &file = {}, const QString &problem = {}); // of opening that file
    void askForBackup();
    void backUp(const QString &passphrase); // asks where to
    void runBackup(const QString &to, const QString &passphrase);
    void restore(const QString &file, const QString &passphrase);
    void restorePlain(const QString &backup, bool isOfOurs); // which goes away afterwards
    void takeAnswer(const QString &file);                    // to a join file, into the empty book that asked
    // Closes the book, works on its file, and opens it again, whatever came of it. Gives a sentence.
    using ClosedWork = std::function<Result<QString>(const QString &book, const Progress &progress)>;
    void workOnClosed(const QString &name, const ClosedWork &work);
    void afterOpening(const QString &path, Result<std::unique_ptr<Session>> session, Measures measures);
    void fail(const QString &path, const Error &error);
    void waitAtTheDoor();
    void connectSession();
    void showBook();
    void showNames(); // of the book and of the person
    void showWhetherSaved();
    void warn();
    void remindOfSteps();
    void backUpIfDue();
    // What is owed to the week that is over: its forecast and its reports frozen, its packs written.
    void endWeekIfDue();
    void makeEndedWeek();
    void keepEndedWeek(const QString &book, const std::shared_ptr<EndedWeek> &made);
    void writePacksIfDue();
    void tellOfPacks(const render::PackWish &wish, const Result<std::vector<render::PackFile>> &files);
    void askForReportIfDue(); // on Friday afternoon
    void showFridayQuestion(Week week);
    void updateUndo();
    void takeBack(bool forward);
    void tellTakenBack(const Result<OperationInfo> &what, bool forward);
    void renewDay();
    void grabWhenQuiet();
    void remember();

    Launch m_launch;
    std::unique_ptr<Session> m_session; // outlives the window that reads it
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Doorkeeper> m_door;     // of a book that this program writes; none for a picture
    std::unique_ptr<Reminders> m_reminders; // of the session; none for a picture
    QPointer<FirstRun> m_start;             // while it is shown
    Measures m_measures;                    // of a book that was just opened, made by the job
    QTimer m_day;
    JobRunner m_backups; // beside the window's own job: it only reads
    JobRunner m_packs;   // likewise, by a reader of its own
    Date m_backedUp;     // the day that it was last tried
};

} // namespace ridealong
