// SPDX-License-Identifier: GPL-3.0-or-later
// A form made of the table of a lead's fields, for a new lead or for all fields of one that is there. Only
// the company's name must be given; what cannot be read is said at its field. A new lead that is likely in
// the book already is said below the field while it is typed, and can be added all the same. Latitude and
// longitude are one field, which also takes a map's link.
#pragma once

#include "base/result.h"
#include "book/book.h"
#include "dialogs/formdialog.h"
#include "lead/likelyfinder.h"

#include <QTimer>
#include <vector>

class QComboBox;
class QLineEdit;

namespace ridealong {

class AlikeBox;
class ArgumentBox;

class LeadDialog : public FormDialog
{
    Q_OBJECT
public:
    // `lead` 0 is a new one. `notes` are the lead's, which are not in memory.
    LeadDialog(const Book &book, uint32_t lead, const QString &notes, QWidget *parent);
    void setCompany(const QString &company);
    // New lead: the cells that were filled in. Otherwise: those that are other than before.
    std::vector<Cell> cells() const;
    // The same for the manager's own fields, of the lead that is there by now.
    Status addCustom(ChangeSet &changes, uint32_t lead) const;
    // A rep's new lead that would wait at intake asks for what the rep says for it. Before keepDraft().
    void askArgumentOf(uint32_t rep);
    std::string argument() const;

Q_SIGNALS:
    // Of a new lead: it is there already, and the person wants to see it.
    void openAsked(uint32_t lead);

private:
    struct Row
    {
        LeadFieldRef field;
        QWidget *editor;
        QString before;
    };
    struct Alike
    {
        QLineEdit *line;
        AlikeBox *box;
        Likeness by;
    };
    QWidget *makePages();
    void addProcess(QWidget *page);
    void addField(const LeadFieldRef &field, QWidget *page);
    void addCoordinates(const LeadFieldRef &latitude, QWidget *page);
    QString textOf(const Row &row) const;
    bool coordinatesAreBad() const;
    void watchField(QLineEdit &line, Likeness by, QWidget *page);
    void readLeads();
    void findAlike();
    void showGrade();
    Status addCustom(ChangeSet &changes, const Book &book, uint32_t lead) const;
    QString problem() const;
    bool readChanged(const Row &row, Value &value) const;

    const Book &m_book;
    uint32_t m_lead;
    QString m_notes;
    std::vector<Row> m_rows;
    std::vector<Alike> m_alike;
    QLineEdit *m_coordinates = nullptr;
    QString m_coordinatesBefore;
    QComboBox *m_process = nullptr;    // of a new lead, where there are several
    ArgumentBox *m_argument = nullptr; // of a rep's new lead
    LikelyFinder m_finder;
    QTimer m_typing;
};

} // namespace ridealong
