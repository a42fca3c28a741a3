// SPDX-License-Identifier: GPL-3.0-or-later
#include "clones/seedspane.h"

#include "base/words.h"
#include "clones/lookslike.h"
#include "leads/leadwords.h"
#include "measure/clones.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/labels.h"

#include <QCheckBox>
#include <QCompleter>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

QString howChosen(const BestAccounts &best, bool chosen)
{
    if (chosen)
        return SeedsPane::tr("Chosen for this look. The best accounts of the book stay as they are.");
    if (best.accounts.empty())
        return SeedsPane::tr("Add the customers that you would like to have twice.");
    if (best.by == BestAccounts::By::marks)
        return SeedsPane::tr("Marked by you.");
    return SeedsPane::tr("The top fifth of %1 customers by margin less support cost.")
        .arg(QLocale().toString(qlonglong(best.wonAccounts)));
}

// Won customers first: they are what a best account is.
QStringList companies(const Book &book)
{
    constexpr int most = 20'000;
    QStringList names;
    for (const bool won : {true, false})
        for (uint32_t lead = 1; lead < book.leads().end() && names.size() < most; ++lead)
            if (book.leads().has(lead) && (book.standing(lead).stageType == StageType::won) == won)
                names << companyOf(book, lead);
    names.removeDuplicates();
    return names;
}

uint32_t leadOf(const Book &book, const QString &company)
{
    uint32_t found = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (book.leads().has(lead) && companyOf(book, lead).compare(company, Qt::CaseInsensitive) == 0 &&
            (!found || book.standing(lead).stageType == StageType::won))
            found = lead;
    return found;
}

} // namespace

SeedsPane::SeedsPane(const Book &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_title(makeLabel({}, TextRole::section, Tone::primary, this))
    , m_how(makeLabel({}, TextRole::secondary, Tone::caption, this))
    , m_list(new QListWidget(this))
{
    m_how->setWordWrap(true);
    m_list->setAccessibleName(tr("Best accounts"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 16, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_how);
    column->addWidget(m_list, 3);
    column->addWidget(makeButtons());
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(makeLabel(tr("Compare by"), TextRole::section, Tone::primary, this));
    column->addWidget(makeFields(), 4);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
}

QWidget *SeedsPane::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar);
    const auto add = [&](const QString &text) {
        auto *button = makeSmallButton(text, ButtonKind::normal, nullptr, bar);
        button->setAutoDefault(false);
        flow->addWidget(button);
        return button;
    };
    m_add = add(tr("Add…"));
    m_remove = add(tr("Take away"));
    m_keep = add(tr("Mark as best account"));
    m_usual = add(tr("All best accounts"));
    m_topFifth = add(tr("Top fifth by value"));
    connect(m_add, &QPushButton::clicked, this, &SeedsPane::askForCompany);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0 && size_t(row) < m_accounts.size())
            Q_EMIT removeAsked(m_accounts[size_t(row)]);
    });
    connect(m_keep, &QPushButton::clicked, this, &SeedsPane::keepAsked);
    connect(m_usual, &QPushButton::clicked, this, &SeedsPane::usualAsked);
    connect(m_topFifth, &QPushButton::clicked, this, &SeedsPane::topFifthAsked);
    return bar;
}

QWidget *SeedsPane::makeFields()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Fields to compare"));
    auto *inside = new QWidget(area);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(4);
    for (const ComparedField &field : comparableFields(m_book.leadData())) {
        auto *box = new QCheckBox(fieldLabel(field), inside);
        connect(box, &QCheckBox::clicked, this, &SeedsPane::tellFields);
        column->addWidget(box);
        m_boxes.push_back(box);
        m_keys.push_back(field.key());
    }
    column->addStretch();
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

void SeedsPane::showButtons(const BestAccounts &best, bool chosen)
{
    m_add->setVisible(!chosen);
    m_remove->setVisible(!chosen && !m_accounts.empty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_keep->setVisible(chosen);
    m_usual->setVisible(chosen);
    m_topFifth->setVisible(!chosen && best.by == BestAccounts::By::marks && !m_accounts.empty());
}

void SeedsPane::setAccounts(const BestAccounts &best, bool chosen)
{
    const int before = m_list->currentRow();
    m_accounts = best.leads();
    m_title->setText(chosen ? tr("Companies to clone") : tr("Best accounts"));
    m_how->setText(howChosen(best, chosen));
    m_list->clear();
    for (const BestAccount &account : best.accounts) {
        const QString name = companyOf(m_book, account.lead);
        const QString facts =
            account.value.isSet() && best.by != BestAccounts::By::marks
                ? tr("%1 in %2 months").arg(moneyOf(m_book, account.value)).arg(bestAccountMonths)
                : accountFacts(m_book, account.lead);
        m_list->addItem(facts.isEmpty() ? name : QString(name + u'\n' + facts));
    }
    m_list->setCurrentRow(std::min(before, m_list->count() - 1));
    showButtons(best, chosen);
}

void SeedsPane::setFields(const std::vector<ComparedField> &compared)
{
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(std::ranges::any_of(
            compared, [&](const ComparedField &field) { return field.key() == m_keys[i]; }));
}

void SeedsPane::tellFields()
{
    std::vector<std::string> keys;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            keys.push_back(m_keys[i]);
    Q_EMIT fieldsAsked(keys);
}

void SeedsPane::askForCompany()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add a best account"));
    dialog->setLabelText(tr("Company"));
    dialog->setComboBoxItems(companies(m_book));
    dialog->setComboBoxEditable(true);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &company) {
        if (const uint32_t lead = leadOf(m_book, company))
            Q_EMIT addAsked(lead);
    });
    dialog->open();
}

} // namespace ridealong
