// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportmaker.h"

#include "render/pages.h"
#include "reports/documentwords.h"

#include <QTimer>
#include <utility>

namespace ridealong {

namespace {

// What is to be read; definitions are looked up.
int readingPages(report::Document document, int all)
{
    if (all <= 1)
        return all;
    std::erase_if(document.blocks,
                  [](const report::Block &block) { return std::holds_alternative<report::Appendix>(block); });
    return int(render::pagesOf(document).size());
}

} // namespace

ReportMaker::ReportMaker(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::busyChanged, this, [this](bool isBusy) {
        if (!isBusy)
            QTimer::singleShot(0, this, &ReportMaker::advance);
    });
}

// What the job would have done at its end is not done any more.
ReportMaker::~ReportMaker()
{
    m_runner.reset(); // waits
    if (m_hasPen)
        (void)m_session.absorb();
}

void ReportMaker::ask(Week week, const std::string &pack)
{
    m_week = week;
    m_pack = pack;
    m_readsAgain = true;
    advance();
}

void ReportMaker::arrange(const report::Arrangement &arrangement)
{
    m_arrangement = arrangement;
    m_setsAgain = true;
    advance();
}

void ReportMaker::whenMade(std::function<void()> then)
{
    m_waiting.push_back(std::move(then));
    advance();
}

void ReportMaker::advance()
{
    if (m_isAtWork)
        return;
    if (m_readsAgain)
        return readBook();
    if (m_setsAgain && m_report)
        return setPages();
    m_setsAgain = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &then : waiting)
        if (m_report)
            then();
}

// Where other work has the pen, its end leads here again.
void ReportMaker::readBook()
{
    if (m_session.isBusy())
        return;
    const auto read = [this, week = m_week, pack = m_pack, now = m_session.clock().now()] {
        return weekReport(m_session, week, pack, now);
    };
    m_readsAgain = false;
    m_hasPen = m_session.lendPen();
    if (!m_hasPen)
        return take(read());
    m_isAtWork = true;
    m_runner->start({.name = {}, .work = [this, read](const Progress &) -> std::function<void()> {
                         auto result = std::make_shared<Result<WeekReport>>(read());
                         return [this, result] {
                             m_isAtWork = false;
                             m_hasPen = false;
                             (void)m_session.absorb(); // nothing was written
                             take(std::move(*result));
                         };
                     }});
}

void ReportMaker::take(Result<WeekReport> read)
{
    if (!m_readsAgain) {
        m_report = read ? std::make_shared<const WeekReport>(std::move(*read)) : nullptr;
        m_error = read ? std::nullopt : std::optional(read.error());
        m_setsAgain = true;
        Q_EMIT wasRead();
    }
    advance();
}

void ReportMaker::setPages()
{
    m_setsAgain = false;
    m_isAtWork = true;
    const auto work = [this, report = m_report,
                       arrangement = m_arrangement](const Progress &) -> std::function<void()> {
        auto made = std::make_shared<SetReport>();
        made->document = composedReport(*report, arrangement);
        made->pages = render::pagesOf(made->document);
        made->reading = readingPages(made->document, int(made->pages.size()));
        made->words = documentWords(made->document);
        return [this, made] {
            m_isAtWork = false;
            m_made = std::move(*made);
            Q_EMIT wasSet();
            advance();
        };
    };
    m_runner->start({.name = {}, .work = work});
}

} // namespace ridealong
