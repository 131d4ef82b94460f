// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace ui {

/// A list of reminders before due to choose from; its data are choices as Preferences keeps them.
class ReminderChoice : public QComboBox
{
    Q_OBJECT

public:
    /// @p mayBeUsual: can also be left to the choice for all types, which is empty text.
    explicit ReminderChoice(bool mayBeUsual, QWidget *parent = nullptr);

    /// Chooses without telling; a choice that is not offered is added.
    void setChoice(const QString &choice);
    QString choice() const { return currentData().toString(); }

Q_SIGNALS:
    void chosen(const QString &choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const QString &choice);

    bool m_mayBeUsual;
};

} // namespace ui
