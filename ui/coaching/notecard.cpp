// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/notecard.h"

#include "base/words.h"
#include "leads/paint.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace ridealong {

namespace {

QLabel *wrapped(const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    auto *label = makeLabel(text, role, tone, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true); // as high as its lines, and no higher
    label->setSizePolicy(policy);
    return label;
}

const char *iconOf(const CoachingItem &item)
{
    return item.isPrivate ? "lock" : item.entity == Entity::ride ? "route" : "users";
}

} // namespace

NoteCard::NoteCard(const CoachingItem &item, Reader reader, bool mayWrite, QWidget *parent)
    : QWidget(parent)
    , m_item(item)
    , m_reader(reader)
    , m_mayWrite(mayWrite)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 9, 16, 11);
    column->setSpacing(3);
    addHead(mayWrite && reader == Reader::manager);
    column->addWidget(wrapped(item.text, TextRole::body, Tone::primary, this));
    if (!item.reply.isEmpty())
        column->addWidget(wrapped(item.reply, TextRole::body, Tone::secondary, this));
    if (!item.marks.isEmpty())
        column->addWidget(wrapped(item.marks, TextRole::status, Tone::caption, this));
    if (mayWrite && reader == Reader::rep)
        addAnswers();
    setFocusPolicy(reader == Reader::manager ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleName(QStringList{item.title, dayWords(item.on), item.text, item.reply, item.marks}.join(
        QStringLiteral(", ")));
    if (mayWrite && reader == Reader::manager)
        setAccessibleDescription(tr("F2 edits it, Delete removes it."));
}

void NoteCard::addHead(bool hasMenu)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *title = new ElidedLabel(m_item.title, this);
    dress(*title, TextRole::person, Tone::secondary);
    row->addWidget(makeIconLabel(iconOf(m_item), 14, Tone::secondary, this));
    row->addWidget(title, 1);
    row->addWidget(makeLabel(dayWords(m_item.on), TextRole::secondary, Tone::caption, this));
    if (hasMenu)
        addMenu(*row);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void NoteCard::addMenu(QHBoxLayout &row)
{
    auto *more = makeIconButton("ellipsis", tr("Change this note"), this);
    auto *menu = new QMenu(more);
    const auto add = [this, menu](const QString &text, CardAsk what) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, what] { Q_EMIT asked(what); });
    };
    add(tr("Edit…"), CardAsk::edit);
    if (m_item.isPrivate)
        add(tr("Share…"), CardAsk::share);
    add(tr("Remove"), CardAsk::remove);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    row.addWidget(more);
}

void NoteCard::addAnswers()
{
    auto *answers = new QWidget(this);
    auto *flow = new FlowLayout(answers, 6);
    const auto add = [this, flow, answers](const QString &text, CardAsk what) {
        auto *button = makeSmallButton(text, ButtonKind::normal, nullptr, answers);
        button->setAccessibleDescription(m_item.title);
        connect(button, &QPushButton::clicked, this, [this, what] { Q_EMIT asked(what); });
        flow->addWidget(button);
    };
    if (!m_item.isRead && !m_item.isAcknowledged)
        add(tr("I have read it"), CardAsk::read);
    if (!m_item.isAcknowledged)
        add(tr("Acknowledge"), CardAsk::acknowledge);
    add(m_item.reply.isEmpty() ? tr("Comment…") : tr("Change comment…"), CardAsk::comment);
    if (m_item.entity == Entity::ride)
        add(tr("Open the debrief"), CardAsk::open);
    layout()->addWidget(answers);
}

void NoteCard::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    if (m_item.isPrivate)
        painter.fillRect(rect(), t.sub);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus())
        paintPanel(painter, QRectF(rect()).adjusted(2, 2, -3, -3), 6, Qt::transparent, t.accent, 2);
}

void NoteCard::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_reader != Reader::manager || !m_mayWrite)
        return QWidget::keyPressEvent(event);
    if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT asked(CardAsk::edit);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        Q_EMIT asked(CardAsk::remove);
    else
        QWidget::keyPressEvent(event);
}

} // namespace ridealong
