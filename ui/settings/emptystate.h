// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capture.h"

#include <QWidget>

namespace core {
class Store;
}

namespace ui {

class CaptureEdit;
class PlainLabel;
class StartCard;

/// What a database without any task shows: a field to write down the first one, and ways to begin with what is there.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// @p store outlives it.
    explicit EmptyState(core::Store &store, QWidget *parent = nullptr);

    /// Without the right to write nothing can be added or imported here.
    void setReadOnly(bool isReadOnly);
    /// Puts the keyboard into the field.
    void focusField();
    /// Empties the field, after its task was made.
    void clear();

Q_SIGNALS:
    /// A line for quick add was entered; clear() when it became a task.
    void quickAddEntered(const core::CaptureDraft &draft);
    void importRequested();
    void openRequested();
    void sampleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();

    QWidget *m_thread; ///< keeps the place of the drawing
    PlainLabel *m_title;
    PlainLabel *m_hint;
    CaptureEdit *m_field;
    PlainLabel *m_key;
    PlainLabel *m_startsLabel;
    StartCard *m_import;
    StartCard *m_open;
    StartCard *m_sample;
};

} // namespace ui
