// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"
#include "core/query/filter.h"

#include <QDialog>

namespace core {
struct CaptureToken;
}

namespace ui {

class CaptureEdit;
class CapturePreview;
class EarlyKeys;
class Edits;
class Preferences;
class ClientOffer;
class QuickAddFooter;

/// One line that becomes a task, over the window or alone on the screen. What is understood is told below the field.
/// Esc keeps the draft for the next time.
class QuickAdd final : public QDialog
{
    Q_OBJECT

public:
    /// @p preferences outlive it.
    QuickAdd(Edits &edits, const Preferences &preferences, QWidget *window);

    /// Opens over the window, or over the screen when that is not shown, for a task of @p scope.
    void openFor(core::Scope scope);
    /// The same, with @p signs in the field and the title to be typed before them. A draft comes back the next time.
    void openWith(core::Scope scope, const QString &signs);

Q_SIGNALS:
    /// Several lines were pasted into the field.
    void linesPasted(const QString &text);
    /// The task is in the file and shall be shown.
    void openRequested(core::TaskId task);
    /// A task without a title yet shall be written in the panel.
    void draftRequested(const core::Task &draft);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< Tab takes the client that is offered

private:
    enum class Then { Close, Open, OneMore };

    void openOn(core::Scope scope);
    void retranslate();
    void restyle();
    void place();
    void preview();
    void fitHeight();
    void takeClient(const QString &client);
    void removeToken(const core::CaptureToken &token);
    void create(Then then);

    core::Task task() const;

    Edits &m_edits;
    const Preferences &m_preferences;
    QWidget *m_window;
    core::Scope m_scope = core::Scope::Mine;
    bool m_isReminderWanted = true; ///< the default one, for this draft
    QString m_offered{}; ///< the signs that were put into the field
    QString m_setAside{}; ///< the draft that had to make room for them
    CaptureEdit *m_edit;
    EarlyKeys *m_earlyKeys;
    CapturePreview *m_preview;
    ClientOffer *m_offer;
    QuickAddFooter *m_footer;
};

} // namespace ui
