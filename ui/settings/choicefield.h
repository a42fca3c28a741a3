// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few: committed when it is picked from the list, or when the field is left or Enter pressed after
// arrows went to it; Esc goes back to what stood there, and so does what is refused, with the reason told to
// whoever listens. The wheel scrolls the page and never chooses.
#pragma once

#include "base/result.h"

#include <QComboBox>
#include <functional>

namespace ridealong {

class ChoiceField : public QComboBox
{
    Q_OBJECT
public:
    using Commit = std::function<Status(int index)>;

    ChoiceField(const QStringList &choices, Commit commit, QWidget *parent = nullptr);
    void setKept(int index); // what stands in the book; what arrows are going through is left alone
    void setChoices(const QStringList &choices, int kept);
    void choose(int index); // as picking it from the list does
    void showPopup() override;

Q_SIGNALS:
    void judged(const QString &problem); // empty: nothing is wrong any more

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Commit m_commit;
    int m_kept = -1;
    bool m_picking = false; // the list is open
    bool m_going = false;   // arrows changed what is shown
};

} // namespace ridealong
