// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/comparepane.h"

#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/valuecell.h"
#include "reports/reportwords.h"
#include "shell/context.h"
#include "shell/reading.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QStandardItem>
#include <QVBoxLayout>
#include <memory>

namespace ridealong {

namespace {

constexpr int weeksBack = 52;

QComboBox *makeChoice(const QString &name, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setAccessibleName(name);
    return choice;
}

Week weekIn(const QComboBox &choice)
{
    return Week{choice.currentData().toInt()};
}

QString spokenRow(const report::Table &table, const std::vector<report::Cell> &row)
{
    QStringList parts;
    for (size_t i = 0; i < row.size(); ++i)
        parts << (i > 0 && i < table.columns.size() ? table.columns[i].title + u' ' + row[i].text
                                                    : row[i].text);
    return parts.join(QStringLiteral(", "));
}

FittedTable *tableWidget(const report::Table &table, QWidget *parent)
{
    std::vector<FittedColumn> columns;
    for (const report::Column &column : table.columns)
        columns.push_back({.title = column.title,
                           .width = columns.empty() ? 0 : 120,
                           .right = report::isNumeric(column.kind)});
    auto *view = new FittedTable(ComparePane::tr("Two weeks"), columns, parent);
    view->setItemDelegate(new TableDelegate(view));
    for (const auto &row : table.rows) {
        QList<QStandardItem *> cells;
        for (const report::Cell &cell : row)
            cells << makeCell(cell.text, cell.value);
        view->addRow(cells, spokenRow(table, row));
    }
    return view;
}

} // namespace

ComparePane::ComparePane(ShellContext &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_earlier(makeChoice(tr("Earlier week"), this))
    , m_later(makeChoice(tr("Later week"), this))
    , m_note(makeLabel({}, TextRole::body, Tone::secondary, this))
    , m_rows(new QVBoxLayout)
{
    auto *header = new SectionHeader(tr("Compare two weeks"), this, 20);
    auto *back = makeSmallButton(tr("Back to the report"), ButtonKind::normal, nullptr, this);
    header->addWidget(m_earlier);
    header->addWidget(m_later);
    header->addWidget(back);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(20, 10, 16, 10);
    auto *content = new QWidget(this);
    content->setLayout(m_rows);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    m_rows->addWidget(m_note);
    m_rows->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(makeScrolled(content, this), 1);
    setFocusProxy(m_earlier);
    connect(back, &QPushButton::clicked, this, &ComparePane::left);
    for (auto *choice : {m_earlier, m_later})
        connect(choice, &QComboBox::activated, this, &ComparePane::read);
}

void ComparePane::fillChoices(Week chosen, QComboBox &choice) const
{
    const Date today = m_shell.session->today();
    const Week last = Week::of(today);
    choice.clear();
    for (int back = 0; back <= weeksBack || last.plus(-back) >= chosen; ++back)
        choice.addItem(shortWeek(last.plus(-back), today), last.plus(-back).monday);
    choice.setCurrentIndex(choice.findData(chosen.monday));
}

void ComparePane::compare(const std::string &pack, Week earlier, Week later)
{
    fillChoices(earlier, *m_earlier);
    fillChoices(later, *m_later);
    renew(pack);
}

void ComparePane::renew(const std::string &pack)
{
    m_pack = pack;
    read();
}

// The one that is earlier stands first, in whichever order they were chosen.
void ComparePane::read()
{
    Session &session = *m_shell.session;
    const Week one = weekIn(*m_earlier), other = weekIn(*m_later);
    const auto work = [&session, &shell = m_shell, self = QPointer(this), pack = m_pack,
                       now = session.clock().now(), first = std::min(one, other),
                       second = std::max(one, other)](const Progress &) -> std::function<void()> {
        const auto earlier = weekReport(session, first, pack, now),
                   later = weekReport(session, second, pack, now);
        if (!earlier || !later)
            return [&shell, error = earlier ? later.error() : earlier.error()] { shell.showError(error); };
        return [self, table = comparedWeeks(*earlier, *later)] {
            if (self)
                self->show(table);
        };
    };
    readInBackground(m_shell, {.name = tr("Comparing two weeks"), .work = work});
}

void ComparePane::show(report::Table table)
{
    m_table = std::move(table);
    delete m_content;
    m_content = nullptr;
    m_note->setText(m_table.rows.empty() ? m_table.whenEmpty : m_table.note);
    m_note->setVisible(!m_note->text().isEmpty());
    if (m_table.rows.empty())
        return;
    m_content = tableWidget(m_table, this);
    m_rows->insertWidget(1, m_content);
}

void ComparePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ridealong
