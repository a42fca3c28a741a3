// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/scheduledialog.h"

#include "render/reportfile.h"
#include "report/reports.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

ScheduleDialog::ScheduleDialog(const Texts &texts, const PackChoice &choice, QWidget *parent)
    : FormDialog(texts.title, texts.sentence, texts.accept, parent)
    , m_folder(makeField(tr("Folder"), nullptr, this))
{
    std::vector<std::pair<std::string, QString>> packs, formats;
    for (const report::ReportInfo &info : report::reports())
        packs.emplace_back(info.pack, QCoreApplication::translate("Report", info.label));
    for (const render::ReportFormat &format : render::reportFormats())
        formats.emplace_back(format.ending, QCoreApplication::translate("Report", format.label));
    addRow(tr("Folder"), makeFolder(choice.folder));
    addRow(tr("Packs"), makeBoxes(packs, choice.packs, m_packs));
    addRow(tr("Files"), makeBoxes(formats, choice.formats, m_formats));
    setCheck([this] { return missing(); });
}

QWidget *ScheduleDialog::makeFolder(const QString &folder)
{
    auto *line = new QWidget(this);
    m_folder->setText(folder);
    m_folder->setAccessibleName(tr("Folder"));
    auto *choose = makeButton(tr("Choose…"), ButtonKind::normal, "folder-open", line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ScheduleDialog::chooseFolder);
    return line;
}

QWidget *ScheduleDialog::makeBoxes(const std::vector<std::pair<std::string, QString>> &choices,
                                   const std::vector<std::string> &chosen, std::vector<Box> &boxes)
{
    auto *column = new QWidget(this);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins({});
    lines->setSpacing(4);
    for (const auto &[key, label] : choices) {
        auto *box = new QCheckBox(label, column);
        box->setChecked(std::ranges::find(chosen, key) != chosen.end());
        lines->addWidget(box);
        boxes.push_back({key, box});
    }
    return column;
}

void ScheduleDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the reports"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

PackChoice ScheduleDialog::choice() const
{
    PackChoice choice{.folder = m_folder->text().trimmed(), .packs = {}, .formats = {}};
    for (const Box &box : m_packs)
        if (box.box->isChecked())
            choice.packs.push_back(box.key);
    for (const Box &box : m_formats)
        if (box.box->isChecked())
            choice.formats.push_back(box.key);
    return choice;
}

QString ScheduleDialog::missing() const
{
    const PackChoice chosen = choice();
    if (chosen.folder.isEmpty())
        return tr("Choose a folder.");
    if (chosen.packs.empty())
        return tr("Choose a pack.");
    return chosen.formats.empty() ? tr("Choose a kind of file.") : QString();
}

} // namespace ridealong
