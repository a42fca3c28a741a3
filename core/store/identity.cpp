// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/identity.h"

#include "store/storeparts.h"

namespace ridealong {

Status nameLaptop(Store &store, const Id &laptop)
{
    return StoreParts::saved(store, [&] {
        Statement name(StoreParts::writing(store), "UPDATE device SET id = ? WHERE number = 1");
        name.bind(1, laptop).run();
    });
}

} // namespace ridealong
