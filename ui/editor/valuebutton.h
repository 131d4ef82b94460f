// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/field.h"
#include "core/domain/person.h"
#include "core/domain/status.h"
#include "ui/text/duestate.h"

#include <QAbstractButton>

namespace ui {

/// What a value button shows; one of the structs of a kind.
namespace face {

struct Plain
{
    QString text{};
    bool isMuted = false; ///< a stand-in for a value that is not there
};
struct Person
{
    core::Person person{};
    QString text{};
};
struct Priority
{
    core::Priority priority = core::Priority::Normal;
    QString text{};
};
struct Due
{
    DueState state = DueState::None;
    QString text{};
    QString hint{}; ///< beside the chip, muted
    QString shortHint{}; ///< where that does not fit
};
struct Link
{
    QString text{};
};
/// A pill in the colours of the status, with an arrow.
struct Status
{
    core::Status status{};
    QString text{};
};
} // namespace face

using Face = std::variant<face::Plain, face::Person, face::Priority, face::Due, face::Link, face::Status>;

/// A value that looks like text and opens a menu or a pop-up: a button without an edge until it is hovered or focused.
class ValueButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ValueButton(QWidget *parent = nullptr);

    void setFace(const Face &face);
    /// Flat: it cannot be pressed, and shows no edge.
    void setReadOnly(bool isReadOnly);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Face m_face{};
    bool m_isReadOnly = false;
};

} // namespace ui
