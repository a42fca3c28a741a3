// SPDX-License-Identifier: GPL-3.0-or-later
// The day of the one who acts: rides, visits and steps with a time, hours that were said, debriefs that are
// due; with a line for now. An entry opens what it is about.
#pragma once

#include "measure/balance.h"

#include <QString>
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace ridealong {

class SectionHeader;
class Session;

struct DayEntry
{
    enum class Kind { step, ride, visit, said, debrief };
    Kind kind = Kind::step;
    int minute = 0;      // for the order
    QString when = {};   // "1:30 PM", "Morning"
    QString what = {};   // "Visit: Buckeye Beverage"
    QString detail = {}; // "Agree the trial date"
    bool done = false;
    uint32_t row = 0; // of the lead or the ride
};
// `week` is the balance of this week of the one who acts.
std::vector<DayEntry> dayEntries(const Session &session, const Balance &week);

class YourDay : public QWidget
{
    Q_OBJECT
public:
    explicit YourDay(QWidget *parent = nullptr);
    void setDay(const Session &session, const Balance &week);
    bool isInUse() const; // one of the entries has the focus
    const std::vector<DayEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void opened(const ridealong::DayEntry &entry);

private:
    void fill(int minuteNow);

    SectionHeader *m_header;
    QVBoxLayout *m_rows;
    std::vector<DayEntry> m_entries;
};

} // namespace ridealong
