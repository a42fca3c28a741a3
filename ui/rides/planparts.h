// SPDX-License-Identifier: GPL-3.0-or-later
// Small parts of the planner: what to think about before going, what the day does to the week's balance, and
// the field that adds a stop. They only show and ask.
#pragma once

#include "measure/rideplan.h"

#include <QLineEdit>
#include <QWidget>

class QLabel;
class QVBoxLayout;
class QStandardItemModel;

namespace ridealong {

// A line for each warning; pressing one shows the stop that it is about.
class WarningStrip : public QWidget
{
    Q_OBJECT
public:
    explicit WarningStrip(QWidget *parent = nullptr);
    void setWarnings(const std::vector<PlannedWarning> &warnings);
    QStringList texts() const;

Q_SIGNALS:
    void pressed(int place); // of the stop; -1 for the whole day

private:
    void fill();

    std::vector<PlannedWarning> m_warnings;
    QVBoxLayout *m_column;
    bool m_all = false;
};

// "8.5 h" and what the week becomes with this day.
class FieldBox : public QWidget
{
    Q_OBJECT
public:
    explicit FieldBox(QWidget *parent = nullptr);
    void setDay(const Book &book, const RideDraft &draft, const RidePlan &plan);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_hours;
    QLabel *m_words;
};

// Completes over the open leads of a rep, the best grades first; Enter takes the first that fits.
class AddStopField : public QLineEdit
{
    Q_OBJECT
public:
    explicit AddStopField(QWidget *parent = nullptr);
    void setRep(const Book &book, uint32_t rep); // reads the leads when it is next entered

Q_SIGNALS:
    void leadChosen(uint32_t lead);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void readLeads();
    void take(const QString &text);

    const Book *m_book = nullptr;
    uint32_t m_rep = 0;
    bool m_stale = true;
    QStandardItemModel *m_leads;
};

} // namespace ridealong
