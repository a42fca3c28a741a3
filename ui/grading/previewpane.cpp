// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/previewpane.h"

#include "base/spoken.h"
#include "grading/backtestpane.h"
#include "grading/livegrading.h"
#include "grading/modeldraft.h"
#include "grading/moveslist.h"
#include "grading/thresholds.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "work/models.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace ridealong {

namespace {

constexpr int besideFrom = 660; // below it the back-test stands under the rest

QString number(uint32_t count)
{
    return spokenLocale().toString(count);
}

QString titleOf(size_t moves)
{
    if (moves == 0)
        return PreviewPane::tr("No lead changes grade");
    return moves == 1 ? PreviewPane::tr("1 lead changes grade")
                      : PreviewPane::tr("%1 leads change grade").arg(number(uint32_t(moves)));
}

} // namespace

PreviewPane::PreviewPane(ShellContext &shell, ModelDraft &draft, const LiveGrading &live, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_draft(draft)
    , m_live(live)
    , m_backtest(new BacktestPane(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_columns->setContentsMargins({});
    m_columns->setSpacing(0);
    m_columns->addWidget(makeChange(), 1);
    m_columns->addWidget(makeHairline(Qt::Vertical, this));
    m_columns->addWidget(m_backtest, 1);
    connect(m_matrix, &MovesMatrix::chosenChanged, this, &PreviewPane::showMoves);
    connect(m_moves, &MovesList::opened, this,
            [this](uint32_t lead) { m_shell.goTo(QStringLiteral("leads"), QVariant(lead)); });
}

QWidget *PreviewPane::makeChange()
{
    auto *change = new QWidget(this);
    m_floorsHead = new SectionHeader(tr("Thresholds"), change, 20);
    m_floors = new Thresholds(m_draft, change);
    m_movesHead = new SectionHeader({}, change, 20);
    m_matrix = new MovesMatrix(change);
    m_moves = new MovesList(change);
    auto *column = new QVBoxLayout(change);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_floorsHead);
    column->addWidget(m_floors);
    column->addSpacing(10);
    column->addWidget(makeHairline(Qt::Horizontal, change));
    column->addWidget(m_movesHead);
    column->addWidget(m_matrix);
    column->addWidget(makeHairline(Qt::Horizontal, change));
    column->addWidget(m_moves);
    column->addStretch(1);
    return change;
}

void PreviewPane::showDraft()
{
    m_floors->refresh();
}

void PreviewPane::showPreview()
{
    const Preview &preview = m_live.shown().preview();
    const Book &book = m_shell.session->book();
    const bool moves = !preview.moves.empty();
    m_floors->setScores(preview.scoresAfter);
    m_floorsHead->setCaption(tr("%1 open leads by points").arg(number(preview.open)));
    m_movesHead->setTitle(titleOf(preview.moves.size()));
    m_movesHead->setCaption(moves ? tr("%1 up, %2 down").arg(number(preview.up()), number(preview.down()))
                                  : QString());
    m_matrix->setPreview(preview);
    m_backtest->setFacts({.open = preview.open, .next = nameOfNext(book), .before = nameOfPublished(book)});
    showMoves();
}

void PreviewPane::showMoves()
{
    m_moves->setMoves(m_shell.session->book().leadData(), m_live.shown().preview().moves, m_matrix->chosen());
}

void PreviewPane::showTests()
{
    m_backtest->setBars({.draft = *m_live.draftTest(),
                         .before = m_draft.isChanged() ? m_live.publishedTest() : std::nullopt,
                         .beforeName = nameOfPublished(m_shell.session->book())});
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(event->size().width() < currentTheme().px(besideFrom) ? QBoxLayout::TopToBottom
                                                                                  : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace ridealong
