// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to whole ride-alongs from the desktop: saved, moved to another day, cancelled, taken along as
// paper and files. All commit at once or ask in a dialog that `parent` owns; what is refused is shown by the
// shell and changes nothing.
#pragma once

#include "measure/rideplan.h"
#include "report/document.h"

#include <QString>
#include <functional>

class QMenu;
class QWidget;

namespace ridealong {

class Session;
struct ShellContext;

bool mayPlan(const Session &session);               // a rep reads his rides
bool isOver(const Session &session, uint32_t ride); // planned, and its day is past
bool debriefIsDue(const Session &session, uint32_t ride);
std::string_view rideState(const Book &book, uint32_t ride);

// The number of the ride's row, 0 where it was refused. `what` says what was changed, for undo.
uint32_t saveDraft(ShellContext &shell, const RideDraft &draft, const QString &what);
void moveRide(ShellContext &shell, uint32_t ride, Date on);
void askToCancel(ShellContext &shell, QWidget *parent, uint32_t ride, std::function<void()> then = {});
void askForDay(QWidget *parent, Date on, std::function<void(Date)> then);

// A brief as a file; then the calendar's file. Both say in a toast what was made.
void askAndSaveBrief(ShellContext &shell, QWidget *parent, const RideDraft &draft,
                     const report::Document &brief);
void askAndSaveCalendar(ShellContext &shell, QWidget *parent, uint32_t ride);
// The brief and the calendar's file beside each other, for the rep.
void askAndShare(ShellContext &shell, QWidget *parent, const RideDraft &draft, const report::Document &brief);
void shareBrief(ShellContext &shell, const RideDraft &draft, const report::Document &brief,
                const QString &path);

} // namespace ridealong
