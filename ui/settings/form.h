// SPDX-License-Identifier: GPL-3.0-or-later
// A form without a button: rows of a label, a control that commits by itself, what it means, and what is
// wrong with what was entered. The form owns its rows.
#pragma once

#include "settings/choicefield.h"
#include "settings/entryfield.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ridealong {

struct RowWords
{
    QString label;
    QString unit = {}; // behind the control: "days", "%"
    QString note = {}; // below it, in a sentence
};

class FormRow : public QWidget
{
    Q_OBJECT
public:
    FormRow(const RowWords &words, QWidget *control, QWidget *parent = nullptr);
    void setNote(const QString &note);
    void setProblem(const QString &problem); // empty: nothing is wrong
    QString problem() const;

private:
    QWidget *m_control;
    QLabel *m_note;
    QLabel *m_problem;
};

class Form : public QWidget
{
    Q_OBJECT
public:
    enum class Width { number, text };

    explicit Form(QWidget *parent = nullptr);
    // Starts a group of rows; the sentence says what they are for.
    void addTitle(const QString &title, const QString &sentence = {});
    FormRow *addRow(const RowWords &words, QWidget *control);
    EntryField *addEntry(const RowWords &words, Width width, EntryField::Commit commit);
    ChoiceField *addChoice(const RowWords &words, const QStringList &choices, ChoiceField::Commit commit);
    void addWide(QWidget *widget); // as wide as the form, without a label

private:
    QVBoxLayout *m_column;
};

} // namespace ridealong
