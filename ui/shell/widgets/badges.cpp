// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/badges.h"

#include "leads/spoken.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStringList>
#include <cmath>

namespace ridealong {

namespace {

void fix(QWidget &widget)
{
    widget.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    widget.setFocusPolicy(Qt::NoFocus);
}

// Their letters grow with the text, and so do they.
QSize squareOf(int side)
{
    return {currentTheme().px(side), currentTheme().px(side)};
}

} // namespace

GradeBadge::GradeBadge(int grade, int side, QWidget *parent)
    : QWidget(parent)
    , m_grade(grade)
    , m_side(side)
{
    fix(*this);
    setAccessibleName(spokenGrade(grade));
}

void GradeBadge::setGrade(int grade)
{
    m_grade = grade;
    setAccessibleName(spokenGrade(grade));
    update();
}

QSize GradeBadge::sizeHint() const
{
    return squareOf(m_side);
}

void GradeBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGradeBadge(painter, rect(), m_grade, currentTheme());
}

StagePips::StagePips(QWidget *parent)
    : QWidget(parent)
{
    fix(*this);
}

void StagePips::setStage(int stage, int count, const QString &name)
{
    m_stage = stage;
    m_count = count;
    setAccessibleName(spokenStage(stage, count, name));
    setToolTip(name);
    updateGeometry();
    update();
}

QSize StagePips::sizeHint() const
{
    return {pipsWidth(m_count), 12};
}

void StagePips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPips(painter, rect(), m_stage, m_count, currentTheme());
}

Avatar::Avatar(const QString &initials, const QString &name, int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    fix(*this);
    setPerson(initials, name);
}

void Avatar::setPerson(const QString &initials, const QString &name)
{
    m_initials = initials;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

QSize Avatar::sizeHint() const
{
    return squareOf(m_side);
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_initials, currentTheme());
}

Tag::Tag(const QString &text, TagKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    fix(*this);
    setText(text, kind);
}

void Tag::setText(const QString &text, TagKind kind)
{
    m_text = text;
    m_kind = kind;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return {int(std::ceil(tagWidth(m_text, m_kind, currentTheme()))), currentTheme().px(20)};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_text, m_kind, currentTheme());
}

// "Ctrl+I" as this keyboard is labelled, such as "Strg+I".
QString nativeKeys(QString keys)
{
    for (const char *modifier : {"Ctrl", "Shift", "Alt"})
        keys.replace(QString(QLatin1String(modifier) + u'+'),
                     QString(QCoreApplication::translate("QShortcut", modifier) + u'+'));
    return keys;
}

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(nativeKeys(key))
{
    fix(*this);
    setAccessibleName(tr("Key %1").arg(m_key));
}

QSize KeyCap::sizeHint() const
{
    const auto &t = currentTheme();
    const int text = QFontMetrics(t.font(TextRole::chart)).horizontalAdvance(m_key);
    return {std::max(t.px(18), text + 12), t.px(17)};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_key, currentTheme());
}

QString initialsOf(const QString &name)
{
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = words.first().left(1);
    if (words.size() > 1)
        initials += words.last().left(1);
    return initials.toUpper();
}

} // namespace ridealong
