// SPDX-License-Identifier: GPL-3.0-or-later
// The step of the import view that says which column is which field, and what proposed it: what was
// remembered, the program that wrote the file, a mapping file.
#include "files/importpresets.h"
#include "importing/columnrows.h"
#include "importing/importview.h"
#include "importing/previewtable.h"
#include "session/mappings.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

namespace ridealong {

namespace {

QWidget *named(const QString &name, QWidget *box, QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(makeLabel(name, TextRole::body, Tone::secondary, part));
    row->addWidget(box);
    return part;
}

} // namespace

QWidget *ImportView::makeProposal()
{
    m_proposal = new QWidget(this);
    m_proposed = makeLabel({}, TextRole::body, Tone::primary, m_proposal);
    m_forget = makeButton(tr("Forget"), ButtonKind::link, nullptr, m_proposal);
    m_forget->setAccessibleName(tr("Forget how these columns were matched"));
    makePresets();
    m_sheets = new QComboBox(m_proposal);
    m_sheets->setAccessibleName(tr("Sheet of the workbook"));
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheets->setMinimumWidth(currentTheme().px(110));
    m_sheets->setMaximumWidth(currentTheme().px(290));
    m_sheetPart = named(tr("Sheet"), m_sheets, m_proposal);
    auto *file = makeSmallButton(tr("Mapping file…"), ButtonKind::normal, nullptr, m_proposal);
    file->setToolTip(tr("A mapping of Salesforce’s Data Loader (.sdl), or of the command line (.json)"));
    auto *flow = new FlowLayout(m_proposal, 14); // a line more where the window is narrow
    flow->setContentsMargins(0, 6, 0, 6);
    for (QWidget *part : {static_cast<QWidget *>(m_proposed), static_cast<QWidget *>(m_forget), m_sheetPart,
                          m_programPart, static_cast<QWidget *>(file)}) {
        flow->addWidget(part);
        flow->setAlignment(part, Qt::AlignVCenter);
    }
    connect(m_sheets, &QComboBox::activated, this, &ImportView::chooseSheet);
    connect(file, &QPushButton::clicked, this, &ImportView::chooseMapping);
    connect(m_forget, &QPushButton::clicked, this, &ImportView::forgetColumns);
    return m_proposal;
}

void ImportView::makePresets()
{
    m_presets = new QComboBox(m_proposal);
    m_presets->setAccessibleName(tr("The program that wrote the file"));
    m_presets->addItem(tr("Found by its headers"), QString());
    m_presets->addItem(tr("No program"), QStringLiteral("none"));
    for (const QString &program : presetPrograms()) {
        const auto presets = importPresets();
        const auto first = std::ranges::find(presets, program.toStdString(),
                                             [](const ImportPreset &p) { return std::string(p.program); });
        m_presets->addItem(QString::fromUtf8(first->name).section(u' ', 0, 0), program);
    }
    m_programPart = named(tr("Written by"), m_presets, m_proposal);
    connect(m_presets, &QComboBox::activated, this, &ImportView::choosePreset);
}

void ImportView::showProposal()
{
    m_programPart->setVisible(m_draft.table == ImportTable::leads);
    showSheets();
    m_proposed->setText(m_draft.note);
    m_proposed->setVisible(!m_draft.note.isEmpty());
    m_forget->setVisible(m_draft.remembered != 0);
    m_presets->setCurrentIndex(m_presets->findData(QString::fromStdString(m_draft.preset)));
}

void ImportView::showSheets()
{
    const Tabled &rows = m_draft.plan->rows;
    m_sheetPart->setVisible(rows.sheets.size() > 1);
    m_sheets->clear();
    m_sheets->addItems(rows.sheets);
    m_sheets->setCurrentIndex(rows.sheet);
}

void ImportView::choosePreset()
{
    const std::string before = m_draft.preset;
    m_draft.preset = m_presets->currentData().toString().toStdString();
    const Status proposed = propose(m_draft, m_shell.session->book());
    if (!proposed)
        m_draft.preset = before;
    take(proposed);
}

void ImportView::forgetColumns()
{
    if (const Status forgot = forgetMapping(*m_shell.session, m_draft.remembered); !forgot)
        return m_shell.showError(forgot.error());
    take(propose(m_draft, m_shell.session->book()));
    m_next->setFocus(Qt::OtherFocusReason);
}

QWidget *ImportView::makeMatching()
{
    auto *pane = new QWidget(this);
    m_matched = makeLabel({}, TextRole::body, Tone::secondary, pane);
    m_matched->setWordWrap(true);
    m_columns = new ColumnRows(pane);
    m_preview = new PreviewTable(pane);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(24, 16, 24, 4);
    texts->setSpacing(2);
    texts->addWidget(makeLabel(tr("Match your columns"), TextRole::section, Tone::primary, pane));
    texts->addWidget(m_matched);
    texts->addWidget(makeProposal());
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
    connect(m_columns, &ColumnRows::decimalChosen, this,
            [this](bool comma) { take(chooseDecimal(m_draft, m_shell.session->book(), comma ? ',' : '.')); });
    connect(m_columns, &ColumnRows::scaleChosen, this, [this](const QString &field, qint64 times) {
        take(chooseScale(m_draft, m_shell.session->book(), field.toStdString(), times));
    });
    connect(m_columns, &ColumnRows::meaningChosen, this,
            [this](const QString &field, const QString &name, const QString &meaning) {
                take(chooseMeaning(m_draft, m_shell.session->book(), field.toStdString(), name.toStdString(),
                                   meaning.toStdString()));
            });
    return makeScrolled(pane, this);
}

} // namespace ridealong
