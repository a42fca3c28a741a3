// SPDX-License-Identifier: GPL-3.0-or-later
// Where the manager writes: a note, private unless said otherwise, and below it a commitment in one line that
// is read while it is typed. What was typed about a rep stays in memory for that rep; never in a file.
#pragma once

#include <QWidget>
#include <functional>
#include <map>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ridealong {

class Book;
class SegmentedControl;

class NoteEditor : public QWidget
{
    Q_OBJECT
public:
    explicit NoteEditor(QWidget *parent = nullptr);

    void setRep(const Book &book, uint32_t rep, uint32_t user, bool mayWrite);
    void startNote();
    void startCommitment();
    void forgetNote(); // it was saved
    void forgetLine();
    bool isPrivate() const;
    QPlainTextEdit *note() const { return m_note; }
    QLineEdit *line() const { return m_line; }
    SegmentedControl *kind() const { return m_kind; }

Q_SIGNALS:
    void noteAsked(const QString &text, bool isPrivate);
    void commitmentAsked(const QString &line);
    void left(); // Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Typed
    {
        QString note, line;
        bool isPrivate = true;
    };
    void addNote();
    void showReading();
    void showKind();

    const Book *m_book = nullptr;
    uint32_t m_rep = 0, m_user = 0;
    QPlainTextEdit *m_note;
    SegmentedControl *m_kind;
    QPushButton *m_add;
    QLineEdit *m_line;
    QLabel *m_reading;
    std::map<uint32_t, Typed> m_typed;
};

} // namespace ridealong
