// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/publish.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("book", text);
}

void keepClosedGrades(const Book &book, ChangeSet &changes)
{
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Standing &standing = book.standing(lead);
        if (standing.closed != 2 || book.leads()[lead].closedGrade != Grade::none)
            continue;
        changes.set(
            Entity::lead, lead,
            {{leadField("closed_grade"), standing.modelGrade}, {leadField("closed_score"), standing.score}});
    }
}

} // namespace

QString faultsSentence(const std::vector<ModelFault> &faults)
{
    const QString first = sentenceOf(faults.front());
    return faults.size() == 1 ? tr("The model has a fault. %1").arg(first)
                              : tr("The model has %1 faults. The first: %2").arg(faults.size()).arg(first);
}

Result<ChangeSet> publishModel(const Book &book, ChangeSet changes, const Model &model, uint32_t by)
{
    const auto faults = checkModel(model, book.leadData(), ModelState::published);
    if (!faults.empty())
        return Error{ErrorKind::badData, faultsSentence(faults)};
    if (book.modelVersion() > 0)
        keepClosedGrades(book, changes);
    changes.create(Entity::model, {{modelVersionField("version"), int64_t(book.modelVersion() + 1)},
                                   {modelVersionField("name"), model.name},
                                   {modelVersionField("body"), writeModel(model)},
                                   {modelVersionField("published_at"), changes.now()},
                                   {modelVersionField("by"), by ? Value{Link{by}} : Value{}}});
    return changes;
}

} // namespace ridealong
