// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QStringList>

namespace ui {

/// All that a work on the file could not take, a line each, to be read and copied. Plain text.
class ProblemList final : public QDialog
{
    Q_OBJECT

public:
    ProblemList(const QStringList &lines, QWidget *parent);
};

} // namespace ui
