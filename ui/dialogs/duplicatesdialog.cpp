// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/duplicatesdialog.h"

#include "leads/leadwords.h"
#include "leads/mergechooser.h"
#include "shell/theme.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

namespace ridealong {

DuplicatesDialog::DuplicatesDialog(const Book &book, std::vector<LikelyPair> pairs, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_pairs(std::move(pairs))
    , m_answer(makeLabel({}, TextRole::body, Tone::secondary, this))
    , m_list(new QListWidget(this))
    , m_line(makeHairline(Qt::Vertical, this))
    , m_chooser(new MergeChooser(this))
    , m_merged(new Notice({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge duplicates"));
    resize(currentTheme().px(920), currentTheme().px(600));
    m_list->setAccessibleName(tr("Likely duplicates"));
    m_list->setFixedWidth(currentTheme().px(280));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(4);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_merged->addButton(tr("Undo")), &QPushButton::clicked, this, &DuplicatesDialog::undoAsked);
    m_merged->hide();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_list);
    middle->addWidget(m_line);
    middle->addWidget(m_chooser, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(windowTitle(), TextRole::detailTitle, Tone::primary, this));
    column->addWidget(m_answer);
    column->addWidget(m_merged);
    column->addLayout(middle, 1);
    column->addWidget(makeButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_swapped = false;
        showPair();
    });
    auto *undo = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    connect(undo, &QShortcut::activated, this, &DuplicatesDialog::undoAsked);
    fill();
}

QWidget *DuplicatesDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    m_swap = makeButton(tr("Swap sides"), ButtonKind::normal, nullptr, bar);
    m_skip = makeButton(tr("They are two"), ButtonKind::normal, nullptr, bar);
    auto *close = makeButton(tr("Close"), ButtonKind::normal, nullptr, bar);
    m_merge = makeButton(tr("Merge"), ButtonKind::primary, nullptr, bar);
    m_merge->setDefault(true);
    for (auto *button : {m_swap, m_skip, close})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_swap);
    row->addWidget(m_skip);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_merge);
    connect(m_swap, &QPushButton::clicked, this, &DuplicatesDialog::swapSides);
    connect(m_skip, &QPushButton::clicked, this, &DuplicatesDialog::skip);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::ask);
    return bar;
}

QString DuplicatesDialog::why(const LikelyPair &pair) const
{
    QStringList reasons;
    if (pair.why[size_t(Likeness::email)])
        reasons << tr("same e-mail");
    if (pair.why[size_t(Likeness::phone)])
        reasons << tr("same phone number");
    if (pair.why[size_t(Likeness::companyAndPostalCode)])
        reasons << tr("same company and postal code");
    return reasons.isEmpty() ? tr("chosen by you") : reasons.join(QStringLiteral(", "));
}

int DuplicatesDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_pairs.size() ? row : -1;
}

void DuplicatesDialog::fill()
{
    const int before = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (size_t i = 0; i < std::min(m_pairs.size(), mostPairs); ++i) {
        const QString first = companyOf(m_book, m_pairs[i].first);
        const QString second = companyOf(m_book, m_pairs[i].second);
        m_list->addItem(first == second ? tr("%1, twice\n%2").arg(first, why(m_pairs[i]))
                                        : tr("%1 and %2\n%3").arg(first, second, why(m_pairs[i])));
    }
    m_list->setVisible(m_pairs.size() > 1);
    m_line->setVisible(m_pairs.size() > 1);
    m_list->setCurrentRow(std::clamp(before, 0, std::max(0, m_list->count() - 1)));
    const QString count = QLocale().toString(qlonglong(m_pairs.size()));
    const bool isChosen = m_pairs.size() == 1 && m_pairs.front().why == std::array<bool, 3>{};
    m_answer->setText(m_pairs.empty()       ? tr("No lead is likely another one.")
                      : isChosen            ? tr("You chose these two.")
                      : m_pairs.size() == 1 ? tr("Two leads are likely one: %1.").arg(why(m_pairs.front()))
                                            : tr("%1 pairs of leads are likely duplicates.").arg(count));
    m_swapped = false;
    showPair();
}

void DuplicatesDialog::showPair()
{
    const int row = current();
    for (auto *button : {m_merge, m_skip, m_swap})
        button->setEnabled(row >= 0);
    m_chooser->setVisible(row >= 0);
    if (row < 0)
        return;
    const LikelyPair &pair = m_pairs[size_t(row)];
    m_chooser->setLeads(m_book, m_swapped ? pair.second : pair.first, m_swapped ? pair.first : pair.second);
    if (!m_list->hasFocus())
        m_chooser->focusFirst();
}

void DuplicatesDialog::swapSides()
{
    m_swapped = !m_swapped;
    showPair();
}

void DuplicatesDialog::ask()
{
    if (current() >= 0)
        Q_EMIT mergeAsked(m_chooser->wish());
}

void DuplicatesDialog::skip()
{
    if (const int row = current(); row >= 0) {
        m_pairs.erase(m_pairs.begin() + row);
        fill();
    }
}

// Pairs with the lead that went into another are settled with it.
void DuplicatesDialog::tellMerged(const QString &sentence)
{
    std::erase_if(m_pairs, [this](const LikelyPair &pair) {
        return !m_book.leads().has(pair.first) || !m_book.leads().has(pair.second);
    });
    m_merged->setText(sentence);
    m_merged->setVisible(!sentence.isEmpty());
    fill();
}

void DuplicatesDialog::setPairs(std::vector<LikelyPair> pairs)
{
    m_pairs = std::move(pairs);
    m_merged->hide();
    fill();
}

} // namespace ridealong
