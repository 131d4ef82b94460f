// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/taskrowdelegate.h"

#include "core/domain/person.h"
#include "core/domain/status.h"
#include "core/domain/task.h"
#include "core/domain/taskcheck.h"
#include "ui/list/listcolumns.h"
#include "ui/list/listgeometry.h"
#include "ui/list/tasktable.h"
#include "ui/list/tasktablemodel.h"
#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"
#include "ui/text/duestate.h"

#include <algorithm>
#include <array>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace ui {

namespace {

constexpr int kKeptTexts = 2000;
constexpr int kAvatar = 24;
constexpr int kAvatarGap = 8;
constexpr int kTagGap = 4;
constexpr int kDuePadding = 8;
constexpr int kDueRoom = 24; // right of the text of the last column
constexpr int kSkeleton = 8; // height of a block that stands for text
constexpr int kSubtasksGap = 8;
constexpr int kLeastTitle = 80; // beside how far the parts are
constexpr int kIndent = 20; // of a part below its task
constexpr int kDeepest = 6; // what lies deeper stands no further to the right
constexpr std::array kActionIcons{"check", "calendar", "snooze", "more"}; // in the order of RowAction

constexpr int kActionInset = 6; // the part of an action on each side of its glyph: a sixth

QString expectedTitleKey()
{
    return QStringLiteral("titleWhenOpened");
}

ListColumn columnOf(const QModelIndex &index)
{
    return static_cast<ListColumn>(index.column());
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

int indentOf(int depth)
{
    return scaled(kIndent) * std::min(depth, kDeepest);
}

/// A block a third to two thirds as wide as the cell, always the same for a row.
void paintPlaceholder(QPainter &painter, const QRect &cell, const QModelIndex &index)
{
    const QRect text = cellTextWithin(cell);
    const int width = text.width() / 3 + index.row() * 37 % std::max(1, text.width() / 3);
    paintSkeletonBlock(painter, {text.left(), cell.center().y() - kSkeleton / 2, width, kSkeleton});
}

} // namespace

TaskRowDelegate::TaskRowDelegate(TaskTable &table) : QStyledItemDelegate(&table), m_table(table), m_elided(kKeptTexts)
{ }

QSize TaskRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    return {specOf(columnOf(index)).minWidth, m_table.rowHeightOfText()};
}

void TaskRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(TaskTableModel::IsHeadingRole).toBool()) // spans all columns: the table paints it
        return;
    const QRect cell = option.rect.adjusted(0, 0, 0, -1); // the line below belongs to the row
    if (!index.data(TaskTableModel::IsLoadedRole).toBool()) {
        if (!specOf(columnOf(index)).isFixed)
            paintPlaceholder(*painter, cell, index);
        return;
    }
    const QColor ground = m_table.groundOf(index.row());
    switch (columnOf(index)) {
    case ListColumn::Status:
        paintStatusGlyph(*painter, QStyle::visualRect(option.direction, cell, glyphWithin(cell)),
                         index.data(TaskTableModel::StatusRole).value<core::Status>(), ground);
        break;
    case ListColumn::Priority:
        paintPriorityGlyph(*painter, QStyle::visualRect(option.direction, cell, glyphWithin(cell)),
                           static_cast<core::Priority>(index.data(TaskTableModel::PriorityRole).toInt()), ground);
        break;
    case ListColumn::Title:
        paintTitle(*painter, option, index);
        break;
    case ListColumn::Due:
        // "Yesterday, 16:00" in a wide font needs the padding, and the margin of the row where that is free.
        paintDueText(*painter,
                     cellTextWithin(cell).adjusted(0, 0, m_table.isLast(index.column()) ? kDueRoom : kDuePadding, 0),
                     static_cast<DueState>(index.data(TaskTableModel::DueStateRole).toInt()),
                     index.data(Qt::DisplayRole).toString());
        break;
    case ListColumn::Assignee:
        paintAssignee(*painter, cell, index);
        break;
    case ListColumn::Tags:
        paintTags(*painter, cell, index);
        break;
    default:
        paintText(*painter, cell, index);
        break;
    }
}

const QString &TaskRowDelegate::elided(const QPainter &painter, int width, const QString &text) const
{
    const QString key
        = QString::number(width) + QLatin1Char(painter.font().weight() > QFont::Normal ? 'b' : 'n') + text;
    QString *shown = m_elided.object(key);
    if (!shown) {
        shown = new QString(QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, width));
        m_elided.insert(key, shown);
    }
    return *shown;
}

void TaskRowDelegate::drawElided(QPainter &painter, const QRect &rect, const QString &text) const
{
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, elided(painter, rect.width(), text));
}

/// A text that the search looks into.
void TaskRowDelegate::drawSearched(QPainter &painter, const QRect &rect, const QString &text) const
{
    paintTextWithHits(painter, rect, elided(painter, rect.width(), text), m_sought);
}

void TaskRowDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    const bool hasActions = m_table.showsActions(index.row());
    const TitleCell parts = TitleCell::within(cell, hasActions);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isClosed = index.data(TaskTableModel::IsClosedRole).toBool();
    painter.setFont(font(isSelected ? TextStyle::CardTitle : TextStyle::Body));
    painter.setPen(color(isClosed ? Token::TextSecondary : Token::TextPrimary));
    const QRect room = QStyle::visualRect(
        option.direction, cell, parts.text.adjusted(indentOf(index.data(TaskTableModel::DepthRole).toInt()), 0, 0, 0));
    drawSearched(painter, paintSubtasks(painter, room, index), index.data(Qt::DisplayRole).toString());
    if (hasActions)
        paintActions(painter, cell);
}

