// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the list of promises: which of them are shown, and moving many; while several are selected,
// how many they are, what they are worth and what can be done to all of them at once.
#pragma once

#include "measure/promises.h"

#include <QWidget>
#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ridealong {

class Chip;

class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void setShown(const QString &text);  // "43 open steps"
    void setFilter(const QString &what); // a chip that takes it away; empty for none
    void setSelected(const Book &book, const std::vector<Promise> &promises);
    void setOffersActions(bool offers); // of what is done there is nothing to do
    bool isBulk() const { return m_bulk; }

Q_SIGNALS:
    void filterRemoved();
    void moveStepsAsked();
    void doneAsked();
    void moveDateAsked();
    void reassignAsked();
    void logAsked();
    void cleared(); // the selection is to be forgotten

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    bool m_bulk = false, m_offers = true;
    QCheckBox *m_clear;
    QLabel *m_count;
    QLabel *m_value;
    QLabel *m_shown;
    Chip *m_filter;
    QPushButton *m_moveSteps;
    std::vector<QPushButton *> m_actions;
};

} // namespace ridealong
