// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tolddialog.h"

#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr int groupsInLine = 4;

QLabel *selectable(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ToldDialog::ToldDialog(const QString &title, const QString &sentence, QWidget *parent)
    : QDialog(parent)
    , m_facts(new QVBoxLayout)
    , m_buttons(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(currentTheme().px(480));
    auto *text = makeLabel(sentence, TextRole::body, Tone::secondary, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    m_facts->setSpacing(2);
    auto *close = makeButton(tr("Close"), ButtonKind::primary, nullptr, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addLayout(m_buttons);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(title, TextRole::detailTitle, Tone::primary, this));
    column->addWidget(text);
    column->addLayout(m_facts);
    column->addStretch(1);
    column->addLayout(row);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

void ToldDialog::addFact(const QString &label, const QString &fact)
{
    m_facts->addWidget(makeLabel(label, TextRole::label, Tone::secondary, this));
    auto *text = selectable(makeLabel(fact, TextRole::body, Tone::primary, this));
    text->setAccessibleName(label);
    m_facts->addWidget(text);
    m_facts->addSpacing(8);
}

void ToldDialog::addAloud(const QString &label, const QString &said)
{
    m_facts->addWidget(makeLabel(label, TextRole::label, Tone::secondary, this));
    auto *text = selectable(makeLabel(said, TextRole::firstRun, Tone::primary, this));
    text->setAccessibleName(label);
    m_facts->addWidget(text);
    m_facts->addSpacing(8);
}

void ToldDialog::addWarning(const QString &text)
{
    m_facts->addWidget(new Notice(text, this));
    m_facts->addSpacing(8);
}

void ToldDialog::addFolder(const QString &folder)
{
    auto *open = makeButton(tr("Open the folder"), ButtonKind::normal, "folder-open", this);
    open->setToolTip(QDir::toNativeSeparators(folder));
    m_buttons->addWidget(open);
    connect(open, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

FingerprintLabel::FingerprintLabel(const QString &fingerprint, QWidget *parent)
    : QWidget(parent)
{
    auto *text = selectable(makeLabel(inLines(fingerprint), TextRole::headline, Tone::primary, this));
    text->setWordWrap(false);
    text->setAlignment(Qt::AlignHCenter);
    text->setAccessibleName(tr("Fingerprint"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 8);
    column->addWidget(text);
}

QString FingerprintLabel::inLines(const QString &fingerprint)
{
    const QStringList groups = fingerprint.split(u' ', Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += groupsInLine)
        lines << groups.mid(i, groupsInLine).join(QStringLiteral("  "));
    return lines.join(u'\n');
}

} // namespace ridealong
