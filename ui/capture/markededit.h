// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capture.h"

#include <QLineEdit>

namespace ui {

/// The line of quick add: what was understood lies on a ground of its own.
class MarkedEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit MarkedEdit(QWidget *parent = nullptr);

    /// The pieces of the text as it is now.
    void setTokens(const QList<core::CaptureToken> &tokens);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<core::CaptureToken> m_tokens{};
};

} // namespace ui
