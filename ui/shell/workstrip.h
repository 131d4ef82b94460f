// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QProgressBar;
class QPushButton;

namespace ui {

class PlainLabel;

/// The strip along the lower edge while a long work (import, backup) runs beside the window: what, how far, and Stop.
/// Comes only when the work lasts longer than a second.
class WorkStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit WorkStrip(QWidget *parent = nullptr);

    /// A work begins; @p text says which.
    void begin(const QString &text);
    /// @p done of @p total steps; a total of 0 says that it is not known. @p count is shown instead of them.
    void progress(qint64 done, qint64 total, const QString &count = {});
    void end();
    /// How long a work will last that has come so far in @p elapsed; empty while that cannot be told.
    static QString leftText(qint64 done, qint64 total, std::chrono::milliseconds elapsed);

Q_SIGNALS:
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_text;
    PlainLabel *m_count;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer m_delay;
    QElapsedTimer m_begun; ///< of the work under way
};

} // namespace ui
