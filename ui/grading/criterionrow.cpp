// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/criterionrow.h"

#include "grading/pointsspin.h"
#include "grading/weightbar.h"
#include "scoring/modelwords.h"
#include "shell/icons.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace ridealong {

namespace {

constexpr int gripLeft = 14, gripWidth = 16;
constexpr int left = 36, right = 16, spinWidth = 74, wasWidth = 46;

} // namespace

CriterionRow::CriterionRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel({}, this))
    , m_kind(new ElidedLabel({}, this))
    , m_bar(new WeightBar(this))
    , m_was(makeLabel({}, TextRole::secondary, Tone::caption, this))
    , m_points(new PointsSpin(0, 100, this))
{
    dress(*m_label, TextRole::name);
    dress(*m_kind, TextRole::secondary, Tone::caption);
    m_was->setFixedWidth(currentTheme().px(wasWidth));
    m_was->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_points->setFixedWidth(currentTheme().px(spinWidth));
    m_points->installEventFilter(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_label);
    texts->addWidget(m_kind);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(left, 4, right, 4);
    row->setSpacing(10);
    row->addLayout(texts, 5);
    row->addWidget(m_bar, 4);
    row->addWidget(m_was);
    row->addWidget(m_points);
    setFixedHeight(currentTheme().px(44));
    connect(m_points, &QDoubleSpinBox::valueChanged, this, &CriterionRow::weightChanged);
}

void CriterionRow::setFacts(const CriterionFacts &facts)
{
    m_label->setText(facts.label);
    m_kind->setText(facts.kind);
    m_bar->setWeight(facts.weight, facts.was, facts.most);
    m_was->setText(facts.was < 0               ? tr("new")
                   : facts.was == facts.weight ? QString()
                                               : tr("was %1").arg(pointsWords(facts.was)));
    m_points->showValue(facts.weight);
    m_points->setAccessibleName(tr("Points of %1").arg(facts.label));
    m_points->setAccessibleDescription(facts.kind);
}

void CriterionRow::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

void CriterionRow::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    if (m_current) {
        painter.fillRect(rect(), t.accentTint);
        painter.fillRect(QRect(0, 0, 3, height()), t.accent);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    paintIcon(painter, QRect(gripLeft, (height() - gripWidth) / 2, gripWidth, gripWidth), "grip-vertical",
              t.t3);
}

void CriterionRow::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT chosen();
    m_points->setFocus(Qt::MouseFocusReason);
    if (event->position().x() < left)
        m_pulledFrom = int(event->position().y());
}

void CriterionRow::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pulledFrom < 0)
        return;
    const double y = event->position().y();
    if (y < 0 || y > height())
        Q_EMIT moved(y < 0 ? -1 : 1);
}

void CriterionRow::mouseReleaseEvent(QMouseEvent *)
{
    m_pulledFrom = -1;
}

bool CriterionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT chosen();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() & Qt::AltModifier;
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        Q_EMIT moved(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->modifiers() == Qt::NoModifier &&
             (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        Q_EMIT opened();
    else if (key->matches(QKeySequence::Delete) && (key->modifiers() & Qt::ControlModifier))
        Q_EMIT removeAsked();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace ridealong
