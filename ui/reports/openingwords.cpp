// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/openingwords.h"

#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr int pauseMs = 150; // after the last key, before the preview follows
constexpr double fewestLines = 4, mostLines = 12;

// Keys that are the window's or the page's though a text has the focus.
bool isForOthers(const QKeyEvent &key, const QPlainTextEdit &editor)
{
    if (key.matches(QKeySequence::Undo))
        return !editor.document()->isUndoAvailable();
    return key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_P;
}

// As it was typed: toPlainText() makes hard spaces soft.
QString typedText(const QPlainTextEdit &editor)
{
    QString text = editor.document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n').trimmed();
}

bool saysTheSame(QString a, QString b)
{
    return a.replace(QChar::Nbsp, u' ').trimmed() == b.replace(QChar::Nbsp, u' ').trimmed();
}

} // namespace

OpeningWords::OpeningWords(QWidget *parent)
    : QWidget(parent)
    , m_editor(new QPlainTextEdit(this))
    , m_caption(makeLabel({}, TextRole::secondary, Tone::caption, this))
    , m_drafted(makeSmallButton(tr("Use the drafted words"), ButtonKind::link, nullptr, this))
{
    auto *title = makeLabel(tr("Opening words"), TextRole::label, Tone::secondary, this);
    m_editor->setAccessibleName(tr("Opening words"));
    m_editor->setTabChangesFocus(true);
    m_editor->installEventFilter(this);
    m_caption->setWordWrap(true);
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 16, 0);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(m_editor);
    column->addWidget(m_caption);
    column->addWidget(m_drafted, 0, Qt::AlignLeft);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling)
            return;
        showState();
        m_later.start();
    });
    connect(m_editor->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &OpeningWords::fitHeight);
    connect(&m_later, &QTimer::timeout, this, &OpeningWords::typed);
    fitHeight();
    connect(m_drafted, &QPushButton::clicked, this, &OpeningWords::takeBack);
}

// All words are seen at once.
void OpeningWords::fitHeight()
{
    const double line = m_editor->fontMetrics().height();
    double words = 0;
    for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next())
        words += m_editor->document()->documentLayout()->blockBoundingRect(block).height();
    const double around =
        m_editor->height() - m_editor->viewport()->height() + 2 * m_editor->document()->documentMargin() + 2;
    m_editor->setFixedHeight(
        int(std::ceil(std::clamp(words, fewestLines * line, mostLines * line) + around)));
}

void OpeningWords::setWords(const QString &report, const QString &drafted, const QString &own)
{
    const bool isTyping = report == m_report && isChanged();
    m_report = report;
    m_draft = drafted;
    m_saved = saysTheSame(own, drafted) ? QString() : own;
    const QString text = m_saved.isEmpty() ? m_draft : m_saved;
    if (!isTyping && typedText(*m_editor) != text.trimmed()) {
        m_isFilling = true;
        m_editor->setPlainText(text);
        m_isFilling = false;
    }
    showState();
}

void OpeningWords::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
    showState();
}

// An empty editor is what was drafted: a page opens with something.
QString OpeningWords::own() const
{
    const QString text = typedText(*m_editor);
    return saysTheSame(text, m_draft) ? QString() : text;
}

void OpeningWords::save()
{
    m_later.stop();
    if (!m_report.isEmpty() && !m_editor->isReadOnly() && isChanged())
        Q_EMIT saveAsked(own());
}

void OpeningWords::takeBack()
{
    take(m_draft);
}

void OpeningWords::take(const QString &words)
{
    if (m_editor->isReadOnly() || words.isEmpty())
        return;
    m_isFilling = true;
    m_editor->setPlainText(words);
    m_isFilling = false;
    m_editor->setFocus();
    showState();
    save();
}

void OpeningWords::showState()
{
    const bool isOwn = !own().isEmpty();
    m_drafted->setVisible(isOwn && !m_editor->isReadOnly());
    m_caption->setText(isOwn                    ? tr("Your own words.")
                       : m_editor->isReadOnly() ? tr("Drafted from the numbers.")
                                                : tr("Drafted from the numbers. Change what you like."));
}

bool OpeningWords::eventFilter(QObject *, QEvent *event)
{
    const bool leaves = event->type() == QEvent::FocusOut &&
                        static_cast<const QFocusEvent &>(*event).reason() != Qt::PopupFocusReason;
    if (leaves || event->type() == QEvent::Hide)
        save();
    if (event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &OpeningWords::fitHeight); // its lines are broken anew first
    if (event->type() == QEvent::ShortcutOverride &&
        isForOthers(static_cast<const QKeyEvent &>(*event), *m_editor)) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (key.key() != Qt::Key_Escape && !(enter && key.modifiers() & Qt::ControlModifier))
        return false;
    save();
    Q_EMIT left();
    return true;
}

} // namespace ridealong
