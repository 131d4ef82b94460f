// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/savedfilter.h"
#include "core/store/directory.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace ui {

class PlainLabel;

/// Asks for the name and the text of a saved filter, and whether all who open the file see it.
class SaveFilterDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p filter without an id is a new one; @p me owns it while it is not shared.
    SaveFilterDialog(const core::SavedFilter &filter, const core::Directory &directory, core::PersonId me,
                     QWidget *parent);

Q_SIGNALS:
    void saved(const core::SavedFilter &filter);

private:
    void build();
    void check();
    void save();

    core::SavedFilter m_filter;
    core::Directory m_directory; ///< a copy: the text is read against it at each key
    core::PersonId m_me;
    QLineEdit *m_name;
    QLineEdit *m_query;
    PlainLabel *m_problem;
    QCheckBox *m_isShared;
    QPushButton *m_save;
};

} // namespace ui
