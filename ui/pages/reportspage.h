// SPDX-License-Identifier: GPL-3.0-or-later
// Reports: what does leadership read, in one page and one click? The packs of a week as they will be on
// paper, with their sections, order and opening words at the left; the ways out and the earlier weeks at the
// right. What is shown is what is saved.
#pragma once

#include "pages/page.h"
#include "session/weekreports.h"

#include <functional>
#include <string>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ridealong {

class ArrangePane;
class ComparePane;
class Notice;
class PageHeader;
class PagePreview;
class ReportMaker;
class ReportSide;
class SegmentedControl;
class StateView;
struct PageCount;
struct ReportFile;

class ReportsPage : public Page
{
    Q_OBJECT
    Q_PROPERTY(bool isReading READ isReading)
public:
    explicit ReportsPage(ShellContext &shell, QWidget *parent = nullptr);
    ~ReportsPage() override;

    void refresh() override;
    Lists lists() const override { return Lists::own; }
    void open(const QVariant &argument) override; // a week or a pack: "2026-W41", "marketing"
    QString statusFact() const override;
    QList<KeyHint> keys() const override;
    bool showsWeek() const override { return true; }
    bool isReading() const; // what is shown is not what was asked for yet
    QString answer() const;
    Week week() const { return m_week; }
    const std::string &pack() const { return m_pack; }
    const ReportMaker &maker() const { return *m_maker; }
    void save(const QString &ending); // asks where to
    void print();
    void mail();
    void writePacks(); // all of the week, into a folder

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *pane, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makePacks();
    QWidget *makeShown();
    QWidget *makeMiddle();
    QWidget *makeBody();
    void connectParts();
    void addKeys();
    void addCommands();
    void fillWeeks();
    void fillSide();
    void fitSide();
    void fitPanes();
    void followWeek();
    void chooseWeek(Week week);
    void choosePack(int pack);
    void showReport(); // of the week and the pack
    void showRead();
    void showSet();
    void showNotices();
    void showAnswer();
    report::EarlyWords earlyWords() const; // of what is typed
    void renewWords();
    PageCount pageCount() const;
    void keepWords(const QString &words);
    void retryWords();
    void withReport(const std::function<void(const ReportFile &)> &then);
    void compare();
    void leaveCompare();
    bool isComparing() const;

    struct UnsavedWords
    {
        Week week;
        std::string pack;
        QString words, drafted;
    };
    std::vector<UnsavedWords> m_unsaved; // while other work had the book
    Week m_week, m_asked;                // shown; what the top bar said last
    std::string m_pack;
    int m_frozen = 0;
    ReportMaker *m_maker;
    PageHeader *m_header;
    QWidget *m_weekBox;
    QHBoxLayout *m_weekRow;
    SegmentedControl *m_weeks = nullptr;
    QPushButton *m_sideButton;
    SegmentedControl *m_packs = nullptr;
    QLabel *m_readers = nullptr;
    QStackedWidget *m_body;
    QSplitter *m_split = nullptr;
    ArrangePane *m_arrange = nullptr;
    QWidget *m_left = nullptr; // it
    QStackedWidget *m_middle = nullptr;
    QWidget *m_shown = nullptr; // the notice and the preview
    PagePreview *m_preview = nullptr;
    Notice *m_notice = nullptr; // what was corrected since
    Notice *m_early = nullptr;  // what the figures no longer say of the opening words
    QWidget *m_noticeBox = nullptr;
    ComparePane *m_compare = nullptr;
    StateView *m_failed = nullptr;
    StateView *m_empty = nullptr;
    ReportSide *m_sidePane = nullptr;
    QWidget *m_side = nullptr;
};

Page *makeReportsPage(ShellContext &shell, QWidget *parent);

} // namespace ridealong
