// SPDX-License-Identifier: GPL-3.0-or-later
// The sections at the left of the settings: a name each, and below it what holds now. Arrows choose.
#pragma once

#include <QListView>

class QStandardItemModel;

namespace ridealong {

class SectionList : public QListView
{
    Q_OBJECT
public:
    explicit SectionList(QWidget *parent = nullptr);
    void addSection(const QString &name);
    void setFact(int section, const QString &fact);
    int current() const { return currentIndex().row(); }
    void setCurrent(int section);

Q_SIGNALS:
    void chosen(int section);
    void entered(); // Enter: on to the form

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel *m_rows;
};

} // namespace ridealong
