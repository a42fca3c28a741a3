// SPDX-License-Identifier: GPL-3.0-or-later
// Small painted facts: grade, stage, initials, tag, key. Each says itself in words to a screen reader and is
// not in the focus order.
#pragma once

#include "leads/paint.h"

#include <QWidget>

namespace ridealong {

class GradeBadge : public QWidget
{
    Q_OBJECT
public:
    explicit GradeBadge(int grade = -1, int side = 20, QWidget *parent = nullptr);
    void setGrade(int grade);
    int grade() const { return m_grade; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_grade;
    int m_side;
};

class StagePips : public QWidget
{
    Q_OBJECT
public:
    explicit StagePips(QWidget *parent = nullptr);
    void setStage(int stage, int count, const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_stage = 0;
    int m_count = 5;
};

class Avatar : public QWidget
{
    Q_OBJECT
public:
    Avatar(const QString &initials, const QString &name, int side = 24, QWidget *parent = nullptr);
    void setPerson(const QString &initials, const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    int m_side;
};

class Tag : public QWidget
{
    Q_OBJECT
public:
    explicit Tag(const QString &text, TagKind kind = TagKind::plain, QWidget *parent = nullptr);
    void setText(const QString &text, TagKind kind);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    TagKind m_kind;
};

// A key as it is printed on the keyboard.
QString nativeKeys(QString keys);

class KeyCap : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

// "Dana Whitfield" is DW; one word gives its first letter.
QString initialsOf(const QString &name);

} // namespace ridealong
