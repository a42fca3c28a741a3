// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a report opens with: drafted from the numbers, and the manager's own once he has changed
// them. What is typed is told soon, for the preview; it is left to be saved when the editor loses the focus
// or is hidden, or on Esc and Ctrl+Enter: one edit, one undo.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ridealong {

class OpeningWords : public QWidget
{
    Q_OBJECT
public:
    explicit OpeningWords(QWidget *parent = nullptr);
    // What is being typed for the same report stays. `own` is empty where the drafted words stand.
    void setWords(const QString &report, const QString &drafted, const QString &own);
    void setReadOnly(bool readOnly);
    QString own() const; // what is typed; empty where it says what was drafted
    bool isChanged() const { return own() != m_saved; }
    void save(); // asks for it, where there is something to save
    void takeBack();
    void take(const QString &words); // instead of what stands there, and saves them
    QPlainTextEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void typed();
    void saveAsked(const QString &own);
    void left(); // Esc, Ctrl+Enter

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    void showState();
    void fitHeight();

    QPlainTextEdit *m_editor;
    QLabel *m_caption;
    QPushButton *m_drafted;
    QTimer m_later;
    QString m_report, m_draft, m_saved;
    bool m_isFilling = false;
};

} // namespace ridealong
