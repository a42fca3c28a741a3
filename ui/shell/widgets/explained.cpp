// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/explained.h"

#include "measure/measures.h"

#include <QWidget>

namespace ridealong {

QString explanationOf(const char *id)
{
    const Measure *known = measure(id);
    return known ? QStringLiteral("<b>%1</b><br>%2")
                       .arg(nameOf(*known).toHtmlEscaped(), definitionOf(*known).toHtmlEscaped())
                 : QString();
}

void explain(QWidget &figure, const char *id)
{
    figure.setWhatsThis(explanationOf(id));
    if (const Measure *known = measure(id))
        figure.setAccessibleDescription(definitionOf(*known));
}

} // namespace ridealong
