// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/versionspane.h"

#include "base/spoken.h"
#include "base/words.h"
#include "book/publish.h"
#include "grading/modeldraft.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/valuecell.h"
#include "scoring/modelwords.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "work/models.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStandardItem>

namespace ridealong {

VersionsPane::VersionsPane(ShellContext &shell, ModelDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_draft(draft)
    , m_empty(
          makeEmptyState("file-text", tr("No model is published yet"),
                         tr("Leads are graded by the model that comes with the program. Publish yours and it "
                            "stands here, with who did it and what changed."),
                         this))
    , m_list(new QWidget(this))
    , m_table(new FittedTable(tr("Published models"),
                              {{.title = tr("No."), .width = 56, .right = true},
                               {.title = tr("Name")},
                               {.title = tr("Published"), .width = 190},
                               {.title = tr("By"), .width = 150}},
                              m_list))
    , m_title(makeLabel({}, TextRole::section, Tone::primary, m_list))
    , m_changes(makeLabel({}, TextRole::body, Tone::secondary, m_list))
    , m_take(makeButton(tr("Take as draft"), ButtonKind::normal, nullptr, m_list))
    , m_publish(makeButton(tr("Publish again"), ButtonKind::normal, nullptr, m_list))
{
    auto *save = makeButton(tr("Export…"), ButtonKind::quiet, nullptr, m_list);
    m_table->openOnDoubleClick();
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setItemDelegateForColumn(0, new NumberDelegate(m_table, Tone::secondary));
    m_changes->setWordWrap(true);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 12, 16, 16);
    buttons->setSpacing(8);
    for (QPushButton *button : {m_take, m_publish, save})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_table);
    m_title->setContentsMargins(20, 16, 16, 6);
    m_changes->setContentsMargins(20, 0, 16, 0);
    rows->addWidget(m_title);
    rows->addWidget(m_changes);
    rows->addLayout(buttons);
    rows->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VersionsPane::showCurrent);
    connect(m_table, &FittedTable::rowOpened, this, &VersionsPane::takeAsDraft);
    connect(m_take, &QPushButton::clicked, this, &VersionsPane::takeAsDraft);
    connect(m_publish, &QPushButton::clicked, this, &VersionsPane::publishAgain);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT exportAsked(version()); });
}

int VersionsPane::version() const
{
    const int row = m_table->currentIndex().row();
    const bool isThere = row >= 0 && size_t(row) < m_rows.size();
    return isThere ? m_shell.session->book().tables().model[m_rows[size_t(row)]].version : 0;
}

void VersionsPane::refresh()
{
    const Book &book = m_shell.session->book();
    const auto &models = book.tables().model;
    const int before = std::max(0, m_table->currentIndex().row());
    m_rows = modelVersions(book);
    m_table->clearRows();
    for (const uint32_t row : m_rows) {
        const QString number = QString::number(models[row].version);
        const QString name = shown(models.text(row, modelVersionField("name")));
        const QString at = momentWords(models[row].publishedAt);
        const QString by = shown(book.personName(models[row].by.number));
        m_table->addRow({makeCell(number), makeCell(name), makeCell(at, models[row].publishedAt.localDate()),
                         makeCell(by)},
                        tr("Version %1, %2, published %3 by %4").arg(number, name, at, by));
    }
    m_empty->setVisible(m_rows.empty());
    m_list->setVisible(!m_rows.empty());
    if (!m_rows.empty())
        m_table->setCurrentIndex(m_table->model()->index(std::min(before, int(m_rows.size()) - 1), 0));
    showCurrent();
}

void VersionsPane::showCurrent()
{
    const Book &book = m_shell.session->book();
    const auto current = modelOfVersion(book, version());
    if (!current)
        return;
    const auto before = modelOfVersion(book, version() - 1);
    const QStringList changes = modelChanges(before ? *before : defaultModel(), *current);
    m_title->setText(before ? tr("What version %1 changed").arg(version())
                            : tr("Version %1 against the model that comes with the program").arg(version()));
    m_changes->setText(changes.isEmpty() ? tr("Nothing that grades a lead otherwise.")
                                         : changes.join(QStringLiteral("\n")));
    const bool inForce = version() == book.modelVersion();
    m_publish->setEnabled(!inForce && m_shell.session->canWrite());
    m_publish->setToolTip(inForce ? tr("This is the model in force.") : QString());
}

void VersionsPane::takeAsDraft()
{
    const Book &book = m_shell.session->book();
    auto model = modelOfVersion(book, version());
    if (!model)
        return m_shell.showError(model.error());
    m_draft.set(*model);
}

void VersionsPane::publishAgain()
{
    Session &session = *m_shell.session;
    const auto model = modelOfVersion(session.book(), version());
    if (!model)
        return m_shell.showError(model.error());
    auto changes = publishModel(session.book(), session.change(), *model, session.user());
    if (!changes)
        return m_shell.showError(changes.error());
    const Status done = session.commit({Op::publishModel, shown(model->name)}, std::move(*changes));
    if (!done)
        m_shell.showError(done.error());
}

} // namespace ridealong
