// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/identity.h"

#include "store/access.h"

namespace ridealong {

Status nameLaptop(Store &store, const Id &laptop)
{
    return StoreAccess::saved(store, [&] {
        Statement name(StoreAccess::writing(store), "UPDATE device SET id = ? WHERE number = 1");
        name.bind(1, laptop).run();
    });
}

} // namespace ridealong
