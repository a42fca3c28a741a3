// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importview.h"

#include "base/words.h"
#include "importing/columnrows.h"
#include "importing/previewtable.h"
#include "importing/stepper.h"
#include "leads/fittedtable.h"
#include "session/importing.h"
#include "shell/context.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItem>

namespace ridealong {

namespace {

constexpr int64_t previewRows = 2000;
constexpr size_t rejectsShown = 50;

QString count(int64_t number)
{
    return QLocale().toString(qlonglong(number));
}

QLabel *wrapped(TextRole role, Tone tone, QWidget *parent)
{
    auto *label = makeLabel({}, role, tone, parent);
    label->setWordWrap(true);
    return label;
}

struct TableName
{
    ImportTable table;
    const char *label;
};
constexpr TableName tableNames[] = {
    {ImportTable::leads, QT_TRANSLATE_NOOP("ImportView", "Leads")},
    {ImportTable::activities, QT_TRANSLATE_NOOP("ImportView", "Activities: calls, visits, e-mails")},
    {ImportTable::sales, QT_TRANSLATE_NOOP("ImportView", "Sales")},
    {ImportTable::people, QT_TRANSLATE_NOOP("ImportView", "People of the team")},
    {ImportTable::costs, QT_TRANSLATE_NOOP("ImportView", "Costs of sources")},
    {ImportTable::quotas, QT_TRANSLATE_NOOP("ImportView", "Quotas")},
};

struct MatchName
{
    OnMatch what;
    const char *label;
};
constexpr MatchName matchNames[] = {
    {OnMatch::update, QT_TRANSLATE_NOOP("ImportView", "Update it with the file's values")},
    {OnMatch::fill, QT_TRANSLATE_NOOP("ImportView", "Fill in only what is empty")},
    {OnMatch::skip, QT_TRANSLATE_NOOP("ImportView", "Leave the row out")},
    {OnMatch::create, QT_TRANSLATE_NOOP("ImportView", "Add the row all the same")},
};

// The session's pen is lent for the time of the work, so that nobody writes what the worker reads.
template<class Work, class Then>
void runLent(ShellContext &shell, const QString &name, const QString &unit, Work work, Then then)
{
    Session &session = *shell.session;
    if (!session.lendPen())
        return shell.showError(
            {ErrorKind::busy, ImportView::tr("Other work is running. Wait until it is done.")});
    const auto job = [&session, work, then](const Progress &progress) -> std::function<void()> {
        auto result = std::make_shared<Result<ImportReport>>(work(session, progress));
        return [&session, then, result] {
            if (const Status read = session.absorb(); !read)
                *result = read.error();
            then(std::move(*result));
        };
    };
    if (!shell.runJob({.name = name, .unit = unit, .work = job}))
        (void)session.absorb();
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

QWidget *ImportView::makeHead()
{
    auto *head = new QWidget(this);
    m_stepper = new Stepper({tr("Choose a file"), tr("Match columns"), tr("Check"), tr("Import")}, head);
    m_file = makeLabel({}, TextRole::secondary, Tone::caption, head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 16, 24, 16);
    row->addWidget(m_stepper);
    row->addStretch(1);
    row->addWidget(m_file);
    return head;
}

QWidget *ImportView::makeChoosing()
{
    auto *pane = new QWidget(this);
    m_table = new QComboBox(pane);
    for (const TableName &name : tableNames)
        m_table->addItem(tr(name.label));
    m_table->setAccessibleName(tr("What the file holds"));
    m_table->setFixedWidth(currentTheme().px(300));
    m_problem = wrapped(TextRole::body, Tone::risk, pane);
    m_chooseColumn = new QWidget(pane);
    auto *above = new QVBoxLayout(m_chooseColumn);
    above->setContentsMargins({});
    auto *choose = makeButton(tr("Choose a CSV file…"), ButtonKind::normal, "folder-open", pane);
    connect(choose, &QPushButton::clicked, this, &ImportView::chooseFile);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("Import a CSV file"), TextRole::detailTitle, Tone::primary, pane));
    auto *text = wrapped(TextRole::body, Tone::secondary, pane);
    text->setText(tr("From a spreadsheet or another CRM, with any columns in any order. Nothing is saved "
                     "until you agree."));
    column->addWidget(text);
    column->addSpacing(6);
    column->addWidget(m_chooseColumn);
    column->addWidget(makeLabel(tr("What the file holds"), TextRole::name, Tone::primary, pane));
    column->addWidget(m_table);
    column->addSpacing(6);
    column->addWidget(choose, 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    column->addStretch(1);
    setFocusProxy(choose);
    return pane;
}

void ImportView::addToChoosing(QWidget *widget)
{
    m_chooseColumn->layout()->addWidget(widget);
    m_table->setEnabled(false); // a new book begins with its leads
}

QWidget *ImportView::makeMatching()
{
    auto *pane = new QWidget(this);
    m_matched = wrapped(TextRole::body, Tone::secondary, pane);
    m_columns = new ColumnRows(pane);
    m_preview = new PreviewTable(pane);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(24, 16, 24, 4);
    texts->setSpacing(2);
    texts->addWidget(makeLabel(tr("Match your columns"), TextRole::section, Tone::primary, pane));
    texts->addWidget(m_matched);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(texts);
    column->addWidget(m_columns);
    column->addWidget(makeHairline(Qt::Horizontal, pane));
    column->addWidget(m_preview);
    column->addStretch(1);
    connect(m_columns, &ColumnRows::fieldChosen, this, [this](int index, const QString &key) {
        take(chooseField(m_draft, m_shell.session->book(), index, key.toStdString()));
    });
    connect(m_columns, &ColumnRows::dateOrderChosen, this, [this](bool dayFirst) {
        take(chooseDateOrder(m_draft, m_shell.session->book(), dayFirst ? DateOrder::dmy : DateOrder::mdy));
    });
    connect(m_columns, &ColumnRows::meaningChosen, this,
            [this](const QString &field, const QString &name, const QString &meaning) {
                take(chooseMeaning(m_draft, m_shell.session->book(), field.toStdString(), name.toStdString(),
                                   meaning.toStdString()));
            });
    return makeScrolled(pane, this);
}

QWidget *ImportView::makeChecking()
{
    auto *pane = new QWidget(this);
    m_sum = wrapped(TextRole::section, Tone::primary, pane);
    m_notes = wrapped(TextRole::body, Tone::secondary, pane);
    m_onMatch = new QComboBox(pane);
    for (const MatchName &name : matchNames)
        m_onMatch->addItem(tr(name.label));
    m_onMatch->setAccessibleName(tr("When the book knows a row already"));
    m_keepRejects = new QCheckBox(pane);
    m_keepRejects->setChecked(true);
    m_rejectsHead = new SectionHeader(tr("Rows that can't be read"), pane);
    m_rejects = new FittedTable(tr("Rows that can't be read"),
                                {{tr("Line"), 90}, {tr("Column"), 220}, {tr("Reason")}}, pane);
    auto *match = new QHBoxLayout;
    match->setSpacing(12);
    match->addWidget(makeLabel(tr("When the book knows a row already"), TextRole::name, Tone::primary, pane));
    match->addWidget(m_onMatch);
    match->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(24, 16, 24, 12);
    texts->setSpacing(8);
    texts->addWidget(m_sum);
    texts->addWidget(m_notes);
    texts->addLayout(match);
    texts->addWidget(m_keepRejects);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(texts);
    column->addWidget(m_rejectsHead);
    column->addWidget(m_rejects);
    column->addStretch(1);
    connect(m_onMatch, &QComboBox::activated, this, [this](int index) {
        m_draft.options.onMatch = matchNames[index].what;
        take(plan(m_draft, m_shell.session->book()));
        check();
    });
    return makeScrolled(pane, this);
}

QWidget *ImportView::makeDone()
{
    auto *pane = new QWidget(this);
    m_result = wrapped(TextRole::detailTitle, Tone::primary, pane);
    auto *see = makeButton(tr("See the leads"), ButtonKind::normal, "leads", pane);
    connect(see, &QPushButton::clicked, this, &ImportView::leadsAsked);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_result);
    column->addWidget(see, 0, Qt::AlignLeft);
    column->addStretch(1);
    return pane;
}

QWidget *ImportView::makeFoot()
{
    auto *foot = new QWidget(this);
    m_note = wrapped(TextRole::body, Tone::secondary, foot);
    m_back = makeButton(tr("Back"), ButtonKind::normal, nullptr, foot);
    m_next = makeButton({}, ButtonKind::primary, nullptr, foot);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 14, 20, 14);
    row->setSpacing(8);
    row->addWidget(m_note, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &ImportView::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportView::goOn);
    return foot;
}

