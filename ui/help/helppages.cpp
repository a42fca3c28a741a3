// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helppages.h"

#include "pages/page.h"
#include "render/helptexts.h"
#include "render/manual.h"
#include "shell/language.h"

#include <algorithm>

namespace ridealong {

namespace {

int placeOf(const HelpPage &page)
{
    if (page.key == QLatin1String("start"))
        return -1;
    const auto known = pages();
    const auto found = std::ranges::find_if(
        known, [&](const PageInfo &info) { return page.key == QLatin1String(info.key); });
    return int(found - known.begin());
}

bool says(const QString &where, const QString &text)
{
    return where.contains(text, Qt::CaseInsensitive);
}

} // namespace

QUrl HelpPage::url() const
{
    return QUrl(QStringLiteral("qrc:/ridealong/help/%1.md").arg(key));
}

HelpPage readHelp(const QString &fileName)
{
    const QString key = QString(fileName).remove(QStringLiteral(".md"));
    if (key == QLatin1String(contentsPage)) {
        const render::HelpText help{render::contentsAsMarkdown(currentLanguage()), true};
        return {.key = key, .title = help.title(), .text = help.text};
    }
    const render::HelpText help = render::helpText(fileName, currentLanguage());
    return {.key = key, .title = help.title(), .text = help.text, .isSpoken = help.isSpoken};
}

std::vector<HelpPage> helpPages()
{
    std::vector<HelpPage> all;
    for (const QString &name : render::helpFiles())
        all.push_back(readHelp(name));
    std::ranges::stable_sort(all, {},
                             [](const HelpPage &page) { return std::pair(placeOf(page), page.title); });
    return all;
}

const HelpPage &helpFor(const std::vector<HelpPage> &pages, const QString &key)
{
    const auto found = std::ranges::find(pages, key, &HelpPage::key);
    return found == pages.end() ? pages.front() : *found;
}

std::vector<HelpPage> findHelp(const std::vector<HelpPage> &pages, const QString &text)
{
    const QString wanted = text.trimmed();
    std::vector<HelpPage> found;
    std::ranges::copy_if(pages, std::back_inserter(found),
                         [&](const HelpPage &page) { return says(page.title, wanted); });
    std::ranges::copy_if(pages, std::back_inserter(found), [&](const HelpPage &page) {
        return !says(page.title, wanted) && says(page.text, wanted);
    });
    return found;
}

} // namespace ridealong
