// SPDX-License-Identifier: GPL-3.0-or-later
// A form without a button: rows of a label, a control that commits by itself, what it means, and what is
// wrong with what was entered. The form owns its rows.
#pragma once

#include "settings/choicefield.h"
#include "settings/entryfield.h"

#include <QWidget>
#include <vector>

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_label;
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
    QLabel *addTitle(const QString &title, const QString &sentence = {});
    FormRow *addRow(const RowWords &words, QWidget *control);
    // `kept` reads what stands in the book, for showKept().
    EntryField *addEntry(const RowWords &words, Width width, KeptText::Commit commit,
                         std::function<QString()> kept = {});
    LinesField *addLines(const RowWords &words, KeptText::Commit commit, std::function<QString()> kept);
    ChoiceField *addChoice(const RowWords &words, const QStringList &choices, ChoiceField::Commit commit,
                           std::function<int()> kept = {});
    void addWide(QWidget *widget); // as wide as the form, without a label
    // Shows what stands in the book. Afresh where the form is now about something else: what was typed and
    // not taken is forgotten then.
    void showKept(bool afresh = false);

private:
    template<class Field>
    Field *addField(const RowWords &words, Field *field, std::function<QString()> kept);

    QVBoxLayout *m_column;
    std::vector<std::function<void(bool afresh)>> m_shows;
};

} // namespace ridealong
