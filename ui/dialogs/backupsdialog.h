// SPDX-License-Identifier: GPL-3.0-or-later
// The moments that the open book can go back to: the backups that the program made by itself, and any backup
// in a file; and what a new backup is to be. Both give values and write nothing.
#pragma once

#include "dialogs/formdialog.h"
#include "store/restore.h"

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ridealong {

struct BackupChoice
{
    QString file;
    QString passphrase; // empty for one that is not encrypted
};

class BackupsDialog : public FormDialog
{
    Q_OBJECT
public:
    BackupsDialog(const QString &book, QWidget *parent);

    BackupChoice chosen() const;
    void addFile(const QString &file); // as the first of the list, chosen
    void tellProblem(const QString &problem);

Q_SIGNALS:
    void backUpAsked(); // now, instead; the dialog has closed

private:
    void fill(const std::vector<BackupMoment> &moments);
    void chooseFile();
    void showWhatIsNeeded();

    QString m_folder; // of the book
    QListWidget *m_list;
    QLabel *m_none, *m_told;
    QLineEdit *m_passphrase;
};

// An empty passphrase makes a plain copy of the book.
class BackUpDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit BackUpDialog(QWidget *parent);
    QString passphrase() const;

private:
    QString problem() const;

    QLineEdit *m_passphrase, *m_again;
};

} // namespace ridealong
