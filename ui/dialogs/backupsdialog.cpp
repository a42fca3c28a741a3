// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/backupsdialog.h"

#include "base/spoken.h"
#include "shell/theme.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/roomyrows.h"
#include "sync/passphrase.h"
#include "sync/sealedbackup.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <array>

namespace ridealong {

namespace {

struct KindWords
{
    const char *kind;
    const char *words;
};

constexpr std::array<KindWords, 5> kindWords = {
    {{"daily", QT_TRANSLATE_NOOP("ridealong::BackupsDialog", "each day")},
     {"weekly", QT_TRANSLATE_NOOP("ridealong::BackupsDialog", "each week")},
     {"before-import", QT_TRANSLATE_NOOP("ridealong::BackupsDialog", "before an import")},
     {"before-version", QT_TRANSLATE_NOOP("ridealong::BackupsDialog", "before a new version")},
     {"before-restore", QT_TRANSLATE_NOOP("ridealong::BackupsDialog", "before a restore")}}};

QString wordsOf(const QString &kind)
{
    for (const KindWords &row : kindWords)
        if (kind == QLatin1String(row.kind))
            return BackupsDialog::tr(row.words);
    return kind;
}

QString lineOf(const BackupMoment &moment)
{
    return BackupsDialog::tr("%1 · %2 · %3")
        .arg(momentWords(moment.at), wordsOf(moment.kind),
             spokenLocale().formattedDataSize(moment.bytes, 1, QLocale::DataSizeSIFormat));
}

} // namespace

BackupsDialog::BackupsDialog(const QString &book, QWidget *parent)
    : FormDialog(tr("Backups"),
                 tr("The book goes back to the moment that you choose. As it is now it is kept as one more "
                    "backup, so this can be taken back."),
                 tr("Restore"), parent)
    , m_folder(QFileInfo(book).absolutePath())
    , m_list(new QListWidget(this))
    , m_none(makeLabel(tr("No backup was made here yet. The first one is made when the book is a day old."),
                       TextRole::body, Tone::caption, this))
    , m_told(makeLabel({}, TextRole::body, Tone::risk, this))
    , m_passphrase(makePassphraseField(this))
{
    m_list->setAccessibleName(tr("Moments that can be restored"));
    giveRowsRoom(*m_list);
    for (auto *label : {m_none, m_told})
        label->setWordWrap(true);
    addWide(m_none);
    addWide(m_list);
    auto *file = makeButton(tr("Choose a file…"), ButtonKind::normal, "folder-open", this);
    auto *now = makeButton(tr("Back up now…"), ButtonKind::normal, "download", this);
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(file);
    row->addWidget(now);
    row->addStretch();
    addWide(both);
    addRow(tr("Passphrase"), m_passphrase);
    m_told->hide();
    addWide(m_told);
    setCheck([this] {
        return m_passphrase->isEnabled() && m_passphrase->text().isEmpty()
                   ? tr("This backup is encrypted. Type the passphrase that it was made with.")
                   : QString();
    });
    connect(file, &QPushButton::clicked, this, &BackupsDialog::chooseFile);
    connect(now, &QPushButton::clicked, this, [this] {
        Q_EMIT backUpAsked();
        reject();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupsDialog::showWhatIsNeeded);
    connect(m_list, &QListWidget::itemActivated, this, &BackupsDialog::accept);
    fill(momentsOf(book));
    showWhatIsNeeded();
    const bool isAny = m_list->count() > 0;
    resize(currentTheme().px(520), isAny ? currentTheme().px(460) : sizeHint().height());
    isAny ? m_list->setFocus() : now->setFocus();
}

void BackupsDialog::fill(const std::vector<BackupMoment> &moments)
{
    for (const BackupMoment &moment : moments) {
        auto *item = new QListWidgetItem(lineOf(moment), m_list);
        item->setData(Qt::UserRole, moment.file);
        item->setToolTip(QDir::toNativeSeparators(moment.file));
    }
    m_list->setCurrentRow(0);
}

void BackupsDialog::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a backup"), m_folder,
                                                      tr("Backups (*.rlx *.ridealong);;All files (*)"));
    if (!file.isEmpty())
        addFile(file);
}

void BackupsDialog::addFile(const QString &file)
{
    const QFileInfo info(file);
    auto *item = new QListWidgetItem(tr("%1 · %2").arg(
        info.fileName(), spokenLocale().formattedDataSize(info.size(), 1, QLocale::DataSizeSIFormat)));
    item->setData(Qt::UserRole, info.absoluteFilePath());
    item->setToolTip(QDir::toNativeSeparators(info.absoluteFilePath()));
    m_list->insertItem(0, item);
    m_list->setCurrentRow(0);
    showWhatIsNeeded();
    m_passphrase->isEnabled() ? m_passphrase->setFocus() : m_list->setFocus();
}

void BackupsDialog::tellProblem(const QString &problem)
{
    m_told->setText(problem);
    m_told->setVisible(!problem.isEmpty());
}

void BackupsDialog::showWhatIsNeeded()
{
    const QString file = chosen().file;
    const bool isEncrypted = !file.isEmpty() && isEncryptedBackup(file);
    m_passphrase->setEnabled(isEncrypted);
    m_passphrase->setPlaceholderText(
        isEncrypted || file.isEmpty() ? QString() : tr("Not needed: this one is not encrypted"));
    m_none->setVisible(file.isEmpty());
    m_list->setVisible(!file.isEmpty());
    acceptButton()->setEnabled(!file.isEmpty());
}

BackupChoice BackupsDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return {item ? item->data(Qt::UserRole).toString() : QString(),
            m_passphrase->isEnabled() ? m_passphrase->text() : QString()};
}

BackUpDialog::BackUpDialog(QWidget *parent)
    : FormDialog(tr("Back up the book"),
                 tr("With a passphrase the backup is encrypted and may lie on a stick or in a cloud. Nobody "
                    "can open it without the passphrase, you neither. Without one it is a plain copy."),
                 tr("Choose where…"), parent)
    , m_passphrase(makePassphraseField(this))
    , m_again(makePassphraseField(this))
{
    addRow(tr("Passphrase"), m_passphrase);
    addRow(tr("Once more"), m_again);
    setCheck([this] { return problem(); });
    m_passphrase->setFocus();
}

QString BackUpDialog::problem() const
{
    const QString typed = m_passphrase->text();
    if (!typed.isEmpty() && typed.size() < shortestPassphrase)
        return tr("The passphrase is too short. Take %1 characters or more, such as four words.")
            .arg(shortestPassphrase);
    return typed == m_again->text() ? QString() : tr("The two are not the same. Type them again.");
}

QString BackUpDialog::passphrase() const
{
    return m_passphrase->text();
}

} // namespace ridealong
