// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/argumentbox.h"

#include "files/importpreview.h"
#include "measure/intake.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"
#include "work/leads.h"

#include <QVBoxLayout>

namespace ridealong {

ArgumentBox::ArgumentBox(const Book &book, uint32_t rep, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_rep(rep)
    , m_floor(intakeFloor(book, rep))
    , m_words(makeLabel({}, TextRole::body, Tone::secondary, this))
    , m_line(makeField(tr("Why it deserves a yes"), nullptr, this))
{
    m_words->setWordWrap(true);
    m_line->setAccessibleName(tr("Why it deserves a yes"));
    m_line->setObjectName(QStringLiteral("argument"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_line);
    hide();
}

ArgumentBox::~ArgumentBox() = default;

// Each time one more row of the staging book, which lives as long as the form.
Grade ArgumentBox::gradeOf(const std::vector<Cell> &cells, const Rest &rest)
{
    if (!m_staging)
        m_staging = bookSetUpLike(m_book);
    ChangeSet changes = m_staging->change(Instant{0});
    const auto lead = addLead(changes, *m_staging, cells, m_rep);
    if (!lead)
        return Grade::none;
    m_staging->apply(changes);
    ChangeSet more = m_staging->change(Instant{0});
    if (rest(more, *m_staging, *lead))
        m_staging->apply(more);
    return m_staging->standing(*lead).grade;
}

void ArgumentBox::setFields(const std::vector<Cell> &cells, const Rest &rest)
{
    const Grade grade = gradeOf(cells, rest);
    setVisible(grade > m_floor);
    m_words->setText(tr("As it stands it grades %1 and waits for your manager’s yes.")
                         .arg(QString(QLatin1Char(letter(grade)))));
}

std::string ArgumentBox::argument() const
{
    return isHidden() ? std::string() : m_line->text().trimmed().toStdString();
}

} // namespace ridealong
