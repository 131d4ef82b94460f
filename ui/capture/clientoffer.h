// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

namespace core {
class Store;
}

namespace ui {

class HintedButton;
class PlainLabel;

/// The row of quick add that offers a client where the title has a name that the file knows from that client's tasks.
class ClientOffer final : public QWidget
{
    Q_OBJECT

public:
    /// @p store outlives it.
    explicit ClientOffer(core::Store &store, QWidget *parent = nullptr);

    /// Looks for the names in a title, some moments after the last call; an empty one is offered nothing.
    void look(const QString &title);
    bool isOffered() const { return !m_client.isEmpty(); }
    void retranslate();

Q_SIGNALS:
    /// The row came or went.
    void offered();
    /// The button was pressed: the line is to name this client.
    void taken(const QString &client);

public Q_SLOTS:
    void take();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void offer(const QString &name, const QString &client);

    core::Store &m_store;
    QTimer m_pause;
    QString m_title{};
    QString m_name{};
    QString m_client{}; ///< that is offered; empty: none
    PlainLabel *m_text;
    HintedButton *m_add;
};

} // namespace ui
