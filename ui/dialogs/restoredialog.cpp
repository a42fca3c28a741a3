// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/restoredialog.h"

#include "leads/leadwords.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/roomyrows.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace ridealong {

namespace {

QString lineOf(const Book &book, uint32_t lead)
{
    QStringList parts{companyOf(book, lead), placeOf(book, lead), ownerOf(book, lead)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

std::vector<uint32_t> deletedLeads(const Book &book)
{
    std::vector<uint32_t> leads;
    for (uint32_t lead = book.leads().end(); lead-- > 1;)
        if (!book.leads().has(lead) && !book.leads()[lead].mergedInto.isSet() &&
            !companyOf(book, lead).isEmpty())
            leads.push_back(lead);
    return leads;
}

RestoreDialog::RestoreDialog(const Book &book, QWidget *parent)
    : FormDialog(tr("Deleted leads"),
                 tr("Choose those that are to come back, with all that belongs to them."), tr("Restore"),
                 parent)
    , m_book(book)
    , m_deleted(deletedLeads(book))
    , m_words(makeField(tr("Filter by text"), "search", this))
    , m_list(new QListWidget(this))
{
    giveRowsRoom(*m_list);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Deleted leads"));
    addWide(m_words);
    addWide(m_list);
    resize(currentTheme().px(520), currentTheme().px(460));
    connect(m_words, &QLineEdit::textChanged, this, &RestoreDialog::fill);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &RestoreDialog::showWhatGoes);
    fill();
    m_list->setFocus();
}

void RestoreDialog::fill()
{
    m_list->clear();
    for (const uint32_t lead : m_deleted) {
        const QString line = lineOf(m_book, lead);
        if (m_list->count() >= most)
            break;
        if (!line.contains(m_words->text().trimmed(), Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(line, m_list);
        item->setData(Qt::UserRole, lead);
    }
    m_list->setCurrentRow(0);
    showWhatGoes();
}

void RestoreDialog::showWhatGoes()
{
    const qsizetype chosen = m_list->selectedItems().size();
    acceptButton()->setEnabled(chosen > 0);
    if (m_answer)
        m_answer->setEnabled(chosen == 1);
}

QPushButton *RestoreDialog::addAnswer(const QString &text)
{
    m_answer = makeButton(text, ButtonKind::link, nullptr, this);
    addWide(m_answer);
    showWhatGoes();
    return m_answer;
}

std::vector<uint32_t> RestoreDialog::chosen() const
{
    std::vector<uint32_t> leads;
    for (const QListWidgetItem *item : m_list->selectedItems())
        leads.push_back(item->data(Qt::UserRole).toUInt());
    return leads;
}

} // namespace ridealong
