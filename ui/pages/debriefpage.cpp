// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/debriefpage.h"

#include "base/words.h"
#include "debrief/debrieffacts.h"
#include "debrief/donepane.h"
#include "debrief/seenpane.h"
#include "debrief/skillrow.h"
#include "debrief/skillspane.h"
#include "debrief/stoprow.h"
#include "debrief/stopspane.h"
#include "focus/focusfacts.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/remembered.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/pagefocus.h"
#include "shell/widgets/scrolled.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace ridealong {

namespace {

QString leftWords(int ratings, int stops)
{
    if (ratings == 0 && stops == 0)
        return DebriefPage::tr("Everything is answered.");
    if (ratings == 0)
        return stops == 1 ? DebriefPage::tr("1 stop is left.")
                          : DebriefPage::tr("%1 stops are left.").arg(stops);
    if (stops == 0)
        return ratings == 1 ? DebriefPage::tr("1 rating is left.")
                            : DebriefPage::tr("%1 ratings are left.").arg(ratings);
    if (ratings == 1)
        return stops == 1 ? DebriefPage::tr("1 rating and 1 stop are left.")
                          : DebriefPage::tr("1 rating and %1 stops are left.").arg(stops);
    return stops == 1 ? DebriefPage::tr("%1 ratings and 1 stop are left.").arg(ratings)
                      : DebriefPage::tr("%1 ratings and %2 stops are left.").arg(ratings).arg(stops);
}

// Behind the layout: a stop that becomes the current one grows. In its pane, and the pane in the page.
void scrollTo(QWidget *widget)
{
    for (auto *around = widget->parentWidget(); around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (!area)
            continue;
        QTimer::singleShot(0, area, [area, shown = QPointer(widget)] {
            if (shown)
                area->ensureWidgetVisible(shown, 0, 8);
        });
        widget = area;
    }
}

QWidget *paneOf(SectionHeader *header, QWidget *content, QWidget *parent)
{
    auto *pane = new QWidget(parent);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(makeHairline(Qt::Horizontal, pane));
    column->addWidget(makeScrolled(content, pane), 1);
    return pane;
}

} // namespace

DebriefPage::DebriefPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_open(*context.session)
    , m_header(new PageHeader(tr("Debrief"), this))
    , m_later(makeButton(tr("Finish later"), ButtonKind::normal, nullptr, this))
    , m_finish(makeButton(tr("Finish the debrief"), ButtonKind::primary, nullptr, this))
    , m_correct(makeButton(tr("Correct…"), ButtonKind::normal, "pencil", this))
    , m_views(new QStackedWidget(this))
    , m_stops(new StopsPane(m_open))
    , m_skills(new SkillsPane(m_open))
    , m_seen(new SeenPane(m_open))
    , m_writing(makeWriting())
    , m_done(new DonePane(this))
    , m_none(new StateView(StateView::Kind::empty, "coaching", this))
{
    m_header->setAbove(tr("Ride-alongs"));
    m_header->addWidget(m_later);
    m_header->addWidget(m_finish);
    m_header->addWidget(m_correct);
    m_finish->setToolTip(tr("Ctrl+Enter"));
    for (QWidget *view : {m_writing, static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_none)})
        m_views->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_views, 1);
    auto *rides = m_none->addButton(tr("Show the ride-alongs"));
    connect(rides, &QPushButton::clicked, this, &DebriefPage::leave);
    connect(m_later, &QPushButton::clicked, this, &DebriefPage::leave);
    connect(m_finish, &QPushButton::clicked, this, &DebriefPage::finish);
    connect(m_correct, &QPushButton::clicked, this, &DebriefPage::correct);
    addCommands();
    connectPanes();
    showNone();
}

// The focus leaves its fields while they are taken down; nobody may answer then.
DebriefPage::~DebriefPage()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget *DebriefPage::makeWriting()
{
    auto *split = new QSplitter(this);
    split->addWidget(paneOf(m_stops->header(), m_stops, split));
    split->addWidget(paneOf(m_skills->header(), m_skills, split));
    split->addWidget(paneOf(m_seen->header(), m_seen, split));
    split->setSizes({392, 472, 370});
    constexpr int least[] = {264, 388, 258};
    for (int i = 0; i < 3; ++i) {
        split->widget(i)->setMinimumWidth(currentTheme().px(least[i]));
        split->setCollapsible(i, false);
        split->setStretchFactor(i, 1);
    }
    rememberSizes(*split, "debrief");
    auto *area = makeScrolled(split, this);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // large text in a small window
    return area;
}

