// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/language.h"

#include <functional>
#include <QString>

class QWidget;

/// Writes a widget as the picture of that name.
using SavePicture = std::function<void(QWidget &widget, const QString &name)>;

/// Shows everything by which reminders come: the window in each of its states, its forms and menus, the pop-up.
void showReminders(ui::Language language, const QString &suffix, const SavePicture &save);
