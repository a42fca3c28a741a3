// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportside.h"

#include "base/words.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/valuecell.h"
#include "reports/reportfiles.h"
#include "reports/reportwords.h"
#include "reports/schedulepane.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/keyedbutton.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItem>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

void fillWidth(QPushButton &button)
{
    button.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

ReportSide::ReportSide(ShellContext &shell, QWidget *parent)
    : QWidget(parent)
    , m_schedule(new SchedulePane(shell, this))
    , m_header(new SectionHeader(tr("Earlier weeks"), this, 20))
    , m_weeks(new FittedTable(tr("Earlier weeks"),
                              {{tr("Week"), 110}, {tr("Frozen")}, {tr("Saved"), 90, true}}, this))
    , m_noWeeks(makeLabel(tr("None yet. A week is frozen by itself when it is over."), TextRole::body,
                          Tone::caption, this))
{
    auto *none = static_cast<QLabel *>(m_noWeeks);
    none->setWordWrap(true);
    none->setContentsMargins(20, 10, 16, 10);
    m_weeks->horizontalHeader()->hide();
    m_weeks->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < 3; ++column)
        m_weeks->setItemDelegateForColumn(
            column, new TableDelegate(m_weeks, column ? TextRole::secondary : TextRole::name,
                                      column ? Tone::caption : Tone::primary));
    auto *compare = makeButton(tr("Compare two weeks…"), ButtonKind::quiet, "columns-3-cog", this);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(12, 8, 16, 12);
    below->addWidget(compare);
    below->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeButtons());
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_schedule);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_weeks);
    column->addWidget(m_noWeeks);
    column->addLayout(below);
    column->addStretch(1);
    connect(compare, &QPushButton::clicked, this, &ReportSide::compareAsked);
    connect(m_weeks, &FittedTable::rowOpened, this, [this](int row) {
        if (row >= 0 && size_t(row) < m_shown.size())
            Q_EMIT weekAsked(m_shown[size_t(row)]);
    });
}

QWidget *ReportSide::makeButtons()
{
    auto *box = new QWidget(this);
    auto *save = new KeyedButton(tr("Save PDF"), "download", QStringLiteral("Ctrl+P"), box);
    auto *print = makeButton(tr("Print"), ButtonKind::normal, "printer", box);
    m_buttons = {save, print};
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (canSaveAs("xlsx"))
        row->addWidget(addSaver(tr("XLSX"), QStringLiteral("xlsx")));
    row->addWidget(addSaver(tr("HTML"), QStringLiteral("html")));
    row->addWidget(print);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(20, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(save);
    column->addLayout(row);
    addMore(*column, box);
    for (QPushButton *button : {static_cast<QPushButton *>(save), print})
        fillWidth(*button);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(QStringLiteral("pdf")); });
    connect(print, &QPushButton::clicked, this, &ReportSide::printAsked);
    return box;
}

QPushButton *ReportSide::addSaver(const QString &text, const QString &ending)
{
    auto *button = makeButton(text, ButtonKind::normal, nullptr, this);
    fillWidth(*button);
    m_buttons.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, ending] { Q_EMIT saveAsked(ending); });
    return button;
}

void ReportSide::addMore(QVBoxLayout &column, QWidget *box)
{
    auto *mail = makeButton(tr("E-mail…"), ButtonKind::normal, "mail", box);
    auto *packs = makeButton(tr("Write all packs to a folder…"), ButtonKind::normal, "folder-open", box);
    fillWidth(*mail);
    fillWidth(*packs);
    m_buttons.push_back(mail);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(mail);
    row->addWidget(makeMore());
    column.addLayout(row);
    column.addWidget(packs);
    connect(mail, &QPushButton::clicked, this, &ReportSide::mailAsked);
    connect(packs, &QPushButton::clicked, this, &ReportSide::packsAsked);
}

// The kinds of files that few people want.
QPushButton *ReportSide::makeMore()
{
    auto *button = makeButton(tr("More"), ButtonKind::normal, nullptr, this);
    fillWidth(*button);
    m_buttons.push_back(button);
    auto *menu = new QMenu(button);
    for (const QString &ending : otherEndings())
        menu->addAction(tr("%1…").arg(ending.toUpper()), this, [this, ending] { Q_EMIT saveAsked(ending); });
    button->setMenu(menu);
    return button;
}

void ReportSide::setReady(bool ready)
{
    for (QPushButton *button : m_buttons)
        button->setEnabled(ready);
}

void ReportSide::setWeeks(const std::vector<EarlierWeek> &weeks, Date today)
{
    m_shown.clear();
    m_weeks->clearRows();
    for (const EarlierWeek &earlier : weeks) {
        const SnapshotInfo &info = earlier.snapshot;
        const QString week = shortWeek(info.week, today), day = dayWords(info.takenOn);
        m_shown.push_back(info.week);
        QString spoken = tr("%1, frozen on %2").arg(week, day);
        if (!earlier.kinds.isEmpty())
            spoken = tr("%1, saved as %2").arg(spoken, earlier.kinds);
        m_weeks->addRow({makeCell(week), makeCell(day, Value(info.takenOn)), makeCell(earlier.kinds)},
                        spoken);
    }
    m_weeks->setVisible(!weeks.empty());
    m_noWeeks->setVisible(weeks.empty());
}

void ReportSide::setChosen(Week week)
{
    const auto found = std::ranges::find(m_shown, week);
    if (found != m_shown.end())
        m_weeks->selectRow(int(found - m_shown.begin()));
    else
        m_weeks->clearSelection();
}

} // namespace ridealong
