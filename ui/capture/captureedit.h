// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/capture/newtask.h"

#include <QLineEdit>

namespace ui {

class PieceCompleter;

/// A line that becomes a task, read while it is typed: what is understood lies on a ground of its own, a name that
/// nobody has is underlined with dots, names after a sign are completed. Backspace right behind what was understood
/// turns it back into plain text.
class CaptureEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// @p store outlives it.
    explicit CaptureEdit(core::Store &store, QWidget *parent = nullptr);

    /// What the line says now.
    const core::Capture &capture() const { return m_capture; }
    const Stranger &stranger() const { return m_stranger; }
    /// Reads the same line anew: the clock, the people or the language are others.
    void readAnew();

Q_SIGNALS:
    /// The line was read: its text, or what it means, is another.
    void captured();
    /// Several lines were pasted; the field is as it was.
    void linesPasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void followText(const QString &text);
    bool makePlain();

    core::Store &m_store;
    PieceCompleter *m_completer;
    core::Capture m_capture{};
    Stranger m_stranger{};
    QString m_text{}; ///< as it was read last
    QList<core::CaptureRange> m_plain{}; ///< the title's, whatever they look like
};

/// @p ranges after @p before has become @p after by one edit: those that it touched are gone.
QList<core::CaptureRange> rangesAfterEdit(const QList<core::CaptureRange> &ranges, const QString &before,
                                          const QString &after);

} // namespace ui
