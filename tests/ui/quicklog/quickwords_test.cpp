// SPDX-License-Identifier: GPL-3.0-or-later
// The quick log in German and French, on Wednesday, October 14, 2026, at 10:42; English is always understood.
#include "followup/quicklog.h"
#include "shell/language.h"

#include <QLocale>
#include <algorithm>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

const std::vector<std::vector<std::string>> knownNames = {{"acme", "pumpen"}, {"falls", "city"}, {"müller"}};

bool knows(std::span<const std::string> words)
{
    return std::ranges::any_of(knownNames, [&](const std::vector<std::string> &name) {
        return words.size() <= name.size() && std::equal(words.begin(), words.end(), name.begin());
    });
}

std::string clockText(int minute)
{
    return minute < 0 ? "" : " " + std::to_string(minute / 60) + ":" + std::to_string(minute % 60);
}

// lead | what | outcome | next kind, day, time | value | with | note
std::string told(std::string_view text)
{
    const QuickLine line =
        readQuickLine(text, {.calendar = {.today = Date::of(2026, 10, 14), .monthFirst = false},
                             .minuteNow = 642,
                             .namesLead = knows});
    std::string said = line.lead + "|" + (line.what ? line.what->key : "") + (line.cameIn ? " in" : "") +
                       "|" + (line.outcome ? line.outcome->kept : "") + "|" + line.nextKind + line.due.iso() +
                       clockText(line.time);
    if (line.on.isSet())
        said += "|on " + line.on.iso();
    if (line.value.isSet())
        said += "|" + std::to_string(line.value.minor / 100);
    return said + (line.with.empty() ? "" : "|with " + line.with) +
           (line.note.empty() ? "" : "|" + line.note);
}

struct Said
{
    const char *line;
    const char *told;
};

class QuickWords : public testing::Test
{
protected:
    ~QuickWords() override
    {
        useLanguage(QStringLiteral("en"));
        QLocale::setDefault(m_before);
    }

    static void expect(const char *language, std::span<const Said> lines)
    {
        useLanguage(QString::fromLatin1(language));
        for (const Said &said : lines)
            EXPECT_EQ(told(said.line), said.told) << said.line;
    }

private:
    QLocale m_before;
};

} // namespace

TEST_F(QuickWords, OfGerman)
{
    const Said lines[] = {
        {"acme angerufen, will demo, Do 10 Uhr", "acme|call|wants demo|2026-10-15 10:0"},
        {"acme rief an, will Angebot", "acme|call in|wants quote|"},
        {"acme gemailt", "acme|email||"},
        {"acme hat geschrieben", "acme|email in||"},
        {"Müller nicht erreicht morgen", "Müller||no answer|2026-10-15"},
        {"acme nicht erreicht", "acme||no answer|"},
        {"acme angerufen, übermorgen", "acme|call||2026-10-16"},
        {"acme besucht vor 2 Tagen, interessiert", "acme|visit|interested||on 2026-10-12"},
        {"acme besucht gestern, möchte Angebot bis 22.10.",
         "acme|visit|wants quote|2026-10-22|on 2026-10-13"},
        {"acme Anruf 15.10.", "acme|call||2026-10-15"},
        {"acme Anruf am 15. Oktober um 14 Uhr", "acme|call||2026-10-15 14:0"},
        {"acme Anruf Freitag 10:30 Uhr", "acme|call||2026-10-16 10:30"},
        {"acme Anruf Freitag 10.30 Uhr", "acme|call||2026-10-16 10:30"},
        {"acme Anruf nächsten Montag", "acme|call||2026-10-19"},
        {"acme Anruf in 2 Wochen", "acme|call||2026-10-28"},
        {"acme Anruf nächste Woche", "acme|call||2026-10-19"},
        {"acme gemailt, dann Anruf Di", "acme|email||call2026-10-20"},
        {"acme gewonnen 48.000 €", "acme||won||48000"},
        {"acme gewonnen 1,5k", "acme||won||1500"},
        {"acme gewonnen 48k€", "acme||won||48000"},
        {"acme getroffen mit Nora", "acme|meeting|||with Nora"},
        {"acme verloren, Notiz: Preis", "acme||lost||Preis"},
        {"acme angerufen um 4 Uhr nachmittags", "acme|call||2026-10-14 16:0"},
        {"acme nächster Anruf morgen", "acme|||call2026-10-15"},
        {"acme Rückruf Mo", "acme||call back|2026-10-19"},
        {"acme Anruf 2mo", "acme|call||2026-12-14"},
        {"neue firma gmbh angerufen", "neue firma gmbh|call||"},
    };
    expect("de", lines);
}

TEST_F(QuickWords, OfFrench)
{
    const Said lines[] = {
        {"appelé acme, veut une démo, jeu 10h", "acme|call|wants demo|2026-10-15 10:0"},
        {"acme pas de réponse, demain", "acme||no answer|2026-10-15"},
        {"acme appelé, après-demain 14h30", "acme|call in||2026-10-16 14:30"},
        {"acme visite il y a 2 jours, intéressé", "acme|visit|interested||on 2026-10-12"},
        {"acme appel lundi prochain", "acme|call||2026-10-19"},
        {"acme appel la semaine prochaine", "acme|call||2026-10-19"},
        {"acme appel le 22 octobre", "acme|call||2026-10-22"},
        {"acme appel dans 2 semaines", "acme|call||2026-10-28"},
        {"acme gagné 48k€", "acme||won||48000"},
        {"acme gagnée 1,5k", "acme||won||1500"},
        {"rdv acme avec nora", "acme|meeting|||with nora"},
        {"acme perdue, remarque: prix", "acme||lost||prix"},
        {"acme prochain appel demain", "acme|||call2026-10-15"},
        {"acme message laissé", "acme||voicemail|"},
        {"acme appel 15/10", "acme|call||2026-10-15"},
        {"acme appel vendredi à 9 heures", "acme|call||2026-10-16 9:0"},
    };
    expect("fr", lines);
}

TEST_F(QuickWords, OfEnglishAreUnderstoodInEveryLanguage)
{
    const Said lines[] = {
        {"acme called, wants demo, thu 10am", "acme|call in|wants demo|2026-10-15 10:0"},
        {"acme vm", "acme|call|voicemail|"},
        {"acme not now 6 months", "acme||not now|2027-04-14"},
        {"acme lost, note: price", "acme||lost||price"},
        {"acme won $48,000", "acme||won||48000"},
        {"acme emailed yesterday", "acme|email in|||on 2026-10-13"},
        {"acme call 2d", "acme|call||2026-10-16"},
    };
    expect("de", std::span(lines).first(4));
    expect("fr", std::span(lines).first(4));
    expect("en", lines);
}

TEST_F(QuickWords, OutcomesAreKeptAsTheyAreInEveryLanguage)
{
    useLanguage(QStringLiteral("de"));

    EXPECT_EQ(outcomeText("wants quote").toStdString(), "möchte Angebot");
    EXPECT_EQ(outcomeText("wants a boat").toStdString(), "wants a boat");
    EXPECT_EQ(keptOutcome(outcomeText("wants quote")), "wants quote");
    EXPECT_EQ(keptOutcome(outcomeText("left message")), "left message");
    EXPECT_EQ(keptOutcome(QStringLiteral("Wants quote")), "Wants quote");
}
