// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/erasedialog.h"

#include "base/words.h"
#include "book/book.h"
#include "session/erasing.h"
#include "shell/theme.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace ridealong {

namespace {

QLabel *makeSentence(QWidget *parent)
{
    auto *label = makeLabel({}, TextRole::body, Tone::risk, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

// Something has to be typed, also for a lead that has no company.
QString calledBy(const Table<Lead> &leads, uint32_t lead)
{
    for (const char *key : {"company", "reference", "contact", "email"})
        if (const QString name = shown(leads.text(lead, leads.fieldByKey(key))).simplified(); !name.isEmpty())
            return name;
    return EraseDialog::tr("a lead without a name");
}

} // namespace

EraseDialog::EraseDialog(const Session &session, uint32_t lead, QWidget *parent)
    : FormDialog(
          tr("Erase for good"),
          tr("For somebody who has a right to be forgotten. It goes from the rows, the history, undo and "
             "search, here and with your next files on every laptop of the team. What somebody "
             "typed into the notes of other leads is not found by this."),
          tr("Erase for good"), parent)
    , m_session(session)
    , m_what(new QComboBox(this))
    , m_holds(makeSentence(this))
    , m_reason(makeField(tr("Asked for it"), nullptr, this))
    , m_typed(makeField({}, nullptr, this))
{
    addSubjects(lead);
    for (const Subject &subject : m_subjects)
        m_what->addItem(subject.contact ? tr("Only the contact %1").arg(subject.name)
                                        : tr("%1, with all that hangs on it").arg(subject.name));
    addRow(tr("What"), m_what);
    addWide(m_holds);
    addRow(tr("Reason, without a name"), m_reason);
    addRow(tr("Name, once more"), m_typed);
    setCheck([this] { return refusal(); });
    acceptButton()->setProperty("kind", QStringLiteral("danger"));
    connect(m_what, &QComboBox::currentIndexChanged, this, &EraseDialog::showSubject);
    showSubject();
    resize(currentTheme().px(560), sizeHint().height());
    m_what->setFocus();
}

void EraseDialog::addSubjects(uint32_t lead)
{
    const Book &book = m_session.book();
    m_subjects.push_back({lead, 0, calledBy(book.leads(), lead)});
    const auto &contacts = book.tables().contact;
    for (uint32_t contact = 1; contact < contacts.end(); ++contact)
        if (contacts.has(contact) && contacts[contact].lead.number == lead) {
            const QString called = shown(contacts.text(contact, contactField("name"))).simplified();
            if (!called.isEmpty())
                m_subjects.push_back({0, contact, called});
        }
}

void EraseDialog::showSubject()
{
    RedactionWish trial = wish();
    trial.reason = "-";
    const auto planned = wouldErase(m_session, trial);
    QString text =
        planned ? tr("This erases %1. It can’t be taken back.").arg(planned->what) : planned.error().text;
    if (planned && !planned->backups.isEmpty())
        text += u' ' + tr("Backups that hold it still, until they are deleted: %1.")
                           .arg(QLocale().toString(planned->backups.size()));
    m_holds->setText(text);
    m_typed->setPlaceholderText(name());
}

QString EraseDialog::refusal() const
{
    if (m_reason->text().trimmed().isEmpty())
        return tr("Say why. The reason stays when all else is gone.");
    if (m_typed->text().simplified() != name())
        return tr("Type the name as it stands above: %1").arg(name());
    const auto planned = wouldErase(m_session, wish());
    return planned ? QString() : planned.error().text;
}

QString EraseDialog::name() const
{
    return m_subjects[size_t(std::max(0, m_what->currentIndex()))].name;
}

RedactionWish EraseDialog::wish() const
{
    const Subject &subject = m_subjects[size_t(std::max(0, m_what->currentIndex()))];
    return {subject.lead, subject.contact, m_reason->text().simplified().toStdString(), m_session.user()};
}

} // namespace ridealong
