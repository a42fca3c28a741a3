// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/alikebox.h"

#include "leads/leadwords.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ridealong {

namespace {

QString factsOf(const Book &book, uint32_t lead)
{
    QStringList facts{placeOf(book, lead), ownerOf(book, lead)};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace

AlikeBox::AlikeBox(Likeness by, QWidget *parent)
    : QWidget(parent)
    , m_by(by)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(2);
    hide();
}

QString AlikeBox::sentenceOf(const QString &company) const
{
    switch (m_by) {
    case Likeness::email:
        return tr("%1 has this e-mail.").arg(company);
    case Likeness::phone:
        return tr("%1 has this phone number.").arg(company);
    case Likeness::companyAndPostalCode:
        break;
    }
    return tr("%1 is in the book.").arg(company);
}

void AlikeBox::addRow(const Book &book, uint32_t lead)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(8);
    auto *words = makeLabel(sentenceOf(companyOf(book, lead)), TextRole::secondary, Tone::primary, row);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *facts = new ElidedLabel(factsOf(book, lead), row);
    dress(*facts, TextRole::secondary, Tone::caption);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(words);
    texts->addWidget(facts);
    auto *open = makeButton(tr("Open it"), ButtonKind::link, nullptr, row);
    open->setAccessibleDescription(words->text());
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this, lead] { Q_EMIT openAsked(lead); });
    line->addLayout(texts, 1);
    line->addWidget(open, 0, Qt::AlignTop);
    m_rows->addWidget(row);
}

void AlikeBox::setLeads(const Book &book, const std::vector<uint32_t> &leads)
{
    if (leads == m_leads)
        return;
    m_leads = leads;
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const uint32_t lead : leads)
        addRow(book, lead);
    setVisible(!leads.empty());
}

} // namespace ridealong
