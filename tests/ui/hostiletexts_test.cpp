// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/hostiletexts.h"

#include "core/commands/createtasks.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/board/lanemodel.h"
#include "ui/board/taskcarddelegate.h"
#include "ui/capture/newtask.h"
#include "ui/list/listcolumns.h"
#include "ui/list/tasktable.h"
#include "ui/list/tasktablemodel.h"
#include "ui/reminders/notificationpopup.h"
#include "ui/reminders/popupstack.h"
#include "ui/shell/edits.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/toast.h"
#include "ui/style/plainlabel.h"
#include "ui/text/steptext.h"

#include <chrono>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;
using support::hostileTexts;

namespace {

/// What a person reads in a tool tip, which Qt shows as markup when it takes it for some.
QString readIn(const QString &toolTip)
{
    if (!Qt::mightBeRichText(toolTip))
        return toolTip;
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

/// Every label shows plain text; one that shows a picture has no text to take for markup.
bool areLabelsPlain(const QWidget &widget)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::ranges::all_of(
        labels, [](const QLabel *label) { return label->textFormat() == Qt::PlainText || label->text().isEmpty(); });
}

QList<core::Task> drafts()
{
    QList<core::Task> tasks;
    for (const QString &text : hostileTexts()) {
        core::Task task;
        task.title = text;
        task.clientName = text;
        task.dealName = text;
        task.tags = {text};
        tasks.append(task);
    }
    return tasks;
}

/// Paints a row or card, which must come back from whatever stands in it.
void paint(const QAbstractItemDelegate &delegate, const QModelIndex &index, QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(), size);
    option.state = QStyle::State_Enabled | QStyle::State_Selected | QStyle::State_MouseOver;
    delegate.paint(&painter, option, index);
}

} // namespace

TEST_CASE("a tool tip reads as the text it was made of", "[hostile]")
{
    for (const QString &text : hostileTexts()) {
        INFO(text.toStdString());
        CHECK(readIn(ui::plainToolTip(text)) == text);
    }
}

TEST_CASE("cards say every hostile text as it is", "[hostile]")
{
    support::TestStore store;
    ui::Edits edits(store);
    store.loadIndex();
    QList<core::Task> tasks = drafts();
    for (core::Task &task : tasks)
        task.assignee = store.me();
    store.run(std::make_shared<core::CreateTasks>(tasks));
    ui::LaneModel lane(edits, core::statuses::kNew);
    lane.setQuery({});
    support::TestStore::waitFor(
        [&] { return !lane.isLoading() && !lane.isPending() && lane.rowCount() == tasks.size(); });
    const ui::TaskCardDelegate delegate;
    for (int row = 0; row < lane.rowCount(); ++row) {
        const QModelIndex card = lane.index(row);
        const QString title = card.data().toString();
        INFO(title.toStdString());
        CHECK(title == tasks.at(row).title);
        CHECK(card.data(Qt::AccessibleTextRole).toString().startsWith(title));
        CHECK(readIn(card.data(Qt::ToolTipRole).toString()).startsWith(title));
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 268, 0);
        paint(delegate, card, {268, delegate.sizeHint(option, card).height()});
    }
}

TEST_CASE("rows of the list say every hostile text as it is", "[hostile]")
{
    support::TestStore store;
    store.loadIndex();
    QList<core::Task> tasks = drafts();
    for (core::Task &task : tasks)
        task.assignee = store.me();
    store.run(std::make_shared<core::CreateTasks>(tasks));
    ui::TaskTableModel model(store);
    ui::TaskTable table(model);
    table.resize(1200, 6000);
    table.show();
    model.setQuery({core::scopeFilter(core::Scope::All), {{core::SortKey::Rank, false}}, core::Grouping::None});
    const auto at = [&](int row, ui::ListColumn column) { return model.index(row, static_cast<int>(column)); };
    support::TestStore::waitFor([&] { return !model.isLoading() && model.rowCount() == tasks.size(); });
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex title = at(row, ui::ListColumn::Title);
        table.scrollTo(title);
        support::TestStore::waitFor([&] { return title.data(ui::TaskTableModel::IsLoadedRole).toBool(); });
        const QString text = tasks.at(row).title;
        INFO(text.toStdString());
        CHECK(title.data().toString() == text);
        CHECK(title.data(Qt::AccessibleTextRole).toString().contains(text));
        CHECK(at(row, ui::ListColumn::Client).data().toString().contains(text));
        const QPoint place = table.visualRect(title).center();
        QHelpEvent help(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table.viewport(), &help);
        CHECK(readIn(QToolTip::text()) == text);
    }
    CHECK_FALSE(table.grab().isNull()); // painting comes back from all of them
    QToolTip::hideText();
}

TEST_CASE("toasts notices and pop-ups show every hostile text as it is", "[hostile]")
{
    QWidget window;
    window.resize(900, 600);
    window.show();
    ui::Toast toast(window);
    ui::NoticeBar bar(&window);
    ui::PopupStack stack(std::chrono::hours(1));
    const core::Directory directory;
    for (const QString &text : hostileTexts()) {
        INFO(text.toStdString());
        const QString step
            = ui::stepText({.kind = core::Intent::Kind::CreateTasks, .count = 1, .title = text}, directory);
        toast.say(text, ui::Toast::Offer::Undo);
        bar.tell(ui::NoticeBar::Kind::Danger, text, text);
        stack.show(1, {.title = text, .due = u"today"_s, .client = text, .time = u"14:45"_s});
        CHECK((step.contains(text) || !step.contains(u"%1"_s)));
        CHECK(areLabelsPlain(toast));
        CHECK(areLabelsPlain(bar));
        REQUIRE(stack.popups().size() == 1);
        CHECK(areLabelsPlain(*stack.popups().constFirst()));
        CHECK(stack.popups().constFirst()->accessibleName().contains(text));
        CHECK(stack.popups().constFirst()->findChild<QLabel *>(u"popupTitle"_s)->text() == text);
        CHECK(window.size() == QSize(900, 600));
    }
}

TEST_CASE("quick add keeps all that was typed of a title that is too long", "[hostile]")
{
    support::TestStore store;
    const QString line = u"word "_s.repeated(200).trimmed();
    const core::Task task = ui::newTask(ui::readLine(line, store).draft, store, core::Scope::All, {});
    CHECK(task.description == line);
    CHECK(task.title.size() == core::kMaxTitleLength);
    CHECK(store.task(store.add(task)).description == line);
}
