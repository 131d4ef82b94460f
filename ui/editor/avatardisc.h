// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"

#include <QWidget>

namespace core {
class Store;
}

namespace ui {

/// The disc of a person, 24 px.
class AvatarDisc final : public QWidget
{
public:
    AvatarDisc(core::Person person, QWidget *parent);
    /// Of whoever uses the program.
    AvatarDisc(const core::Store &store, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::Person m_person;
};

} // namespace ui
