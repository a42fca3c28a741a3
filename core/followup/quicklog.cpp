// SPDX-License-Identifier: GPL-3.0-or-later
#include "followup/quicklog.h"

#include "lead/leadnames.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostNameWords = 8;

class LineReader
{
public:
    LineReader(std::string_view line, const QuickContext &context)
        : m_line(line)
        , m_context(context)
        , m_phrases(quickPhrases())
    {
    }

    QuickLine read()
    {
        takeNote();
        m_words = quickTokens(m_line, m_phrases);
        takeQuoted();
        takeMoney();
        takeKnownLead();
        takePhrases();
        takeDates();
        takeUnknownLead();
        takeRest();
        decide();
        return std::move(m_out);
    }

private:
    // "note: …" is the rest of the line.
    void takeNote()
    {
        const size_t at = quickNoteAt(m_line);
        if (at == m_line.size())
            return;
        m_out.note = withoutBlanks(m_line.substr(m_line.find(':', at) + 1));
        m_out.noteAt = {at, m_line.size()};
        m_line = m_line.substr(0, at);
    }

    QuickPlace placeOf(size_t first, size_t count) const
    {
        return {m_words[first].begin, m_words[first + count - 1].end};
    }
    QuickPlace take(size_t first, size_t count)
    {
        for (size_t i = first; i < first + count; ++i)
            m_words[i].taken = true;
        return placeOf(first, count);
    }
    std::string_view textAt(QuickPlace place) const
    {
        return m_line.substr(place.begin, place.end - place.begin);
    }

