// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/earlywords.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace ridealong::report {

namespace {

struct Sentence
{
    QString text;
    QString after; // what stands before the next one
};

// "1,14 Mio. $" is no end of one.
std::vector<Sentence> sentencesOf(const QString &text)
{
    static const QRegularExpression between(
        QStringLiteral(R"((?<=[.!?…])[ \x{a0}]+(?=[\p{Lu}\p{N}“„«"])|\s*\n\s*)"));
    std::vector<Sentence> sentences;
    qsizetype from = 0;
    for (auto ends = between.globalMatch(text); ends.hasNext();) {
        const QRegularExpressionMatch end = ends.next();
        sentences.push_back({text.mid(from, end.capturedStart() - from), end.captured()});
        from = end.capturedEnd();
    }
    sentences.push_back({text.mid(from).trimmed(), {}});
    std::erase_if(sentences, [](const Sentence &sentence) { return sentence.text.trimmed().isEmpty(); });
    return sentences;
}

QString spaced(QString text)
{
    return text.replace(QChar::Nbsp, u' ').simplified();
}

bool saysTheSame(const Sentence &a, const Sentence &b)
{
    return spaced(a.text) == spaced(b.text);
}

QStringList wordsOf(const Sentence &sentence)
{
    static const QRegularExpression apart(QStringLiteral(R"([\s.,:;!?…]+(?=\s|$)|\s+)"));
    return spaced(sentence.text).split(apart, Qt::SkipEmptyParts);
}

bool isFigure(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

// 0 to 1: of the words of the longer one, those that both have; a figure is like any other.
double likeness(const Sentence &a, const Sentence &b)
{
    const auto shape = [](const Sentence &sentence) {
        QStringList words = wordsOf(sentence);
        for (QString &word : words)
            if (isFigure(word))
                word = QStringLiteral("#");
        return words;
    };
    const QStringList left = shape(a);
    QStringList right = shape(b);
    const auto most = double(std::max({left.size(), right.size(), qsizetype(1)}));
    int both = 0;
    for (const QString &word : left)
        both += int(right.removeOne(word));
    return double(both) / most;
}

// For each of the earlier ones the later one that stands in its place, in the order of both; -1 for none.
std::vector<int> places(const std::vector<Sentence> &earlier, const std::vector<Sentence> &later)
{
    constexpr double anyPair = 0.05; // rather than none
    const size_t rows = earlier.size(), columns = later.size();
    std::vector<std::vector<double>> best(rows + 1, std::vector<double>(columns + 1, 0));
    const auto paired = [&](size_t row, size_t column) {
        return best[row + 1][column + 1] + likeness(earlier[row], later[column]) + anyPair;
    };
    for (size_t row = rows; row-- > 0;)
        for (size_t column = columns; column-- > 0;)
            best[row][column] = std::max({paired(row, column), best[row + 1][column], best[row][column + 1]});
    std::vector<int> place(rows, -1);
    for (size_t row = 0, column = 0; row < rows && column < columns;) {
        if (best[row][column] == paired(row, column))
            place[row++] = int(column++);
        else if (best[row][column] == best[row + 1][column])
            ++row;
        else
            ++column;
    }
    return place;
}

// A figure of the draft that the figures of today do not say.
bool hasOldFigure(const Sentence &own, const Sentence &drafted, const QStringList &today)
{
    const QStringList words = wordsOf(own);
    return std::ranges::any_of(wordsOf(drafted), [&](const QString &word) {
        return isFigure(word) && words.contains(word) && !today.contains(word);
    });
}

class Draft
{
public:
    Draft(const QString &then, const QString &now)
        : m_then(sentencesOf(then))
        , m_now(sentencesOf(now))
        , m_places(places(m_then, m_now))
    {
        for (const Sentence &sentence : m_now)
            m_today << wordsOf(sentence);
    }

    bool isStillSo(const Sentence &own) const
    {
        return std::ranges::any_of(m_now, [&](const Sentence &now) { return saysTheSame(own, now); });
    }
    // Of the sentence that it comes from; -1 where it is the manager's alone.
    int originOf(const Sentence &own) const
    {
        for (size_t i = 0; i < m_then.size(); ++i)
            if (saysTheSame(own, m_then[i]))
                return int(i);
        for (size_t i = 0; i < m_then.size(); ++i)
            if (hasOldFigure(own, m_then[i], m_today))
                return int(i);
        return -1;
    }
    QString todayOf(int origin) const
    {
        const int place = m_places[size_t(origin)];
        return place < 0 ? QString() : m_now[size_t(place)].text.trimmed();
    }

private:
    std::vector<Sentence> m_then, m_now;
    std::vector<int> m_places;
    QStringList m_today;
};

} // namespace

EarlyWords earlyWords(const QString &own, const QString &drafted, const QString &now)
{
    EarlyWords early{.writtenOn = {}, .drafted = drafted};
    if (own.trimmed().isEmpty() || drafted.trimmed().isEmpty())
        return early;
    const Draft draft(drafted, now);
    for (const Sentence &sentence : sentencesOf(own)) {
        const int origin = draft.isStillSo(sentence) ? -1 : draft.originOf(sentence);
        const QString today = origin < 0 ? sentence.text : draft.todayOf(origin);
        if (origin >= 0)
            early.moved.push_back({sentence.text.trimmed(), today});
        const bool isSaid = origin >= 0 && early.renewed.contains(today);
        if (!today.isEmpty() && !isSaid)
            early.renewed += today + (sentence.after.isEmpty() ? QStringLiteral(" ") : sentence.after);
    }
    early.renewed = early.renewed.trimmed();
    return early;
}

} // namespace ridealong::report
