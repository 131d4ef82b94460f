// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QToolButton>

class QAction;
class QMenu;

namespace core {
class Store;
}

namespace ui {

/// The head of the sidebar: which database this is and how many work in it; its menu leads to others.
class DatabaseButton final : public QToolButton
{
    Q_OBJECT

public:
    DatabaseButton(core::Store &store, QWidget *parent = nullptr);

    void setRail(bool isRail);
    /// Files opened before, latest first, without the one that is open.
    void setRecent(const QStringList &paths);
    QSize sizeHint() const override;

Q_SIGNALS:
    void openRequested();
    void createRequested();
    void recentChosen(const QString &path);
    void importRequested();
    void backupRequested();
    void trashRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fillRecent();
    QString name() const;
    QString kind() const;

    core::Store &m_store;
    QMenu *m_menu;
    QMenu *m_recentMenu;
    QAction *m_open;
    QAction *m_create;
    QAction *m_import;
    QAction *m_backup;
    QAction *m_trash;
    QStringList m_recent{};
    bool m_isRail = false;
};

} // namespace ui
