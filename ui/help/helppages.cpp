// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helppages.h"

#include "pages/page.h"
#include "shell/language.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace ridealong {

namespace {

const QString folder = QStringLiteral(":/ridealong/help");

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
    QFile file(QString(folder + u'/' + currentLanguage() + u'/' + fileName));
    HelpPage page{.key = QString(fileName).remove(QStringLiteral(".md")), .title = {}, .text = {}};
    page.isSpoken = file.exists() || currentLanguage() == QLatin1String("en");
    if (!file.exists())
        file.setFileName(QString(folder + u'/' + fileName));
    if (file.open(QIODevice::ReadOnly))
        page.text = QString::fromUtf8(file.readAll());
    page.title = page.text.section(u'\n', 0, 0).mid(2).trimmed();
    return page;
}

std::vector<HelpPage> helpPages()
{
    std::vector<HelpPage> all;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
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
