// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/selectionbar.h"

#include "followups/promiseactions.h"
#include "leads/leadwords.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace ridealong {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_clear(new QCheckBox(this))
    , m_count(makeLabel({}, TextRole::strong, Tone::primary, this))
    , m_value(makeLabel({}, TextRole::body, Tone::secondary, this))
    , m_shown(makeLabel({}, TextRole::body, Tone::secondary, this))
    , m_filter(new Chip({}, Chip::Kind::plain, this))
    , m_moveSteps(makeSmallButton(tr("Move steps…"), ButtonKind::normal, "calendar", this))
{
    m_filter->setRemovable(true);
    m_clear->setTristate(true);
    m_clear->setAccessibleName(tr("Clear selection"));
    m_clear->setToolTip(tr("Clear selection"));
    connect(m_clear, &QCheckBox::clicked, this, &SelectionBar::cleared);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 7, 16, 7);
    row->setSpacing(8);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_clear), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_value),
          static_cast<QWidget *>(m_shown), static_cast<QWidget *>(m_filter)})
        row->addWidget(widget);
    row->addStretch(1);
    const auto add = [&](const QString &text, const char *iconName, auto signal) {
        m_actions.push_back(makeSmallButton(text, ButtonKind::normal, iconName, this));
        connect(m_actions.back(), &QPushButton::clicked, this, signal);
        row->addWidget(m_actions.back());
    };
    add(tr("Done"), "check", &SelectionBar::doneAsked);
    add(tr("Move date"), "calendar", &SelectionBar::moveDateAsked);
    add(tr("Reassign"), "users", &SelectionBar::reassignAsked);
    add(tr("Log a call"), "phone", &SelectionBar::logAsked);
    row->addWidget(m_moveSteps);
    connect(m_moveSteps, &QPushButton::clicked, this, &SelectionBar::moveStepsAsked);
    connect(m_filter, &Chip::removed, this, &SelectionBar::filterRemoved);
    setFixedHeight(currentTheme().px(44));
    setFilter({});
    fit();
}

void SelectionBar::setShown(const QString &text)
{
    m_shown->setText(text);
}

void SelectionBar::setFilter(const QString &what)
{
    m_filter->setText(what);
    fit();
}

void SelectionBar::setOffersActions(bool offers)
{
    m_offers = offers;
    fit();
}

void SelectionBar::setSelected(const Book &book, const std::vector<Promise> &promises)
{
    m_bulk = promises.size() > 1;
    if (m_bulk) {
        Money sum{0};
        for (const uint32_t lead : leadsOf(promises))
            sum.minor += book.leads()[lead].value.orZero();
        m_count->setText(tr("%1 selected").arg(QLocale().toString(qulonglong(promises.size()))));
        m_value->setText(moneyOf(book, sum));
    }
    fit();
}

void SelectionBar::fit()
{
    m_clear->setVisible(m_bulk);
    m_clear->setCheckState(Qt::PartiallyChecked);
    for (QLabel *label : {m_count, m_value})
        label->setVisible(m_bulk);
    for (QPushButton *button : m_actions)
        button->setVisible(m_bulk && m_offers);
    m_shown->setVisible(!m_bulk);
    m_filter->setVisible(!m_bulk && !m_filter->text().isEmpty());
    m_moveSteps->setVisible(!m_bulk && m_offers);
    update();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    if (m_bulk)
        QPainter(this).fillRect(rect(), currentTheme().accentTint);
}

} // namespace ridealong
