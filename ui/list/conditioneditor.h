// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/list/conditions.h"

#include <QFrame>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace core {
class Store;
}

namespace ui {

/// The pop-up that picks the values of one condition. Each check is told at once; Esc and Enter close it.
class ConditionEditor : public QFrame
{
    Q_OBJECT

public:
    ConditionEditor(core::Store &store, conditions::Subject subject, const core::Filter &condition,
                    QWidget *parent = nullptr);

    /// Opens right below a place on the screen, or above it where there is no room.
    void openAt(const QRect &globalAnchor);

Q_SIGNALS:
    /// The condition as it is now; everything when nothing is chosen any more.
    void edited(const core::Filter &condition);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Bound
    {
        QCheckBox *check = nullptr;
        QDateEdit *edit = nullptr;
    };

    void buildSearch();
    Bound buildDay(const QString &name, const QString &label, QDate day);
    void offer(const QString &typed);
    void fill(const QStringList &names, const QString &typed);
    void addChoice(const conditions::Choice &choice);
    void takeCheck(QListWidgetItem *item);
    void tell();

    core::Store &m_store;
    conditions::Subject m_subject;
    QList<core::Filter> m_terms; ///< checked
    QLineEdit *m_search = nullptr;
    QListWidget *m_list;
    Bound m_from;
    Bound m_to;
    bool m_isFilling = false;
};

} // namespace ui
