// SPDX-License-Identifier: GPL-3.0-or-later
// A report on its way by the system's mail program. A mailto: address can't bring a file along, so the
// message says which one to attach, and its folder is opened beside it.
#pragma once

#include <QString>
#include <QUrl>

namespace ridealong {

struct ReportMail
{
    QString subject;   // "Weekly sales report, October 5 to 9, 2026"
    QString words;     // the opening
    QString file = {}; // that was written; empty for none
};

QUrl mailtoUrl(const ReportMail &mail);
// The mail program, and the folder of the file. False where there is no mail program.
bool openMail(const ReportMail &mail);

} // namespace ridealong
