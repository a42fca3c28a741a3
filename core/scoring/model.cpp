// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/model.h"

#include "scoring/modelfile.h"

#include <QFile>
#include <QtGlobal>

namespace ridealong {

namespace {

// Sums of tenths that should make 80 may come out a hair under it.
constexpr double noise = 1e-9;

} // namespace

double Model::totalWeight() const
{
    double sum = 0;
    for (const Criterion &criterion : criteria)
        sum += criterion.weight;
    return sum;
}

Grade Model::gradeOf(double score) const
{
    for (size_t i = 0; i < cutoffs.size(); ++i)
        if (score + noise >= cutoffs[i])
            return Grade(i + 1);
    return Grade::E;
}

Model defaultModel()
{
    QFile file(QStringLiteral(":/default-model.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? readModel(file.readAll().toStdString()).model : Model{};
}

} // namespace ridealong
