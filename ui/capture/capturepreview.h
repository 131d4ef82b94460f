// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capture.h"
#include "core/domain/task.h"
#include "ui/capture/newtask.h"

#include <QWidget>

namespace core {
class Store;
}

namespace ui {

class ChipButton;
class FlowLayout;
class PlainLabel;

/// What a line of quick add will become: the title, and a chip for all that was understood. A chip leads to its words
/// in the line, its cross takes them away. A dashed chip is a default that nobody typed.
class CapturePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit CapturePreview(const core::Store &store, QWidget *parent = nullptr);

    /// @p task is what @p capture becomes, defaults included; @p stranger is in its title.
    void show(const core::Capture &capture, const core::Task &task, const Stranger &stranger);
    /// Says why the line was not saved, until the next show().
    void complain(const QString &sentence);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void tokenChosen(const core::CaptureToken &token);
    void tokenRemoved(const core::CaptureToken &token);
    /// The default reminder is not wanted for this task.
    void reminderRemoved();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void clearChips();
    void retranslate();
    void addTokens(core::CaptureKind kind);
    QString textOf(core::CaptureKind kind, qsizetype which) const;
    QString iconOf(core::CaptureKind kind) const;
    ChipButton *addChip(const QString &text, const QString &iconName);
    void addDefaults();
    QList<PlainLabel *> notes() const;
    void fitHeight();

    const core::Store &m_store;
    core::Capture m_capture{};
    core::Task m_task{};
    Stranger m_stranger{};
    PlainLabel *m_title;
    PlainLabel *m_note;
    PlainLabel *m_strangerNote;
    PlainLabel *m_problem;
    FlowLayout *m_chips;
};

} // namespace ui
