// SPDX-License-Identifier: GPL-3.0-or-later
// The quick log of a window: the field in its top bar and the strip above its page. A line is read at every
// keystroke, saved by Enter, and kept as a draft of the book until it is saved or emptied.
#pragma once

#include "quicklog/quickstrip.h"

#include <QElapsedTimer>
#include <QTimer>

class QLineEdit;

namespace ridealong {

class Draft;
class MainWindow;
struct ShellContext;

class QuickLogger : public QObject
{
    Q_OBJECT
public:
    // For a window whose session has come. Lives as long as the window.
    explicit QuickLogger(MainWindow &window);

    // Ctrl+L; with a lead its name stands in the line already.
    void start(uint32_t lead = 0);
    QLineEdit *field() const { return m_field; }
    QuickStrip *strip() const { return m_strip; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField();
    void addStrip();
    void read();
    void save(bool stay);
    void leave(bool toPage);
    void setLine(const QString &line);
    void fillLeads();
    void fillWhat();
    void fillOutcome();
    void fillNext();
    void chooseLead(uint32_t lead);
    void addNewLead();
    void keepDraft();

    MainWindow &m_window;
    ShellContext &m_shell;
    QLineEdit *m_field;
    QWidget *m_key;
    QuickStrip *m_strip;
    QuickLine m_line;
    QuickPlan m_plan;
    uint32_t m_chosen = 0; // for these words
    std::string m_chosenFor;
    Draft *m_draft;
    QElapsedTimer m_typing;
};

// The median of the last updates on this laptop in seconds, from the first key to Enter; 0 before any.
double medianUpdateSeconds();

} // namespace ridealong
