// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/headers.h"

#include "shell/widgets/labels.h"
#include "shell/widgets/onestop.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ridealong {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_above(makeLabel({}, TextRole::pageTitle, Tone::caption, this))
    , m_title(new ElidedLabel(title, this))
    , m_titleRow(new QHBoxLayout)
    , m_answer(new ElidedLabel({}, this))
    , m_actions(new QHBoxLayout)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dress(*m_title, TextRole::pageTitle, Tone::primary);
    dress(*m_answer, TextRole::body, Tone::secondary);
    m_title->setMostLines(2); // large text beside many buttons
    m_answer->setMostLines(3);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch();
    m_titleRow->setSpacing(8);
    m_titleRow->addWidget(m_above);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch();
    m_above->hide();
    texts->addLayout(m_titleRow);
    texts->addWidget(m_answer);
    texts->addStretch();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 6, 16, 6);
    row->setSpacing(16);
    row->addLayout(texts, 1);
    row->addLayout(m_actions);
    m_actions->setSpacing(8);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(row, 1);
    all->addWidget(makeHairline(Qt::Horizontal, this));
    row->addStrut(64 - 2 * 6 - 1); // higher where the text is larger
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setAbove(const QString &page)
{
    m_above->setText(tr("%1 /").arg(page));
    m_above->show();
}

void PageHeader::addBeside(QWidget *widget)
{
    m_titleRow->insertWidget(m_titleRow->count() - 1, widget, 0, Qt::AlignVCenter);
}

void PageHeader::setAnswer(const QString &answer)
{
    m_answer->setText(withOneStop(answer));
}

QString PageHeader::answer() const
{
    return m_answer->text();
}

void PageHeader::addWidget(QWidget *widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
}

SectionHeader::SectionHeader(const QString &title, QWidget *parent, int left)
    : QWidget(parent)
    , m_title(makeLabel(title, TextRole::section, Tone::primary, this))
    , m_count(makeLabel({}, TextRole::body, Tone::caption, this))
    , m_caption(new ElidedLabel({}, this))
    , m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dress(*m_caption, TextRole::secondary, Tone::caption);
    setMinimumHeight(40);
    m_row->setContentsMargins(left, 0, 16, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addWidget(m_count);
    m_row->addStretch(1);
    m_row->addWidget(m_caption);
    m_count->hide();
    m_caption->hide();
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void SectionHeader::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void SectionHeader::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace ridealong
