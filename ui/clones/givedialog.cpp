// SPDX-License-Identifier: GPL-3.0-or-later
#include "clones/givedialog.h"

#include "base/words.h"
#include "leads/leadwords.h"
#include "shell/widgets/labels.h"
#include "work/leads.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

int openLeadsOf(const Book &book, uint32_t person)
{
    int count = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        count +=
            book.leads()[lead].owner.number == person && book.leads().has(lead) && isOpenLead(book, lead);
    return count;
}

QString sentence(const std::vector<uint32_t> &leads)
{
    return leads.size() == 1
               ? GiveDialog::tr("It gets the tag “clone”, so that the scoreboard can follow it.")
               : GiveDialog::tr("A’s are dealt first and in turn. All get the tag “clone”, so that "
                                "the scoreboard can follow them.");
}

} // namespace

GiveDialog::GiveDialog(const Book &book, std::vector<uint32_t> leads, QWidget *parent)
    : FormDialog(leads.size() == 1 ? tr("Give %1 to").arg(companyOf(book, leads.front()))
                                   : tr("Give %1 clones to").arg(QLocale().toString(qlonglong(leads.size()))),
                 sentence(leads), tr("Give"), parent)
    , m_book(book)
    , m_leads(std::move(leads))
    , m_preview(makeLabel({}, TextRole::body, Tone::secondary, this))
{
    auto *people = new QWidget(this);
    auto *column = new QVBoxLayout(people);
    column->setContentsMargins({});
    column->setSpacing(4);
    for (uint32_t person = 1; person < book.people().end(); ++person) {
        if (!book.people().has(person) || book.people()[person].active == 1)
            continue;
        auto *box = new QCheckBox(
            tr("%1, %2 open leads")
                .arg(shown(book.personName(person)), QString::number(openLeadsOf(book, person))),
            people);
        connect(box, &QCheckBox::toggled, this, &GiveDialog::preview);
        column->addWidget(box);
        m_boxes.emplace_back(person, box);
    }
    addWide(people);
    m_preview->setWordWrap(true);
    m_preview->setObjectName(QStringLiteral("preview"));
    addWide(m_preview);
    setCheck([this] { return reps().empty() ? tr("Choose at least one person.") : QString(); });
    preview();
}

std::vector<uint32_t> GiveDialog::reps() const
{
    std::vector<uint32_t> reps;
    for (const auto &[person, box] : m_boxes)
        if (box->isChecked())
            reps.push_back(person);
    return reps;
}

void GiveDialog::preview()
{
    const DealPlan planned = plan();
    const std::vector<DealtLead> &all = planned.dealt;
    QStringList parts;
    for (const uint32_t rep : reps()) {
        const auto count = std::ranges::count(all, rep, &DealtLead::person);
        parts << tr("%1 gets %2").arg(shown(m_book.personName(rep)), QString::number(count));
    }
    const auto taken = std::ranges::count_if(all, [this](const DealtLead &dealt) {
        return !isFree(m_book, dealt.lead) && m_book.leads()[dealt.lead].owner.number != dealt.person;
    });
    QString text = parts.isEmpty() ? tr("Choose who gets them.") : parts.join(QStringLiteral(" · "));
    if (taken)
        text += u'\n' + (taken == 1 ? tr("One of them belongs to somebody else now.")
                                    : tr("%1 of them belong to somebody else now.").arg(taken));
    if (const size_t left = planned.left.size(); left > 0 && !parts.isEmpty())
        text += u'\n' + (left == 1 ? tr("One stays where it is: nobody has room.")
                                   : tr("%1 stay where they are: nobody has room.").arg(left));
    m_preview->setText(text);
    acceptButton()->setEnabled(!all.empty());
}

} // namespace ridealong
