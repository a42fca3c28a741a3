// SPDX-License-Identifier: GPL-3.0-or-later
// Leadership reads one page in every language and on both papers, and the whole team stands on it.
#include "render/pages.h"
#include "session/weekreports.h"
#include "shell/language.h"
#include "ui/support/demowindow.h"

using namespace ridealong;

namespace {

size_t rowsOfReps(const report::Report &made)
{
    for (const report::Section &section : made.sections)
        if (section.key == "reps")
            return std::get<report::Table>(section.blocks.front()).rows.size();
    return 0;
}

size_t readingPages(const report::Report &made, report::Paper paper)
{
    report::Document document = composed(made, {.paper = paper});
    std::erase_if(document.blocks,
                  [](const report::Block &block) { return std::holds_alternative<report::Appendix>(block); });
    return render::pagesOf(document).size();
}

} // namespace

TEST(OnePage, HoldsTheWholeTeamInEveryLanguage)
{
    DemoWindow demo;
    size_t reps = 0;
    for (uint32_t person = 1; person < demo.session->book().people().end(); ++person)
        reps += demo.session->book().people().text(person, personField("role")) == "rep";
    ASSERT_EQ(reps, 6u);
    for (const char *language : {"en", "de", "fr"})
        for (const char *week : {"2026-W41", "2026-W42"}) {
            useLanguage(QString::fromLatin1(language));
            const auto made =
                freshReport(*demo.session, Week::parse(week), "leadership", demo.session->clock().now());
            ASSERT_TRUE(made);
            EXPECT_EQ(rowsOfReps(made->report), reps) << language << ' ' << week;
            for (const report::Paper paper : {report::Paper::letter, report::Paper::a4})
                EXPECT_EQ(readingPages(made->report, paper), 1u)
                    << language << ' ' << week << (paper == report::Paper::a4 ? " A4" : " Letter");
        }
    useLanguage(QStringLiteral("en"));
}
