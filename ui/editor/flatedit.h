// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

class QPainter;

namespace ui {

/// The space between the edge of a value's field and its text; values stand out to the left by it, so that their text
/// lines up while the field itself is not drawn.
inline constexpr int kFieldInset = 8;

/// Draws the edge of a field that looks like text until it is hovered or focused.
void paintFlatField(QPainter &painter, const QWidget &field, bool isReadOnly);

/// A line that looks like text until it is hovered or focused. Enter commits, Esc restores, losing the focus commits.
class FlatLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FlatLineEdit(QWidget *parent = nullptr);

    /// Shows a value: what Esc comes back to.
    void showText(const QString &text);
    const QString &shownText() const { return m_shown; }
    bool isEdited() const { return text() != m_shown; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Enter, or the focus went away: the text is to be taken.
    void entered();
    /// Backspace in an empty line.
    void emptyBackspace();
    /// Several lines were pasted; the line itself takes none of them when somebody listens.
    void linesPasted(const QStringList &lines);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_shown{};
};

/// A plain text that grows with its lines, up to a limit from which it scrolls, and looks like text until it is hovered
/// or focused. Very long lines are laid out in pieces, because Qt takes seconds for one of 100 000 characters; text()
/// puts them together again.
class FlatTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Lines { One, Many }; ///< One: wraps, but holds no line break; Enter commits
    explicit FlatTextEdit(Lines lines, QWidget *parent = nullptr);

    void showText(const QString &text);
    QString text() const;
    bool isEdited() const { return m_isEdited; }
    /// What was shown counts as saved from here on; Esc comes back to it.
    void accept(const QString &text);
    void restore();
    /// Whether the edge is drawn always, like that of an ordinary field.
    void setFramed(bool isFramed);
    void setMinimumLines(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(); ///< by typing, not by showText()
    void entered(); ///< Enter in one line, Ctrl+Enter in many, or the focus went away
    void submitted(); ///< Ctrl+Enter
    void escaped();
    void cursorMoved(const QRect &place);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    void insertPieces(const QString &text);
    void fitHeight();

    Lines m_lines;
    QString m_shown{};
    int m_minimumLines = 1;
    bool m_isEdited = false;
    bool m_isShowing = false;
    bool m_isFramed = false;
};

} // namespace ui
