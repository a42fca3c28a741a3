// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/labels.h"

#include "leads/paint.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>
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
    fit();
    updateGeometry();
    update();
}

void ElidedLabel::setMostLines(int lines)
{
    m_mostLines = lines;
    fit();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, sizeHint().height()};
}

// What does not fit stands in the last one.
QStringList ElidedLabel::linesAt(int width) const
{
    QStringList lines;
    int from = 0;
    QTextLayout layout(m_text, font());
    layout.beginLayout();
    while (lines.size() + 1 < m_mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        lines << m_text.mid(from, line.textLength()).trimmed();
        from += line.textLength();
    }
    layout.endLayout();
    if (from < m_text.size() || lines.isEmpty())
        lines << m_text.mid(from);
    return lines;
}

bool ElidedLabel::isCut() const
{
    return fontMetrics().horizontalAdvance(linesAt(width()).last()) > width();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(asTyped(font(), m_text));
    painter.setPen(palette().color(QPalette::WindowText));
    QStringList lines = linesAt(width());
    if (lines.size() == 1)
        return painter.drawText(rect(), int(Qt::AlignLeft | Qt::AlignVCenter),
                                fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
    lines.last() = fontMetrics().elidedText(lines.last(), Qt::ElideRight, width());
    const int step = fontMetrics().lineSpacing();
    QRect line(0, (height() - step * int(lines.size())) / 2, width(), step);
    for (const QString &text : lines) {
        painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), text);
        line.translate(0, step);
    }
}

void ElidedLabel::resizeEvent(QResizeEvent *)
{
    fit();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

void ElidedLabel::fit()
{
    setToolTip(isCut() ? m_text : QString());
    if (m_mostLines > 1 && width() > 0)
        setFixedHeight(sizeHint().height() +
                       (int(linesAt(width()).size()) - 1) * fontMetrics().lineSpacing());
}

} // namespace ridealong
