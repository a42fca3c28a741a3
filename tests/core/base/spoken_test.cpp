// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and dates in the languages that the program is translated to.
#include "base/spoken.h"
#include "base/words.h"

#include <gtest/gtest.h>

using namespace ridealong;

namespace {

// The program's language as long as it lives.
class Spoken
{
public:
    explicit Spoken(QLocale::Language language, QLocale::Territory territory = QLocale::AnyTerritory)
    {
        QLocale::setDefault(QLocale(language, territory));
    }
    ~Spoken() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

// Hard spaces as the soft ones that a test can show.
std::string text(QString words)
{
    return words.replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ').toStdString();
}

std::string dollars(double major)
{
    return text(moneyWords(Money{std::llround(major * 100)}, "USD"));
}

const Date october = Date::of(2026, 10, 15), today = Date::of(2026, 10, 14);

} // namespace

TEST(SpokenGerman, SaysMoneyAndShares)
{
    const Spoken german(QLocale::German);

    EXPECT_EQ(dollars(850), "850 $");
    EXPECT_EQ(dollars(5400), "5,4 Tsd. $");
    EXPECT_EQ(dollars(214000), "214 Tsd. $");
    EXPECT_EQ(dollars(-1530000), "−1,53 Mio. $");
    EXPECT_EQ(dollars(2e9), "2,00 Mrd. $");
    EXPECT_EQ(text(moneyWords({21400000}, "CHF")), "214 Tsd. CHF");
    EXPECT_EQ(text(percentWords(0.83)), "83 %");
    EXPECT_EQ(text(countChange(-1234)), "−1.234");
}

TEST(SpokenGerman, SaysDates)
{
    const Spoken german(QLocale::German);

    EXPECT_EQ(text(dayWords(october)), "15. Okt.");
    EXPECT_EQ(text(nearDayWords(october, today)), "Do, 15. Okt.");
    EXPECT_EQ(text(monthWords(october)), "Oktober");
    EXPECT_EQ(text(timeWords(16 * 60)), "16:00");
    EXPECT_EQ(text(rangeWords({Date::of(2026, 10, 5), Date::of(2026, 10, 11)})), "5. to 11. Oktober 2026");
    EXPECT_EQ(text(rangeWords({Date::of(2026, 9, 28), Date::of(2026, 10, 4)})),
              "28. September to 4. Oktober 2026");
}

TEST(SpokenFrench, SaysMoneyAndShares)
{
    const Spoken french(QLocale::French);

    EXPECT_EQ(dollars(850), "850 $");
    EXPECT_EQ(dollars(5400), "5,4 k$");
    EXPECT_EQ(dollars(1530000), "1,53 M$");
    EXPECT_EQ(dollars(2e9), "2,00 Md$");
    EXPECT_EQ(text(moneyWords({21400000}, "CHF")), "214 k CHF");
    EXPECT_EQ(text(percentWords(-0.83)), "−83 %");
}

TEST(SpokenFrench, SaysDates)
{
    const Spoken french(QLocale::French);

    EXPECT_EQ(text(dayWords(october)), "15 oct.");
    EXPECT_EQ(text(nearDayWords(october, today)), "jeu. 15 oct.");
    EXPECT_EQ(text(dayWords(Date::of(2026, 10, 1))), "1er oct.");
    EXPECT_EQ(text(rangeWords({Date::of(2026, 10, 5), Date::of(2026, 10, 11)})), "5 to 11 octobre 2026");
    EXPECT_EQ(text(timeWords(9 * 60 + 5)), "09:05");
}

TEST(SpokenElsewhere, IsAmericanEnglish)
{
    const Spoken spanish(QLocale::Spanish);

    EXPECT_EQ(dollars(5400), "$5.4k");
    EXPECT_EQ(text(dayWords(october)), "Oct 15");
    EXPECT_EQ(text(percentWords(0.83)), "83%");
}

TEST(SpokenEnglish, SaysTheTimeAsItsCountryDoes)
{
    {
        const Spoken american(QLocale::English, QLocale::UnitedStates);
        EXPECT_EQ(text(timeWords(16 * 60)), "4:00 PM");
    }
    const Spoken british(QLocale::English, QLocale::UnitedKingdom);
    EXPECT_EQ(text(timeWords(16 * 60)), "16:00");
}

TEST(SpokenNumbers, AreReadAsTheyAreTyped)
{
    struct Typed
    {
        QLocale::Language language;
        const char *text;
        std::optional<double> number;
    };
    const Typed typed[] = {{QLocale::English, "1,234.5", 1234.5},   {QLocale::English, "12 000", 12000.0},
                           {QLocale::German, "1.234,5", 1234.5},    {QLocale::German, "48.000", 48000.0},
                           {QLocale::German, "12.5", 12.5},         {QLocale::French, "1 234,5", 1234.5},
                           {QLocale::French, "12.5", 12.5},         {QLocale::German, "1,2,3", std::nullopt},
                           {QLocale::French, "viel", std::nullopt}, {QLocale::English, "", std::nullopt},
                           {QLocale::English, "nan", std::nullopt}};
    for (const Typed &each : typed) {
        const Spoken language(each.language);
        EXPECT_EQ(readTypedNumber(QString::fromUtf8(each.text)), each.number) << each.text;
    }
}

TEST(SpokenNumbers, ComeBackAsTheyWereShown)
{
    for (const auto language : {QLocale::English, QLocale::German, QLocale::French}) {
        const Spoken spoken(language);
        EXPECT_EQ(readTypedNumber(typedNumber(QStringLiteral("48250.75"))), 48250.75);
        EXPECT_EQ(readTypedDate(typedDate(october)), october);
        EXPECT_EQ(readTypedDate(QStringLiteral("2026-10-15")), october);
    }
}

TEST(SpokenDates, AreReadInTheOrderOfTheLanguage)
{
    {
        const Spoken german(QLocale::German);
        EXPECT_EQ(readTypedDate(QStringLiteral("15.10.2026")), october);
        EXPECT_EQ(readTypedDate(QStringLiteral(" 15. 10. 26 ")), october);
        EXPECT_FALSE(readTypedDate(QStringLiteral("10.15.2026")).isSet());
        EXPECT_FALSE(readTypedDate(QStringLiteral("15.10.")).isSet());
        EXPECT_FALSE(readTypedDate(QStringLiteral("99999.1.1")).isSet());
    }
    {
        const Spoken french(QLocale::French);
        EXPECT_EQ(readTypedDate(QStringLiteral("15/10/2026")), october);
    }
    EXPECT_EQ(readTypedDate(QStringLiteral("10/15/2026")), october);
}
