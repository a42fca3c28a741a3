// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/coachingside.h"

#include "coaching/noteeditor.h"
#include "session/session.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace ridealong {

namespace {

class SubFill : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), currentTheme().sub);
        painter.fillRect(0, 0, width(), 1, currentTheme().line);
    }
};

} // namespace

CoachingSide::CoachingSide(Reader reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_commitments(new CommitmentList(this))
    , m_notes(new NotesPane(reader, this))
{
    auto *inner = new QWidget(this);
    auto *above = new QVBoxLayout(inner);
    above->setContentsMargins({});
    above->setSpacing(0);
    above->addWidget(m_commitments);
    above->addWidget(m_notes);
    above->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeScrolled(inner, this), 1);
    if (reader == Reader::manager) {
        m_editor = new NoteEditor(this);
        column->addWidget(makeHairline(Qt::Horizontal, this));
        column->addWidget(m_editor);
    }
    column->addWidget(makeNext());
    column->addSpacing(10); // the corner of the panel
}

QWidget *CoachingSide::makeNext()
{
    auto *box = new SubFill(this);
    m_next = makeLabel({}, TextRole::name, Tone::primary, box);
    m_goal = makeLabel({}, TextRole::body, Tone::secondary, box);
    for (auto *label : {m_next, m_goal})
        label->setWordWrap(true);
    m_open = makeSmallButton(tr("Open"), ButtonKind::normal, nullptr, box);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_next);
    texts->addWidget(m_goal);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(20, 10, 16, 10);
    row->setSpacing(12);
    row->addLayout(texts, 1);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT rideAsked(m_ride); });
    return box;
}

void CoachingSide::setRep(const Session &session, uint32_t rep)
{
    const Book &book = session.book();
    const bool mayWrite = session.store().isWriter();
    const uint32_t only = m_reader == Reader::rep ? session.user() : 0;
    std::vector<CommitmentLine> lines;
    if (rep)
        lines = commitmentLines(book, rep, only);
    for (CommitmentLine &line : lines)
        line.mayChange = line.mayChange && mayWrite;
    m_commitments->setLines(lines);
    m_notes->setItems(rep ? coachingItems(book, rep, session.user(), m_reader) : std::vector<CoachingItem>(),
                      mayWrite);
    if (m_editor)
        m_editor->setRep(book, rep, session.user(), mayWrite);
    const PlannedRide next = plannedRideOf(book, rep);
    m_ride = next.ride;
    m_next->setText(next.ride ? next.title : tr("No ride-along is planned."));
    m_goal->setText(next.goal);
    m_goal->setVisible(!next.goal.isEmpty());
    m_open->setText(next.ride ? tr("Open") : tr("Plan"));
    m_open->setVisible(rep && m_reader == Reader::manager);
}

} // namespace ridealong
