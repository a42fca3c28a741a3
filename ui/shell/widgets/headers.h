// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a page (its title, the one sentence that answers its question, its buttons) and of a section.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ridealong {

class ElidedLabel;

// 64 px high with a hairline below.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    QString title() const;
    void setAbove(const QString &page); // of a page that stands under another: "Focus / Grading model"
    void addBeside(QWidget *widget);    // behind the title
    void setAnswer(const QString &answer);
    QString answer() const;
    // At the right, in the order of the calls; the primary one last.
    void addWidget(QWidget *widget);

private:
    QLabel *m_above;
    ElidedLabel *m_title;
    QHBoxLayout *m_titleRow;
    ElidedLabel *m_answer;
    QHBoxLayout *m_actions;
};

// 40 px high: a title, a count beside it, and a caption at the right. Panes after the first start at 20 px.
class SectionHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr, int left = 24);
    void setTitle(const QString &title);
    void setCount(const QString &count);
    void setCaption(const QString &caption);
    void addWidget(QWidget *widget);

private:
    QLabel *m_title;
    QLabel *m_count;
    ElidedLabel *m_caption; // gives way first
    QHBoxLayout *m_row;
};

} // namespace ridealong
