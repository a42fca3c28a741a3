// SPDX-License-Identifier: GPL-3.0-or-later
// A scorecard that the book's closed leads suggest: at the left the fields, the most telling first, to tick;
// at the right what the chosen one tells. It learns in the background while it is open, never touches the
// Session and hands a draft over; opened with open(), it deletes itself when it closes.
#pragma once

#include "scoring/suggest.h"

#include <QDialog>
#include <atomic>
#include <functional>
#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ridealong {

class ProgressBar;
class StateView;
class SuggestedPane;
struct ShellContext;

class SuggestDialog : public QDialog
{
    Q_OBJECT
public:
    SuggestDialog(ShellContext &shell, Model draft, QWidget *parent);
    ~SuggestDialog() override;

    void learn(std::vector<std::string> fields = {}); // only these, also those that may be leaks
    const Suggestion *suggestion() const { return m_suggestion.get(); }

Q_SIGNALS:
    void taken(const ridealong::Model &model);

private:
    QWidget *makeChoice();
    QWidget *makeButtons();
    void show(Result<Suggestion> suggestion);
    void showEmpty(const QString &fact, const QString &sentence);
    void fillList();
    void showField();
    void sumUp();
    void tickAll();
    void learnWith(const std::string &field);
    void goTo(const std::string &field);
    std::vector<std::string> ticked() const;

    ShellContext &m_shell;
    Model m_draft;
    std::shared_ptr<std::atomic<bool>> m_stopped; // asked by the worker, who may outlive the dialog
    std::unique_ptr<Suggestion> m_suggestion;
    std::string m_asked; // the field that the person wanted too
    QLabel *m_verdict;
    QStackedWidget *m_stack;
    ProgressBar *m_progress = nullptr;
    StateView *m_empty = nullptr;
    QListWidget *m_list = nullptr;
    SuggestedPane *m_pane = nullptr;
    QLabel *m_sum = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_take = nullptr;
};

// Opens it; `take` gets the draft with what was taken, unless the person takes nothing.
void askForSuggestion(ShellContext &shell, const Model &draft, QWidget *parent,
                      const std::function<void(const Model &)> &take);

} // namespace ridealong
