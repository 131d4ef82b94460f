// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/valuebutton.h"

#include "ui/editor/flatedit.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kHeight = 28;
constexpr int kGlyph = 16;
constexpr int kGlyphGap = 8;
constexpr int kAvatar = 20;
constexpr int kHintGap = 8;
constexpr int kPillHeight = 24;
constexpr int kPillPadding = 8;
constexpr int kPillGap = 6;

int widthOf(TextStyle style, const QString &text)
{
    return QFontMetrics(font(style)).horizontalAdvance(text);
}

void drawText(QPainter &painter, const QRect &rect, TextStyle style, Token ink, const QString &text)
{
    painter.setFont(font(style));
    painter.setPen(color(ink));
    const QString shown = QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

QRect boxIn(const QRect &rect, int side)
{
    return {rect.left(), rect.top() + (rect.height() - side) / 2, side, side};
}

/// How wide a face is, and how it is drawn into a rectangle; one of each kind.
struct FaceWidth
{
    int operator()(const face::Plain &face) const { return widthOf(TextStyle::Body, face.text); }
    int operator()(const face::Person &face) const
    {
        return scaled(kAvatar) + kGlyphGap + widthOf(TextStyle::Body, face.text);
    }
    int operator()(const face::Priority &face) const
    {
        return scaled(kGlyph) + kGlyphGap + widthOf(TextStyle::Body, face.text);
    }
    int operator()(const face::Due &face) const
    {
        const int hint = face.hint.isEmpty() ? 0 : kHintGap + widthOf(TextStyle::Meta, face.hint);
        return dueChipSize(face.state, face.text).width() + hint;
    }
    int operator()(const face::Link &face) const { return widthOf(TextStyle::Body, face.text); }
    int operator()(const face::Status &face) const
    {
        return 2 * kPillPadding + 2 * (scaled(kGlyph) + kPillGap) + widthOf(TextStyle::Chip, face.text);
    }
};

struct FacePainter
{
    QPainter &painter;
    QRect rect;

    void operator()(const face::Plain &face) const
    {
        drawText(painter, rect, TextStyle::Body, face.isMuted ? Token::TextMuted : Token::TextPrimary, face.text);
    }

    void operator()(const face::Person &face) const
    {
        const int side = scaled(kAvatar);
        const bool isNobody = face.person.name.isEmpty();
        paintAvatar(painter, boxIn(rect, side), face.person);
        drawText(painter, rect.adjusted(side + kGlyphGap, 0, 0, 0), TextStyle::Body,
                 isNobody ? Token::TextMuted : Token::TextPrimary, face.text);
    }

    void operator()(const face::Priority &face) const
    {
        const int side = scaled(kGlyph);
        if (face.priority == core::Priority::Normal)
            paintIcon(painter, boxIn(rect, side), QStringLiteral("priority-normal"), color(Token::TextMuted));
        else
            paintPriorityGlyph(painter, boxIn(rect, side), face.priority, color(Token::BgSurface));
        drawText(painter, rect.adjusted(side + kGlyphGap, 0, 0, 0), TextStyle::Body, Token::TextPrimary, face.text);
    }

    void operator()(const face::Due &face) const
    {
        const int chip = std::min(dueChipSize(face.state, face.text).width(), rect.width());
        paintDueChip(painter, QRect(rect.left(), rect.top(), chip, rect.height()), face.state, face.text);
        const QRect rest = rect.adjusted(chip + kHintGap, 0, 0, 0);
        const bool fits = widthOf(TextStyle::Meta, face.hint) <= rest.width();
        if (!face.hint.isEmpty())
            drawText(painter, rest, TextStyle::Meta, Token::TextMuted, fits ? face.hint : face.shortHint);
    }

    void operator()(const face::Link &face) const
    {
        drawText(painter, rect, TextStyle::Body, Token::AccentText, face.text);
    }

    void operator()(const face::Status &face) const
    {
        const GlyphColors colors = statusColors(face.status);
        const int height = scaled(kPillHeight);
        const QRect pill(rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), height);
        paintRounded(painter, pill, height / 2.0, colors.background);
        if (needsHardEdges())
            paintEdge(painter, pill, height / 2.0, color(Token::TextPrimary));
        const int side = scaled(kGlyph);
        QRect inner = pill.adjusted(kPillPadding, 0, -kPillPadding, 0);
        paintStatusGlyph(painter, boxIn(inner, side), face.status, colors.background);
        const QRect arrow(inner.right() + 1 - side, inner.top() + (inner.height() - side) / 2, side, side);
        paintIcon(painter, arrow, QStringLiteral("chevron-down"), colors.foreground);
        inner.adjust(side + kPillGap, 0, -side - kPillGap, 0);
        painter.setFont(font(TextStyle::Chip));
        painter.setPen(colors.foreground);
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(painter.font()).elidedText(face.text, Qt::ElideRight, inner.width()));
    }
};

} // namespace

ValueButton::ValueButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ValueButton::setFace(const Face &face)
{
    m_face = face;
    updateGeometry();
    update();
}

void ValueButton::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setEnabled(!isReadOnly);
    setCursor(isReadOnly ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

QSize ValueButton::sizeHint() const
{
    const bool isPill = std::holds_alternative<face::Status>(m_face);
    const int height = std::max(kHeight, lineHeight(TextStyle::Body) + 8);
    // Two more: widths are rounded, and a text is elided for the lack of one pixel.
    return {std::visit(FaceWidth{}, m_face) + 2 + (isPill ? 0 : 2 * kFieldInset), height};
}

QSize ValueButton::minimumSizeHint() const
{
    return {48, sizeHint().height()};
}

void ValueButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isPill = std::holds_alternative<face::Status>(m_face);
    if (!isPill)
        paintFlatField(painter, *this, m_isReadOnly);
    std::visit(FacePainter{painter, isPill ? rect() : rect().adjusted(kFieldInset, 0, -kFieldInset, 0)}, m_face);
}

void ValueButton::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down
        || event->key() == Qt::Key_F4;
    if (opens && event->modifiers() == Qt::NoModifier)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ValueButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ValueButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ui

#include "moc_valuebutton.cpp"
