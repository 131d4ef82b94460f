// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/noticebar.h"

#include "ui/shell/announce.h"
#include "ui/style/iconbutton.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new PlainLabel(TextStyle::Body, Token::Warning, this)),
      m_action(new QToolButton(this)),
      m_close(new IconButton(QStringLiteral("close"), this))
{
    setObjectName(QStringLiteral("banner"));
    m_action->setObjectName(QStringLiteral("bannerActionButton"));
    m_close->setObjectName(QStringLiteral("bannerCloseButton"));
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_action->setAutoRaise(true);
    m_action->setFocusPolicy(Qt::StrongFocus);
    connect(m_action, &QToolButton::clicked, this, &NoticeBar::actionRequested);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clear);
    restyle();
    hide();
}

void NoticeBar::tell(Kind kind, const QString &text, const QString &action, bool isClosable)
{
    if (isVisibleTo(parentWidget()) && m_kind == kind && m_text->text() == text)
        return; // said already
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(isClosable);
    restyle();
    show();
    announce(*this, text);
}

void NoticeBar::clear()
{
    hide();
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        restyle();
    QFrame::changeEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(m_kind == Kind::Danger ? Token::DangerBg : Token::WarningBg));
    if (needsHardEdges())
        paintEdge(painter, rect(), 0, color(Token::TextPrimary));
}

void NoticeBar::restyle()
{
    const Token ink = m_kind == Kind::Danger ? Token::Danger : Token::Warning;
    //: RU: «Сообщение». Spoken name of the bar under the top bar that tells of trouble with the file.
    setAccessibleName(tr("Message"));
    //: RU: «Закрыть». Tooltip of the cross in that bar.
    m_close->setName(tr("Close"));
    m_icon->setPixmap(icon(QStringLiteral("warning"), ink).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_close->setIconName(QStringLiteral("close"), ink);
    m_text->setToken(ink);
    m_action->setFont(ui::font(TextStyle::Button));
    QPalette palette = m_action->palette();
    palette.setColor(QPalette::ButtonText, color(ink));
    if (m_action->palette() != palette)
        m_action->setPalette(palette);
}

} // namespace ui
