// SPDX-License-Identifier: GPL-3.0-or-later
// The third step of the import view: what the check found, and what a person decides about it.
#include "base/words.h"
#include "files/importclones.h"
#include "importing/alikerows.h"
#include "importing/foldrows.h"
#include "importing/importview.h"
#include "importing/lentwork.h"
#include "importing/listworth.h"
#include "leads/fittedtable.h"
#include "session/importing.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QPushButton>
#include <QStandardItem>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t rejectsShown = 50;

struct Checked
{
    ImportReport report;
    ListGrades grades;
};

Result<Checked> checked(const Session &session, const ImportPlan &plan, const Progress &progress)
{
    auto report = dryRun(session, plan, progress);
    if (!report)
        return report.error();
    const Instant now = session.clock().now();
    const auto grades = gradesInFile(plan, session.book(), now, session.user(), progress);
    if (!grades)
        return grades.error();
    const auto clones = clonesInFile(plan, session.book(), now);
    if (const QString words = clones ? describe(*clones) : QString(); !words.isEmpty())
        report->notes << words;
    return Checked{std::move(*report), *grades};
}

// The columns that were at fault, the worst first.
QString causesOf(const ImportReport &report)
{
    constexpr qsizetype most = 4;
    std::vector<std::pair<int64_t, std::string>> causes;
    for (const auto &[column, rows] : report.rejectedBy)
        if (!column.empty())
            causes.emplace_back(rows, column);
    std::ranges::sort(causes, std::greater<>());
    QStringList texts;
    for (const auto &[rows, column] : causes)
        if (texts.size() < most)
            texts
                << ImportView::tr("%1 because of %2").arg(QLocale().toString(qlonglong(rows)), shown(column));
    if (report.rejected > int64_t(rejectsShown))
        texts << ImportView::tr("the first %1 are listed").arg(rejectsShown);
    return texts.join(QStringLiteral(", "));
}

int changesThere(OnMatch what)
{
    return what == OnMatch::update || what == OnMatch::fill;
}

// What a person said of all, else what is done with all of them, else that each is a new lead.
OnMatch ruleFor(const ImportReport &report, const ImportPlan &plan)
{
    const AlikeRow *first = nullptr;
    for (const AlikeRow &row : report.alikeRows) {
        if (row.sure == Sureness::perhaps)
            continue;
        if (first && first->decision != row.decision)
            return plan.onLikely.value_or(OnMatch::create);
        first = &row;
    }
    return plan.onLikely.value_or(first ? first->decision : OnMatch::create);
}

int64_t &countOf(ImportReport &report, OnMatch what)
{
    return what == OnMatch::create ? report.created : what == OnMatch::skip ? report.skipped : report.updated;
}

} // namespace

void ImportView::check()
{
    m_asked = window()->focusWidget();
    m_next->setEnabled(false);
    runLent(
        m_shell, tr("Checking %1").arg(sourceName(*m_draft.plan)), {},
        [plan = *m_draft.plan](Session &session, const Progress &progress) {
            return checked(session, plan, progress);
        },
        [this](Result<Checked> found) {
            if (found)
                return afterCheck(std::move(found->report), found->grades);
            m_shell.showError(found.error());
            showFoot();
            m_next->setFocus(Qt::OtherFocusReason);
        });
    if (!m_shell.session->isBusy())
        showFoot(); // it could not begin, or is over
}

void ImportView::afterCheck(Result<ImportReport> report, const ListGrades &grades)
{
    m_report = std::move(*report);
    m_worth->setGrades(grades);
    m_alike->setReport(*m_report, ruleFor(*m_report, *m_draft.plan));
    m_folds->setFolds(m_report->folds, *m_draft.plan);
    const bool isAgain = m_step == checking; // the focus is where the person decides
    show(checking);
    showReport();
    if (!isAgain)
        focusFirst();
    else // what asked may have nothing left to do
        (m_asked && m_asked->isEnabled() ? m_asked.data() : m_next)->setFocus(Qt::OtherFocusReason);
}

void ImportView::showSum()
{
    m_sum->setText(describe(*m_report));
    showFoot();
}

void ImportView::showReport()
{
    showSum();
    QStringList notes = m_report->notes;
    QStringList people;
    for (const std::string &person : m_report->peopleAdded)
        people << shown(person);
    if (!people.isEmpty())
        notes << tr("New people: %1.").arg(listWords(people));
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    m_onMatch->setCurrentIndex(m_onMatch->findData(int(m_draft.plan->onMatch)));
    m_matchRow->setVisible(m_draft.table != ImportTable::leads || !m_draft.plan->match.empty());
    m_keepRejects->setVisible(m_report->rejected > 0);
    m_keepRejects->setText(tr("Keep these rows in %1, with the reason beside each")
                               .arg(QDir::toNativeSeparators(rejectsPathOf(m_draft))));
    m_rejectsHead->setVisible(m_report->rejected > 0);
    m_causes->setText(causesOf(*m_report));
    m_causes->setVisible(!m_causes->text().isEmpty());
    m_rejectsHead->setCount(QLocale().toString(qlonglong(m_report->rejected)));
    m_rejects->setVisible(m_report->rejected > 0);
    m_rejects->clearRows();
    for (size_t i = 0; i < std::min(m_report->rejections.size(), rejectsShown); ++i) {
        const Rejection &rejection = m_report->rejections[i];
        m_rejects->addRow({makeCell(QLocale().toString(qlonglong(rejection.line))),
                           makeCell(shown(rejection.column)), makeCell(shown(rejection.cell)),
                           makeCell(rejection.reason)},
                          tr("Line %1: %2").arg(rejection.line).arg(rejection.reason));
    }
}

// The figures follow at once; the file is not read again for it.
void ImportView::decide(qint64 line, OnMatch what)
{
    m_draft.options.decisions[line] = what;
    m_draft.plan->decisions[line] = what;
    const auto row = std::ranges::find(m_report->alikeRows, line, &AlikeRow::line);
    if (row == m_report->alikeRows.end())
        return;
    const bool counts = row->sure != Sureness::perhaps;
    m_report->duplicates += counts * (int(what == OnMatch::create) - int(row->decision == OnMatch::create));
    --countOf(*m_report, row->decision);
    ++countOf(*m_report, what);
    m_report->recordsUpdated += changesThere(what) - changesThere(row->decision);
    row->decision = what;
    showSum();
}

void ImportView::chooseRule(OnMatch what)
{
    m_draft.options.onLikely = what;
    m_draft.options.decisions.clear();
    take(plan(m_draft, m_shell.session->book()));
    check();
}

void ImportView::takeBack(const QString &id)
{
    runLent(
        m_shell, tr("Taking an import back"), tr("changes"),
        [id = id.toStdString()](Session &session, const Progress &progress) {
            return revertImport(session, id, progress);
        },
        [this](const Result<ImportReverted> &reverted) {
            showEarlier();
            setFocus(Qt::OtherFocusReason); // its button is gone
            if (!reverted)
                return m_shell.showError(reverted.error());
            m_shell.toast({.text = tr("Took back the import of %1: %2 rows removed, %3 restored.")
                                       .arg(reverted->file, QLocale().toString(qlonglong(reverted->removed)),
                                            QLocale().toString(qlonglong(reverted->restored)))});
        });
}

void ImportView::fold()
{
    take(foldValues(m_draft, m_shell.session->book(), m_folds->ticked()));
    check();
}

} // namespace ridealong