    // Between quotes stands a name, whatever its words are.
    void takeQuoted()
    {
        const size_t open = m_line.find('"'), close = m_line.find('"', open + 1);
        if (open == std::string_view::npos || close == std::string_view::npos || close == open + 1)
            return;
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i].taken = m_words[i].begin > open && m_words[i].end <= close;
        setLead({open + 1, close});
    }

    void setLead(QuickPlace place)
    {
        m_out.leadAt = place;
        m_out.lead = withoutBlanks(textAt(place));
        for (const QuickToken &word : m_words)
            if (word.begin >= place.begin && word.end <= place.end)
                for (const std::string &part : foldedWords(word.word))
                    m_out.leadWords.push_back(part);
    }

    void takeMoney()
    {
        for (size_t i = 0; i < m_words.size() && !m_out.value.isSet(); ++i) {
            const bool signs = i + 1 < m_words.size() && isCurrencySign(m_words[i + 1].word); // "48.000 €"
            const std::string text = m_words[i].word + (signs ? m_words[i + 1].word : "");
            m_out.value = m_words[i].taken ? Money{} : quickMoney(text, m_context.perMajor);
            if (m_out.value.isSet())
                m_out.valueAt = take(i, signs ? 2 : 1);
        }
    }

    // The longest run of words that a lead's name has and that is not all grammar.
    void takeKnownLead()
    {
        if (!m_out.lead.empty() || !m_context.namesLead)
            return;
        size_t best = 0, length = 0;
        for (size_t first = 0; first < m_words.size(); ++first)
            for (size_t count = std::min(mostNameWords, m_words.size() - first); count > length; --count)
                if (isKnownRun(first, count)) {
                    best = first;
                    length = count;
                    break;
                }
        if (length > 0)
            setLead(take(best, length));
    }

    bool isKnownRun(size_t first, size_t count) const
    {
        std::vector<std::string> parts;
        bool own = false;
        for (size_t i = first; i < first + count; ++i) {
            if (m_words[i].taken || (m_words[i].endsPart && i + 1 < first + count))
                return false;
            const std::vector<std::string> words = foldedWords(m_words[i].word);
            if (words.empty())
                return false;
            own = own || (!m_words[i].grammar && m_words[i].word.size() > 1);
            parts.insert(parts.end(), words.begin(), words.end());
        }
        return own && !parts.empty() && m_context.namesLead(parts);
    }

    const QuickPhrase *phraseAt(size_t at) const
    {
        for (const QuickPhrase &phrase : m_phrases)
            if (at + phrase.words.size() <= m_words.size() && fits(phrase, at))
                return &phrase;
        return nullptr;
    }

    bool fits(const QuickPhrase &phrase, size_t at) const
    {
        for (size_t i = 0; i < phrase.words.size(); ++i)
            if (m_words[at + i].taken || m_words[at + i].word != phrase.words[i])
                return false;
        return true;
    }

    void takePhrases()
    {
        for (size_t at = 0; at < m_words.size();) {
            const QuickPhrase *phrase = m_words[at].taken ? nullptr : phraseAt(at);
            at += phrase && takePhrase(*phrase, at) ? phrase->words.size() : 1;
        }
        freeNameLikeKinds();
    }

    bool takePhrase(const QuickPhrase &phrase, size_t at)
    {
        const size_t count = phrase.words.size();
        switch (phrase.sort) {
        case QuickSort::kind:
            m_kinds.push_back({&quickKinds()[size_t(phrase.value)], at, count});
            take(followsNext(at) ? at - 1 : at, followsNext(at) ? count + 1 : count);
            return true;
        case QuickSort::outcome:
            if (m_out.outcome)
                return false;
            m_out.outcome = &quickOutcomes()[size_t(phrase.value)];
            m_out.outcomeAt = take(at, count);
            return true;
        case QuickSort::with:
            return takeWith(at);
        case QuickSort::then:
            m_then = std::min(m_then, at);
            take(at, count);
            return true;
        default:
            return false;
        }
    }

    // Names after "with", up to a comma or a word of the grammar.
    bool takeWith(size_t at)
    {
        size_t end = at + 1;
        while (end < m_words.size() && end < at + 4 && !m_words[end].taken && !m_words[end].grammar &&
               !(end > at + 1 && m_words[end - 1].endsPart))
            ++end;
        if (end == at + 1)
            return false;
        m_out.withAt = placeOf(at + 1, end - at - 1);
        m_out.with = textAt(m_out.withAt);
        while (!m_out.with.empty() && (m_out.with.back() == ',' || m_out.with.back() == '.'))
            m_out.with.pop_back();
        take(at, end - at);
        return false; // the words behind it are taken, and passed over by that
    }

    struct KindAt
    {
        const QuickKind *kind;
        size_t at, count;
    };

    // "demo systems called": what was done says "called", so "demo" belongs to a name that nobody knows yet.
    void freeNameLikeKinds()
    {
        const auto done =
            std::ranges::find_if(m_kinds, [](const KindAt &k) { return k.kind->form != QuickForm::plain; });
        if (done == m_kinds.end() || !m_out.lead.empty())
            return;
        for (auto it = m_kinds.begin(); it != done; ++it)
            m_words[it->at].taken = it->at + 1 < m_words.size() && m_words[it->at + 1].taken;
        std::erase_if(m_kinds, [&](const KindAt &k) { return !m_words[k.at].taken; });
    }

    void takeDates()
    {
        for (size_t at = 0; at < m_words.size(); ++at) {
            const QuickWhen when = m_words[at].taken || startsName(at)
                                       ? QuickWhen{}
                                       : quickWhen(m_words, at, m_phrases, m_context.calendar);
            if (when.count > 0 && (when.date.isSet() ? m_dates.size() < 2 : m_time < 0))
                takeWhen(when, at);
        }
    }

    void takeWhen(const QuickWhen &when, size_t at)
    {
        const QuickPlace place = take(at, when.count);
        if (when.date.isSet())
            m_dates.push_back({when.date, place, at});
        else
            m_time = when.time;
        m_whenAt.begin = m_whenAt.isSet() ? std::min(m_whenAt.begin, place.begin) : place.begin;
        m_whenAt.end = std::max(m_whenAt.end, place.end);
    }

    // "sun hydraulics called": a weekday in front of a word that nothing explains is a name, when no lead is
    // named otherwise.
    bool startsName(size_t at) const
    {
        if (at > 0 || !m_out.lead.empty() || m_words.size() < 2 || m_words[0].endsPart || m_words[1].taken)
            return false;
        return !m_words[1].grammar && m_words[1].word.find_first_of("0123456789") == std::string::npos;
    }

    bool isFiller(size_t at) const
    {
        return std::ranges::any_of(m_phrases, [&](const QuickPhrase &phrase) {
            return (phrase.sort == QuickSort::filler || phrase.sort == QuickSort::with) &&
                   phrase.words.front() == m_words[at].word;
        });
    }

    // Runs of words that nothing took, without the fillers around them.
    std::vector<QuickPlace> runs() const
    {
        std::vector<QuickPlace> found;
        for (size_t at = 0; at < m_words.size();) {
            size_t end = at;
            while (end < m_words.size() && !m_words[end].taken && (end == at || !m_words[end - 1].endsPart))
                ++end;
            size_t first = at, last = end;
            while (first < last && isFiller(first))
                ++first;
            while (last > first && isFiller(last - 1))
                --last;
            if (first < last)
                found.push_back(placeOf(first, last - first));
            at = std::max(end, at + 1);
        }
        return found;
    }

    void takeUnknownLead()
    {
        if (!m_out.lead.empty())
            return;
        const auto free = runs();
        const auto name =
            std::ranges::find_if(free, [&](QuickPlace place) { return !foldedWords(textAt(place)).empty(); });
        if (name != free.end()) {
            setLead(*name);
            for (QuickToken &word : m_words)
                word.taken = word.taken || (word.begin >= name->begin && word.end <= name->end);
        } else if (m_out.withAt.isSet()) {
            setLead(m_out.withAt); // "met with acme"
            m_out.with.clear();
            m_out.withAt = {};
        }
    }

    void takeRest()
    {
        for (const QuickPlace &place : runs()) {
            m_out.note += (m_out.note.empty() ? "" : ", ") + std::string(withoutBlanks(textAt(place)));
            if (!m_out.noteAt.isSet())
                m_out.noteAt = place;
        }
    }

    void decide()
    {
        decideKinds();
        decideDates();
        if (m_whenAt.isSet() && !m_out.nextAt.isSet() && (m_out.due.isSet() || m_out.time >= 0))
            m_out.nextAt = m_whenAt;
        if (m_out.nextAt.isSet() && m_whenAt.isSet() && m_out.due.isSet()) {
            m_out.nextAt.begin = std::min(m_out.nextAt.begin, m_whenAt.begin);
            m_out.nextAt.end = std::max(m_out.nextAt.end, m_whenAt.end);
        }
    }

    // The done form is what happened, else the first; the one after it, or after "next", is the next step's.
    void decideKinds()
    {
        const auto done =
            std::ranges::find_if(m_kinds, [](const KindAt &k) { return k.kind->form != QuickForm::plain; });
        const auto what = done != m_kinds.end() ? done : m_kinds.begin();
        for (auto it = m_kinds.begin(); it != m_kinds.end(); ++it) {
            const bool planned = isPlanned(*it);
            if (it == what && !planned)
                setWhat(*it);
            else if (m_out.nextKind.empty() && (planned || it > what)) {
                m_out.nextKind = it->kind->key;
                m_out.nextAt = placeOf(it->at, it->count);
            }
        }
    }

    bool isPlanned(const KindAt &kind) const
    {
        return kind.kind->form == QuickForm::plain && (kind.at > m_then || followsNext(kind.at));
    }

    bool followsNext(size_t at) const
    {
        return at > 0 && std::ranges::any_of(m_phrases, [&](const QuickPhrase &phrase) {
                   return phrase.sort == QuickSort::next && phrase.words.front() == m_words[at - 1].word;
               });
    }

    void setWhat(const KindAt &kind)
    {
        m_out.what = kind.kind;
        m_out.whatAt = placeOf(kind.at, kind.count);
        m_out.cameIn = kind.kind->form == QuickForm::done && m_out.leadAt.isSet() &&
                       m_out.leadAt.begin < m_out.whatAt.begin;
        if (kind.kind->outcome && !m_out.outcome)
            for (const QuickOutcome &outcome : quickOutcomes())
                if (std::string_view(outcome.kept) == kind.kind->outcome) {
                    m_out.outcome = &outcome;
                    m_out.outcomeAt = m_out.whatAt;
                }
    }

    // What is over is when it happened, and so is "today" unless a later time of it is said.
    void decideDates()
    {
        const Date today = m_context.calendar.today;
        for (const auto &[date, place, at] : m_dates) {
            const bool over =
                date < today || (date == today && (m_dates.size() > 1 || m_time < m_context.minuteNow));
            if (over && m_out.what && !m_out.on.isSet())
                m_out.on = date;
            else if (!m_out.due.isSet())
                m_out.due = date;
        }
        m_out.time = m_time;
        if (m_time >= 0 && !m_out.due.isSet()) // a time without a day: today when it is still to come
            m_out.due = m_time > m_context.minuteNow ? today : today.plus(1);
    }

    struct DateAt
    {
        Date date;
        QuickPlace place;
        size_t at;
    };

    std::string_view m_line;
    const QuickContext &m_context;
    std::vector<QuickPhrase> m_phrases;
    std::vector<QuickToken> m_words;
    std::vector<KindAt> m_kinds;
    std::vector<DateAt> m_dates;
    int m_time = -1;
    size_t m_then = std::numeric_limits<size_t>::max();
    QuickPlace m_whenAt;
    QuickLine m_out;
};

} // namespace

QuickLine readQuickLine(std::string_view line, const QuickContext &context)
{
    return LineReader(line, context).read();
}

} // namespace ridealong
