// SPDX-License-Identifier: GPL-3.0-or-later
// Text that is committed when the person leaves it, or presses Enter in a line and Ctrl+Enter in several; Esc
// brings back what stood there. What is refused stays as it was typed, with the reason told to whoever
// listens.
#pragma once

#include "settings/kepttext.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace ridealong {

class EntryField : public QLineEdit
{
    Q_OBJECT
public:
    explicit EntryField(KeptText::Commit commit, QWidget *parent = nullptr);
    // What stands in the book. A text that is being typed, or was refused, is left alone.
    void setKept(const QString &text);
    // The field is now about something else: what was typed and not taken is forgotten.
    void startAt(const QString &text);
    void enter(); // as leaving the field does

Q_SIGNALS:
    void judged(const QString &problem); // empty: nothing is wrong any more

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    KeptText m_kept;
};

// Several lines, as high as they are; Tab leads on.
class LinesField : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LinesField(KeptText::Commit commit, QWidget *parent = nullptr);
    void setKept(const QString &text);
    void startAt(const QString &text);
    void enter();

Q_SIGNALS:
    void judged(const QString &problem);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fit();

    KeptText m_kept;
};

} // namespace ridealong
