// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/progress.h"

#include "base/words.h"
#include "shell/theme.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int quietMs = 300;
constexpr int roundMs = 1600;

// Where the moving part of a bar without a length is: a quarter of the width that wanders to the right.
QRectF wanderer(const QRectF &track, qint64 elapsed)
{
    const double part = double(elapsed % roundMs) / roundMs;
    const double width = track.width() / 4;
    return {track.left() - width + part * (track.width() + width), track.top(), width, track.height()};
}

} // namespace

ProgressBar::ProgressBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(8);
    m_tick.setInterval(30);
    connect(&m_tick, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    m_clock.start();
}

void ProgressBar::setProgress(int64_t done, int64_t total)
{
    m_done = done;
    m_total = total;
    if (total > 0)
        m_tick.stop();
    else if (isVisible())
        m_tick.start();
    update();
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double thick = m_total > 0 ? 8 : 4;
    const QRectF track(0, (height() - thick) / 2, width(), thick);
    painter.setBrush(t.sub2);
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(t.accent);
    const double part = m_total > 0 ? std::clamp(double(m_done) / double(m_total), 0.0, 1.0) : 0;
    const QRectF known(0, track.top(), track.width() * part, thick);
    const QRectF bar = m_total > 0 ? known : wanderer(track, m_clock.elapsed()).intersected(track);
    if (bar.width() > 0)
        painter.drawRoundedRect(bar, 2, 2);
}

void ProgressBar::showEvent(QShowEvent *)
{
    if (m_total == 0)
        m_tick.start();
}

void ProgressBar::hideEvent(QHideEvent *)
{
    m_tick.stop();
}

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_bar(new ProgressBar(this))
    , m_text(makeLabel({}, TextRole::secondary, Tone::caption, this))
    , m_cancel(makeSmallButton(tr("Cancel"), ButtonKind::link, nullptr, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_bar, 1);
    row->addWidget(m_text);
    row->addWidget(m_cancel);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(quietMs);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    m_cancel->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the person goes on
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isCancelling = true;
        updateText();
        Q_EMIT cancelled();
    });
}

void ProgressRow::start(const QString &name, const QString &unit, bool cancellable)
{
    m_name = name;
    m_unit = unit;
    m_isCancelling = false;
    m_cancel->setVisible(cancellable);
    m_before = QApplication::focusWidget();
    setAccessibleName(name);
    setProgress(0, 0);
    m_delay.start();
}

void ProgressRow::setProgress(int64_t done, int64_t total)
{
    m_done = done;
    m_total = total;
    m_bar->setProgress(done, total);
    updateText();
}

void ProgressRow::finish()
{
    m_delay.stop();
    if (m_before && m_cancel->hasFocus())
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

void ProgressRow::updateText()
{
    const QLocale locale;
    QString text = m_name;
    if (m_isCancelling)
        text = tr("Cancelling…");
    else if (m_total > 0 && m_unit.isEmpty())
        text = tr("%1, %2").arg(m_name, percentWords(std::clamp(double(m_done) / double(m_total), 0.0, 1.0)));
    else if (m_total > 0)
        text =
            tr("%1 of %2 %3").arg(locale.toString(qint64(m_done)), locale.toString(qint64(m_total)), m_unit);
    m_text->setText(text.trimmed());
    setAccessibleDescription(m_text->text());
}

} // namespace ridealong
