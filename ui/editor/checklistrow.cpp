// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/checklisteditor.h"
#include "ui/editor/flatedit.h"
#include "ui/style/iconbutton.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <utility>

namespace ui {

namespace {

constexpr int kRowHeight = 32;
constexpr int kGripWidth = 12;

} // namespace

ChecklistRow::ChecklistRow(const core::ChecklistItem &item, QWidget *parent)
    : QWidget(parent),
      m_item(item),
      m_grip(new QLabel(this)),
      m_check(new QCheckBox(this)),
      m_line(new FlatLineEdit(this)),
      m_remove(new IconButton(QStringLiteral("close"), this, 24))
{
    setFixedHeight(std::max(kRowHeight, lineHeight(TextStyle::Body) + 12));
    m_check->setObjectName(QStringLiteral("checklistCheck"));
    m_line->setObjectName(QStringLiteral("checklistItem"));
    m_grip->setFixedWidth(kGripWidth);
    m_grip->setPixmap(icon(QStringLiteral("grip"), Token::BorderInput).pixmap(12, 16));
    m_grip->setCursor(Qt::OpenHandCursor);
    m_grip->installEventFilter(this);
    m_line->installEventFilter(this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(kFieldInset, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_grip);
    line->addSpacing(8);
    line->addWidget(m_check);
    line->addWidget(m_line, 1);
    line->addWidget(m_remove);
    QSizePolicy keepsPlace = m_remove->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_remove->setSizePolicy(keepsPlace);
    m_remove->hide();
    connect(m_check, &QCheckBox::toggled, this, [this](bool isDone) { // a screen reader toggles without a click
        if (std::exchange(m_item.isDone, isDone) != isDone)
            Q_EMIT toggled(isDone);
    });
    connect(m_remove, &QAbstractButton::clicked, this, &ChecklistRow::removeRequested);
    connect(m_line, &FlatLineEdit::emptyBackspace, this, &ChecklistRow::removeRequested);
    connect(m_line, &FlatLineEdit::entered, this, [this] {
        if (m_line->isEdited())
            Q_EMIT reworded(m_line->text());
    });
    showItem(item);
    retranslate();
}

void ChecklistRow::showItem(const core::ChecklistItem &item)
{
    m_item = item;
    m_check->setChecked(item.isDone);
    m_check->setAccessibleName(item.text);
    if (!m_line->isEdited() || !m_line->hasFocus())
        m_line->showText(item.text);
    restyle();
}

void ChecklistRow::restyle()
{
    QFont font = ui::font(TextStyle::Body);
    font.setStrikeOut(m_item.isDone);
    m_line->setFont(font);
    QPalette palette = m_line->palette();
    palette.setColor(QPalette::Text, color(m_item.isDone ? Token::TextMuted : Token::TextPrimary));
    m_line->setPalette(palette);
}

void ChecklistRow::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_line->setReadOnly(isReadOnly);
    m_check->setEnabled(!isReadOnly);
    m_grip->setVisible(!isReadOnly);
}

void ChecklistRow::retranslate()
{
    //: Name of the text of one line of a checklist. RU: «Пункт чек-листа»
    m_line->setAccessibleName(tr("Checklist item"));
    //: RU: «Удалить пункт»
    m_remove->setName(tr("Delete the item"));
}

bool ChecklistRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove
            = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove && !m_isReadOnly) {
            Q_EMIT moveRequested(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    if (watched == m_grip && !m_isReadOnly) {
        if (event->type() == QEvent::MouseButtonPress)
            return true; // the moves that follow come here
        if (event->type() == QEvent::MouseMove) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            if (mouse->buttons().testFlag(Qt::LeftButton)) {
                Q_EMIT dragged(m_grip->mapTo(parentWidget(), mouse->pos()).y());
                return true;
            }
        }
        if (event->type() == QEvent::MouseButtonRelease) {
            Q_EMIT dropped();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChecklistRow::enterEvent(QEnterEvent *)
{
    m_remove->setVisible(!m_isReadOnly);
}

void ChecklistRow::leaveEvent(QEvent *)
{
    m_remove->hide();
}

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProgressLine::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    update();
}

QSize ProgressLine::sizeHint() const
{
    return {96, 4};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), 2, color(Token::BgHover));
    if (m_done > 0 && m_total > 0)
        paintRounded(painter, QRectF(0, 0, width() * qreal(m_done) / m_total, height()), 2, color(Token::Accent));
}

} // namespace ui
