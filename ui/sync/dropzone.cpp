// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/dropzone.h"

#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ridealong {

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
    , m_button(makeSmallButton(tr("Choose a file"), ButtonKind::normal, nullptr, this))
{
    const auto &t = currentTheme();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(makeLabel(tr("Drop a change file here"), TextRole::name, Tone::primary, this));
    auto *below = new ElidedLabel(tr("A .rlx file from email, a USB stick or a shared folder"), this);
    dress(*below, TextRole::secondary, Tone::caption);
    texts->addWidget(below);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, t.px(11), 16, t.px(11));
    row->setSpacing(12);
    row->addWidget(makeIconLabel("inbox", 18, Tone::secondary, this));
    row->addLayout(texts, 1);
    row->addWidget(m_button);
}

void DropZone::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.control, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace ridealong
