// SPDX-License-Identifier: GPL-3.0-or-later
// What one answer asks for and what share it gives: values to tick with the number of leads that have each, a
// part of a text, or a band of numbers or days.
#pragma once

#include "dialogs/formdialog.h"
#include "scoring/criterionfield.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace ridealong {

class PointsSpin;

class AnswerDialog : public FormDialog
{
    Q_OBJECT
public:
    AnswerDialog(const LeadData &leadData, const Criterion &criterion, const Answer &answer, bool isNew,
                 QWidget *parent);
    Answer answer() const;

private:
    enum class Shape { texts, numbers, days };

    void addTexts(const LeadData &leadData, const Answer &answer);
    void addValue(const QString &text, const QString &count, bool ticked);
    void addBand(const Answer &answer);
    void showForm();
    QString problem() const;

    CriterionField m_field;
    Shape m_shape = Shape::texts;
    QComboBox *m_form = nullptr; // values, or a part of the text
    QListWidget *m_values = nullptr;
    QLineEdit *m_other = nullptr;
    QLineEdit *m_contains = nullptr;
    QLineEdit *m_low = nullptr;
    QLineEdit *m_high = nullptr;
    PointsSpin *m_share;
};

} // namespace ridealong
