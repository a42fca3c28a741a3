// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF says of itself: its title in the window's bar, language, author, subject, time, bookmarks, and
// what each piece of a page is for those who hear it. QPdfWriter of Qt 6.4 writes of these the title alone,
// so libqpdf adds them and writes the file anew: linear, so that its first page shows before the last is
// read, and with the same bytes for the same things. Any thread.
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "render/pages.h"

#include <QByteArray>

#include <string>

class QPainter;

namespace ridealong::render {

struct PdfAbout
{
    QString author = {};
    QString subject = {};
    std::string language = {};
    Instant madeAt = {};         // unset: the time of writing
    bool opensBookmarks = false; // for a file of many pages
    std::vector<Bookmark> outline = {};
    std::vector<Tags> tags = {}; // of each page, if it was painted with them
};

// `pdf` as QPdfWriter wrote it. Fails only where that cannot be read.
Result<QByteArray> finishedPdf(const QByteArray &pdf, const PdfAbout &about);

// Paints the page on a QPdfWriter so that finishedPdf() knows its pieces again.
void paintTagged(QPainter &painter, Brush &brush, const Page &page);

} // namespace ridealong::render
