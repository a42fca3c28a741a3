// SPDX-License-Identifier: GPL-3.0-or-later
// A list of rules of the draft, gates or engagement: one line each with what it does, opened to be edited,
// and buttons to add one and to take the current one out.
#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ridealong {

class FittedTable;
struct FittedColumn;

struct RuleLine
{
    QStringList cells;
    QString spoken;
};

class RulesPane : public QWidget
{
    Q_OBJECT
public:
    RulesPane(const QString &name, const QString &sentence, const QString &add,
              const std::vector<FittedColumn> &columns, QWidget *parent = nullptr);
    void setLines(const std::vector<RuleLine> &lines);
    void addBelow(QWidget *widget);
    int current() const; // -1 for none

Q_SIGNALS:
    void addAsked();
    void editAsked(int rule);
    void removeAsked(int rule);

private:
    FittedTable *m_table;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove;
    QVBoxLayout *m_column;
};

} // namespace ridealong
