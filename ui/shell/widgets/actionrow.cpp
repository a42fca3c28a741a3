// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/actionrow.h"

#include "leads/paint.h"
#include "shell/icons.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr int left = 24;
constexpr int tile = 28;

} // namespace

ActionRow::ActionRow(const char *iconName, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_icon(iconName)
    , m_tone(tone)
    , m_fact(new ElidedLabel({}, this))
    , m_detail(new ElidedLabel({}, this))
    , m_buttons(new QHBoxLayout)
{
    dress(*m_fact, TextRole::name);
    dress(*m_detail, TextRole::secondary, Tone::caption);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_fact);
    texts->addWidget(m_detail);
    texts->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(left + tile + 12, 5, 16, 6);
    row->setSpacing(12);
    row->addLayout(texts, 1);
    row->addLayout(m_buttons);
    m_buttons->setSpacing(6);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(51);
}

void ActionRow::setTexts(const QString &fact, const QString &detail)
{
    m_fact->setText(fact);
    m_detail->setText(detail);
    setAccessibleName(fact);
    setAccessibleDescription(detail);
}

QPushButton *ActionRow::addButton(const QString &text)
{
    auto *button = makeSmallButton(text, ButtonKind::normal, nullptr, this);
    m_buttons->addWidget(button);
    return button;
}

void ActionRow::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    const bool risk = m_tone == Tone::risk;
    const QRect box =
        QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - 1 - tile) / 2, tile, tile));
    const QColor fill = risk ? t.riskTint : t.sub2;
    paintPanel(painter, box, 6, fill, t.look == Look::highContrast ? t.line : fill);
    paintIcon(painter, box.adjusted(6, 6, -6, -6), m_icon.constData(), t.color(m_tone));
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

} // namespace ridealong
