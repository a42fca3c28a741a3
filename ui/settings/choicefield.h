// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few, committed when it is chosen; what is refused goes back, with the reason told to whoever
// listens. The wheel scrolls the page and never chooses.
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
    void setKept(int index); // what stands in the book
    void setChoices(const QStringList &choices, int kept);
    void choose(int index); // as picking it from the list does

Q_SIGNALS:
    void judged(const QString &problem); // empty: nothing is wrong any more

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    Commit m_commit;
    int m_kept = -1;
};

} // namespace ridealong
