// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/formats.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace ridealong;

namespace {

constexpr NumberFormat point{'.'}, comma{','};
constexpr int64_t largest = std::numeric_limits<int64_t>::max();

int64_t cents(std::string_view cell, const NumberFormat &format = point, int64_t scale = 1)
{
    const Parsed<Money> money = parseMoney(cell, {.number = format, .scale = scale});
    return money ? money.value.minor : Money::unset;
}

Bad badMoney(std::string_view cell, std::string_view currency = {}, const NumberFormat &format = point)
{
    return parseMoney(cell, {.number = format, .currency = currency}).bad;
}

NumberGuess guess(std::vector<std::string_view> cells, char usual = '.')
{
    return detectNumbers(cells, usual);
}

} // namespace

TEST(Amounts, AreReadWithEverySeparator)
{
    for (const char *cell : {"1234567.5", "1,234,567.50", "1 234 567.5", "1'234'567.50",
                             "1\xC2\xA0"
                             "234\xC2\xA0"
                             "567.5",
                             "1\xE2\x80\xAF"
                             "234\xE2\x80\xAF"
                             "567.5",
                             "1\xE2\x80\x99"
                             "234\xE2\x80\x99"
                             "567.5",
                             "12,34,567.50"})
        EXPECT_EQ(cents(cell), 123456750) << cell;
    for (const char *cell : {"1234567,5", "1.234.567,50", "1 234 567,5"})
        EXPECT_EQ(cents(cell, comma), 123456750) << cell;
    EXPECT_EQ(cents("0"), 0);
    EXPECT_EQ(cents(".5"), 50);
    EXPECT_EQ(cents("5."), 500);
    EXPECT_EQ(cents("007"), 700);
}

TEST(Amounts, AreReadWithSignsAndCurrencies)
{
    for (const char *cell : {"-12.34", "(12.34)", "12.34-", "- 12.34", "-$12.34", "$-12.34", "($12.34)",
                             "$(12.34)", "-12.34 USD", "USD -12.34",
                             "\xE2\x88\x92"
                             "12.34",
                             "(12.34 USD)", "US$ -12.34"})
        EXPECT_EQ(cents(cell), -1234) << cell;
    for (const char *cell : {"\xE2\x82\xAC"
                             "12.34",
                             "12.34 \xE2\x82\xAC", "EUR 12.34", "12.34EUR",
                             "\xC2\xA3"
                             "12.34",
                             "\xC2\xA5"
                             "12.34",
                             "+12.34"})
        EXPECT_EQ(cents(cell), 1234) << cell;
}

