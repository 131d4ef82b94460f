// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace ui {

class PlainLabel;

/// A sentence under a field that says what is wrong in it, over what lies there.
class FieldNote final : public QFrame
{
    Q_OBJECT

public:
    /// @p field outlives it.
    explicit FieldNote(QWidget &field);

    /// Shows the sentence and has a screen reader say it; empty: hides it.
    void tell(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QWidget &m_field;
    PlainLabel *m_text;
};

} // namespace ui
