// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/manual.h"

#include "render/helptexts.h"

#include <QCoreApplication>

namespace ridealong::render {

namespace {

struct Part
{
    const char *title; // marked for translation
    const char *pages; // their keys
};

constexpr Part parts[] = {
    {QT_TRANSLATE_NOOP("Manual", "Begin"),
     "start first-week-manager first-week-rep quicklog palette tentasks"},
    {QT_TRANSLATE_NOOP("Manual", "The day"), "today leads board focus follow-ups"},
    {QT_TRANSLATE_NOOP("Manual", "In the field"), "ride-alongs debrief coaching balance"},
    {QT_TRANSLATE_NOOP("Manual", "Money"), "forecast funnel sources followup worth"},
    {QT_TRANSLATE_NOOP("Manual", "Your rules"), "grading clones settings"},
    {QT_TRANSLATE_NOOP("Manual", "In and out"), "import reports report sync"},
    {QT_TRANSLATE_NOOP("Manual", "To look up"), "figures commandline"},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Manual", text);
}

} // namespace

std::vector<ManualPart> manualParts()
{
    std::vector<ManualPart> all;
    QStringList left = helpFiles();
    for (const Part &part : parts) {
        ManualPart found{tr(part.title), {}};
        for (const QString &key : QString::fromLatin1(part.pages).split(u' '))
            if (left.removeOne(QString(key + QStringLiteral(".md"))))
                found.pages << QString(key + QStringLiteral(".md"));
        all.push_back(std::move(found));
    }
    all.back().pages << left;
    return all;
}

QString contentsAsMarkdown(const QString &language)
{
    QString text = QStringLiteral("# %1\n").arg(tr("The manual"));
    for (const ManualPart &part : manualParts()) {
        text += QStringLiteral("\n## %1\n\n").arg(part.title);
        for (const QString &file : part.pages)
            text += QStringLiteral("- [%1](%2)\n").arg(helpText(file, language).title(), file);
    }
    return text;
}

Manual manualOf(const QString &language, const QString &edition, const QString &pictures)
{
    Manual manual{.title = tr("Ridealong: the manual"),
                  .edition = edition,
                  .language = language,
                  .pictures = pictures,
                  .madeAt = {},
                  .sections = {}};
    const Pictures shown = pictures.isEmpty() ? Pictures::without : Pictures::with;
    for (const ManualPart &part : manualParts()) {
        ManualSection section{.title = part.title, .chapters = {}};
        for (const QString &file : part.pages) {
            const HelpText help = helpText(file, language, shown);
            section.chapters.push_back(
                {QString(file).remove(QStringLiteral(".md")), help.title(), help.text});
        }
        manual.sections.push_back(std::move(section));
    }
    return manual;
}

} // namespace ridealong::render