void DebriefPage::addCommands()
{
    auto *done = new QAction(icon("check"), tr("Finish the debrief"), this);
    done->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(done, &QAction::triggered, this, &DebriefPage::finish);
    addAction(done);
}

void DebriefPage::connectPanes()
{
    connect(&m_open, &OpenDebrief::edited, this, &DebriefPage::showWriting);
    connect(&m_open, &OpenDebrief::replaced, this, &DebriefPage::showAll);
    connect(&m_open, &OpenDebrief::failed, this, [this](const Error &error) { shell().showError(error); });
    connect(m_stops, &StopsPane::done, m_skills, &SkillsPane::focusRow);
    connect(m_stops, &StopsPane::sideStepped, m_skills, &SkillsPane::focusRow);
    connect(m_skills, &SkillsPane::done, this,
            [this] { m_seen->strength()->setFocus(Qt::OtherFocusReason); });
    connect(m_skills, &SkillsPane::sideStepped, this, [this](int by) {
        if (by < 0)
            m_stops->focusRow();
        else
            m_seen->strength()->setFocus(Qt::OtherFocusReason);
    });
    // Leaving a field keeps it at once, and other keys work in the next one.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (old && isAncestorOf(old) && (old->inherits("QLineEdit") || old->inherits("QPlainTextEdit")))
            m_open.saveSoon();
        if (!now || !isAncestorOf(now))
            return;
        m_skills->setMarked(!m_stops->isAncestorOf(now));
        scrollTo(now);
        Q_EMIT statusChanged();
    });
}

void DebriefPage::refresh()
{
    if (!m_open.ride())
        return showRide(oldestWithoutDebrief(shell().session->book(), shell().session->user()));
    if (!shell().session->book().tables().ride.has(m_open.ride()))
        return showRide(0);
    m_open.refresh();
    showWriting();
    if (m_open.isDone())
        m_done->setRide(m_open.book(), m_open.ride(), shell().session->user());
}

void DebriefPage::open(const QVariant &ride)
{
    const uint32_t row = ride.toUInt();
    const bool exists = shell().session->book().tables().ride.has(row);
    showRide(exists ? row : oldestWithoutDebrief(shell().session->book(), shell().session->user()));
    focusStart();
}

void DebriefPage::showRide(uint32_t ride)
{
    m_open.open(ride);
}

void DebriefPage::showAll()
{
    const bool hadFocus = holdsFocus(*this);
    const Book &book = m_open.book();
    const uint32_t ride = m_open.ride();
    const bool isDone = m_open.isDone();
    const bool isWritten = ride && !isDone && (m_open.isCorrected() || waitsForDebrief(book, ride));
    m_later->setVisible(isWritten);
    m_finish->setVisible(isWritten);
    m_correct->setVisible(isDone && shell().session->canWrite());
    if (!isDone && !isWritten)
        return showNone();
    const Ride &row = book.tables().ride[ride];
    m_header->setTitle(
        tr("Debrief: %1, with %2").arg(rideDay(row.on), shown(book.personName(row.rep.number))));
    if (isDone)
        m_done->setRide(book, ride, shell().session->user());
    m_views->setCurrentWidget(isDone ? static_cast<QWidget *>(m_done) : m_writing);
    QWidget *first = isDone               ? static_cast<QWidget *>(m_done)
                     : m_stops->hasRows() ? static_cast<QWidget *>(m_stops->row(0))
                                          : m_skills->row(0);
    setFocusProxy(first);
    if (isDone && hadFocus)
        m_done->setFocus(Qt::OtherFocusReason);
    showWriting();
}

