// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/quickaddfooter.h"

#include "ui/style/followupstyle.h"
#include "ui/style/hintedbutton.h"
#include "ui/style/keycap.h"

#include <QHBoxLayout>
#include <QKeySequence>

namespace ui {

namespace {

constexpr int kHeight = 52;
constexpr int kLeft = 20;
constexpr int kRight = 12;
constexpr int kGap = 8;

/// The signs of a field: those in one text mean the same.
const QStringList kSigns{QStringLiteral("!"), QStringLiteral("@+"), QStringLiteral("#№"), QStringLiteral("=")};

QString keys(const QKeySequence &sequence)
{
    return sequence.toString(QKeySequence::NativeText);
}

} // namespace

QuickAddFooter::QuickAddFooter(QWidget *parent)
    : QWidget(parent), m_signs(new QWidget(this)), m_open(new QPushButton(this)), m_create(new HintedButton(this))
{
    m_open->setObjectName(QStringLiteral("quickAddOpenButton"));
    m_open->setAutoDefault(false);
    setButtonKind(*m_open, ButtonKind::Flat, ButtonSize::Small);
    m_create->setObjectName(QStringLiteral("quickAddCreateButton"));
    m_create->setDefault(true);
    setButtonKind(*m_create, ButtonKind::Filled, ButtonSize::Small);
    m_create->setHint(keys(Qt::Key_Enter));
    m_signs->setObjectName(QStringLiteral("quickAddSigns"));
    auto *signRow = new QHBoxLayout(m_signs);
    signRow->setContentsMargins(0, 0, 0, 0);
    signRow->setSpacing(4);
    for (const QString &signs : kSigns) {
        for (const QChar sign : signs)
            signRow->addWidget(new KeyCap(QString(sign), m_signs));
        m_meanings.append(new PlainLabel(TextStyle::Meta, Token::TextMuted, m_signs));
        signRow->addWidget(m_meanings.constLast());
        signRow->addSpacing(kGap);
    }
    setFixedHeight(scaled(kHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kLeft, 0, kRight, 0);
    row->setSpacing(4);
    row->addWidget(m_signs);
    row->addStretch(1);
    row->addWidget(m_open);
    row->addWidget(new KeyCap(keys(Qt::CTRL | Qt::Key_Enter), this));
    row->addSpacing(kGap);
    row->addWidget(m_create);
    connect(m_open, &QPushButton::clicked, this, &QuickAddFooter::openRequested);
    connect(m_create, &QPushButton::clicked, this, &QuickAddFooter::createRequested);
}

void QuickAddFooter::setCanCreate(bool canCreate)
{
    m_create->setEnabled(canCreate);
}

void QuickAddFooter::fitWidth(int width)
{
    m_signs->show(); // what is hidden asks for no room
    m_signs->setVisible(layout()->totalSizeHint().width() <= width);
}

void QuickAddFooter::retranslate()
{
    const QStringList meanings{
        //: RU: «приоритет». What the sign ! means in the line of quick add; the sign stands before it.
        tr("priority"),
        //: RU: «ответственный». What the signs @ and + mean in the line of quick add.
        tr("assignee"),
        //: RU: «тег». What the signs # and № mean in the line of quick add.
        tr("tag"),
        //: RU: «клиент». What the sign = means in the line of quick add.
        tr("client"),
    };
    for (qsizetype i = 0; i < m_meanings.size(); ++i)
        m_meanings.at(i)->setText(meanings.at(i));
    //: RU: «Создать и открыть». Button of the line that becomes a task; Ctrl+Enter does the same.
    m_open->setText(tr("Create and open"));
    //: RU: «Создать». Button of the line that becomes a task.
    m_create->setText(tr("Create"));
}

} // namespace ui

#include "moc_quickaddfooter.cpp"
