// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/schedulepane.h"

#include "base/words.h"
#include "render/packfiles.h"
#include "report/reports.h"
#include "reports/reportarrangement.h"
#include "reports/reportfiles.h"
#include "reports/reportschedule.h"
#include "reports/scheduledialog.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/documents.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/toast.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

namespace ridealong {

namespace {

// "Leadership as PDF to Reports."
QString whatWords(const ReportSchedule &schedule)
{
    QStringList packs, formats;
    for (const std::string &pack : schedule.packs)
        if (const auto *info = report::findReport("weekly", pack))
            packs << QCoreApplication::translate("Report", info->label);
    for (const std::string &format : schedule.formats)
        formats << QString::fromStdString(format).toUpper();
    return SchedulePane::tr("%1 as %2, in %3. At the next start, where the program was not open.")
        .arg(listWords(packs), listWords(formats), shortPath(schedule.folder));
}

void tellWritten(ShellContext &shell, const QString &folder, const std::vector<render::PackFile> &files)
{
    size_t kept = 0;
    for (const render::PackFile &file : files)
        kept += file.what == render::PackFile::keptChanged;
    const QString name = shortPath(folder);
    QString text = SchedulePane::tr("%1 files are in %2.").arg(files.size()).arg(name);
    if (kept)
        text += u' ' + SchedulePane::tr("%1 of them were changed by hand and stayed as they were.").arg(kept);
    shell.toast({.text = text, .action = SchedulePane::tr("Open folder"), .act = [folder] {
                     QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                 }});
}

} // namespace

SchedulePane::SchedulePane(ShellContext &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_asks(new QCheckBox(tr("Ask me every Friday at 4 PM"), this))
    , m_writes(new QCheckBox(tr("Write last week’s packs on Monday"), this))
    , m_what(makeLabel({}, TextRole::secondary, Tone::caption, this))
    , m_change(makeSmallButton(tr("Change what is written…"), ButtonKind::link, nullptr, this))
{
    m_what->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_asks);
    column->addWidget(m_writes);
    column->addWidget(m_what);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_asks, &QCheckBox::toggled, this, &SchedulePane::setAsks);
    connect(m_writes, &QCheckBox::toggled, this, &SchedulePane::setWrites);
    connect(m_change, &QPushButton::clicked, this, [this] { askWhat(false); });
}

void SchedulePane::refresh()
{
    const ReportSchedule schedule = reportSchedule(*m_shell.session);
    const QSignalBlocker quietAsks(m_asks), quietWrites(m_writes);
    m_asks->setChecked(schedule.asks);
    m_writes->setChecked(schedule.writes);
    m_what->setText(schedule.writes
                        ? whatWords(schedule)
                        : tr("Saved to the folder you chose last: %1. Nothing is sent; you attach the file "
                             "yourself.")
                              .arg(shortPath(reportFolder())));
    m_change->setVisible(schedule.writes);
}

void SchedulePane::setAsks(bool asks)
{
    ReportSchedule schedule = reportSchedule(*m_shell.session);
    schedule.asks = asks;
    keepReportSchedule(*m_shell.session, schedule);
    refresh();
}

// Not on before there is a folder.
void SchedulePane::setWrites(bool writes)
{
    ReportSchedule schedule = reportSchedule(*m_shell.session);
    if (writes && schedule.folder.isEmpty()) {
        refresh();
        return askWhat(true);
    }
    schedule.writes = writes;
    keepReportSchedule(*m_shell.session, schedule);
    refresh();
}

void SchedulePane::askWhat(bool turnsOn)
{
    const ReportSchedule schedule = reportSchedule(*m_shell.session);
    auto *dialog = new ScheduleDialog(
        {tr("Write last week’s packs on Monday"),
         tr("They are written on Monday morning, or at the next start. A file that somebody changed stays."),
         turnsOn ? tr("Write them every Monday") : tr("Save")},
        {.folder = schedule.folder.isEmpty() ? reportFolder() : schedule.folder,
         .packs = schedule.packs,
         .formats = schedule.formats},
        window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(dialog->choice()); });
    dialog->open();
}

void SchedulePane::keep(const PackChoice &choice)
{
    ReportSchedule schedule = reportSchedule(*m_shell.session);
    schedule.writes = true;
    schedule.folder = choice.folder;
    schedule.packs = choice.packs;
    schedule.formats = choice.formats;
    keepReportSchedule(*m_shell.session, schedule);
    refresh();
}

void askAndWritePacks(ShellContext &shell, QWidget *parent, Week week)
{
    auto *dialog = new ScheduleDialog(
        {SchedulePane::tr("Write all packs to a folder"),
         SchedulePane::tr("Those of week %1. A file that somebody changed stays.").arg(week.number()),
         SchedulePane::tr("Write the packs")},
        {.folder = reportFolder(), .packs = render::allPacks(), .formats = {"pdf"}}, parent);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [&shell, dialog, week] { writePacksOnce(shell, week, dialog->choice()); });
    dialog->open();
}

void writePacksOnce(ShellContext &shell, Week week, const PackChoice &choice)
{
    const render::PackWish wish{.week = week,
                                .folder = choice.folder,
                                .packs = choice.packs,
                                .formats = choice.formats,
                                .madeAt = shell.session->clock().now(),
                                .arrangements = arrangementsOf(choice.packs)};
    const auto work = [&shell, wish,
                       place = placeOf(*shell.session)](const Progress &progress) -> std::function<void()> {
        const auto files = render::writePacksOf(place, wish, progress);
        if (!files)
            return [&shell, error = files.error()] { shell.showError(error); };
        return [&shell, folder = wish.folder, files = *files] { tellWritten(shell, folder, files); };
    };
    shell.runJob(
        {.name = SchedulePane::tr("Writing the packs"), .unit = SchedulePane::tr("files"), .work = work});
}

} // namespace ridealong
