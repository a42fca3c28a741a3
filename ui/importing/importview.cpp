// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importview.h"

#include "base/words.h"
#include "importing/alikerows.h"
#include "importing/columnrows.h"
#include "importing/lentwork.h"
#include "importing/previewtable.h"
#include "importing/stepper.h"
#include "leads/fittedtable.h"
#include "session/importing.h"
#include "shell/context.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItem>

namespace ridealong {

namespace {

constexpr int64_t previewRows = 2000;

QString count(int64_t number)
{
    return QLocale().toString(qlonglong(number));
}

} // namespace

ImportView::ImportView(ShellContext &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
{
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(150);
    connect(&m_previewSoon, &QTimer::timeout, this, &ImportView::showPreview);
    auto *head = makeHead();
    m_steps = new QStackedWidget(this);
    m_steps->addWidget(makeChoosing());
    m_steps->addWidget(makeMatching());
    m_steps->addWidget(makeChecking());
    m_steps->addWidget(makeDone());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_steps, 1);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(makeFoot());
    show(choosing);
}

void ImportView::choose(ImportTable table)
{
    m_table->setCurrentIndex(m_table->findData(int(table)));
    show(choosing);
    setFocus();
}

void ImportView::take(const Status &status)
{
    if (!status)
        m_shell.showError(status.error());
    showPlan();
}

void ImportView::show(Step step)
{
    const bool isOther = std::exchange(m_step, step) != step;
    m_stepper->setCurrent(step);
    m_steps->setCurrentIndex(step);
    showFoot();
    m_file->setVisible(step != choosing);
    if (step == choosing && isOther)
        setFocus(Qt::OtherFocusReason);
    else if (isOther)
        m_next->setFocus(Qt::OtherFocusReason); // Enter goes on
    Q_EMIT stepChanged();
}

QString ImportView::importWords() const
{
    const int64_t rows = m_report ? m_report->created + m_report->updated : 0;
    return !m_report ? tr("Import") : rows == 1 ? tr("Import 1 row") : tr("Import %1 rows").arg(count(rows));
}

void ImportView::showFoot()
{
    m_back->setVisible(m_step == matching || m_step == checking);
    m_next->setVisible(m_step != choosing);
    showStandIn();
    switch (m_step) {
    case choosing:
        m_note->setText(tr("Nothing has been written yet."));
        break;
    case matching:
        m_next->setText(tr("Check the rows"));
        m_next->setEnabled(m_draft.isReady() && m_draft.plan->lacks.isEmpty());
        m_note->setText(!m_draft.isReady()              ? QString()
                        : m_draft.plan->lacks.isEmpty() ? m_draft.plan->notes.join(u' ')
                                                        : m_draft.plan->lacks);
        return;
    case checking:
        m_note->setText(tr("Nothing has been written yet. The import is one action: Undo takes it back."));
        m_next->setText(importWords());
        m_next->setEnabled(m_report && m_report->created + m_report->updated > 0);
        return;
    case done:
        m_note->clear();
        m_next->setText(tr("Import another list"));
        break;
    }
    m_next->setEnabled(true);
}

void ImportView::showStandIn()
{
    const int column = m_step == matching && m_draft.isReady() ? m_draft.plan->standIn : -1;
    m_standIn->setVisible(column >= 0);
    if (column >= 0)
        m_standIn->setText(
            tr("Use “%1” as the company").arg(shown(m_draft.plan->columns[size_t(column)].header)));
}

void ImportView::takeStandIn()
{
    take(useStandIn(m_draft, m_shell.session->book()));
    m_next->setFocus(Qt::OtherFocusReason); // its button is gone
}

void ImportView::showPlan()
{
    const ImportPlan &plan = *m_draft.plan;
    m_file->setText(tr("%1, %2").arg(sourceName(plan), describe(plan)));
    m_matched->setText(tr("%1 of %2 matched. Change any of them; the preview below follows.")
                           .arg(matchedColumns(plan))
                           .arg(plan.columns.size()));
    showProposal();
    m_columns->setPlan(plan, m_shell.session->book());
    m_preview->setVisible(plan.table == ImportTable::leads && plan.lacks.isEmpty());
    showFoot();
    m_previewSoon.start();
}

void ImportView::showPreview()
{
    if (!m_draft.isReady() || m_draft.table != ImportTable::leads || !m_draft.plan->lacks.isEmpty())
        return;
    const auto preview =
        previewImport(*m_draft.plan, m_shell.session->book(), m_shell.session->clock().now(), previewRows);
    m_preview->setVisible(preview.ok());
    if (!preview)
        return m_shell.showError(preview.error());
    m_preview->setPreview(*preview);
}

// Where a person decides first; Enter goes on from there as well.
void ImportView::focusFirst()
{
    if (m_step == matching && !m_standIn->isHidden())
        m_standIn->setFocus(Qt::OtherFocusReason);
    else if (m_step == matching)
        m_columns->focusFirst();
    else if (m_step == checking && m_report->alike > 0)
        m_alike->ruleBox()->setFocus(Qt::OtherFocusReason);
}

void ImportView::goBack()
{
    if (m_step == checking)
        show(matching);
    else if (m_step == matching)
        show(choosing);
    focusFirst();
}

void ImportView::keyPressEvent(QKeyEvent *event)
{
    const bool isBetween = m_step == matching || m_step == checking;
    if (isBetween && event->key() == Qt::Key_Escape)
        return goBack();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_standIn->hasFocus())
        return takeStandIn();
    if (isBetween && m_next->isEnabled() && isEnter)
        return goOn();
    QWidget::keyPressEvent(event);
}

void ImportView::goOn()
{
    if (m_step == matching)
        check();
    else if (m_step == checking)
        import();
    else if (m_step == done)
        show(choosing);
}

void ImportView::import()
{
    ImportPlan plan = *m_draft.plan;
    m_keptPath = rejectsPathOf(m_draft);
    plan.rejects = m_report->rejected > 0 && m_keepRejects->isChecked() ? m_keptPath : QString();
    m_next->setEnabled(false);
    m_note->setText(tr("Until it is done, Cancel below leaves the book as it was."));
    runLent(
        m_shell, tr("Importing %1").arg(sourceName(*m_draft.plan)), {},
        [plan](Session &session, const Progress &progress) { return importFile(session, plan, progress); },
        [this](Result<ImportReport> report) { afterImport(std::move(report)); });
    if (!m_shell.session->isBusy())
        showFoot(); // it could not begin
}

void ImportView::afterImport(Result<ImportReport> report)
{
    showFoot();
    if (!report) {
        m_next->setFocus(Qt::OtherFocusReason);
        return m_shell.showError(report.error());
    }
    m_report = std::move(*report);
    m_result->setText(describe(*m_report));
    m_kept->setText(
        tr("The rejected rows are in %1, each with its reason. Correct them there and import that file.")
            .arg(QDir::toNativeSeparators(m_keptPath)));
    m_kept->setVisible(m_report->wroteRejects);
    m_showKept->setVisible(m_report->wroteRejects);
    if (const Status kept = rememberMapping(*m_shell.session, *m_draft.plan, m_draft.options.mapping); !kept)
        m_shell.showError(kept.error());
    showEarlier();
    show(done);
    Q_EMIT imported(*m_report);
}

} // namespace ridealong
