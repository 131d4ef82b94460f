// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/textview.h"

#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <cmath>
#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QStyleHints>
#include <QTextBlock>
#include <QTextList>

namespace ui {

namespace {

using namespace Qt::Literals::StringLiterals;

/// How much is shown: more would take long to lay out, and nobody reads it in a side panel.
constexpr qsizetype kShownLength = 16 * 1024;
constexpr qsizetype kShownLines = 400;
/// A place for a cut is looked for among so many last characters of a paragraph.
constexpr qsizetype kBreakSearch = 80;

qsizetype breakBefore(QStringView text, qsizetype end)
{
    for (qsizetype i = end; i > end - kBreakSearch && i > 0; --i) {
        if (text.at(i).isSpace())
            return i + 1;
    }
    return text.at(end).isLowSurrogate() ? end - 1 : end;
}

/// People end lines where they mean to; Markdown would join them. Code between fences is left alone.
QString withHardBreaks(const QString &text)
{
    QStringList lines = text.split(u'\n');
    bool isCode = false;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.startsWith(u"```") || line.startsWith(u"~~~"))
            isCode = !isCode;
        else if (!isCode && !line.isEmpty() && !line.startsWith(u'|') && !lines.at(i + 1).trimmed().isEmpty())
            lines[i] += u"  "_s;
    }
    return lines.join(u'\n');
}

/// Marks the addresses in a plain text as links.
void linkAddresses(QTextDocument &document)
{
    static const QRegularExpression address(
        u"\\b(?:https?://|mailto:|tel:|www\\.)[^\\s<>\"«»]+[^\\s<>\"«».,;:!?)\\]]"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.text().contains(u':') && !block.text().contains(u"www."))
            continue;
        auto matches = address.globalMatch(block.text());
        while (matches.hasNext()) {
            const auto match = matches.next();
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + static_cast<int>(match.capturedStart()));
            cursor.setPosition(block.position() + static_cast<int>(match.capturedEnd()), QTextCursor::KeepAnchor);
            QTextCharFormat link;
            link.setAnchor(true);
            link.setAnchorHref(match.captured());
            link.setForeground(color(Token::AccentText));
            link.setFontUnderline(true);
            cursor.mergeCharFormat(link);
        }
    }
}

} // namespace

QString withShortParagraphs(const QString &text, Paragraph kind, qsizetype limit)
{
    const QString separator = kind == Paragraph::Line ? u"\n"_s : u"\n\n"_s;
    QString cut;
    cut.reserve(text.size() + text.size() / limit * 2);
    qsizetype begin = 0; // of the paragraph, which ends at a blank line
    qsizetype taken = 0;
    const auto take = [&](qsizetype end) {
        cut += QStringView(text).mid(taken, end - taken);
        taken = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isBlankLine = i > 0 && text.at(i - 1) == u'\n';
        if (text.at(i) == u'\n' && (kind == Paragraph::Line || isBlankLine)) {
            begin = i + 1;
        } else if (i - begin >= limit) {
            take(breakBefore(text, i));
            cut += separator;
            begin = taken;
        }
    }
    take(text.size());
    return cut;
}

TextView::TextView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameStyle(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { Q_EMIT linkChosen(url.toString(QUrl::FullyEncoded)); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextView::fitHeight);
    setFont(ui::font(TextStyle::Body));
    takeInk();
}

void TextView::showMarkdown(const QString &text)
{
    m_isShowing = true;
    document()->setMarkdown(withShortParagraphs(withHardBreaks(beginningOf(text)), Paragraph::Block),
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                | QTextDocument::MarkdownNoHTML);
    spaceLines(true);
    m_isShowing = false;
    fitHeight();
}

void TextView::showPlain(const QString &text)
{
    m_isShowing = true;
    setPlainText(withShortParagraphs(beginningOf(text), Paragraph::Line));
    linkAddresses(*document());
    spaceLines(false);
    m_isShowing = false;
    fitHeight();
}

/// Gives lines their height, and paragraphs of Markdown the room between them.
void TextView::spaceLines(bool hasParagraphs)
{
    constexpr qreal kParagraphGap = 8;
    const QTextBlock last = document()->lastBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format;
        format.setLineHeight(lineHeight(TextStyle::Body), QTextBlockFormat::MinimumHeight);
        const bool isInList = block.textList() != nullptr && block.next().textList() != nullptr;
        format.setBottomMargin(hasParagraphs && block != last && !isInList ? kParagraphGap : 0);
        format.setTopMargin(0);
        cursor.mergeBlockFormat(format);
    }
}

void TextView::setInk(Token ink)
{
    m_ink = ink;
    takeInk();
}

void TextView::takeInk()
{
    QPalette inked = palette();
    inked.setColor(QPalette::Text, color(m_ink));
    if (inked != palette())
        setPalette(inked);
}

void TextView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeInk();
}

QString TextView::beginningOf(const QString &text)
{
    qsizetype end = std::min(kShownLength, text.size());
    qsizetype lines = 0;
    for (qsizetype i = 0; i < end; ++i) {
        if (text.at(i) == u'\n' && ++lines == kShownLines)
            end = i;
    }
    m_isCut = end < text.size();
    return text.left(end);
}

QSize TextView::sizeHint() const
{
    return {200, height()};
}

QSize TextView::minimumSizeHint() const
{
    return {40, 0};
}

QVariant TextView::loadResource(int, const QUrl &)
{
    return {};
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void TextView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    QTextBrowser::mousePressEvent(event);
}

void TextView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const int moved = (event->pos() - m_pressedAt).manhattanLength();
    const bool isClick = moved < QGuiApplication::styleHints()->startDragDistance() && !textCursor().hasSelection();
    if (event->button() == Qt::LeftButton && isClick && anchorAt(event->pos()).isEmpty())
        Q_EMIT editRequested();
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (isEnter && textCursor().charFormat().anchorHref().isEmpty()) {
        Q_EMIT editRequested();
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

void TextView::fitHeight()
{
    if (m_isShowing)
        return;
    const int wanted = static_cast<int>(std::ceil(document()->size().height()));
    if (wanted != height())
        setFixedHeight(wanted);
}

} // namespace ui

#include "moc_textview.cpp"
