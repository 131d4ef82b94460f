// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/status.h"

#include <QAbstractButton>

namespace ui {

/// A collapsed lane: glyph, count and its name upwards. Pressing it opens the lane. Owned by its Lane.
class LaneRail : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LaneRail(const QString &key, QWidget *parent = nullptr);

    void setStatus(const core::Status &status, const QString &title);
    void setCount(int count); ///< -1: not known

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    core::Status m_status{};
    QString m_title{};
    int m_count = -1;
};

} // namespace ui
