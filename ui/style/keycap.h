// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/plainlabel.h"

namespace ui {

/// A key or a sign to type, drawn as the cap of a key.
class KeyCap final : public PlainLabel
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
