// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a file where the person wants it: asks without blocking, writes by the window's job, says so,
// and remembers the folder and what was saved of each week.
#pragma once

#include "base/date.h"
#include "report/document.h"

#include <QStringList>
#include <functional>

class QWidget;

namespace ridealong {

class Session;
struct ShellContext;

struct ReportFile
{
    Week week;
    std::string pack;
    report::Document document;
    std::function<void()> noted = {}; // savedKinds() says one more
};

QString reportFolder(); // that was chosen last, else the one for documents
QString usualReportName(Week week, std::string_view pack, const char *ending);
// `ending` is the kind that is proposed first; all kinds of reports can be chosen.
void askAndSaveReport(ShellContext &shell, QWidget *parent, const ReportFile &file, const char *ending);
// What follows once the name is known; `saved` instead of saying so.
void saveReport(ShellContext &shell, const ReportFile &file, const QString &path,
                const std::function<void()> &saved = {});
// Saves it as PDF, then opens the mail program with the words, and the folder: the person attaches the file.
// Where the pack was saved before and its file is still as it was saved, it is written anew without a
// question.
void askAndMailReport(ShellContext &shell, QWidget *parent, const ReportFile &file, const QString &words);
bool canSaveAs(const char *ending);
QStringList otherEndings(); // of all kinds but those with a button of their own: pdf, xlsx, html

QString savedKinds(const Session &session, Week week); // "PDF, XLSX"; empty for none

} // namespace ridealong
