// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/exportheads.h"

#include "files/mapping.h"
#include "files/moneycode.h"

#include <QCoreApplication>
#include <array>

namespace ridealong {

namespace {

struct Named
{
    const char *name; // of the sheet
    std::optional<ImportTable> imported;
};
constexpr std::array named{Named{QT_TRANSLATE_NOOP("Export", "Leads"), ImportTable::leads},
                           Named{QT_TRANSLATE_NOOP("Export", "Activities"), ImportTable::activities},
                           Named{QT_TRANSLATE_NOOP("Export", "Next steps"), {}},
                           Named{QT_TRANSLATE_NOOP("Export", "Sales"), ImportTable::sales},
                           Named{QT_TRANSLATE_NOOP("Export", "People"), ImportTable::people},
                           Named{QT_TRANSLATE_NOOP("Export", "Notes"), {}}};

} // namespace

std::string fieldWords(const std::string &label)
{
    return label.empty() ? label : QCoreApplication::translate("field", label.c_str()).toStdString();
}

HeadNames::HeadNames(ExportTable table, const Book &book)
{
    if (const auto imported = named[size_t(table)].imported)
        m_fields = importFields(*imported, book);
}

bool HeadNames::finds(const std::string &key, const std::string &head) const
{
    return mapHeaders(m_fields, {head}, {}).front() == fieldNamed(m_fields, key);
}

std::string HeadNames::of(const std::string &key, std::initializer_list<std::string> candidates)
{
    for (const std::string &head : candidates)
        if (!head.empty() && finds(key, head) && m_taken.insert(foldedHeader(head)).second)
            return head;
    m_taken.insert(foldedHeader(key));
    return key;
}

SheetLook lookOf(ExportTable table, const Book &book, const ExportOptions &options)
{
    SheetLook look = options.look;
    if (look.name.isEmpty())
        look.name = QCoreApplication::translate("Export", named[size_t(table)].name);
    if (look.money.empty())
        look.money = moneyCode(book.info().currency, true);
    return look;
}

} // namespace ridealong
