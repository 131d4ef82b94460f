// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace ui {

/// Opens context menus with Shift+F10 too, where Qt knows the menu key alone. It listens to the whole application, of
/// which it is a child.
class MenuKey final : public QObject
{
public:
    /// The application must exist.
    MenuKey();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
