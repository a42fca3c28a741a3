// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafts.h"

#include "base/cborcursor.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

// Keep an entry under the 4 MiB that an exchange allows.
constexpr size_t changesPerEntry = 1000;
constexpr size_t textPerEntry = 1024 * 1024;
constexpr size_t textPerChange = 2 * textPerEntry;

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

size_t textBytesOf(const Change &change)
{
    size_t bytes = 0;
    for (const Cell &cell : change.cells)
        if (const auto *text = std::get_if<std::string>(&cell.value))
            bytes += text->size();
    return bytes;
}

QString labelOf(const Change &change, const Cell &cell, const Book &book)
{
    return QCoreApplication::translate("field", book.tables().at(change.entity)->info(cell.field).label);
}

} // namespace

// What was said of the row before must stand in the log before.
bool Drafts::mustFollow(const Change &change, const Scope &scope)
{
    if (change.creates)
        return false;
    if (change.entity == Entity::lead && m_log.scopes().movedInThisSet(change.number))
        return true;
    const Change *made = m_log.scopes().madeInThisSet(change.entity, change.number);
    return made && m_log.scopes().before(*made) != scope;
}

void Drafts::add(const Change &change)
{
    Scopes &scopes = m_log.scopes();
    const Scope scope = scopes.before(change);
    const size_t text = textBytesOf(change);
    if (mustFollow(change, scope))
        writeAll();
    if (!change.creates && scopes.hasGround() && !scopes.isRep() && scopes.after(change) != scope)
        m_strays.emplace_back(change.entity, change.number);
    scopes.note(change);
    EntryDraft &draft = m_drafts[scope];
    if (draft.head.scope.empty()) {
        draft.head = m_head;
        draft.head.scope = m_log.nameOf(scope);
    }
    if (draft.textBytes + text > textPerEntry)
        write(draft);
    draft.changes.push_back(&change);
    draft.textBytes += text;
    if (draft.changes.size() >= changesPerEntry)
        write(draft);
}

void Drafts::write(EntryDraft &draft)
{
    if (!draft.changes.empty())
        m_write(draft);
    draft.changes.clear();
    draft.textBytes = 0;
}

void Drafts::writeAll()
{
    for (auto &[scope, draft] : m_drafts)
        write(draft);
}

Status fitsIntoLog(const ChangeSet &changes, const Book &book)
{
    for (const Change &change : changes.changes()) {
        const Cell *longest = nullptr;
        size_t all = 0, most = 0;
        for (const Cell &cell : change.cells) {
            const auto *text = std::get_if<std::string>(&cell.value);
            if (!text)
                continue;
            if (!cbor::isUtf8(*text))
                return refuse(
                    tr("The text of \"%1\" holds bytes that are no letters. Nothing was changed; type it "
                       "again.")
                        .arg(labelOf(change, cell, book)));
            all += text->size();
            if (text->size() > most)
                most = text->size(), longest = &cell;
        }
        if (most > cbor::longestText || all > textPerChange)
            return refuse(
                tr("The text of \"%1\" is longer than the 1 MB that a book can hold in one place. Nothing "
                   "was changed; shorten it.")
                    .arg(labelOf(change, *longest, book)));
    }
    return Done{};
}

} // namespace ridealong
