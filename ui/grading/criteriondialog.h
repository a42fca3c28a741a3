// SPDX-License-Identifier: GPL-3.0-or-later
// What a criterion is called, where it stands and what it reads. A new one comes with answers to start from,
// made of what the leads hold.
#pragma once

#include "dialogs/formdialog.h"
#include "lead/leaddata.h"
#include "scoring/model.h"

class QComboBox;
class QLineEdit;

namespace ridealong {

class CriterionDialog : public FormDialog
{
    Q_OBJECT
public:
    // A criterion without an id is a new one.
    CriterionDialog(const LeadData &leadData, const Model &model, const Criterion &criterion,
                    QWidget *parent);
    Criterion criterion() const;

private:
    struct Source
    {
        std::string field, date = {};
        QString label;
    };

    void addSources();
    const Source &source() const;
    void showSource();
    QString problem() const;

    const LeadData &m_data;
    const Model &m_model;
    Criterion m_before;
    std::vector<Source> m_sources;
    QLineEdit *m_label;
    QComboBox *m_reads = nullptr;
    QComboBox *m_dimension = nullptr;
    QLineEdit *m_place;
    bool m_labelIsOwn = false; // somebody typed it
};

} // namespace ridealong
