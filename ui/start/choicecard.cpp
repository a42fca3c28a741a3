// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/choicecard.h"

#include "leads/paint.h"
#include "shell/icons.h"

#include <QPainter>

namespace ridealong {

namespace {

constexpr int textLeft = 42;
constexpr int textRight = 12;
constexpr int padding = 12;
constexpr int nameGap = 2;

QRect sentenceRect(const QString &sentence, int width)
{
    const QFontMetrics metrics(currentTheme().font(TextRole::secondary));
    return metrics.boundingRect(QRect(0, 0, width - textLeft - textRight, 1000), int(Qt::TextWordWrap),
                                sentence);
}

int nameHeight()
{
    return QFontMetrics(currentTheme().font(TextRole::strong)).height();
}

} // namespace

ChoiceCard::ChoiceCard(const char *iconName, const QString &name, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
    , m_sentence(sentence)
{
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(name);
    setAccessibleDescription(sentence);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceCard::heightForWidth(int width) const
{
    return 2 * padding + nameHeight() + nameGap + sentenceRect(m_sentence, width).height();
}

QSize ChoiceCard::sizeHint() const
{
    return {312, heightForWidth(312)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const QColor fill = on ? t.accentTint : underMouse() ? t.sub2 : t.app;
    paintPanel(painter, rect(), 8, fill, on || hasFocus() ? t.accent : t.line2, on || hasFocus() ? 2 : 1);
    paintIcon(painter, QRect(15, padding + (nameHeight() - 16) / 2, 16, 16), m_icon.constData(),
              on ? t.accent : t.t2);
    const int width = this->width() - textLeft - textRight;
    paintText(painter, QRectF(textLeft, padding, width, nameHeight()), text(), t.font(TextRole::strong),
              t.t1);
    painter.setFont(t.font(TextRole::secondary));
    painter.setPen(t.t2);
    painter.drawText(QRect(textLeft, padding + nameHeight() + nameGap, width, height()),
                     int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), m_sentence);
}

} // namespace ridealong
