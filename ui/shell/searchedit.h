// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ui {

/// The search field: tells what is typed, at first after a short pause, Esc clears it and then leaves it, Enter and
/// Down go on to the tasks.
class SearchEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Waits no more while somebody types: answers come from memory now, faster than the next key.
    void searchAtOnce();

Q_SIGNALS:
    /// The words to search now; empty: no search.
    void searched(const QString &words);
    /// The keyboard goes on to the tasks.
    void left();
    void focusChanged(bool hasFocus);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool isForTasks(const QKeyEvent &event) const;
    void retranslate();
    void searchNow();

    QTimer m_pause;
    QString m_said{}; ///< the words that were told last
};

} // namespace ui
