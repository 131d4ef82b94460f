// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capture.h"

#include <QWidget>

class QPushButton;

namespace core {
class Store;
}

namespace ui {

class CaptureEdit;

/// What stands under the last card of a lane: "Show 9 more" and the row to add a task, which opens a field that stays
/// open until Esc. Owned by its LaneView.
class LaneFooter : public QWidget
{
    Q_OBJECT

public:
    /// @p key is that of the status; @p offersAdding is false in closed lanes, where the field opens from the header.
    LaneFooter(core::Store &store, const QString &key, bool offersAdding, QWidget *parent = nullptr);

    void setMore(int count); ///< 0: nothing more to show
    void setMoreChosen(int count); ///< so many of those that are not shown are selected
    void setReadOnly(bool isReadOnly);
    /// Takes over something more that stands here, below the cards that "Show more" shows.
    void addBelow(QWidget &part);
    void openField();
    void closeField();
    bool hasOpenField() const;

Q_SIGNALS:
    void moreRequested();
    /// Enter in the field.
    void lineEntered(const core::CaptureDraft &draft, const QString &line);
    /// Somebody types into the field.
    void typed();
    /// Its height changed.
    void resized();
    /// The field was closed by Esc.
    void left();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void enterTitle();
    void showParts();

    bool m_offersAdding;
    bool m_isReadOnly = false;
    int m_more = 0;
    int m_moreChosen = 0;
    QPushButton *m_moreButton;
    QPushButton *m_addButton;
    CaptureEdit *m_field;
};

} // namespace ui
