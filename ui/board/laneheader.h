// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/status.h"

#include <QWidget>

class QMenu;

namespace ui {

class QuietButton;

/// The top of a lane: glyph, name and count; collapse, + and ⋯ while the mouse or the focus is there. Owned by its
/// Lane.
class LaneHeader : public QWidget
{
    Q_OBJECT

public:
    LaneHeader(const QString &key, QMenu *menu, QWidget *parent = nullptr);

    /// @p title is the name of the column, @p note stands at the end ("last 7 days").
    void setStatus(const core::Status &status, const QString &title, const QString &note);
    void setCount(int count); ///< -1: not known
    void setReadOnly(bool isReadOnly);
    QSize sizeHint() const override;

Q_SIGNALS:
    void addRequested();
    void collapseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    bool showsButtons() const;
    void showButtons();
    bool isOverLimit() const;
    int paintText(QPainter &painter, int x, int width, const QString &text) const;

    core::Status m_status{};
    QString m_title{};
    QString m_note{};
    int m_count = -1;
    bool m_isReadOnly = false;
    bool m_isHovered = false;
    QuietButton *m_add;
    QuietButton *m_collapse;
    QuietButton *m_menu;
};

} // namespace ui
