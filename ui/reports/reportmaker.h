// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the report that the page shows, beside the window's thread: read from the book, which stands still
// meanwhile, then set on pages. What was made last stays until the next is whole; of several wishes in a row
// only the last is made. Lives on the window's thread; the session outlives it.
#pragma once

#include "report/picture.h"
#include "session/weekreports.h"
#include "shell/job.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ridealong {

struct SetReport
{
    report::Document document;
    std::vector<report::Picture> pages;
    int reading = 0; // of the pages, those before the appendix
    QString words;   // all that stands on them
};

class ReportMaker : public QObject
{
    Q_OBJECT
public:
    explicit ReportMaker(Session &session, QObject *parent = nullptr);
    ~ReportMaker() override;

    void ask(Week week, const std::string &pack);         // reads the book again
    void arrange(const report::Arrangement &arrangement); // with the words that it opens with
    bool isUpToDate() const { return !m_readsAgain && !m_setsAgain && !m_isAtWork; }
    // At once, or when what was asked for is there. Not where it can't be read.
    void whenMade(std::function<void()> then);

    const WeekReport *report() const { return m_report.get(); } // null before the first, and after an error
    const std::optional<Error> &error() const { return m_error; }
    const SetReport &made() const { return m_made; }

Q_SIGNALS:
    void wasRead(); // report() or error() is another one; its pages follow
    void wasSet();  // made() is

private:
    void advance();
    void readBook();
    void setPages();
    void take(Result<WeekReport> read);

    Session &m_session;
    std::unique_ptr<JobRunner> m_runner = std::make_unique<JobRunner>();
    Week m_week;
    std::string m_pack;
    report::Arrangement m_arrangement;
    std::shared_ptr<const WeekReport> m_report;
    std::optional<Error> m_error;
    SetReport m_made;
    std::vector<std::function<void()>> m_waiting;
    bool m_readsAgain = false, m_setsAgain = false, m_isAtWork = false, m_hasPen = false;
};

} // namespace ridealong
