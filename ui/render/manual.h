// SPDX-License-Identifier: GPL-3.0-or-later
// The manual: the pages of help in THE order of its parts, as one HTML file without scripts and as one PDF. A
// picture is read from the folder that is named; without a folder there are none. Needs a QGuiApplication
// (any platform), no window; any thread. The same texts and pictures give the same bytes.
#pragma once

#include "base/date.h"
#include "base/result.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace ridealong::render {

struct ManualPart
{
    QString title;
    QStringList pages; // files of help, such as "today.md"
};

std::vector<ManualPart> manualParts(); // each page of help is in one
// The parts with a link to each page: what the help window shows for the contents.
QString contentsAsMarkdown(const QString &language);

struct ManualChapter
{
    QString key;
    QString title;
    QString markdown;
};

struct ManualSection
{
    QString title;
    std::vector<ManualChapter> chapters;
};

struct Manual
{
    QString title;
    QString edition; // the version of the program
    QString language;
    QString pictures; // folder, empty for none
    Instant madeAt;   // in the PDF; unset: the time of writing
    std::vector<ManualSection> sections;
};

Manual manualOf(const QString &language, const QString &edition, const QString &pictures);
// Fails where a picture that a page shows cannot be read.
Result<QByteArray> toHtml(const Manual &manual);
Result<QByteArray> toPdf(const Manual &manual);

} // namespace ridealong::render