TEST(Amounts, AreReadWithMultipliersAndExponents)
{
    EXPECT_EQ(cents("1.5k"), 150'000);
    EXPECT_EQ(cents("2M"), 200'000'000);
    EXPECT_EQ(cents("$1.2 bn"), 120'000'000'000);
    EXPECT_EQ(cents("3,5 Mio \xE2\x82\xAC", comma), 350'000'000);
    EXPECT_EQ(cents("5.0E7"), 5'000'000'000);
    EXPECT_EQ(cents("1e-1"), 10);
    EXPECT_EQ(cents("1100.04", point, 1'000'000), 110'004'000'000);
    EXPECT_EQ(parseMoney("1.2345", {.minorDigits = 3}).value.minor, 1235);
    EXPECT_EQ(parseMoney("1.5", {.minorDigits = 0}).value.minor, 2);
}

TEST(Amounts, RoundHalfAwayFromZero)
{
    EXPECT_EQ(cents("0.005"), 1);
    EXPECT_EQ(cents("-0.005"), -1);
    EXPECT_EQ(cents("0.0049999999999999999999999999999999999999999999999999"), 0);
    EXPECT_EQ(cents("2.675"), 268);
    EXPECT_EQ(cents("1.115"), 112);
    EXPECT_EQ(cents("0.00000049", point, 1'000'000), 49);
}

TEST(Amounts, TellWhenTheyAreTooLarge)
{
    EXPECT_EQ(cents("92233720368547758.07"), largest);
    EXPECT_EQ(cents("-92233720368547758.07"), -largest);
    EXPECT_EQ(badMoney("92233720368547758.08"), Bad::tooLarge);
    EXPECT_EQ(badMoney("92233720368547758.075"), Bad::tooLarge);
    EXPECT_EQ(badMoney("1e30"), Bad::tooLarge);
    EXPECT_EQ(badMoney("1e999999999"), Bad::tooLarge);
    EXPECT_EQ(cents("1e-999999999"), 0);
    EXPECT_EQ(cents("0e999"), 0);
    EXPECT_EQ(badMoney(std::string(5000, '9')), Bad::tooLarge);
    EXPECT_EQ(badMoney('1' + std::string(45, '0') + "e-40"), Bad::tooLarge);
    EXPECT_EQ(parseMoney("1", {.scale = largest}).bad, Bad::tooLarge);
}

TEST(Amounts, SayWhyTheyCannotBeRead)
{
    EXPECT_EQ(badMoney(""), Bad::empty);
    EXPECT_EQ(badMoney("1,5"), Bad::badGrouping);
    EXPECT_EQ(badMoney("1.5", {}, comma), Bad::badGrouping);
    EXPECT_EQ(badMoney("0,125"), Bad::badGrouping);
    EXPECT_EQ(badMoney("1,2345"), Bad::badGrouping);
    EXPECT_EQ(badMoney("1234,567"), Bad::badGrouping);
    EXPECT_EQ(badMoney("50%"), Bad::isPercent);
    EXPECT_EQ(badMoney("5 EUR", "USD"), Bad::otherCurrency);
    EXPECT_EQ(badMoney("$5", "USD"), Bad::none);
    EXPECT_EQ(badMoney("$5", "EUR"), Bad::otherCurrency);
    for (const char *cell : {"abc",          "-",          "$",         "()",    "(5",  "5)", "--5",
                             "-5-",          "1.2.3",      "1,234.5.6", "5 5 5", "1e",  "e5", "k",
                             "12:30",        "2009-07-14", "1 k k",     "$5$",   ".",   ",",  "1'234,567.8",
                             "1,234,56,789", "123,45,678", "NaN",       "inf",   "0x10"})
        EXPECT_FALSE(parseMoney(cell, {})) << cell;
}

TEST(Numbers, AreReadAsNumbersAndWholeNumbers)
{
    EXPECT_DOUBLE_EQ(parseNumber("-1,234.5", point).value, -1234.5);
    EXPECT_DOUBLE_EQ(parseNumber("12 %", point).value, 0.12);
    EXPECT_DOUBLE_EQ(parseNumber("0.1", point).value, 0.1);
    EXPECT_EQ(parseNumber("1e400", point).bad, Bad::tooLarge);
    EXPECT_EQ(parseInteger("1,234", point).value, 1234);
    EXPECT_EQ(parseInteger("12.00", point).value, 12);
    EXPECT_EQ(parseInteger("12.5", point).bad, Bad::hasDecimals);
    EXPECT_EQ(parseInteger("1.5k", point).value, 1500);
    EXPECT_EQ(parseInteger("9223372036854775808", point).bad, Bad::tooLarge);
}

TEST(Numbers, AColumnTellsItsDecimalSign)
{
    EXPECT_EQ(guess({"1.500,00", "2,5"}).format.decimal, ',');
    EXPECT_EQ(guess({"1,500.00", "2"}, ',').format.decimal, '.');
    EXPECT_EQ(guess({"1.500", "0.125"}, ',').format.decimal, '.');
    EXPECT_EQ(guess({"1.500", "2.750,5"}).format.decimal, ',');
    EXPECT_FALSE(guess({"1.500", "2.750,5"}).ambiguous);
    EXPECT_FALSE(guess({"15", "20"}).ambiguous);
    EXPECT_TRUE(guess({"15", "20"}).integers);
    EXPECT_TRUE(guess({"$15"}).money);
}

TEST(Numbers, AColumnThatIsOpenSaysSo)
{
    EXPECT_TRUE(guess({"1.500", "2.750"}).ambiguous);
    EXPECT_EQ(guess({"1.500", "2.750"}, ',').format.decimal, ',');
    EXPECT_EQ(guess({"1.500", "2.750"}, '.').format.decimal, '.');
}

TEST(YesNo, IsReadFromItsWords)
{
    EXPECT_TRUE(parseYesNo(" Yes ").value);
    EXPECT_TRUE(parseYesNo("TRUE").value);
    EXPECT_FALSE(parseYesNo("0").value);
    EXPECT_EQ(parseYesNo("maybe").bad, Bad::notYesNo);
    EXPECT_EQ(parseYesNo("").bad, Bad::empty);
}

TEST(Columns, AreWhatTheirCellsAre)
{
    const auto kind = [](std::vector<std::string_view> cells) { return detectColumn(cells, "USD").kind; };

    EXPECT_EQ(kind({"", " "}), ColumnKind::empty);
    EXPECT_EQ(kind({"Acme", "12"}), ColumnKind::text);
    EXPECT_EQ(kind({"1", "2,000"}), ColumnKind::integer);
    EXPECT_EQ(kind({"1.5", "2"}), ColumnKind::number);
    EXPECT_EQ(kind({"$1", "2"}), ColumnKind::money);
    EXPECT_EQ(kind({"1%", "2.5 %"}), ColumnKind::percent);
    EXPECT_EQ(kind({"2009-07-14", ""}), ColumnKind::date);
    EXPECT_EQ(kind({"2009-07-14T10:00:00Z"}), ColumnKind::instant);
    EXPECT_EQ(kind({"yes", "no", "Yes"}), ColumnKind::yesNo);
    EXPECT_EQ(kind({"0", "1"}), ColumnKind::integer);
    EXPECT_EQ(kind({"08123", "12345"}), ColumnKind::text);
    EXPECT_EQ(kind({"415-555-0000"}), ColumnKind::text);
}

TEST(Columns, CountWordsForUnknownApart)
{
    const std::vector<std::string_view> cells{"12", "unknown", "N/A", "", "15"};

    const ColumnFormat format = detectColumn(cells, "USD");

    EXPECT_EQ(format.kind, ColumnKind::integer);
    EXPECT_EQ(format.cells, 4);
    EXPECT_EQ(format.unknown, 2);
    EXPECT_EQ(format.parsed, 2);
}

TEST(Columns, AndReasonsAreSaidInWords)
{
    ColumnFormat dates{.kind = ColumnKind::date, .date = {DateOrder::mdy}, .ambiguous = true};

    EXPECT_EQ(describe(dates), QStringLiteral("date: month, day, year (could be read in two ways)"));
    EXPECT_EQ(describe(Bad::notANumber, "abc"), QStringLiteral(u"\u201Cabc\u201D is not a number"));
    EXPECT_LT(describe(Bad::notADate, std::string(100'000, 'x')).size(), 100);
}

TEST(Numbers, AmountsAreReadBackExactly)
{
    const bool holds = rc::check("any amount, written in any way", [](int64_t minor) {
        const int64_t amount = minor == Money::unset ? 0 : minor;
        const std::string digits = std::to_string(amount < 0 ? -amount : amount);
        const std::string padded = std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
        std::string whole = padded.substr(0, padded.size() - 2);
        const std::string fraction = padded.substr(padded.size() - 2);
        for (size_t at = whole.size(); at > 3; at -= 3)
            whole.insert(at - 3, 1, '.');

        const std::string text = (amount < 0 ? "-" : "") + whole + ',' + fraction + " EUR";

        RC_ASSERT(cents(text, comma) == amount);
    });

    EXPECT_TRUE(holds);
}

TEST(Numbers, NoTextMakesThemCrash)
{
    const auto character = rc::gen::element<char>('0', '9', '.', ',', '-', '(', ')', '%', 'e', 'k', '$', ' ',
                                                  '\'', '\xE2', '\x82', '\xAC', 'E', '1');
    const bool holds = rc::check("any text gives an amount or a reason", [&] {
        const std::string text = *rc::gen::container<std::string>(character);
        RC_ASSERT(bool(parseDecimal(text, point)) || parseDecimal(text, point).bad != Bad::none);
        parseNumber(text, comma);
        parseMoney(text, {.number = comma, .minorDigits = 3, .scale = 1'000'000});
    });

    EXPECT_TRUE(holds);
}
