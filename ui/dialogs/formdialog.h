// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a small dialog: a title, a sentence, fields one below the other, what is wrong, two buttons.
// Opened with open() and read when it is accepted; it deletes itself when it closes and never touches the
// Session.
#pragma once

#include "base/date.h"
#include "dialogs/texteditors.h"

#include <QDate>
#include <QDialog>
#include <functional>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QPushButton;

namespace ridealong {

class Draft;

class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const QString &title, const QString &sentence, const QString &acceptText, QWidget *parent);

    void addRow(const QString &label, QWidget *field);
    void addWide(QWidget *widget);
    QComboBox *addChoice(const QString &label, const QStringList &choices, bool editable = false);
    QDateEdit *addDate(const QString &label, Date date);
    // A sentence of what is missing keeps the dialog open; an empty one lets it go.
    void setCheck(std::function<QString()> check) { m_check = std::move(check); }
    // Does what was asked for when nothing is missing; where it fails the dialog stays, with what was typed.
    void setSave(std::function<bool()> save) { m_save = std::move(save); }
    // After all fields: texts that are left unsaved here are kept at the draft's place and are back, with a
    // word and a way out, when a dialog of that place opens again.
    void keepDraft(const QString &place);
    QPushButton *acceptButton() const { return m_accept; }
    void accept() override;

protected:
    void grow(); // for a text that came or wraps; never beyond the screen
    // Gives the focus to the first field, where nothing else was given it.
    void showEvent(QShowEvent *event) override;

private:
    void showDraft();
    void discardDraft();

    QFormLayout *m_form;
    QLabel *m_problem;
    QPushButton *m_accept;
    std::function<QString()> m_check;
    std::function<bool()> m_save;
    Draft *m_draft = nullptr;
    QWidget *m_back = nullptr; // says that a draft is shown
    std::vector<TextEditor> m_editors;
};

QDate qDateOf(Date date);
Date dateOf(QDate date);

} // namespace ridealong
