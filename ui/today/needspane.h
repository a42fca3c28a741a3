// SPDX-License-Identifier: GPL-3.0-or-later
// What needs a person today, costliest first, each with the button that goes where it is dealt with.
#pragma once

#include "measure/needsyou.h"
#include "report/document.h"

#include <QVariant>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ridealong {

class SectionHeader;

class NeedsPane : public QWidget
{
    Q_OBJECT
public:
    explicit NeedsPane(QWidget *parent = nullptr);
    void setNeeds(const std::vector<Need> &needs);
    void openAt(int place); // 0 for the first
    report::Table table() const;
    int shownCount() const { return int(m_buttons.size()); }

Q_SIGNALS:
    void opened(const ridealong::Need &need);
    void reassignAsked(const ridealong::Need &need); // of leads that are another's promise now

private:
    void fill();
    void addRow(const Need &need);

    SectionHeader *m_header;
    QVBoxLayout *m_rows;
    QWidget *m_empty;
    QPushButton *m_more;
    QWidget *m_line;
    std::vector<Need> m_needs;
    std::vector<QPushButton *> m_buttons;
    bool m_all = false;
};

// Where a need is dealt with: a page, and what it is to show there.
struct NeedPlace
{
    QString page;
    QVariant argument = {};
};
NeedPlace placeOf(const Book &book, const Need &need);

} // namespace ridealong
