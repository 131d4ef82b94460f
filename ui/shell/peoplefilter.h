// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace ui {

class ChipButton;

/// Whose tasks are shown, in the scopes of several people: an avatar to switch on for each, and a menu of all where
/// they do not fit. None switched on shows everyone's. It filters nothing: it tells who was chosen.
class PeopleFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleFilter(QWidget *parent = nullptr);

    /// Those who can be chosen, in the order shown.
    void setPeople(const QList<core::Person> &people);
    void setChosen(const QList<core::PersonId> &people);
    /// How many avatars there is room for; the menu has the others.
    void setRoom(int avatars);

Q_SIGNALS:
    void chosen(const QList<core::PersonId> &people);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Avatar;

    void build();
    void showChosen();
    void retranslate();
    void toggle(core::PersonId person);
    void openMenu();

    QList<core::Person> m_people{};
    QList<core::PersonId> m_chosen{};
    int m_room;
    QHBoxLayout *m_row;
    QList<Avatar *> m_avatars{};
    ChipButton *m_more;
};

} // namespace ui
