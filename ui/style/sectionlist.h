// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace ui {

/// A narrow list of pages beside what they show, drawn like the sidebar.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColors();
};

} // namespace ui
