// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class HintedButton;
class PlainLabel;

/// The foot of quick add: the signs of its line with what they mean, where there is room for them, and the buttons that
/// create the task.
class QuickAddFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit QuickAddFooter(QWidget *parent);

    void setCanCreate(bool canCreate);
    /// Takes the signs away where they would be cut at @p width.
    void fitWidth(int width);
    void retranslate();

Q_SIGNALS:
    void createRequested();
    void openRequested();

private:
    QWidget *m_signs;
    QList<PlainLabel *> m_meanings{};
    QPushButton *m_open;
    HintedButton *m_create;
};

} // namespace ui
