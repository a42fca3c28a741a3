// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/importcard.h"

#include "leads/paint.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/progress.h"
#include "sync/exchangejobs.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace ridealong {

ImportCard::ImportCard(QWidget *parent)
    : QWidget(parent)
    , m_file(new ElidedLabel({}, this))
    , m_count(makeLabel({}, TextRole::body, Tone::secondary, this))
    , m_note(makeLabel({}, TextRole::secondary, Tone::caption, this))
    , m_bar(new ProgressBar(this))
{
    dress(*m_file, TextRole::name, Tone::primary);
    m_note->setWordWrap(true);
    auto *cancel = makeSmallButton(tr("Cancel"), ButtonKind::link, nullptr, this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_file, 1);
    top->addWidget(m_count);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_note, 1);
    bottom->addWidget(cancel, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(15, 10, 14, 6);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addLayout(bottom);
    connect(cancel, &QPushButton::clicked, this, &ImportCard::cancelled);
    hide();
}

void ImportCard::show(const QString &file, qint64 done, qint64 total)
{
    const QLocale locale;
    m_file->setText(tr("Reading %1").arg(file));
    m_count->setText(total > 0 ? tr("%1 of %2 changes").arg(locale.toString(done), locale.toString(total))
                               : QString());
    m_note->setText(total > 1
                        ? tr("Key matches the team. Nothing is written until all %1 are read.")
                              .arg(locale.toString(total))
                        : tr("The key is checked first. Nothing is written until the whole file is read."));
    m_bar->setProgress(done, total);
    setAccessibleName(m_file->text());
    setAccessibleDescription(m_count->text());
    setVisible(true);
}

void ImportCard::watch(ExchangeWatch *watch)
{
    const auto follow = [this, watch] {
        if (watch->isReading())
            show(watch->file(), watch->done(), watch->total());
        else
            hide();
    };
    connect(watch, &ExchangeWatch::changed, this, follow);
    connect(this, &ImportCard::cancelled, watch, &ExchangeWatch::cancel);
    follow();
}

void ImportCard::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), 6, t.panel, t.line2);
}

} // namespace ridealong
