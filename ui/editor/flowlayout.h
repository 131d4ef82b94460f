// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

namespace ui {

/// Lays chips out in lines, like words.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(int columnGap, int lineGap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    /// Puts a widget before the one at @p index.
    void insertWidget(int index, QWidget *widget);
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &all, bool isTrial) const;

    QList<QLayoutItem *> m_items{};
    int m_columnGap;
    int m_lineGap;
};

} // namespace ui
