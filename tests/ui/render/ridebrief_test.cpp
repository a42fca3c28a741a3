// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ridebrief.h"

#include "measure/mix.h"
#include "render/pages.h"
#include "render/pdf.h"
#include "support/rides.h"
#include "support/wordy.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <gmock/gmock.h>

using namespace ridealong;
using namespace ridealong::report;
using testing::HasSubstr;

namespace {

struct PageBook : RideBook
{
    PageBook()
    {
        for (int i = 0; i < 6; ++i)
            create(*this, Entity::commitment,
                   {{commitmentField("rep"), Link{cole}},
                    {commitmentField("person"), Link{i % 2 ? dana : cole}},
                    {commitmentField("what"),
                     "Keep the promise of a long sentence, number " + std::to_string(i)},
                    {commitmentField("made_on"), day("2026-09-03")},
                    {commitmentField("state"), std::string("open")}});
    }
    RideDraft dayOf(int stops)
    {
        RideDraft result = draft({}, "2026-10-15");
        result.startName = "Indianapolis branch";
        result.start = {39.77, -86.16, PlaceKnown::exact};
        result.objective = "Ask for the next step before leaving, every time, and write it down at once";
        for (int i = 0; i < stops; ++i) {
            const std::string company = "Company " + std::to_string(i + 1) + " of Indiana, incorporated";
            result.stops.push_back(
                {.lead = addGraded(*this, company.c_str(), Grade(1 + i % 5), cole,
                                   {{leadField("latitude"), 39.5 + 0.05 * i},
                                    {leadField("longitude"), -86.5 + 0.07 * (i % 7)}}),
                 .goal = "Leave with a date for the trial, and know who decides about it"});
        }
        return result;
    }
    Document brief(const RideDraft &draft) const
    {
        return rideBrief(book(), effortOf(book()), Places(book()), {draft});
    }
};

std::string textOf(const QByteArray &pdf, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    reader.waitForFinished();
    return reader.readAllStandardOutput().toStdString();
}

} // namespace

TEST(RideBriefPage, IsOnePageHoweverManyStops)
{
    PageBook book;
    const RideDraft whole = book.dayOf(30);
    for (const char *language : {"en_US", "de_DE", "fr_FR"}) { // letter, A4, A4
        const Spoken spoken(language);
        for (size_t stops = 0; stops <= 30; stops += stops < 14 ? 1 : 8)
            for (const bool withRoute : {true, false}) {
                RideDraft day = whole;
                day.stops.resize(stops);

                const Document brief =
                    rideBrief(book.book(), effortOf(book.book()), Places(book.book()), {day, withRoute});

                EXPECT_EQ(brief.paper, qstrcmp(language, "en_US") == 0 ? Paper::letter : Paper::a4);
                EXPECT_EQ(render::pagesOf(brief).size(), 1u) << language << ' ' << stops << " stops";
            }
    }
}

TEST(RideBriefPage, IsPaperWithTextThatCanBeFound)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "no pdftotext";
    PageBook book;

    for (const int stops : {4, 20}) {
        const Spoken spoken("en_US");
        const auto pdf = render::toPdf(book.brief(book.dayOf(stops)));
        ASSERT_TRUE(pdf);
        const std::string text = textOf(*pdf, book.file("brief.pdf"));

        for (const char *words :
             {"Ride-along brief", "Cole Barker with Dana Whitfield", "The day in one line.",
              "Company 1 of Indiana", "Watch for", "Open commitments", "Notes", "Page 1 of 1"})
            EXPECT_THAT(text, HasSubstr(words)) << stops;
        EXPECT_EQ(std::ranges::count(text, '\f'), 1) << stops;
    }
}
