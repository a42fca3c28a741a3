// SPDX-License-Identifier: GPL-3.0-or-later
// What an invitation needs to become a book: its file, the passphrase, where the book goes. Nothing is
// written before the button; what is wrong is said below the fields.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ridealong {

class PathField;

class InvitationForm : public QWidget
{
    Q_OBJECT
public:
    explicit InvitationForm(QWidget *parent = nullptr);

    QString file() const;
    void setFile(const QString &path);
    QString passphrase() const;
    QString path() const; // of the new book
    // False, and said in words, where something is missing; then the focus is on it.
    bool check();
    void tellProblem(const QString &problem);
    QLineEdit *passphraseField() const { return m_passphrase; }
    QLineEdit *nameField() const { return m_name; }
    void setFolder(const QString &folder);

private:
    void updatePlace();

    PathField *m_file;
    QLineEdit *m_passphrase;
    QLineEdit *m_name;
    QLabel *m_place;
    QLabel *m_problem;
    QString m_folder;
};

} // namespace ridealong