void DebriefPage::showWriting()
{
    const Book &book = m_open.book();
    if (m_open.isDone()) {
        const Ride &row = book.tables().ride[m_open.ride()];
        const QString name = firstNameOf(book, row.rep.number);
        const QString on = dayWords(row.debriefedOn.isSet() ? row.debriefedOn : row.on);
        m_header->setAnswer(
            row.acknowledgedOn.isSet()
                ? tr("Finished on %1. %2 acknowledged it on %3.").arg(on, name, dayWords(row.acknowledgedOn))
            : row.readOn.isSet() ? tr("Finished on %1. %2 read it on %3.").arg(on, name, dayWords(row.readOn))
                                 : tr("Finished on %1. %2 has not read it yet.").arg(on, name));
    } else if (m_open.ride()) {
        const QString left = leftWords(ratingsLeft(book, m_open.value()), stopsLeft(m_open.value()));
        m_header->setAnswer(tr("%1 Saved as you type.").arg(left));
        m_finish->setEnabled(m_open.canWrite());
        m_writing->setEnabled(m_open.canWrite());
    }
    Q_EMIT statusChanged();
}

void DebriefPage::showNone()
{
    const Book &book = m_open.book();
    const uint32_t ride = m_open.ride();
    m_later->hide();
    m_finish->hide();
    m_correct->hide();
    m_header->setTitle(tr("Debrief"));
    m_header->setAnswer(ride ? QString() : tr("Every ride-along that is over has its debrief."));
    if (!ride)
        m_none->setTexts(
            tr("No ride-along waits for its debrief"),
            tr("After the stops of a ride-along you write here what you saw and what you promised."));
    else if (book.tables().ride.text(ride, rideField("state")) == "cancelled")
        m_none->setTexts(tr("This ride-along was cancelled"), tr("There is nothing to write about it."));
    else
        m_none->setTexts(tr("This ride-along is still to come"),
                         tr("Its debrief can be written from %1 on.")
                             .arg(nearDayWords(book.tables().ride[ride].on, book.today())));
    m_views->setCurrentWidget(m_none);
    setFocusProxy(m_none->findChild<QPushButton *>());
    Q_EMIT statusChanged();
}

void DebriefPage::finish()
{
    if (!m_finish->isVisibleTo(this) || !m_finish->isEnabled())
        return;
    if (const Status done = m_open.finish(); !done)
        shell().showError(done.error());
}

void DebriefPage::correct()
{
    m_open.correct();
    focusStart();
}

void DebriefPage::leave()
{
    (void)m_open.save();
    shell().goTo(QStringLiteral("ride-alongs"), {});
}

void DebriefPage::focusStart()
{
    if (m_views->currentWidget() != m_writing)
        return;
    if (stopsLeft(m_open.value()) > 0)
        m_stops->focusRow();
    else
        m_skills->focusRow();
}

// What is typed must stand in the book before the book's undo takes it back.
bool DebriefPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        (void)m_open.save();
    return Page::event(event);
}

// For another page, or with its window: that one may be on its way out and is told nothing any more.
void DebriefPage::hideEvent(QHideEvent *event)
{
    if (window()->isVisible())
        (void)m_open.save();
    else
        m_open.saveQuietly();
    Page::hideEvent(event);
}

QString DebriefPage::answer() const
{
    return m_header->answer();
}

QString DebriefPage::statusFact() const
{
    if (!m_open.ride() || m_open.isDone())
        return {};
    const int all = int(m_open.value().stops.size());
    return all == 1 ? tr("1 stop") : tr("%1 stops").arg(all);
}

QList<KeyHint> DebriefPage::keys() const
{
    if (m_views->currentWidget() != m_writing)
        return {};
    const QWidget *now = QApplication::focusWidget();
    QList<KeyHint> keys;
    if (qobject_cast<const StopRow *>(now))
        keys << KeyHint{tr("1–3"), tr("Answer")} << KeyHint{tr("0"), tr("Did not take place")}
             << KeyHint{tr("Enter"), tr("What came of it")};
    else if (qobject_cast<const SkillRow *>(now))
        keys << KeyHint{tr("1–5"), tr("Rate")} << KeyHint{tr("Tab"), tr("Next skill")};
    else
        keys << KeyHint{tr("Tab"), tr("Next field")};
    return keys << KeyHint{tr("Ctrl+Enter"), tr("Finish")} << KeyHint{tr("Ctrl+Z"), tr("Undo")};
}

Page *makeDebriefPage(ShellContext &shell, QWidget *parent)
{
    return new DebriefPage(shell, parent);
}

} // namespace ridealong
