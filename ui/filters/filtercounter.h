// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/filters/filterplace.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace core {
class Store;
}

namespace ui {

/// How many tasks each filter of the sidebar has. Asks beside the window, for all filters in one, when tasks have
/// changed and with each new minute, for overdue comes by itself.
class FilterCounter final : public QObject
{
    Q_OBJECT

public:
    /// @p store outlives it.
    explicit FilterCounter(core::Store &store, QObject *parent = nullptr);

    void setPlaces(const QList<FilterPlace> &places);

Q_SIGNALS:
    void counted(const QString &key, int count);

private:
    void askSoon();
    void ask();

    core::Store &m_store;
    QList<FilterPlace> m_places{};
    QTimer m_pause; ///< one round for many changes
    QTimer m_minute;
    bool m_isAsking = false;
};

} // namespace ui
