// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/fieldeditor.h"

namespace ui {

class DuePopup;
class PlainLabel;
class ValueButton;

/// Due or start: a chip that opens the due pop-up. Under a due date that was moved stands how often and how far.
class DateEditor final : public FieldEditor
{
    Q_OBJECT

public:
    DateEditor(core::Field field, TaskSession &session, QWidget *parent);

    void showValue() override;
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;
    void setInvalid(bool isInvalid) override;
    void activate() override;

private:
    ValueButton *m_button;
    PlainLabel *m_moves;
    DuePopup *m_popup = nullptr;
};

/// "moved 3 times, +9 days"; empty when it never was.
QString movesText(const core::TaskRow &task);

} // namespace ui
