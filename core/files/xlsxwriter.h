// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet of an XLSX file, written row by row in little memory: a bold head that stays in sight, numbers as
// numbers, days and moments as such, everything else as text that no spreadsheet computes. Texts beyond the
// 32,767 letters that a cell holds end in an ellipsis. The file takes its name when finish() has succeeded.
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QTemporaryFile;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace ridealong {

enum class CellKind : uint8_t { text, number, date };

struct SheetColumn
{
    std::string header;
    CellKind kind = CellKind::text;
    std::string shownAs = {}; // its numbers, in the code of spreadsheets: "0%"
};

class XlsxWriter
{
public:
    static constexpr int64_t mostRows = 1'048'575; // below the head

    XlsxWriter();
    ~XlsxWriter(); // an unfinished file is thrown away
    XlsxWriter(XlsxWriter &&) = delete;

    // The packing at the end can not be interrupted: who cancels meanwhile is heard after it, and gets no
    // file. `name` is that of the sheet; one that no sheet may have is left out.
    Status open(const QString &path, const QString &name, std::vector<SheetColumn> columns,
                Progress progress = {});
    // As CSV has it: 12.50, 2026-10-14, 2026-10-14 09:05; empty leaves the cell empty.
    void cell(std::string_view text);
    void endRow();
    Status finish();

private:
    void writeHead();
    void writeText(std::string_view text);
    bool writeNumber(std::string_view text);
    bool writeDate(std::string_view text);
    Status failure(int code);

    QString m_path;
    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<SheetColumn> m_columns;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_day = nullptr, *m_moment = nullptr;
    std::vector<lxw_format *> m_formats; // of the columns, null for the usual one
    uint32_t m_row = 0;
    uint16_t m_column = 0;
    int m_error = 0;
    Progress m_progress;
};

} // namespace ridealong
