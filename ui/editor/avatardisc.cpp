// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/avatardisc.h"

#include "core/store/store.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kSide = 24;

core::Person personOf(const core::Store &store)
{
    const core::Person *me = store.directory().person(store.me());
    return me == nullptr ? core::Person{} : *me;
}

} // namespace

AvatarDisc::AvatarDisc(core::Person person, QWidget *parent) : QWidget(parent), m_person(std::move(person))
{
    setFixedSize(scaled(kSide), scaled(kSide));
}

AvatarDisc::AvatarDisc(const core::Store &store, QWidget *parent) : AvatarDisc(personOf(store), parent) { }

void AvatarDisc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_person);
}

} // namespace ui
