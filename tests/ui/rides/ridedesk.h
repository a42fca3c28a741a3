// SPDX-License-Identifier: GPL-3.0-or-later
// A manager's rides with Cole around Indianapolis, and the page that shows them, worked by keys.
#pragma once

#include "pages/ridespage.h"
#include "support/rides.h"
#include "ui/support/shellnotes.h"

#include <QApplication>
#include <QTest>

namespace ridealong {

// Cole has five leads around Indianapolis; today is Wednesday, October 14.
struct Desk : RideBook
{
    std::vector<uint32_t> leads;
    ShellNotes notes{session()};

    Desk()
    {
        const struct
        {
            const char *name;
            Grade grade;
            double latitude, longitude;
        } rows[] = {{"Lebanon Ethanol", Grade::A, 40.05, -86.47},
                    {"Wabash Castings", Grade::B, 40.04, -86.87},
                    {"Tippecanoe Bio", Grade::A, 40.42, -86.87},
                    {"Kokomo Plating", Grade::B, 40.49, -86.13},
                    {"Anderson Brewing", Grade::A, 40.11, -85.68}};
        for (const auto &row : rows) {
            leads.push_back(lead(row.name, row.grade));
            setCell(*this, Entity::lead, leads.back(), leadField("latitude"), row.latitude);
            setCell(*this, Entity::lead, leads.back(), leadField("longitude"), row.longitude);
            addStep(*this, leads.back(), "2026-10-05");
        }
    }
    RideDraft plan(size_t stops, const char *on = "2026-10-15") const
    {
        RideDraft plan = draft({leads.begin(), leads.begin() + ptrdiff_t(stops)}, on);
        plan.startName = "Indianapolis branch";
        plan.start = {.latitude = 39.77, .longitude = -86.16, .known = PlaceKnown::exact};
        return plan;
    }
};

inline void settle(const RidesPage &page)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page.isReading(); }, 10'000));
}

inline void show(RidesPage &page)
{
    page.resize(1240, 800);
    page.show();
    page.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    page.refresh();
    settle(page);
}

inline void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

inline void openRide(RidesPage &page, uint32_t ride)
{
    show(page);
    page.open(QVariant(ride));
    settle(page);
}

} // namespace ridealong
