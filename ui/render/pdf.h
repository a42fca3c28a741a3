// SPDX-License-Identifier: GPL-3.0-or-later
// A document as a PDF file: painted, text that can be searched, copied and heard, bookmarks, fonts inside.
// Needs a QGuiApplication (any platform, "offscreen" too), no window; any thread. Written beside its place
// and moved there, so that a failure leaves what was there. The same document with `madeAt` set gives the
// same bytes.
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QByteArray>

namespace ridealong::render {

Result<QByteArray> toPdf(const report::Document &document);
Status writePdf(const report::Document &document, const QString &path);

} // namespace ridealong::render