/// How far the parts of a task are, at the end of its title; gives the room that is left for that.
QRect TaskRowDelegate::paintSubtasks(QPainter &painter, const QRect &room, const QModelIndex &index) const
{
    const QString text = index.data(TaskTableModel::SubtasksRole).toString();
    const int width = text.isEmpty() ? 0 : QFontMetrics(font(TextStyle::Caption)).horizontalAdvance(text);
    if (width == 0 || room.width() < kLeastTitle + width)
        return room;
    painter.save();
    painter.setFont(font(TextStyle::Caption));
    painter.setPen(color(Token::TextSecondary));
    const bool isMirrored = m_table.layoutDirection() == Qt::RightToLeft;
    const int side = isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(room, side | Qt::AlignVCenter, text);
    painter.restore();
    const int taken = width + kSubtasksGap;
    return isMirrored ? room.adjusted(taken, 0, 0, 0) : room.adjusted(0, 0, -taken, 0);
}

void TaskRowDelegate::paintActions(QPainter &painter, const QRect &cell) const
{
    const TitleCell parts = TitleCell::within(cell, true);
    for (size_t i = 0; i < parts.actions.size(); ++i) {
        const auto action = static_cast<RowAction>(i);
        const QRect box = QStyle::visualRect(m_table.layoutDirection(), cell, parts.actions.at(i));
        if (m_table.hoveredAction() == action)
            paintRounded(painter, box, 6, color(Token::BgHover));
        const int inset = box.width() / kActionInset;
        paintIcon(painter, box.adjusted(inset, inset, -inset, -inset), QString::fromLatin1(kActionIcons.at(i)),
                  color(Token::TextSecondary));
    }
}

void TaskRowDelegate::paintAssignee(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const auto person = index.data(TaskTableModel::AssigneeRole).value<core::Person>();
    if (!person.id.isValid())
        return;
    const QRect text = cellTextWithin(cell);
    const int side = std::min(scaled(kAvatar), cell.height());
    const QRect avatar(text.left(), cell.top() + (cell.height() - side) / 2, side, side);
    paintAvatar(painter, QStyle::visualRect(m_table.layoutDirection(), cell, avatar), person);
    const QRect name = text.adjusted(side + kAvatarGap, 0, 0, 0);
    if (name.width() < side) // the avatar alone
        return;
    painter.setFont(font(TextStyle::Body));
    painter.setPen(color(Token::TextSecondary));
    drawElided(painter, QStyle::visualRect(m_table.layoutDirection(), cell, name), person.name);
}

void TaskRowDelegate::paintTags(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    QRect rest = cellTextWithin(cell);
    const QStringList tags = index.data(TaskTableModel::TagsRole).toStringList();
    for (const QString &tag : tags) {
        if (rest.width() < kAvatar)
            return;
        rest.setLeft(rest.left() + paintTagChip(painter, rest, tag) + kTagGap);
    }
}

void TaskRowDelegate::paintText(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    painter.setFont(font(TextStyle::Body));
    painter.setPen(color(Token::TextSecondary));
    const bool isSearched = columnOf(index) == ListColumn::Client || columnOf(index) == ListColumn::Deal;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (isSearched)
        drawSearched(painter, cellTextWithin(cell), text);
    else
        drawElided(painter, cellTextWithin(cell), text);
}

QWidget *TaskRowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("titleCellEdit"));
    //: Accessible name of the field that renames a task in its row. RU: «Название»
    edit->setAccessibleName(tr("Title"));
    connect(edit, &QLineEdit::textEdited, edit, [edit] { setFieldInvalid(*edit, false); });
    edit->setFont(font(TextStyle::Body));
    edit->setProperty(qPrintable(expectedTitleKey()), index.data(Qt::EditRole));
    return edit;
}

/// Enter with a title that will be refused leaves it in the field, to be shortened.
bool TaskRowDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *edit = qobject_cast<QLineEdit *>(watched);
    if (edit == nullptr || event->type() != QEvent::KeyPress || !isEnter(*static_cast<QKeyEvent *>(event))
        || core::charactersIn(core::cleanedTitle(edit->text())) <= core::kMaxTitleLength)
        return QStyledItemDelegate::eventFilter(watched, event);
    setFieldInvalid(*edit, true);
    Q_EMIT commitData(edit); // the refusal is told where all are
    return true;
}

void TaskRowDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    Q_UNUSED(index) // a change by others does not overwrite what is being typed
    auto *edit = static_cast<QLineEdit *>(editor);
    if (edit->isModified())
        return;
    edit->setText(edit->property(qPrintable(expectedTitleKey())).toString());
    edit->selectAll();
}

void TaskRowDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    Q_UNUSED(model) // the store tells the model, once the change is in the file
    const QString was = editor->property(qPrintable(expectedTitleKey())).toString();
    const QString now = core::cleanedTitle(static_cast<QLineEdit *>(editor)->text());
    if (!now.isEmpty() && now != was)
        Q_EMIT titleEdited(core::TaskId{index.data(TaskTableModel::TaskIdRole).toLongLong()}, was, now);
}

void TaskRowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    Q_UNUSED(index)
    const int height = std::min(option.rect.height() - 4, std::max(editor->sizeHint().height(), 28));
    QRect place = option.rect.adjusted(-4, 0, -4, 0);
    place.setTop(option.rect.top() + (option.rect.height() - height) / 2);
    place.setHeight(height);
    editor->setGeometry(place);
}

} // namespace ui

#include "moc_taskrowdelegate.cpp"
