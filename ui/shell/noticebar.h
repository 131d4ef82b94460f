// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace ui {

class IconButton;
class PlainLabel;

/// A sentence under the top bar about the state of the file, with at most one action: read-only, unreachable, a file
/// that could not be opened. Stays until the state ends, or is closed when it is only news.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Warning, Danger };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows a sentence; with @p action empty there is no button. @p isClosable: it is about something that has passed.
    void tell(Kind kind, const QString &text, const QString &action = {}, bool isClosable = false);
    void clear();

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Kind m_kind = Kind::Warning;
    QLabel *m_icon;
    PlainLabel *m_text;
    QToolButton *m_action;
    IconButton *m_close;
};

} // namespace ui
