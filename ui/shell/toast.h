// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QTimer>

class QToolButton;
class QVariantAnimation;

namespace ui {

class IconButton;
class PlainLabel;

/// What has just been done, at the bottom of the window, with the way back. One at a time; it goes after six seconds,
/// not while it is hovered or focused. Says itself to screen readers.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    /// Floats over @p host, centred above its lower edge.
    explicit Toast(QWidget &host);

    enum class Offer { Nothing, Undo };
    /// Shows @p text for the usual time, in place of what is shown; gives the number of this message.
    int say(const QString &text, Offer offer);
    /// Offers the next step too, unless message @p number is gone already.
    void offerNextStep(int number);
    /// Moves the keyboard focus to the toast; without effect while none is shown.
    void takeFocus();
    void dismiss();
    /// How much of the host must stay free below it, and at its right.
    void setRoomBelow(int height);
    void setRoomBeside(int width);
    /// A part of the host that must stay free wherever it is: somebody types there. Empty: none.
    void setKeptFree(const QRect &part);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void undoRequested();
    void nextStepRequested();
    /// It went away while it had the keyboard focus: put that back on the tasks.
    void focusReleased();

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void restyle();
    void place();
    QRect besideKept(const QRect &wanted, int room) const;
    void rise();
    void expire();
    bool isKept() const;
    QList<QToolButton *> buttons() const;

    QWidget &m_host;
    PlainLabel *m_text;
    QToolButton *m_nextStep;
    QToolButton *m_undo;
    PlainLabel *m_undoKey;
    IconButton *m_close;
    QTimer m_timer;
    QVariantAnimation *m_motion;
    QString m_whole{}; ///< the text, elided where there is no room
    int m_number = 0; ///< of the message
    int m_roomBelow = 0;
    int m_roomBeside = 0;
    QRect m_keptFree{};
    int m_sink = 0; ///< pixels below its place, while it comes up
};

} // namespace ui
