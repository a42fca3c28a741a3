// SPDX-License-Identifier: GPL-3.0-or-later
// A rep's focus in full: why the brake is where it is, the weeks that led to it, the pool of leads beside the
// book's, and the releases. Shows what was true when it was opened; asks its caller for what it can't do.
#pragma once

#include "measure/rephistory.h"

#include <QDialog>

class QVBoxLayout;

namespace ridealong {

class FittedTable;

class RepDialog : public QDialog
{
    Q_OBJECT
public:
    RepDialog(const Book &book, const RepHistory &history, bool mayEdit, QWidget *parent);
    FittedTable *weeks() const { return m_weeks; }

Q_SIGNALS:
    void leadsAsked(const QString &filter); // in the language of the filter bar
    void goalsAsked();
    void callListAsked();

private:
    void addHead(QVBoxLayout &column, const RepHistory &history);
    void addFigures(QVBoxLayout &column, const RepHistory &history);
    void addWeeks(QVBoxLayout &column, const RepHistory &history);
    void addReleases(QVBoxLayout &column, const RepHistory &history);
    void addButtons(QVBoxLayout &column, bool mayEdit);

    const Book &m_book;
    uint32_t m_person;
    FittedTable *m_weeks = nullptr;
};

// "Brake on since week 40. D and E took 12%, then 23% of the effort. The limit is 5%."
QString stateSentence(const Brake &brake);

} // namespace ridealong
