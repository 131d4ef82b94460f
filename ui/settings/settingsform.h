// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

class QVBoxLayout;
class QWidget;

namespace ui {

class PlainLabel;

/// The column of a page of the settings, with its margins.
QVBoxLayout *settingsForm(QWidget *page);
/// The label above a setting.
PlainLabel *settingLabel();
/// Adds a label with its control under it.
void addSetting(QVBoxLayout *form, PlainLabel *label, QWidget *control);

} // namespace ui
