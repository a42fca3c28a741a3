// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: how does this team work, and how does this laptop look? Sections at the left, one form at a time
// at the right; each change is committed by itself. A rep sees what is about the laptop only.
#pragma once

#include "pages/page.h"
#include "settings/section.h"

#include <vector>

class QScrollArea;
class QStackedWidget;

namespace ridealong {

class PageHeader;
class SectionList;

class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    // The key of a section: "week"; or of a field in it, which then has the focus: "look/scale".
    void open(const QVariant &what) override;
    QString statusFact() const override;
    QList<KeyHint> keys() const override;

    QString answer() const;
    int sectionCount() const { return int(m_shown.size()); }
    QString currentSection() const; // its key
    // Made now if it was not shown yet; null where the person does not see it.
    SettingsSection *section(const char *key);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown
    {
        const SectionInfo *info;
        SettingsSection *section = nullptr;
        QScrollArea *area = nullptr;
        bool stale = false;
    };
    Shown &made(int place);
    void showSection(int place);
    void enterForm();
    void enterAll();
    void showFacts();

    PageHeader *m_header;
    SectionList *m_list;
    QStackedWidget *m_stack;
    std::vector<Shown> m_shown;
};

Page *makeSettingsPage(ShellContext &shell, QWidget *parent);

} // namespace ridealong
