// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace ui {

class ActivityTab;

/// Tabs with a count each: words with a line under the chosen one. Tab enters them once, arrows go from one to the
/// next. No QTabBar: that one tells screen readers the current tab in place of its own name.
class ActivityTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityTabs(QWidget *parent = nullptr);

    /// Adds a tab, or renames the one at @p index.
    void setTab(int index, const QString &name, int count);
    int currentIndex() const;
    void setCurrentIndex(int index);
    /// A line under all of them.
    void setUnderlined(bool isUnderlined);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QList<ActivityTab *> m_tabs{};
    bool m_isUnderlined = false;
};

} // namespace ui
