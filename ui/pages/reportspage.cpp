// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reportspage.h"

#include "render/pages.h"
#include "reports/arrangepane.h"
#include "reports/comparepane.h"
#include "reports/openingwords.h"
#include "reports/pagepreview.h"
#include "reports/reportarrangement.h"
#include "reports/reportfiles.h"
#include "reports/reportmaker.h"
#include "reports/reportsections.h"
#include "reports/reportside.h"
#include "reports/reportwords.h"
#include "reports/schedulepane.h"
#include "shell/context.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

namespace ridealong {

namespace {

bool hasNothingToSay(const Book &book)
{
    return book.leads().end() <= 1;
}

// Those that the header offers: the last two and the running one, and an earlier one in place of the first.
std::array<Week, 3> offeredWeeks(Date today, Week shown)
{
    const Week last = Week::of(today);
    return {std::min(shown, last.plus(-2)), last.plus(-1), last};
}

} // namespace

ReportsPage::ReportsPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_pack(report::reports().front().pack)
    , m_maker(new ReportMaker(*context.session, this))
    , m_header(new PageHeader(tr("Reports"), this))
    , m_weekBox(new QWidget(this))
    , m_weekRow(new QHBoxLayout(m_weekBox))
    , m_sideButton(makeButton(tr("Save and earlier weeks"), ButtonKind::normal, nullptr, this))
    , m_body(new QStackedWidget(this))
{
    m_weekRow->setContentsMargins({});
    m_header->addWidget(m_sideButton);
    m_header->addWidget(m_weekBox);
    m_body->addWidget(makeBody());
    m_empty = new StateView(StateView::Kind::empty, "file-text", this);
    connect(m_empty->addButton(tr("Import a list")), &QPushButton::clicked, this,
            [this] { shell().goTo(QStringLiteral("import"), {}); });
    m_body->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
    connectParts();
    addKeys();
    addCommands();
    setFocusProxy(m_arrange->sections());
}

void ReportsPage::connectParts()
{
    connect(m_maker, &ReportMaker::wasRead, this, &ReportsPage::showRead);
    connect(m_maker, &ReportMaker::wasSet, this, &ReportsPage::showSet);
    connect(m_arrange, &ArrangePane::typed, this, [this] { m_maker->arrange(m_arrange->arrangement()); });
    connect(m_arrange, &ArrangePane::arranged, this, [this] {
        keepArrangement(m_pack, m_arrange->arrangement());
        m_maker->arrange(m_arrange->arrangement());
    });
    connect(m_arrange->words(), &OpeningWords::saveAsked, this, &ReportsPage::keepWords);
    connect(m_sidePane, &ReportSide::saveAsked, this, &ReportsPage::save);
    connect(m_sidePane, &ReportSide::printAsked, this, &ReportsPage::print);
    connect(m_sidePane, &ReportSide::mailAsked, this, &ReportsPage::mail);
    connect(m_sidePane, &ReportSide::packsAsked, this, &ReportsPage::writePacks);
    connect(m_sidePane, &ReportSide::weekAsked, this, &ReportsPage::chooseWeek);
    connect(m_sidePane, &ReportSide::compareAsked, this, &ReportsPage::compare);
    connect(m_compare, &ComparePane::left, this, &ReportsPage::leaveCompare);
    connect(shell().session, &Session::busyChanged, this, [this](bool isBusy) {
        if (!isBusy && !m_unsaved.empty())
            QTimer::singleShot(0, this, &ReportsPage::retryWords);
    });
}

// Giving the pen back is heard by the page, so it is still one then.
ReportsPage::~ReportsPage()
{
    delete m_maker;
}

void ReportsPage::followWeek()
{
    const Week asked = shell().week, current = Week::of(shell().session->today());
    if (!m_week.isSet())
        m_week = !asked.isSet() || asked == current ? usualWeek(shell().session->book()) : asked;
    else if (asked != m_asked && asked.isSet())
        m_week = asked;
    m_asked = asked;
}

void ReportsPage::refresh()
{
    const Book &book = shell().session->book();
    followWeek();
    fillWeeks();
    m_header->setTitle(reportTitle(m_week));
    const bool none = hasNothingToSay(book);
    m_body->setCurrentIndex(none ? 1 : 0);
    m_weekBox->setVisible(!none);
    if (none) {
        const int number = Week::of(book.today()).number();
        m_header->setTitle(reportTitle(Week::of(book.today())));
        m_header->setAnswer(tr("There is nothing to report yet."));
        m_empty->setTexts(tr("Week %1 closes Friday.").arg(number),
                          tr("Its report is made from what is logged until then. Add leads first."));
        return Q_EMIT statusChanged();
    }
    fillSide();
    fitSide();
    showReport();
    if (isComparing())
        m_maker->whenMade([this] { m_compare->renew(m_pack); });
    Q_EMIT statusChanged();
}

void ReportsPage::fillWeeks()
{
    const Date today = shell().session->today();
    const auto weeks = offeredWeeks(today, m_week);
    QStringList names;
    for (const Week week : weeks)
        names << shortWeek(week, today);
    const int place = int(std::ranges::find(weeks, m_week) - weeks.begin());
    if (!m_weeks || m_weekBox->property("names").toStringList() != names) {
        const bool hadFocus = m_weeks && m_weeks->isAncestorOf(focusWidget());
        if (m_weeks) {
            m_weeks->hide();
            m_weeks->deleteLater(); // it may be what asked for this
        }
        m_weekBox->setProperty("names", names);
        m_weeks = new SegmentedControl(tr("Week"), names, m_weekBox);
        m_weekRow->addWidget(m_weeks);
        m_weeks->setCurrent(place);
        connect(m_weeks, &SegmentedControl::chosen, this, [this, weeks](int index) {
            if (index >= 0 && weeks[size_t(index)] != m_week)
                chooseWeek(weeks[size_t(index)]);
        });
        if (hadFocus)
            m_arrange->sections()->setFocus();
    }
    m_weeks->setCurrent(place);
}

void ReportsPage::fillSide()
{
    const Session &session = *shell().session;
    std::vector<EarlierWeek> weeks;
    for (const SnapshotInfo &info : reportSnapshots(session.book()))
        weeks.push_back({info, savedKinds(session, info.week)});
    m_frozen = int(weeks.size());
    m_sidePane->setWeeks(weeks, session.today());
    m_sidePane->setChosen(m_week);
    m_sidePane->schedule()->refresh();
}

// What was typed is of the week and the pack that are left.
void ReportsPage::chooseWeek(Week week)
{
    m_arrange->words()->save();
    m_week = std::min(week, Week::of(shell().session->today()));
    shell().chooseWeek(m_week);
    m_asked = shell().week;
    refresh();
}

void ReportsPage::choosePack(int pack)
{
    const auto infos = report::reports();
    if (pack < 0 || size_t(pack) >= infos.size())
        return;
    m_arrange->words()->save();
    m_pack = infos[size_t(pack)].pack;
    m_packs->setCurrent(pack);
    refresh();
}

void ReportsPage::showReport()
{
    const report::ReportInfo *info = report::findReport("weekly", m_pack);
    m_readers->setText(info ? tr("%1 %2").arg(QCoreApplication::translate("Report", info->gets),
                                              QCoreApplication::translate("Report", info->lacks))
                            : QString());
    m_maker->ask(m_week, m_pack);
}

void ReportsPage::showRead()
{
    const WeekReport *report = m_maker->report();
    m_sidePane->setReady(report != nullptr);
    m_arrange->setEnabled(report != nullptr);
    if (!report) {
        m_failed->setTexts(m_maker->error()->text,
                           tr("The book is safe, and so are the other packs and weeks: choose one of them."));
        if (!isComparing())
            m_middle->setCurrentWidget(m_failed);
        m_header->setAnswer(tr("This report can’t be shown."));
        return Q_EMIT statusChanged();
    }
    if (m_middle->currentWidget() == m_failed)
        m_middle->setCurrentWidget(m_shown);
    m_arrange->setReport(*report, arrangementOf(report->pack), !shell().session->store().isWriter());
    m_maker->arrange(m_arrange->arrangement());
    showNotices();
    showAnswer();
}

void ReportsPage::showNotices()
{
    const WeekReport *report = m_maker->report();
    const QString corrected = report ? correctedNotice(*report) : QString(),
                  early = report ? earlyNotice(*report, earlyWords()) : QString();
    m_notice->setText(corrected);
    m_notice->setVisible(!corrected.isEmpty());
    m_early->setText(early);
    m_early->setVisible(!early.isEmpty());
    m_early->setEnabled(shell().session->store().isWriter());
    m_noticeBox->setVisible(!corrected.isEmpty() || !early.isEmpty());
}

report::EarlyWords ReportsPage::earlyWords() const
{
    const WeekReport &report = *m_maker->report();
    report::EarlyWords early =
        report::earlyWords(m_arrange->words()->own(), report.early.drafted, plainText(report.report.opening));
    early.writtenOn = report.early.writtenOn;
    return early;
}

// With what the figures say in the place of what they no longer say.
void ReportsPage::renewWords()
{
    if (!m_maker->report())
        return;
    if (const report::EarlyWords early = earlyWords())
        m_arrange->words()->take(early.renewed);
}

void ReportsPage::showSet()
{
    const SetReport &made = m_maker->made();
    m_preview->setPages(made.pages, render::paletteFor(made.document), made.words);
    m_arrange->setPages(made.reading);
    showNotices();
    showAnswer();
    Q_EMIT statusChanged();
}

PageCount ReportsPage::pageCount() const
{
    const SetReport &made = m_maker->made();
    return {int(made.pages.size()), made.reading};
}

void ReportsPage::showAnswer()
{
    if (const WeekReport *report = m_maker->report())
        m_header->setAnswer(reportAnswer(*report, shell().session->today(), pageCount(), bool(earlyWords())));
}

// Kept for later where other work has the book just now.
void ReportsPage::keepWords(const QString &words)
{
    const WeekReport *report = m_maker->report();
    if (!report)
        return;
    Session &session = *shell().session;
    const UnsavedWords unsaved{report->week, report->pack, words, plainText(report->report.opening)};
    if (session.isBusy()) {
        m_unsaved.push_back(unsaved);
        return;
    }
    if (const Status kept = wordReport(session, unsaved.week, unsaved.pack, words, unsaved.drafted); !kept)
        return shell().showError(kept.error());
    if (m_maker->report() == report)
        m_arrange->words()->setWords(QString::fromStdString(unsaved.pack + ' ' + unsaved.week.iso()),
                                     unsaved.drafted, words);
    m_maker->arrange(m_arrange->arrangement());
}

void ReportsPage::retryWords()
{
    Session &session = *shell().session;
    if (session.isBusy())
        return;
    for (const UnsavedWords &unsaved : std::exchange(m_unsaved, {}))
        if (const Status kept =
                wordReport(session, unsaved.week, unsaved.pack, unsaved.words, unsaved.drafted);
            !kept)
            shell().showError(kept.error());
}

void ReportsPage::compare()
{
    if (m_body->currentIndex() != 0)
        return;
    m_middle->setCurrentWidget(m_compare);
    m_compare->setFocus();
    m_maker->whenMade([this] { m_compare->compare(m_pack, m_week.plus(-1), m_week); });
    Q_EMIT statusChanged();
}

void ReportsPage::leaveCompare()
{
    m_middle->setCurrentWidget(m_maker->error() ? static_cast<QWidget *>(m_failed) : m_shown);
    m_arrange->sections()->setFocus();
    Q_EMIT statusChanged();
}

bool ReportsPage::isComparing() const
{
    return m_middle->currentWidget() == m_compare;
}

bool ReportsPage::isReading() const
{
    return !m_maker->isUpToDate();
}

void ReportsPage::open(const QVariant &argument)
{
    const std::string asked = argument.toString().toStdString();
    if (const Week week = Week::parse(asked); week.isSet())
        return chooseWeek(week);
    const auto infos = report::reports();
    for (size_t i = 0; i < infos.size(); ++i)
        if (asked == infos[i].pack)
            choosePack(int(i));
}

QString ReportsPage::statusFact() const
{
    return m_frozen == 1 ? tr("1 week is frozen") : tr("%1 weeks are frozen").arg(m_frozen);
}

QList<KeyHint> ReportsPage::keys() const
{
    if (m_body->currentIndex() != 0)
        return {};
    QList<KeyHint> keys;
    if (isComparing())
        keys << KeyHint{tr("Esc"), tr("Back to the report")};
    return keys << KeyHint{tr("Ctrl+P"), tr("Save PDF")} << KeyHint{tr("Ctrl+E"), tr("XLSX or HTML")}
                << KeyHint{tr("Ctrl+[ ]"), tr("Week")}
                << KeyHint{tr("1–%1").arg(report::reports().size()), tr("Pack")}
                << KeyHint{tr("Alt+↑ ↓"), tr("Move the section")};
}

QString ReportsPage::answer() const
{
    return m_header->answer();
}

Page *makeReportsPage(ShellContext &shell, QWidget *parent)
{
    return new ReportsPage(shell, parent);
}

} // namespace ridealong
