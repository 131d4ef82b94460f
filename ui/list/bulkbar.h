// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/field.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

/// The bar below the list while several tasks are selected. Says what was pressed; the view does it.
class BulkBar : public QFrame
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    /// @p total: how many tasks are shown altogether, below what is loaded too; -1 while it is not known.
    void setCount(int count, int total);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void choicesWanted(core::Field field, const QRect &globalAnchor);
    void allWanted();
    void deleteWanted();
    void clearWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(const QString &name, const QString &iconName);
    void addChoices(const QString &name, const QString &iconName, core::Field field);
    void retranslate();
    void nameButton(QPushButton &button, const QString &text);
    void fitText();

    QLabel *m_label;
    QPushButton *m_all;
    QPushButton *m_delete = nullptr;
    QPushButton *m_clear = nullptr;
    QList<std::pair<QPushButton *, core::Field>> m_choices;
    int m_count = 0;
    int m_total = -1;
};

} // namespace ui
