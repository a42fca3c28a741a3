// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/invitationform.h"

#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"
#include "start/createform.h"
#include "start/memory.h"
#include "sync/passphrase.h"
#include "sync/syncplaces.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ridealong {

InvitationForm::InvitationForm(QWidget *parent)
    : QWidget(parent)
    , m_file(new PathField(PathField::Asks::existingFile, tr("File of the invitation"), this))
    , m_passphrase(makePassphraseField(this))
    , m_name(makeField({}, nullptr, this))
    , m_place(makeLabel({}, TextRole::body, Tone::secondary, this))
    , m_problem(makeLabel({}, TextRole::body, Tone::risk, this))
    , m_folder(bookFolder())
{
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("None for the answer to a join file"));
    m_passphrase->setToolTip(m_passphrase->placeholderText());
    m_name->setAccessibleName(tr("Name of the new book"));
    m_name->setText(tr("My book"));
    for (auto *label : {m_place, m_problem})
        label->setWordWrap(true);
    auto *change = makeSmallButton(tr("Change…"), ButtonKind::normal, nullptr, this);
    auto *place = new QHBoxLayout;
    place->setSpacing(12);
    place->addWidget(m_place, 1);
    place->addWidget(change);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    const auto addRow = [&](const QString &title, QWidget *field) {
        auto *label = makeLabel(title, TextRole::name, Tone::primary, this);
        label->setWordWrap(true);
        label->setBuddy(field);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    addRow(tr("Invitation"), m_file);
    addRow(tr("Passphrase"), m_passphrase);
    addRow(tr("Name of the new book"), m_name);
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(tr("File"), TextRole::name, Tone::primary, this), row, 0);
    grid->addLayout(place, row, 1);
    grid->addWidget(m_problem, row + 1, 0, 1, 2);
    // Large text in a small window leaves less than the fields would like.
    grid->addItem(new QSpacerItem(340, 0, QSizePolicy::Preferred), grid->rowCount() - 1, 1);
    connect(m_name, &QLineEdit::textChanged, this, &InvitationForm::updatePlace);
    connect(change, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the book"), m_folder);
        if (!folder.isEmpty())
            setFolder(folder);
    });
    setFocusProxy(m_file);
    updatePlace();
}

QString InvitationForm::file() const
{
    return m_file->path();
}

void InvitationForm::setFile(const QString &path)
{
    m_file->setPath(path);
}

QString InvitationForm::passphrase() const
{
    return m_passphrase->text();
}

QString InvitationForm::path() const
{
    return QDir(m_folder).filePath(QString(bookFileName(m_name->text()) + QStringLiteral(".ridealong")));
}

bool InvitationForm::check()
{
    const bool noFile = !QFileInfo(file()).isFile();
    setBad(*m_file->field(), noFile);
    setBad(*m_name, QFileInfo::exists(path()));
    if (noFile) {
        tellProblem(tr("Choose the file that your manager has sent you."));
        m_file->setFocus();
    } else if (QFileInfo::exists(path())) {
        tellProblem(tr("There is a book of that name already. Choose another name or folder."));
        m_name->setFocus();
    } else {
        tellProblem({});
        return true;
    }
    return false;
}

void InvitationForm::tellProblem(const QString &problem)
{
    m_problem->setText(problem);
}

void InvitationForm::setFolder(const QString &folder)
{
    m_folder = folder;
    updatePlace();
}

void InvitationForm::updatePlace()
{
    m_place->setText(QDir::toNativeSeparators(path()));
}

} // namespace ridealong