void ImportView::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a CSV file"), QDir::homePath(),
                                                      tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        setFile(path);
}

void ImportView::setFile(const QString &path)
{
    if (m_prepare && !m_prepare())
        return;
    m_draft = {.table = tableNames[m_table->currentIndex()].table, .path = path, .options = {}, .plan = {}};
    const Status planned = plan(m_draft, m_shell.session->book());
    m_problem->setText(planned ? QString() : planned.error().text);
    if (!planned)
        return show(choosing);
    show(matching);
    showPlan();
}

void ImportView::take(const Status &status)
{
    if (!status)
        m_shell.showError(status.error());
    showPlan();
}

void ImportView::show(Step step)
{
    m_step = step;
    m_stepper->setCurrent(step);
    m_steps->setCurrentIndex(step);
    showFoot();
    Q_EMIT stepChanged();
}

void ImportView::showFoot()
{
    m_back->setVisible(m_step == matching || m_step == checking);
    m_next->setVisible(m_step != choosing);
    switch (m_step) {
    case choosing:
        m_note->setText(tr("Nothing has been written yet."));
        break;
    case matching:
        m_note->setText(m_draft.isReady() ? m_draft.plan->notes.join(u' ') : QString());
        m_next->setText(tr("Check the rows"));
        break;
    case checking:
        m_note->setText(tr("Nothing has been written yet. The import is one action: Undo takes it back."));
        m_next->setText(m_report ? tr("Import %1 rows").arg(count(m_report->created + m_report->updated))
                                 : tr("Import"));
        m_next->setEnabled(m_report && m_report->created + m_report->updated > 0);
        return;
    case done:
        m_note->clear();
        m_next->setText(tr("Import another file"));
        break;
    }
    m_next->setEnabled(true);
}

