// SPDX-License-Identifier: GPL-3.0-or-later
// A document as a file of the kind that its name ends in. Written beside its place and moved there, so that a
// failure leaves what was there. Needs a QGuiApplication for PDF; any thread.
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QByteArray>
#include <span>

namespace ridealong::render {

struct ReportFormat
{
    const char *ending; // without the dot
    const char *label;  // marked for translation
    Result<QByteArray> (*bytes)(const report::Document &document);
};

std::span<const ReportFormat> reportFormats();
QString reportEndings(); // "pdf, html, xlsx, csv and json"

// Refused before any work for a name that ends in none of them.
Result<const ReportFormat *> formatOf(const QString &path);
Status writeReport(const report::Document &document, const QString &path);

} // namespace ridealong::render
