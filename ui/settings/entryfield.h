// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text that is committed when the person leaves it or presses Enter; Esc brings back what stood
// there. What is refused stays as it was typed, with the reason told to whoever listens.
#pragma once

#include "base/result.h"

#include <QLineEdit>
#include <functional>

namespace ridealong {

class EntryField : public QLineEdit
{
    Q_OBJECT
public:
    using Commit = std::function<Status(const QString &text)>;

    explicit EntryField(Commit commit, QWidget *parent = nullptr);
    // What stands in the book. A text that is being typed, or was refused, is left alone.
    void setKept(const QString &text);
    void enter(); // as leaving the field does

Q_SIGNALS:
    void judged(const QString &problem); // empty: nothing is wrong any more

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Commit m_commit;
    QString m_kept;
    bool m_committing = false;
};

} // namespace ridealong
