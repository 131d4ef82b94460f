// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ui {

/// What somebody typed as the text of a menu entry: an ampersand in it is no mnemonic.
inline QString asMenuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace ui