void ImportView::showPlan()
{
    const ImportPlan &plan = *m_draft.plan;
    m_file->setText(tr("%1, %2").arg(QFileInfo(plan.path).fileName(), describe(plan)));
    m_matched->setText(tr("%1 of %2 matched. Change any of them; the preview below follows.")
                           .arg(matchedColumns(plan))
                           .arg(plan.columns.size()));
    m_columns->setPlan(plan, m_shell.session->book());
    m_preview->setVisible(plan.table == ImportTable::leads);
    showFoot();
    m_previewSoon.start();
}

void ImportView::showPreview()
{
    if (!m_draft.isReady() || m_draft.table != ImportTable::leads)
        return;
    const auto preview =
        previewImport(*m_draft.plan, m_shell.session->book(), m_shell.session->clock().now(), previewRows);
    m_preview->setVisible(preview.ok());
    if (preview)
        m_preview->setPreview(*preview);
    else
        m_shell.showError(preview.error());
}

void ImportView::goBack()
{
    if (m_step == checking)
        show(matching);
    else if (m_step == matching)
        show(choosing);
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

void ImportView::check()
{
    runLent(
        m_shell, tr("Checking %1").arg(QFileInfo(m_draft.path).fileName()), tr("bytes"),
        [plan = *m_draft.plan](Session &session, const Progress &progress) {
            return dryRun(session, plan, progress);
        },
        [this](Result<ImportReport> report) { afterCheck(std::move(report)); });
}

void ImportView::afterCheck(Result<ImportReport> report)
{
    if (!report)
        return m_shell.showError(report.error());
    m_report = std::move(*report);
    show(checking);
    showReport();
}

void ImportView::showReport()
{
    m_sum->setText(describe(*m_report));
    QStringList notes = m_report->notes;
    QStringList people;
    for (const std::string &person : m_report->peopleAdded)
        people << shown(person);
    if (!people.isEmpty())
        notes << tr("New people: %1.").arg(listWords(people));
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    for (int i = 0; i < int(std::size(matchNames)); ++i) {
        if (matchNames[i].what == m_draft.plan->onMatch)
            m_onMatch->setCurrentIndex(i);
    }
    m_onMatch->parentWidget()->layout()->invalidate();
    m_keepRejects->setVisible(m_report->rejected > 0);
    m_keepRejects->setText(tr("Keep them in %1, with the reason beside each")
                               .arg(QDir::toNativeSeparators(rejectsPathOf(m_draft.path))));
    m_rejectsHead->setVisible(m_report->rejected > 0);
    m_rejectsHead->setCount(count(m_report->rejected));
    m_rejects->setVisible(m_report->rejected > 0);
    m_rejects->clearRows();
    for (size_t i = 0; i < std::min(m_report->rejections.size(), rejectsShown); ++i) {
        const Rejection &rejection = m_report->rejections[i];
        m_rejects->addRow(
            {makeCell(count(rejection.line)), makeCell(shown(rejection.column)), makeCell(rejection.reason)},
            tr("Line %1: %2").arg(rejection.line).arg(rejection.reason));
    }
}

void ImportView::import()
{
    ImportPlan plan = *m_draft.plan;
    plan.rejects =
        m_report->rejected > 0 && m_keepRejects->isChecked() ? rejectsPathOf(m_draft.path) : QString();
    m_next->setEnabled(false);
    runLent(
        m_shell, tr("Importing %1").arg(QFileInfo(m_draft.path).fileName()), tr("bytes"),
        [plan](Session &session, const Progress &progress) { return importFile(session, plan, progress); },
        [this](Result<ImportReport> report) { afterImport(std::move(report)); });
}

void ImportView::afterImport(Result<ImportReport> report)
{
    showFoot();
    if (!report)
        return m_shell.showError(report.error());
    m_report = std::move(*report);
    m_result->setText(describe(*m_report));
    show(done);
    Q_EMIT imported(*m_report);
}

} // namespace ridealong
