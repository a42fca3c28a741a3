// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a file that is to be imported, and what they tell: how the file is written, how the cells
// of each column are, and what of them can't be read. Where days or decimals of a column stay open, the rest
// of the file is asked as well.
#pragma once

#include "files/importplan.h"

namespace ridealong {

struct ImportSample
{
    CsvFormat format;
    std::vector<std::string> headers;
    std::vector<std::vector<std::string>> rows;
};

Result<ImportSample> sampleOf(const Tabled &from, const std::vector<ImportField> &fields,
                              const ImportMapping &mapping);
// Sets format, ambiguous and the counts of each column that has a field. A field that was only guessed from
// an alias and that most cells do not fit is taken away again, with a note.
void studyColumns(ImportPlan &plan, const ImportSample &sample, const ImportMapping &mapping,
                  const Book &book, const std::vector<bool> &said);

} // namespace ridealong
