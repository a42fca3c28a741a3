// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debriefview.h"

#include "base/words.h"
#include "debrief/debrieffacts.h"
#include "focus/focusfacts.h"
#include "leads/paint.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ridealong {

namespace {

// The value as a digit on its shade of the ramp.
class ValueBox : public QWidget
{
public:
    ValueBox(int value, QWidget *parent)
        : QWidget(parent)
        , m_value(value)
    {
        const int side = currentTheme().px(24);
        setFixedSize(side, side);
        setAccessibleName(DebriefView::tr("%1 of 5").arg(value));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto place = size_t(m_value - 1);
        paintPanel(painter, rect(), 4, t.skill[place], t.look == Look::highContrast ? t.t1 : t.skill[place]);
        paintText(painter, rect(), QString::number(m_value), t.font(12.5, QFont::DemiBold), t.onSkill[place],
                  Qt::AlignHCenter);
    }

private:
    int m_value;
};

// Builds the lines of the view and remembers what they say.
class ViewMaker
{
public:
    ViewMaker(const Book &book, uint32_t ride, QWidget *parent, QVBoxLayout &column, QStringList &words)
        : m_book(book)
        , m_ride(ride)
        , m_parent(parent)
        , m_column(column)
        , m_words(words)
    {
    }

    void make()
    {
        addRatings();
        addTexts(DebriefView::tr("Done well"), {text(rideField("strength"))});
        addTexts(DebriefView::tr("To improve"),
                 {text(rideField("improvement_1")), text(rideField("improvement_2"))});
        addNotes();
        addCommitments();
        addAnswer();
    }

private:
    QString text(FieldNo field) const { return shown(m_book.tables().ride.text(m_ride, field)); }

    void addTitle(const QString &title)
    {
        if (m_column.count() > 0)
            m_column.addSpacing(10);
        m_column.addWidget(makeLabel(title, TextRole::label, Tone::secondary, m_parent));
        m_words << title;
    }

    QLabel *wrapping(const QString &text, TextRole role, Tone tone)
    {
        auto *label = makeLabel(text, role, tone, m_parent);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

    void addRatings()
    {
        const auto rated = ratingsOf(m_book, m_ride);
        if (rated.empty())
            return;
        addTitle(DebriefView::tr("Ratings"));
        const LastRide last = lastRatedBefore(m_book, m_ride);
        for (const RatedSkill &skill : rated)
            addRating(skill, last);
    }

    void addRating(const RatedSkill &skill, const LastRide &last)
    {
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(wrapping(skill.name, TextRole::name, Tone::primary));
        if (!skill.guide.isEmpty())
            words->addWidget(wrapping(skill.guide, TextRole::secondary, Tone::caption));
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(new ValueBox(skill.value, m_parent), 0, Qt::AlignTop);
        row->addLayout(words, 1);
        if (const auto before = last.values.find(skill.skill); before != last.values.end())
            row->addWidget(makeLabel(changeWords(skill.value - before->second), TextRole::secondary,
                                     Tone::caption, m_parent),
                           0, Qt::AlignTop);
        m_column.addLayout(row);
        m_words << (skill.guide.isEmpty()
                        ? DebriefView::tr("%1: %2 of 5").arg(skill.name, QString::number(skill.value))
                        : DebriefView::tr("%1: %2 of 5, %3")
                              .arg(skill.name, QString::number(skill.value), skill.guide));
    }

    void addTexts(const QString &title, QStringList texts)
    {
        texts.removeAll(QString());
        if (texts.isEmpty())
            return;
        addTitle(title);
        for (const QString &each : texts)
            m_column.addWidget(wrapping(each, TextRole::body, Tone::primary)), m_words << each;
    }

    void addNotes()
    {
        QStringList notes;
        for (const uint32_t note : sharedNotesOf(m_book, m_ride))
            notes << shown(m_book.tables().coachingNote.text(note, coachingNoteField("text")));
        addTexts(DebriefView::tr("Shared note"), notes);
    }

    void addCommitments()
    {
        const auto made = commitmentsMadeOn(m_book, m_ride);
        if (made.empty())
            return;
        addTitle(DebriefView::tr("Commitments"));
        const auto &table = m_book.tables().commitment;
        for (const uint32_t row : made) {
            const QString who = firstNameOf(m_book, table[row].person.number);
            const QString what = shown(table.text(row, commitmentField("what")));
            const QString state = stateWords(m_book, row);
            auto *line = new QHBoxLayout;
            line->setSpacing(8);
            line->addWidget(new Tag(who, TagKind::plain, m_parent), 0, Qt::AlignTop);
            line->addWidget(wrapping(what, TextRole::body, Tone::primary), 1);
            line->addWidget(makeLabel(state, TextRole::secondary, Tone::secondary, m_parent), 0,
                            Qt::AlignTop);
            m_column.addLayout(line);
            m_words << DebriefView::tr("%1: %2, %3").arg(who, what, state);
        }
    }

    // What the rep did with it.
    void addAnswer()
    {
        const Ride &ride = m_book.tables().ride[m_ride];
        const QString name = firstNameOf(m_book, ride.rep.number);
        QStringList said;
        if (const QString reply = text(rideField("reply")); !reply.isEmpty())
            said << DebriefView::tr("“%1”").arg(reply);
        if (ride.acknowledgedOn.isSet())
            said << DebriefView::tr("Acknowledged on %1.").arg(dayWords(ride.acknowledgedOn));
        else if (ride.readOn.isSet())
            said << DebriefView::tr("Read on %1.").arg(dayWords(ride.readOn));
        else if (said.isEmpty())
            said << DebriefView::tr("Not read yet.");
        addTexts(DebriefView::tr("Answer of %1").arg(name), said);
    }

    const Book &m_book;
    uint32_t m_ride;
    QWidget *m_parent;
    QVBoxLayout &m_column;
    QStringList &m_words;
};

} // namespace

DebriefView::DebriefView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    setAccessibleName(tr("Debrief"));
}

void DebriefView::setRide(const Book &book, uint32_t ride)
{
    if (m_content)
        m_content->hide(), m_content->deleteLater();
    m_words.clear();
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(6);
    const auto &rides = book.tables().ride;
    if (ride && ride < rides.end() && rides.text(ride, rideField("state")) == "done") {
        ViewMaker(book, ride, m_content, *column, m_words).make();
    } else if (ride) {
        m_words << tr("This ride-along has no debrief yet.");
        column->addWidget(makeLabel(m_words.front(), TextRole::body, Tone::caption, m_content));
    }
    column->addStretch(1);
    m_column->addWidget(m_content);
    setAccessibleDescription(words());
}

QString DebriefView::words() const
{
    return m_words.join(u'\n');
}

} // namespace ridealong
