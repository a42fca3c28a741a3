// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeparts.h"

#include <QDir>

namespace ridealong {

Status StoreParts::saved(Store &store, const std::function<void()> &write)
{
    if (!store.isWriter())
        return Error{ErrorKind::readOnly, store.readOnlyReason()};
    if (!store.m_bulk)
        return store.saved(write);
    try {
        write();
        return Done{};
    } catch (const StoreError &failure) { // who has the bulk ends it
        return errorOf(failure, QDir::toNativeSeparators(store.m_path));
    }
}

} // namespace ridealong
