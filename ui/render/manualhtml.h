// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of manual.h: the manual's body as HTML, for the page and for the paper. A picture stands in it as
// `picture` gives it; a faulty one is an empty element and named in `missing`.
#pragma once

#include "render/manual.h"

#include <functional>

namespace ridealong::render {

struct ManualBody
{
    QString contents; // a nested list of links
    QString text;
    QString missing; // the first picture that could not be read
};

using PictureSource = std::function<QString(const QByteArray &png, const QString &name)>;

ManualBody bodyOf(const Manual &manual, const PictureSource &source, int pictureWidth);
Error missingPicture(const QString &name, const QString &folder);

} // namespace ridealong::render
