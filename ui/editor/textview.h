// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/tokens.h"

#include <QTextBrowser>

namespace ui {

/// Shows a text that others wrote, safely: Markdown without HTML, or plain text whose addresses are links. It grows
/// with its content instead of scrolling, reads no file and no network, and leaves opening a link to its owner.
class TextView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit TextView(QWidget *parent = nullptr);

    /// Shows Markdown (the GitHub dialect, with its line breaks kept); markup of HTML stays text.
    void showMarkdown(const QString &text);
    /// Shows text as it is.
    void showPlain(const QString &text);
    /// Whether the text was too long for a view that does not scroll, and only its beginning is shown.
    bool isCut() const { return m_isCut; }
    /// The colour of the text; Token::TextSecondary unless told.
    void setInk(Token ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Nothing: pictures and style sheets are never fetched.
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// A link was clicked or chosen by key; openLink() decides what becomes of it.
    void linkChosen(const QString &link);
    /// A click or Enter outside of a link: the owner may begin to edit.
    void editRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    void spaceLines(bool hasParagraphs);
    void takeInk();
    QString beginningOf(const QString &text);

    Token m_ink = Token::TextSecondary;
    bool m_isCut = false;
    bool m_isShowing = false;
    QPoint m_pressedAt{};
};

/// What Qt lays out as one piece: a line of plain text, or lines of Markdown up to a blank one.
enum class Paragraph { Line, Block };
/// A text whose paragraphs are cut at @p limit characters: longer ones take Qt seconds to lay out.
QString withShortParagraphs(const QString &text, Paragraph kind, qsizetype limit = 2000);

} // namespace ui
