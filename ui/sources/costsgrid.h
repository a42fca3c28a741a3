// SPDX-License-Identifier: GPL-3.0-or-later
// The costs of sources and campaigns as a grid with its keys: typing or F2 edits a cell, Enter goes down, Tab
// to the right, Delete blanks, Ctrl+V pastes a block of a spreadsheet, Page Up and Page Down show other
// months. What could not be taken is said below. It changes nothing but what wishes() asks for.
#pragma once

#include "sources/costsmodel.h"

#include <QTableView>

class QLabel;

namespace ridealong {

class CostsTable : public QTableView
{
    Q_OBJECT
public:
    explicit CostsTable(CostsModel &model, QWidget *parent = nullptr);
    void paste();
    void copy() const; // the selected cells, as a spreadsheet takes them

Q_SIGNALS:
    void told(const QString &problem);
    void scrollAsked(int months);
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void goDown();

    CostsModel &m_model;
};

class CostsGrid : public QWidget
{
    Q_OBJECT
public:
    CostsGrid(const Book &book, Date today, QWidget *parent = nullptr);

    CostsModel &model() const { return *m_model; }
    CostsTable &table() const { return *m_table; }
    QString problem() const;

Q_SIGNALS:
    void importAsked();
    void closeAsked();

private:
    QWidget *makeBar();
    void scroll(int months);
    void say(const QString &problem);
    void renew();
    void leave();
    void askImport();

    CostsModel *m_model;
    CostsTable *m_table;
    QLabel *m_range = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_problem;
    bool m_warned = false; // that edits would be lost
};

} // namespace ridealong
