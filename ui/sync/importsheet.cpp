// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/importsheet.h"

#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/roomyrows.h"
#include "sync/syncwords.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <algorithm>

namespace ridealong {

namespace {

QString comesFrom(const ChangeReport &report, const QString &file, Date today)
{
    if (report.sender.isEmpty())
        return file;
    if (report.parts > 1)
        return ImportSheet::tr("%1, part %2 of %3, written by %4 · %5")
            .arg(file, QString::number(report.part), QString::number(report.parts), report.sender,
                 fileTimeWords(report.made, today));
    return report.made.isSet() ? ImportSheet::tr("%1, written by %2 · %3")
                                     .arg(file, report.sender, fileTimeWords(report.made, today))
                               : ImportSheet::tr("%1, written by %2").arg(file, report.sender);
}

// A long one takes two; the others are scrolled to.
int linesAtOnce(const ChangeReport &report)
{
    constexpr int most = 12;
    constexpr qsizetype letters = 80;
    qsizetype lines = report.moreLines > 0 ? 1 : 0;
    for (const QString &line : report.lines)
        lines += line.size() > letters ? 2 : 1;
    return int(std::min<qsizetype>(lines, most));
}

// What is new is counted in changes, as on the page; one change may take several lines.
QString aboveLines(const ChangeReport &report)
{
    const int64_t fresh = report.account.taken + report.account.freed;
    if (fresh == 0)
        return {};
    return fresh == 1 ? ImportSheet::tr("What the new change does, line by line")
                      : ImportSheet::tr("What the %1 new changes do, line by line")
                            .arg(QLocale().toString(qlonglong(fresh)));
}

QListWidget *makeLines(const ChangeReport &report, QWidget *parent)
{
    auto *lines = new QListWidget(parent);
    lines->setAccessibleName(ImportSheet::tr("What would change"));
    lines->setWordWrap(true);
    lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines->addItems(report.lines);
    giveRowsRoom(*lines);
    if (report.moreLines == 1)
        lines->addItem(ImportSheet::tr("and 1 more detail"));
    else if (report.moreLines > 1)
        lines->addItem(
            ImportSheet::tr("and %1 more details").arg(QLocale().toString(qlonglong(report.moreLines))));
    if (lines->count() > 0)
        lines->setCurrentRow(0);
    return lines;
}

QLabel *addWrapped(QVBoxLayout &column, const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    auto *label = makeLabel(text, role, tone, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column.addWidget(label);
    return label;
}

QString whatImportDoes(const ChangeReport &report)
{
    const IngestAccount &account = report.account;
    if (report.erases)
        return ImportSheet::tr(
            "Nothing has been written yet. The file erases something for good, so Undo can’t take "
            "this import back.");
    if (account.taken + account.freed + account.waiting > 0)
        return ImportSheet::tr("Nothing has been written yet. The import is one action: Undo takes it back.");
    if (account.known == 0 && !report.notices.isEmpty())
        return ImportSheet::tr("Nothing has been written yet.");
    return ImportSheet::tr("Your book stays as it is. Import notes what that laptop has.");
}

} // namespace

ImportSheet::ImportSheet(const ChangeReport &report, const QString &file, Date today, QWidget *parent)
    : QDialog(parent)
    , m_import(makeButton(tr("Import"), ButtonKind::primary, nullptr, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import a change file"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    const QStringList told = toldSentences(report);
    addWrapped(*column, told.front(), TextRole::detailTitle, Tone::primary, this);
    addWrapped(*column, comesFrom(report, shortName(file), today), TextRole::body, Tone::secondary, this);
    for (const QString &notice : told.mid(1))
        column->addWidget(new Notice(notice, this));
    if (const QString above = aboveLines(report); !above.isEmpty() && !report.lines.isEmpty())
        addWrapped(*column, above, TextRole::label, Tone::secondary, this);
    if (report.lines.isEmpty())
        column->addStretch(1);
    else
        column->addWidget(makeLines(report, this), 1);
    addWrapped(*column, whatImportDoes(report), TextRole::secondary, Tone::caption, this);
    auto *cancel = makeButton(tr("Cancel"), ButtonKind::normal, nullptr, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    column->addLayout(buttons);
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const auto &t = currentTheme();
    const int wanted = t.px(240) + linesAtOnce(report) * t.px(27);
    resize(t.px(560), std::min(wanted, screen()->availableSize().height() - t.px(40)));
    m_import->setFocus();
}

} // namespace ridealong
