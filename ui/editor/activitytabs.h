// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTabBar>

namespace ui {

/// Tabs with a count each: words with a line under the chosen one.
class ActivityTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit ActivityTabs(QWidget *parent = nullptr);

    /// Adds a tab, or renames the one at @p index.
    void setTab(int index, const QString &name, int count);
    /// A line under all of them.
    void setUnderlined(bool isUnderlined);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

private:
    bool m_isUnderlined = false;
};

} // namespace ui
