// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/notespane.h"

#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/pagefocus.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr size_t mostCards = 12; // until all are asked for

} // namespace

NotesPane::NotesPane(Reader reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_header(new SectionHeader(
          reader == Reader::manager ? tr("Coaching notes") : tr("Debriefs and notes for you"), this, 20))
    , m_column(new QVBoxLayout)
    , m_empty(
          makeLabel(reader == Reader::manager ? tr("No note yet.") : tr("Nothing was shared with you yet."),
                    TextRole::body, Tone::caption, this))
    , m_all(makeSmallButton({}, ButtonKind::link, nullptr, this))
{
    m_empty->setContentsMargins(20, 10, 16, 12);
    m_header->addWidget(m_all);
    m_column->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addLayout(m_column);
    column->addWidget(m_empty);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fill();
    });
}

void NotesPane::setItems(const std::vector<CoachingItem> &items, bool mayWrite)
{
    if (m_isFilled && items == m_items && mayWrite == m_mayWrite)
        return;
    m_items = items;
    m_mayWrite = mayWrite;
    m_isFilled = true;
    fill();
}

// A card that has the focus hands it to the one of the same note, else to the page.
void NotesPane::fill()
{
    const bool hadFocus = holdsFocus(*this);
    CoachingItem before;
    for (auto *card : m_cards) {
        if (holdsFocus(*card) || card->hasFocus())
            before = card->item();
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    if (hadFocus)
        focusPageOf(*this);
    const size_t count = m_showsAll ? m_items.size() : std::min(mostCards, m_items.size());
    for (size_t i = 0; i < count; ++i) {
        auto *card = new NoteCard(m_items[i], m_reader, m_mayWrite, this);
        m_cards.push_back(card);
        m_column->addWidget(card);
        connect(card, &NoteCard::asked, this,
                [this, card](CardAsk what) { Q_EMIT asked(card->item(), what); });
        if (before.row && card->item().row == before.row && card->item().entity == before.entity)
            card->setFocus(Qt::OtherFocusReason);
    }
    m_header->setCount(m_items.empty() ? QString() : QLocale().toString(qulonglong(m_items.size())));
    m_all->setText(m_showsAll ? tr("Fewer")
                              : tr("All %1").arg(QLocale().toString(qulonglong(m_items.size()))));
    m_all->setVisible(m_items.size() > mostCards);
    m_empty->setVisible(m_items.empty());
}

} // namespace ridealong
