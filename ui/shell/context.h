// SPDX-License-Identifier: GPL-3.0-or-later
// What a page may ask of the window around it. The main window fills the functions in before it makes the
// first page and outlives all pages, so they are never empty for a page.
#pragma once

#include "base/date.h"
#include "shell/job.h"

#include <QString>
#include <QVariant>
#include <functional>
#include <memory>

namespace ridealong {

class Measured;
struct LeadFilter;
class Session;
struct Error;
struct ToastText;

std::shared_ptr<Measured> makeMeasured();
std::shared_ptr<LeadFilter> makeLeadFilter();

struct ShellContext
{
    Session *session = nullptr;
    // Scans of the whole book that pages share.
    std::shared_ptr<Measured> measured = makeMeasured();
    // What the lists of leads are filtered by: each page that shows one takes it over when it is shown.
    std::shared_ptr<LeadFilter> filter = makeLeadFilter();
    // The week that pages with showsWeek() are to show; a page that steps it by itself chooses it here.
    Week week;
    std::function<void(Week)> chooseWeek;
    // Shows a page by its key; the argument is what the page is to show (an id, a filter).
    std::function<void(const QString &page, const QVariant &argument)> goTo;
    std::function<void(const ToastText &)> toast;
    // The one place that shows errors; a cancelled job is not one and shows nothing.
    std::function<void(const Error &)> showError;
    // Makes the window anew, for what it takes only when it is made: the size of texts, the language. Shows
    // the same page again, with the argument. Happens in a later event.
    std::function<void(const QVariant &argument)> makeAnew;
    // False where another job runs still; the person has been told.
    std::function<bool(Job)> runJob;
};

} // namespace ridealong
