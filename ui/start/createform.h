// SPDX-License-Identifier: GPL-3.0-or-later
// What a new book needs: its name, who you are, the currency, where its file goes. Nothing is written before
// the button; what is wrong is said below the fields.
#pragma once

#include "session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ridealong {

// Of a book's name: letters that some file system refuses are left out.
QString bookFileName(const QString &name);

class CreateForm : public QWidget
{
    Q_OBJECT
public:
    explicit CreateForm(QWidget *parent = nullptr);

    NewBook wanted() const;
    QString path() const;
    // False, and said in words, where something is missing; then the focus is on it.
    bool check();
    void tellProblem(const QString &problem);

    QLineEdit *nameField() const { return m_name; }
    QLineEdit *ownerField() const { return m_owner; }
    // The folder; the file's name follows the book's.
    void setFolder(const QString &folder);

private:
    void chooseFolder();
    void updatePlace();

    QLineEdit *m_name;
    QLineEdit *m_owner;
    QComboBox *m_currency;
    QLabel *m_place;
    QLabel *m_problem;
    QString m_folder;
};

} // namespace ridealong
