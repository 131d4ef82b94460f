// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/toast.h"

#include "ui/shell/announce.h"
#include "ui/style/iconbutton.h"
#include "ui/style/painters.h"
#include "ui/style/plainlabel.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QToolButton>
#include <QVariantAnimation>
#include <utility>

namespace ui {

namespace {

constexpr int kShownFor = 6000; // ms
constexpr int kHeight = 40;
constexpr int kBottomMargin = 28;
constexpr int kKeptGap = 12; // to what must not be covered
constexpr int kRise = 8; // pixels it comes up
constexpr int kRadius = 8;
constexpr int kKeyInset = 6;
constexpr qreal kKeyRadius = 4;
constexpr float kKeyEdge = 0.4F; // of the text's strength

} // namespace

/// The keys that do what a button does, drawn as a key.
class ToastKey final : public PlainLabel
{
public:
    ToastKey(const QString &keys, QWidget *parent) : PlainLabel(keys, TextStyle::Caption, Token::ToastText, parent)
    {
        setContentsMargins(kKeyInset, 1, kKeyInset, 1);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        QColor edge = color(Token::ToastText);
        edge.setAlphaF(kKeyEdge);
        paintEdge(painter, rect(), kKeyRadius, edge);
        painter.end();
        PlainLabel::paintEvent(event);
    }
};

Toast::Toast(QWidget &host)
    : QFrame(&host),
      m_host(host),
      m_text(new PlainLabel(TextStyle::Body, Token::ToastText, this)),
      m_nextStep(new QToolButton(this)),
      m_undo(new QToolButton(this)),
      m_undoKey(new ToastKey(QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText), this)),
      m_close(new IconButton(QStringLiteral("close"), this)),
      m_motion(new QVariantAnimation(this))
{
    setObjectName(QStringLiteral("toast"));
    m_nextStep->setObjectName(QStringLiteral("toastNextStepButton"));
    m_undo->setObjectName(QStringLiteral("toastUndoButton"));
    m_close->setObjectName(QStringLiteral("toastCloseButton"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addSpacing(12);
    row->addWidget(m_nextStep);
    row->addWidget(m_undo);
    row->addWidget(m_undoKey);
    row->addWidget(m_close);
    for (QToolButton *button : buttons()) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->installEventFilter(this);
    }
    connect(m_nextStep, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT nextStepRequested();
    });
    connect(m_undo, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoRequested();
    });
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::expire);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_sink = value.toInt();
        place();
    });
    m_host.installEventFilter(this);
    retranslate();
    restyle();
    hide();
}

int Toast::say(const QString &text, Offer offer)
{
    m_whole = text;
    m_nextStep->hide();
    m_undo->setVisible(offer == Offer::Undo);
    m_undoKey->setVisible(offer == Offer::Undo);
    const bool wasShown = isVisible();
    place();
    show();
    raise();
    if (!wasShown)
        rise();
    m_timer.start(kShownFor);
    announce(*this, text);
    return ++m_number;
}

void Toast::offerNextStep(int number)
{
    if (number != m_number || !isVisible())
        return;
    m_nextStep->show();
    place();
}

QList<QToolButton *> Toast::buttons() const
{
    return {m_nextStep, m_undo, m_close};
}

void Toast::takeFocus()
{
    if (isVisible())
        (m_undo->isVisible() ? m_undo : m_close)->setFocus(Qt::ShortcutFocusReason);
}

void Toast::dismiss()
{
    m_timer.stop();
    const QList<QToolButton *> all = buttons();
    const bool hadFocus = std::ranges::any_of(all, &QWidget::hasFocus);
    hide();
    if (hadFocus)
        Q_EMIT focusReleased();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_host && event->type() == QEvent::Resize)
        place();
    if (watched != &m_host && event->type() == QEvent::FocusOut)
        m_timer.start(kShownFor);
    return QFrame::eventFilter(watched, event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QFrame::changeEvent(event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer.start(kShownFor);
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    const QList<QToolButton *> all = buttons();
    const auto focused = std::ranges::find_if(all, &QWidget::hasFocus);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (isEnter && focused != all.end())
        (*focused)->click(); // tool buttons know the space bar alone
    else
        QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), kRadius, color(Token::ToastBg));
    if (needsHardEdges())
        paintEdge(painter, rect(), kRadius, color(Token::TextPrimary));
}

