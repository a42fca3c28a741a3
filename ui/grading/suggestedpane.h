// SPDX-License-Identifier: GPL-3.0-or-later
// What one field tells about winning: in words, and value by value with the leads, the share won and the
// points. Shows a value that the caller keeps.
#pragma once

#include "scoring/suggest.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ridealong {

class AlertBanner;
class FittedTable;

class SuggestedPane : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestedPane(QWidget *parent = nullptr);
    void setField(const SuggestedField &field, Tally closed);

Q_SIGNALS:
    void learnWithAsked(); // also with a field that was left out

private:
    void addRow(const QString &words, Tally tally, const QString &points);

    QLabel *m_title;
    QLabel *m_tells;
    AlertBanner *m_leak;
    QLabel *m_leftOut;
    FittedTable *m_table;
    QPushButton *m_learn;
};

} // namespace ridealong
