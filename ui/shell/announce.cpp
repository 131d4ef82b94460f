// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/announce.h"

#include <QAccessible>
#include <QWidget>

namespace ui {

void announce(QWidget &source, const QString &text)
{
    if (!QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&source, text);
#else
    source.setAccessibleName(text);
    QAccessibleEvent event(&source, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
