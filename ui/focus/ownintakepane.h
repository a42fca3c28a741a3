// SPDX-License-Identifier: GPL-3.0-or-later
// A rep's own leads at intake: how each stands, what the manager said, and a line to argue in. It asks and
// tells; whoever made it commits. Also the sentences of the manager's answers, for whoever shows them.
#pragma once

#include "measure/intake.h"
#include "report/document.h"

#include <QString>
#include <QWidget>
#include <span>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ridealong {

class SectionHeader;

// "Refused on Oct 12: off profile", "Waits for 3 days", "Parked until Oct 28"
QString intakeWords(const Book &book, const IntakeCase &one);
// "Dana approved Circle City Laundry." "Brickyard Fitness Clubs was refused: off profile."
QString answerSentence(const Book &book, const IntakeCase &one);

class OwnIntakePane : public QWidget
{
    Q_OBJECT
public:
    explicit OwnIntakePane(QWidget *parent = nullptr);
    void setCases(const Book &book, std::span<const IntakeCase> cases); // none hides the pane

Q_SIGNALS:
    void argued(uint32_t lead, const QString &reason);
    void opened(uint32_t lead);

private:
    QWidget *makeRow(const Book &book, const IntakeCase &one);
    void addArguing(QVBoxLayout &below, const IntakeCase &one, QWidget *row);

    SectionHeader *m_header;
    QVBoxLayout *m_list;
    report::Table m_table; // of all that are shown or would be
};

} // namespace ridealong
