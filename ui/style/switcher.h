// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace ui {

/// One of few choices, side by side on a grey ground: the layout of the window, the language. Left and right move the
/// choice; Tab enters it once.
class Switcher : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Small = 28, Normal = 32 };
    explicit Switcher(QWidget *parent = nullptr, Size size = Size::Normal);

    /// Adds a choice; @p name is its object name. Gives the button, for its tool tip or shortcut.
    QAbstractButton *addSegment(const QString &name, const QString &text, const QString &iconName = {});
    void setSegmentText(int index, const QString &text);
    int currentIndex() const;
    /// Shows a choice as an icon alone, with its text as tool tip.
    void setCompact(int index, bool isCompact);
    /// Chooses without telling.
    void setCurrentIndex(int index);

Q_SIGNALS:
    /// The user chose another one.
    void activated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    int m_height;
};

} // namespace ui
