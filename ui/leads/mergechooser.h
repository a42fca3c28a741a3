// SPDX-License-Identifier: GPL-3.0-or-later
// Two leads beside each other: each field in which they differ is a choice between left and right, all others
// are quiet rows that say what the lead will have. Up and Down go from choice to choice, Left and Right
// choose. The left one stays, the right one goes into it.
#pragma once

#include "book/book.h"
#include "work/merge.h"

#include <QScrollArea>

class QButtonGroup;
class QGridLayout;
class QRadioButton;

namespace ridealong {

class MergeChooser : public QScrollArea
{
    Q_OBJECT
public:
    explicit MergeChooser(QWidget *parent = nullptr);

    void setLeads(const Book &book, uint32_t survivor, uint32_t loser);
    // As chosen; the notes are the caller's to add.
    MergeWish wish() const;
    void takeAll(bool fromRight);
    void focusFirst();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Choice
    {
        FieldNo field;
        QRadioButton *left;
        QRadioButton *right;
    };
    void addHead(const Book &book);
    void addChoice(const Book &book, FieldNo field);
    void addQuiet(const QString &label, const QString &left, const QString &right);
    void addQuietRows(const Book &book);
    QRadioButton *makeSide(const QString &text, const QString &name, QButtonGroup *group);
    void step(const QObject *from, int rows);

    uint32_t m_survivor = 0, m_loser = 0;
    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Choice> m_choices;
};

} // namespace ridealong
