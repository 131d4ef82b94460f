// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QLineEdit>
#include <QTimer>

namespace ui {

class FieldNote;

/// The search field: tells what is typed, at first after a short pause, Esc clears it and then leaves it, Enter and
/// Down go on to the tasks. A mistake in it is underlined and told under the field once somebody stops typing.
class SearchEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Waits no more while somebody types: answers come from memory now, faster than the next key.
    void searchAtOnce();
    /// Shows words that are searched already; tells nothing.
    void setSearched(const QString &words);
    /// A piece of the text, in UTF-16 units, is no filter.
    void setProblem(qsizetype start, qsizetype length, const QString &sentence);
    void clearProblem();

Q_SIGNALS:
    /// The words to search now; empty: no search.
    void searched(const QString &words);
    /// Enter: what was typed is to become conditions of its own.
    void entered();
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
    void showProblem();
    void paintProblem(QPainter &painter) const;

    /// What is wrong in the text.
    struct Problem
    {
        qsizetype start = 0;
        qsizetype length = 0;
        QString sentence{};
    };

    QTimer m_pause;
    QTimer m_patience; ///< a term that is being typed is no mistake yet
    QString m_said{}; ///< the words that were told last
    std::optional<Problem> m_problem{};
    bool m_isProblemShown = false;
    FieldNote *m_note = nullptr;
};

} // namespace ui
