// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/clientoffer.h"

#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/style/followupstyle.h"
#include "ui/style/hintedbutton.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/plainlabel.h"
#include "ui/style/typography.h"

#include <chrono>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr std::chrono::milliseconds kPause{150};
constexpr int kMargin = 20;
constexpr int kHeight = 44;
constexpr int kBottom = 20;
constexpr int kIcon = 16;
constexpr int kPadding = 12;
constexpr int kRadius = 6;

} // namespace

ClientOffer::ClientOffer(core::Store &store, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_text(new PlainLabel(TextStyle::Body, Token::TextSecondary, this)),
      m_add(new HintedButton(this))
{
    setObjectName(QStringLiteral("quickAddOffer"));
    m_add->setObjectName(QStringLiteral("quickAddSuggestButton"));
    m_add->setHint(QStringLiteral("Tab"));
    m_add->setAutoDefault(false);
    m_add->setFocusPolicy(Qt::ClickFocus); // Tab in the line takes the offer
    setButtonKind(*m_add, ButtonKind::Outlined, ButtonSize::Small);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin + 2 * kPadding + kIcon, 0, kMargin + kPadding / 2, kBottom);
    row->setSpacing(kPadding);
    row->addWidget(m_text, 1);
    row->addWidget(m_add);
    setFixedHeight(scaled(kHeight) + kBottom);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ClientOffer::ask);
    connect(m_add, &QAbstractButton::clicked, this, &ClientOffer::take);
    retranslate();
    hide();
}

void ClientOffer::look(const QString &title)
{
    if (title == m_title)
        return;
    m_title = title;
    if (core::properNamesIn(title).isEmpty()) {
        m_pause.stop();
        offer({}, {});
    } else {
        m_pause.start();
    }
}

void ClientOffer::ask()
{
    core::whenReady(m_store.clientHint(core::properNamesIn(m_title)), this,
                    [this, asked = m_title](const core::Result<core::ClientHint> &hint) {
                        if (hint && asked == m_title)
                            offer(hint->name, hint->client);
                    });
}

void ClientOffer::offer(const QString &name, const QString &client)
{
    if (name == m_name && client == m_client)
        return;
    m_name = name;
    m_client = client;
    retranslate();
    setVisible(isOffered());
    Q_EMIT offered();
}

void ClientOffer::take()
{
    if (!isOffered())
        return;
    const QString client = m_client;
    offer({}, {});
    Q_EMIT taken(client);
}

void ClientOffer::retranslate()
{
    //: Quick add: a name in the title is known. %1: the name as typed, %2: a client. RU: «Иванову» есть в задачах
    //: клиента «СнабПолюс» — добавить клиента к задаче?
    m_text->setText(tr("“%1” is in tasks of the client “%2”. Add the client?").arg(m_name, m_client));
    m_text->setToolTip(plainToolTip(m_text->text()));
    //: Quick add: button that adds the client that is offered. RU: «Добавить»
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add") + u' ' + m_client);
}

void ClientOffer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box(kMargin, 0, width() - 2 * kMargin, height() - kBottom);
    paintRounded(painter, box, kRadius, color(Token::BgSunken));
    if (needsHardEdges())
        paintEdge(painter, box, kRadius, color(Token::TextPrimary));
    const QRect glyph(box.left() + kPadding, box.top() + (box.height() - kIcon) / 2, kIcon, kIcon);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), glyph), QStringLiteral("client"),
              color(Token::TextSecondary));
}

} // namespace ui

#include "moc_clientoffer.cpp"