void Toast::retranslate()
{
    //: RU: «Отменить». Button in the bar that tells what has just been done: takes it back.
    m_undo->setText(tr("Undo"));
    //: RU: «Следующий шаг…». Button in the bar that tells that the last open task of a client was closed.
    m_nextStep->setText(tr("Next step…"));
    //: RU: «Следующий шаг». The same button as screen readers tell it.
    m_nextStep->setAccessibleName(tr("Next step"));
    //: RU: «Закрыть». Tooltip of the cross in the bar that tells what has just been done.
    m_close->setName(tr("Close"));
}

void Toast::restyle()
{
    m_close->setIconName(QStringLiteral("close"), Token::ToastText);
    for (QToolButton *button : {m_nextStep, m_undo}) {
        button->setFont(ui::font(TextStyle::Button));
        QPalette palette = button->palette();
        palette.setColor(QPalette::ButtonText, color(Token::ToastAction));
        if (button->palette() != palette)
            button->setPalette(palette);
    }
}

void Toast::setRoomBelow(int height)
{
    m_roomBelow = height;
    place();
}

void Toast::setRoomBeside(int width)
{
    m_roomBeside = width;
    place();
}

void Toast::setKeptFree(const QRect &part)
{
    if (std::exchange(m_keptFree, part) != part)
        place();
}

/// Beside what must stay free, on the side that it is nearer to; above it where neither side has the room.
QRect Toast::besideKept(const QRect &wanted, int room) const
{
    if (!wanted.intersects(m_keptFree))
        return wanted;
    QRect left = wanted;
    left.moveRight(m_keptFree.left() - kKeptGap);
    QRect right = wanted;
    right.moveLeft(m_keptFree.right() + kKeptGap);
    const bool fitsLeft = left.left() >= kKeptGap;
    const bool fitsRight = right.right() <= room - kKeptGap;
    if (fitsLeft && (!fitsRight || wanted.left() - left.left() <= right.left() - wanted.left()))
        return left;
    if (fitsRight)
        return right;
    QRect above = wanted;
    above.moveBottom(m_keptFree.top() - kKeptGap);
    return above;
}

void Toast::place()
{
    const int room = m_host.width() - m_roomBeside;
    const int widest = room - 2 * kBottomMargin;
    const QFontMetrics metrics = m_text->fontMetrics();
    // One more than it says: it rounds, and a text that is wider by a fraction would be cut.
    const int textWidth = metrics.horizontalAdvance(m_whole) + 1;
    m_text->setText(metrics.elidedText(m_whole, Qt::ElideMiddle, textWidth));
    if (const int excess = sizeHint().width() - widest; excess > 0)
        m_text->setText(metrics.elidedText(m_whole, Qt::ElideMiddle, qMax(0, textWidth - excess)));
    const int height = qMax(kHeight, lineHeight(TextStyle::Body) + 16);
    const int width = qMin(widest, sizeHint().width());
    const QRect wanted((room - width) / 2, m_host.height() - m_roomBelow - height - kBottomMargin, width, height);
    setGeometry(besideKept(wanted, room).translated(0, m_sink));
}

void Toast::rise()
{
    m_motion->stop();
    m_motion->setDuration(Theme::duration(120));
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    m_motion->setStartValue(kRise);
    m_motion->setEndValue(0);
    m_motion->start();
}

void Toast::expire()
{
    if (!isKept())
        dismiss();
}

/// Somebody is reading it or about to press its button.
bool Toast::isKept() const
{
    const QList<QToolButton *> all = buttons();
    return underMouse() || std::ranges::any_of(all, &QWidget::hasFocus);
}

} // namespace ui
