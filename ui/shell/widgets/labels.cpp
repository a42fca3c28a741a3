// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/labels.h"

#include <QPainter>
#include <QVariant>

namespace ridealong {

namespace {

constexpr char roleKey[] = "textRole";
constexpr char toneKey[] = "textTone";

class Hairline : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), currentTheme().line); }
};

} // namespace

void dress(QWidget &widget, TextRole role, Tone tone)
{
    widget.setProperty(roleKey, int(role));
    widget.setProperty(toneKey, int(tone));
    redress(widget);
}

void redress(QWidget &widget)
{
    const QVariant role = widget.property(roleKey);
    if (!role.isValid())
        return;
    const auto &t = currentTheme();
    widget.setFont(t.font(TextRole(role.toInt())));
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, t.color(Tone(widget.property(toneKey).toInt())));
    widget.setPalette(palette);
}

QLabel *makeLabel(const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    dress(*label, role, tone);
    return label;
}

void standOnBaselineOf(QLabel &label, const QLabel &larger)
{
    const int lift = QFontMetrics(larger.font()).descent() - QFontMetrics(label.font()).descent();
    label.setContentsMargins(0, 0, 0, std::max(0, lift));
}

QWidget *makeHairline(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new Hairline(parent);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), int(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *)
{
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    const bool cut = fontMetrics().horizontalAdvance(m_text) > width();
    setToolTip(cut ? m_text : QString());
}

} // namespace ridealong
