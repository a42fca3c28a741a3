// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/commitmentspane.h"

#include "debrief/commitmentrow.h"
#include "debrief/leavesundo.h"
#include "debrief/opendebrief.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/headers.h"
#include "work/coaching.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

CommitmentsPane::CommitmentsPane(OpenDebrief &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_header(new SectionHeader(tr("Commitments"), this, 20))
    , m_list(new QVBoxLayout)
    , m_line(makeField(tr("tessa sends three names by fri"), "plus", this))
{
    m_line->setAccessibleName(tr("New commitment: who, what, by when"));
    leaveUndoToWindow(*m_line);
    m_list->setSpacing(0);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(20, 0, 16, 12);
    inside->setSpacing(8);
    inside->addLayout(m_list);
    inside->addWidget(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(inside);
    connect(m_line, &QLineEdit::returnPressed, this, &CommitmentsPane::add);
    connect(m_line, &QLineEdit::textEdited, this, [this] { setBad(*m_line, false); });
    connect(&open, &OpenDebrief::replaced, this, &CommitmentsPane::rebuild);
    connect(&open, &OpenDebrief::edited, this, &CommitmentsPane::renew);
}

void CommitmentsPane::rebuild()
{
    for (CommitmentRow *row : m_rows)
        row->hide(), row->deleteLater();
    m_rows.clear();
    for (const DebriefCommitment &commitment : m_open.value().commitments) {
        auto *row = new CommitmentRow(m_open.book(), commitment, this);
        m_list->addWidget(row);
        connectRow(row, m_rows.size());
        m_rows.push_back(row);
    }
    renew();
}

void CommitmentsPane::connectRow(CommitmentRow *row, size_t place)
{
    connect(row, &CommitmentRow::removed, this, [this, place] { remove(place); });
    connect(row, &CommitmentRow::answered, this, [this, place](const std::string &state) {
        m_open.edit([&](Debrief &debrief) { debrief.commitments[place].state = state; });
    });
    connect(row, &CommitmentRow::stepped, this, [this, place](int by) {
        QWidget *next = by > 0 && place + 1 == m_rows.size() ? static_cast<QWidget *>(m_line)
                        : by < 0 && place == 0               ? nullptr
                                                             : m_rows[place + size_t(by)];
        if (next)
            next->setFocus(Qt::OtherFocusReason);
    });
}

void CommitmentsPane::renew()
{
    const auto &commitments = m_open.value().commitments;
    if (commitments.size() != m_rows.size())
        return rebuild();
    for (size_t place = 0; place < m_rows.size(); ++place)
        m_rows[place]->setState(commitments[place].state);
    m_header->setCount(commitments.empty() ? QString() : QString::number(commitments.size()));
}

void CommitmentsPane::add()
{
    const Book &book = m_open.book();
    const Ride &ride = book.tables().ride[m_open.ride()];
    const CommitmentWish wish =
        readCommitment(book, ride.rep.number, ride.manager.number, m_line->text().trimmed().toStdString());
    setBad(*m_line, wish.what.empty());
    if (wish.what.empty())
        return;
    m_line->clear();
    m_open.edit([&](Debrief &debrief) {
        debrief.commitments.push_back({.person = wish.person, .what = wish.what, .due = wish.due});
    });
}

void CommitmentsPane::remove(size_t place)
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_open.edit(
        [&](Debrief &debrief) { debrief.commitments.erase(debrief.commitments.begin() + ptrdiff_t(place)); });
}

} // namespace ridealong
