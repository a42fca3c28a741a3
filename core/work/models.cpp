// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/models.h"

#include "base/words.h"
#include "book/publish.h"
#include "work/settings.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

constexpr std::string_view draftKey = "draft_model";

QString tr(const char *text)
{
    return QCoreApplication::translate("models", text);
}

} // namespace

std::string draftTextOf(const Book &book)
{
    return book.setting(draftKey);
}

std::optional<Model> draftOf(const Book &book)
{
    const std::string text = draftTextOf(book);
    if (text.empty())
        return std::nullopt;
    return readModel(text).model;
}

void keepDraft(ChangeSet &changes, const Book &book, const Model &model)
{
    putSetting(changes, book, draftKey, writeModel(model));
}

void dropDraft(ChangeSet &changes, const Book &book)
{
    if (!draftTextOf(book).empty())
        putSetting(changes, book, draftKey, {});
}

Result<ChangeSet> publishAsVersion(const Book &book, ChangeSet changes, const Model &model, uint32_t by)
{
    auto published = publishModel(book, std::move(changes), model, by);
    if (published)
        dropDraft(*published, book);
    return published;
}

std::vector<uint32_t> modelVersions(const Book &book)
{
    const auto &models = book.tables().model;
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < models.end(); ++row)
        if (models.has(row))
            rows.push_back(row);
    std::ranges::stable_sort(rows, std::greater{}, [&](uint32_t row) { return models[row].version; });
    return rows;
}

Result<Model> modelOfVersion(const Book &book, int version)
{
    const auto &models = book.tables().model;
    for (const uint32_t row : modelVersions(book))
        if (models[row].version == version)
            return readModel(models.text(row, modelVersionField("body"))).model;
    return Error{ErrorKind::notFound, tr("There is no version %1 of the grading model.").arg(version)};
}

QString nameOfNext(const Book &book)
{
    return tr("Model %1").arg(book.modelVersion() + 1);
}

QString nameOfPublished(const Book &book)
{
    return shown(book.model().name);
}

} // namespace ridealong
