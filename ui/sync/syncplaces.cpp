// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncplaces.h"

#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>
#include <QStandardPaths>
#include <QStorageInfo>

namespace ridealong {

namespace {

const QString placeKey = QStringLiteral("exchange/place");

QString filters()
{
    return PathField::tr("Change files (*.rlx);;All files (*)");
}

} // namespace

QString exchangePlace()
{
    const QString kept = QSettings().value(placeKey).toString();
    if (!kept.isEmpty() && QFileInfo(kept).isDir())
        return kept;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void rememberExchangePlace(const QString &folder)
{
    QSettings().setValue(placeKey, folder);
}

bool isOnRemovable(const QString &path)
{
    const QStorageInfo there(QFileInfo(path).absolutePath()), home(QDir::homePath());
    return there.isValid() && home.isValid() && !there.isRoot() && there.device() != home.device();
}

PathField::PathField(Asks what, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_title(title)
    , m_field(makeField({}, nullptr, this))
{
    auto *choose = makeButton(tr("Choose…"), ButtonKind::normal, nullptr, this);
    choose->setAutoDefault(false);
    choose->setAccessibleName(title);
    m_field->setAccessibleName(title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(choose);
    setFocusProxy(m_field);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(choose, &QPushButton::clicked, this, &PathField::choose);
    connect(m_field, &QLineEdit::textChanged, this, &PathField::changed);
}

QString PathField::path() const
{
    QString typed = QDir::fromNativeSeparators(m_field->text().trimmed());
    if (typed.startsWith(QLatin1String("~/")))
        typed = QDir::home().filePath(typed.mid(2));
    return typed.isEmpty() ? QString() : QDir(exchangePlace()).absoluteFilePath(typed);
}

void PathField::setPath(const QString &path)
{
    m_field->setText(QDir::toNativeSeparators(path));
}

void PathField::choose()
{
    const QString at = path().isEmpty() ? exchangePlace() : path();
    auto *dialog = new QFileDialog(this, m_title, QFileInfo(at).absolutePath(), filters());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_what == Asks::newFile) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("rlx"));
        dialog->selectFile(QFileInfo(at).fileName());
    } else if (m_what == Asks::folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setDirectory(at);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    connect(dialog, &QFileDialog::fileSelected, this, &PathField::setPath);
    dialog->open();
}

QString refusalOfPlace(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty())
        return PathField::tr("Say where the file goes.");
    const QFileInfo folder(file.isDir() ? path : file.absolutePath());
    if (!folder.isDir())
        return PathField::tr("There is no folder %1.")
            .arg(QDir::toNativeSeparators(folder.absoluteFilePath()));
    return folder.isWritable() ? QString()
                               : PathField::tr("Nothing can be written into %1. Choose another folder.")
                                     .arg(QDir::toNativeSeparators(folder.absoluteFilePath()));
}

} // namespace ridealong
