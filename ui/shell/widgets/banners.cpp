// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/banners.h"

#include "leads/paint.h"
#include "shell/icons.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/onestop.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace ridealong {

namespace {

class IconLabel : public QWidget
{
public:
    IconLabel(const char *name, int side, Tone tone, QWidget *parent)
        : QWidget(parent)
        , m_name(name)
        , m_tone(tone)
    {
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QRect square(0, 0, width(), width());
        square.moveCenter(rect().center());
        paintIcon(painter, square, m_name.constData(), currentTheme().color(m_tone));
    }

private:
    QByteArray m_name;
    Tone m_tone;
};

QLabel *wrapped(TextRole role, Tone tone, QWidget *parent)
{
    auto *label = makeLabel({}, role, tone, parent);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    return label;
}

} // namespace

QWidget *makeIconLabel(const char *iconName, int side, Tone tone, QWidget *parent)
{
    return new IconLabel(iconName, side, tone, parent);
}

AlertBanner::AlertBanner(Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_cause(makeLabel({}, TextRole::strong, Tone::primary, this))
    , m_rule(wrapped(TextRole::body, Tone::secondary, this))
    , m_buttons(new QHBoxLayout)
{
    const bool paragraph = shape == Shape::paragraph;
    m_cause->setTextFormat(Qt::PlainText);
    m_cause->setWordWrap(paragraph);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(13, 10, 12, 10);
    row->setSpacing(8);
    const auto top = paragraph ? Qt::AlignTop : Qt::AlignVCenter;
    auto *sign = makeIconLabel("octagon-alert", 14, Tone::risk, this);
    sign->setFixedHeight(m_cause->sizeHint().height());
    row->addWidget(sign, 0, top);
    auto *texts = new QBoxLayout(paragraph ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    texts->setSpacing(paragraph ? 0 : 8);
    texts->addWidget(m_cause);
    texts->addWidget(m_rule, paragraph ? 0 : 1);
    row->addLayout(texts, 1);
    row->addSpacing(paragraph ? 24 : 0);
    row->addLayout(m_buttons);
    m_buttons->setAlignment(top);
    m_buttons->setSpacing(6);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setMinimumHeight(48);
}

void AlertBanner::setTexts(const QString &cause, const QString &rule)
{
    m_cause->setText(cause);
    m_rule->setText(rule);
    setAccessibleName(cause);
    setAccessibleDescription(rule);
}

QPushButton *AlertBanner::addButton(const QString &text)
{
    auto *button = makeSmallButton(text, ButtonKind::normal, nullptr, this);
    m_buttons->addWidget(button);
    return button;
}

void AlertBanner::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    paintPanel(painter, rect(), 8, t.riskTint, t.riskLine);
    QPainterPath edge;
    edge.addRoundedRect(QRectF(0, 0, 12, height()), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(0, 0, 4, height());
    painter.fillRect(0, 0, 4, height(), t.panel);
    painter.fillPath(edge, t.risk);
}

Notice::Notice(const QString &text, QWidget *parent, AlertBanner::Shape shape)
    : QWidget(parent)
    , m_text(wrapped(TextRole::body, Tone::primary, this))
    , m_buttons(new QHBoxLayout)
{
    const bool paragraph = shape == AlertBanner::Shape::paragraph;
    auto *sign = makeIconLabel("info", 14, Tone::accent, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(13, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(sign, 0, paragraph ? Qt::AlignTop : Qt::Alignment());
    auto *content = new QBoxLayout(paragraph ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    content->setSpacing(8);
    content->addWidget(m_text, paragraph ? 0 : 1);
    content->addLayout(m_buttons);
    row->addLayout(content, 1);
    m_buttons->setSpacing(8);
    m_buttons->setAlignment(paragraph ? Qt::AlignLeft : Qt::Alignment());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setMinimumHeight(38);
    setText(text);
}

void Notice::setText(const QString &text)
{
    const QString said = withOneStop(text);
    m_text->setText(said);
    setAccessibleName(said);
}

QPushButton *Notice::addButton(const QString &text)
{
    auto *button = makeSmallButton(text, ButtonKind::normal, nullptr, this);
    m_buttons->addWidget(button);
    return button;
}

void Notice::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    paintPanel(painter, rect(), 8, t.accentTint, t.accentTint2);
}

StateView::StateView(Kind kind, const char *iconName, QWidget *parent)
    : QWidget(parent)
    , m_fact(wrapped(TextRole::strong, Tone::primary, this))
    , m_sentence(wrapped(TextRole::body, Tone::secondary, this))
    , m_buttons(new QHBoxLayout)
{
    const auto tone = kind == Kind::error ? Tone::risk : Tone::caption;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(makeIconLabel(iconName, 28, tone, this), 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_fact);
    column->addSpacing(2);
    column->addWidget(m_sentence);
    column->addSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch();
    m_fact->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_buttons->setAlignment(Qt::AlignHCenter);
    m_buttons->setSpacing(6);
}

void StateView::setTexts(const QString &fact, const QString &sentence)
{
    m_fact->setText(fact);
    m_sentence->setText(sentence);
    setAccessibleName(fact);
    setAccessibleDescription(sentence);
}

QPushButton *StateView::addButton(const QString &text)
{
    auto *button = makeSmallButton(text, ButtonKind::normal, nullptr, this);
    m_buttons->addWidget(button);
    return button;
}

StateView *makeEmptyState(const char *iconName, const QString &fact, const QString &sentence, QWidget *parent)
{
    auto *view = new StateView(StateView::Kind::empty, iconName, parent);
    view->setTexts(fact, sentence);
    return view;
}

StateView *makeErrorState(const QString &fact, const QString &sentence, QWidget *parent)
{
    auto *view = new StateView(StateView::Kind::error, "triangle-alert", parent);
    view->setTexts(fact, sentence);
    return view;
}

} // namespace ridealong
