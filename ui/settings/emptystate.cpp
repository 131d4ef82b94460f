// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/emptystate.h"

#include "ui/capture/captureedit.h"
#include "ui/settings/startcard.h"
#include "ui/settings/threadart.h"
#include "ui/style/icons.h"
#include "ui/style/keycap.h"
#include "ui/style/painters.h"
#include "ui/style/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWidth = 520;
constexpr int kThreadHeight = 62;

/// The plus before the text of the field.
class FieldIcon final : public QWidget
{
public:
    explicit FieldIcon(QWidget *parent) : QWidget(parent)
    {
        setFixedSize(16, 16);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), QStringLiteral("plus"), color(Token::TextPrimary));
    }
};

} // namespace

EmptyState::EmptyState(core::Store &store, QWidget *parent)
    : QWidget(parent),
      m_thread(new QWidget(this)),
      m_title(new PlainLabel(TextStyle::TaskTitle)),
      m_hint(new PlainLabel(TextStyle::Body, Token::TextSecondary)),
      m_field(new CaptureEdit(store)),
      m_key(new KeyCap({}, m_field)),
      m_startsLabel(new PlainLabel(TextStyle::Meta, Token::TextMuted)),
      m_import(new StartCard(QStringLiteral("upload"))),
      m_open(new StartCard(QStringLiteral("team"))),
      m_sample(new StartCard(QStringLiteral("eye")))
{
    setObjectName(QStringLiteral("emptyState"));
    m_field->setObjectName(QStringLiteral("emptyQuickAddEdit"));
    m_import->setObjectName(QStringLiteral("emptyImportButton"));
    m_open->setObjectName(QStringLiteral("emptyOpenButton"));
    m_sample->setObjectName(QStringLiteral("emptySampleButton"));
    build();
    retranslate();
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (!m_field->text().trimmed().isEmpty())
            Q_EMIT quickAddEntered(m_field->capture().draft);
    });
    connect(m_import, &QAbstractButton::clicked, this, &EmptyState::importRequested);
    connect(m_open, &QAbstractButton::clicked, this, &EmptyState::openRequested);
    connect(m_sample, &QAbstractButton::clicked, this, &EmptyState::sampleRequested);
}

void EmptyState::build()
{
    m_thread->setFixedHeight(kThreadHeight);
    m_thread->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title->setAlignment(Qt::AlignCenter);
    m_hint->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_field->setMinimumHeight(44);
    auto *inField = new QHBoxLayout(m_field);
    inField->setContentsMargins(12, 0, 12, 0);
    inField->addWidget(new FieldIcon(m_field));
    inField->addStretch(1);
    inField->addWidget(m_key, 0, Qt::AlignVCenter);

    auto *block = new QWidget(this);
    block->setMaximumWidth(scaled(kWidth));
    auto *rows = new QVBoxLayout(block);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_thread);
    rows->addSpacing(32);
    rows->addWidget(m_title);
    rows->addSpacing(4);
    rows->addWidget(m_hint);
    rows->addSpacing(24);
    rows->addWidget(m_field);
    rows->addSpacing(24);
    rows->addWidget(m_startsLabel);
    rows->addSpacing(8);
    auto *starts = new QGridLayout;
    starts->setSpacing(8);
    starts->addWidget(m_import, 0, 0);
    starts->addWidget(m_open, 0, 1);
    starts->addWidget(m_sample, 1, 0, 1, 2);
    starts->setColumnStretch(0, 1);
    starts->setColumnStretch(1, 1);
    rows->addLayout(starts);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->addStretch(4);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(block, 1000);
    middle->addStretch(1);
    page->addLayout(middle);
    page->addStretch(5);
}

void EmptyState::setReadOnly(bool isReadOnly)
{
    m_field->setReadOnly(isReadOnly);
    m_key->setVisible(!isReadOnly);
    m_import->setEnabled(!isReadOnly);
}

void EmptyState::focusField()
{
    m_field->setFocus();
}

void EmptyState::clear()
{
    m_field->clear();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box(m_thread->mapTo(this, QPoint(0, 0)), m_thread->size());
    const QPointF middle(box.center().x() + 0.5, box.top());
    const QList<QPointF> steps{middle + QPointF(-112, 54), middle + QPointF(-44, 36), middle + QPointF(26.5, 23.5),
                               middle + QPointF(102, 8)};
    paintLargeThread(
        painter, steps,
        {color(Token::Accent), color(Token::Accent), color(Token::BorderDefault), color(Token::BorderDefault), false});
}

void EmptyState::retranslate()
{
    //: A database without any task. RU: «Запишите первое дело»
    m_title->setText(tr("Write down the first thing to do"));
    //: Under the title. RU: «Срок, клиента и приоритет можно указать прямо в строке.»
    m_hint->setText(tr("Due date, client and priority can be written into the same line."));
    //: For screen readers: the field for the first task. RU: «Новая задача»
    m_field->setAccessibleName(tr("New task"));
    //: In the empty field. RU: «Например: перезвонить Иванову завтра в 15:00»
    m_field->setPlaceholderText(tr("For example: call Smith back tomorrow at 15:00"));
    //: The key that enters the field. RU: «Enter»
    m_key->setText(tr("Enter"));
    m_field->setTextMargins(28, 0, m_key->sizeHint().width() + 12, 0); // a long line ends before the key
    //: Heading of three buttons. RU: «Или начните с готового»
    m_startsLabel->setText(tr("Or begin with what is there"));
    //: A button. RU: «Загрузить из CSV»
    m_import->setTexts(tr("Import from CSV"),
                       //: RU: «Таблица или выгрузка из CRM»
                       tr("A table, or an export of a CRM"));
    //: A button. RU: «Открыть общую базу»
    m_open->setTexts(tr("Open a shared database"),
                     //: RU: «Файл на сетевом диске»
                     tr("A file on a network drive"));
    //: A button. RU: «Посмотреть пример»
    m_sample->setTexts(tr("Look at a sample"),
                       //: RU: «Учебная база с задачами»
                       tr("A practice database with tasks"));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
