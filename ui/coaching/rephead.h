// SPDX-License-Identifier: GPL-3.0-or-later
// Who the middle of the Coaching page is about, and three figures: skills now and at first, commitments kept,
// effort on A's beside its goal.
#pragma once

#include "measure/coaching.h"

#include <QWidget>
#include <array>

class QLabel;

namespace ridealong {

class Avatar;
class ElidedLabel;

class RepHead : public QWidget
{
    Q_OBJECT
public:
    explicit RepHead(QWidget *parent = nullptr);
    void setRep(const Book &book, uint32_t rep, const CommitmentTally &tally);
    void setNumbers(const RepNumbers &numbers);
    QString figure(size_t place) const; // 0 to 2

private:
    struct Figure
    {
        QLabel *value;
        ElidedLabel *meaning;
    };
    void set(size_t place, const QString &value, const QString &meaning);

    Avatar *m_avatar;
    ElidedLabel *m_name, *m_where;
    std::array<Figure, 3> m_figures{};
};

} // namespace ridealong
