// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/remembered.h"

#include <QSettings>
#include <QSplitter>

namespace ridealong {

void rememberSizes(QSplitter &splitter, const char *name)
{
    const QString key = QStringLiteral("panes/") + QLatin1String(name);
    splitter.restoreState(QSettings().value(key).toByteArray());
    splitter.setHandleWidth(1); // which the state of another version might say otherwise
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter, key] { QSettings().setValue(key, splitter.saveState()); });
}

} // namespace ridealong
