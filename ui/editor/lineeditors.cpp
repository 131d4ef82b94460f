// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/lineeditors.h"

#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/editor/flatedit.h"
#include "ui/editor/suggestions.h"
#include "ui/shell/edits.h"
#include "ui/shell/taskedits.h"
#include "ui/style/followupstyle.h"
#include "ui/style/iconbutton.h"
#include "ui/text/duration.h"
#include "ui/text/nameorder.h"
#include "ui/text/tasktext.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QRegularExpression>

namespace ui {

namespace {

using namespace Qt::Literals::StringLiterals;

QString words(const char *text)
{
    return QCoreApplication::translate("ui::LineEditor", text);
}

/// "№ 17 · Title": how a task is offered as parent.
QString parentText(const core::TaskRow &task)
{
    //: A task by its number and title. RU: «№ %1 · %2»
    return words(QT_TRANSLATE_NOOP("ui::LineEditor", "No. %1 · %2")).arg(task.id.value()).arg(task.title);
}

/// Finds tasks by words and tells them as they are offered; the task itself is left out.
void findParents(core::Store &store, QObject *asker, core::TaskId child, const QString &typed,
                 const Suggestions::Answer &answer)
{
    static constexpr size_t kMost = 12;
    core::TaskQuery query;
    query.filter = core::Filter::text(typed);
    core::whenReady(
        store.order(query), asker, [&store, asker, child, answer](const core::Result<core::TaskOrder> &order) {
            QList<core::TaskId> ids;
            for (size_t i = 0; order && i < std::min(order->ids.size(), kMost); ++i)
                ids.append(core::TaskId(order->ids.at(i)));
            core::whenReady(store.rows(ids), asker, [child, answer](const core::Result<QList<core::TaskRow>> &rows) {
                QStringList texts;
                for (const core::TaskRow &row : rows ? *rows : QList<core::TaskRow>()) {
                    if (row.id != child)
                        texts.append(parentText(row));
                }
                answer(texts);
            });
        });
}

} // namespace

void offerNames(FieldEditor &asker, core::Vocabulary vocabulary, const QString &typed, const QString &client,
                const Suggestions::Answer &answer)
{
    core::whenReady(asker.session().store().suggestions(vocabulary, typed, client), &asker,
                    [answer, typed](const core::Result<QStringList> &names) {
                        answer(inNameOrder(names.value_or(QStringList()), typed));
                    });
}

LineEditor::LineEditor(core::Field field, TaskSession &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_line(new FlatLineEdit(this))
{
    static const QHash<core::Field, QString> names{{core::Field::EstimateMinutes, u"estimateEdit"_s},
                                                   {core::Field::SpentMinutes, u"spentEdit"_s}};
    m_line->setObjectName(names.value(field, core::keyOf(field) + u"Edit"_s));
    setFocusProxy(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    connect(m_line, &FlatLineEdit::entered, this, &LineEditor::flush);
}

void LineEditor::showText(const QString &text)
{
    m_seen = value();
    m_line->showText(text);
    Q_EMIT complained({});
}

bool LineEditor::isEditing() const
{
    return m_line->isEdited();
}

void LineEditor::flush()
{
    if (!m_line->isEdited() || m_line->isReadOnly())
        return;
    take(m_line->text().trimmed());
}

void LineEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

void LineEditor::retranslate()
{
    m_line->setAccessibleName(fieldName(field()));
}

void LineEditor::setInvalid(bool isInvalid)
{
    setFieldInvalid(*m_line, isInvalid);
    m_line->update();
}

void LineEditor::activate()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

NameEditor::NameEditor(core::Field field, TaskSession &session, QWidget *parent) : LineEditor(field, session, parent)
{
    auto *offers = new Suggestions(line(), [this](const QString &typed, const Suggestions::Answer &answer) {
        const bool isDeal = this->field() == core::Field::Deal;
        offerNames(*this, isDeal ? core::Vocabulary::Deals : core::Vocabulary::Clients, typed,
                   isDeal ? this->session().task().clientName : QString(), answer);
    });
    connect(offers, &Suggestions::chosen, this, &NameEditor::flush);
}

void NameEditor::showValue()
{
    showText(std::get<QString>(value()));
}

void NameEditor::retranslate()
{
    LineEditor::retranslate();
    //: In the client field of a task that has none. RU: «Добавить клиента»
    line().setPlaceholderText(field() == core::Field::Client
                                  ? words(QT_TRANSLATE_NOOP("ui::LineEditor", "Add a client"))
                                  //: In the deal field of a task that has none. RU:
                                  //: «Добавить сделку»
                                  : words(QT_TRANSLATE_NOOP("ui::LineEditor", "Add a deal")));
}

void NameEditor::take(const QString &text)
{
    const core::FieldValue before = seen();
    line().showText(text);
    session().commit(field(), text, before);
}

DurationEditor::DurationEditor(core::Field field, TaskSession &session, QWidget *parent)
    : LineEditor(field, session, parent)
{
    if (field == core::Field::SpentMinutes)
        addTimer();
}

void DurationEditor::addTimer()
{
    m_timer = new IconButton(u"play"_s, this);
    m_timer->setObjectName(u"timerButton"_s);
    layout()->addWidget(m_timer);
    connect(m_timer, &QAbstractButton::clicked, this, [this] {
        flush();
        Edits &edits = session().edits();
        if (edits.mayEdit())
            edits.run(taskedits::turnTimer(session().id(), session().store()));
    });
    connect(&session().store(), &core::Store::changed, this, [this](const core::Changes &changes) {
        if (changes.directory || changes.everything)
            showTimer();
    });
}

void DurationEditor::showTimer()
{
    if (m_timer == nullptr)
        return;
    const bool isTimed = taskedits::isTimed(session().id(), session().store());
    m_timer->setIconName(isTimed ? u"pause"_s : u"play"_s);
    //: Beside the time spent on a task: counts it, or ends that. RU: «Начать отсчёт времени», «Остановить отсчёт
    //: времени»
    m_timer->setName(isTimed ? words(QT_TRANSLATE_NOOP("ui::LineEditor", "Stop the timer"))
                             : words(QT_TRANSLATE_NOOP("ui::LineEditor", "Start the timer")));
}

void DurationEditor::showValue()
{
    showText(durationText(std::get<qint64>(value())));
    showTimer();
}

void DurationEditor::setReadOnly(bool isReadOnly)
{
    LineEditor::setReadOnly(isReadOnly);
    if (m_timer != nullptr)
        m_timer->setEnabled(!isReadOnly && session().id().isValid());
}

void DurationEditor::retranslate()
{
    LineEditor::retranslate();
    showTimer();
    //: In the empty field of an estimate or of the time spent: an example. RU: «Например: 1 ч 30 мин»
    line().setPlaceholderText(words(QT_TRANSLATE_NOOP("ui::LineEditor", "For example: 1 h 30 min")));
}

void DurationEditor::take(const QString &text)
{
    const auto minutes = minutesOf(text);
    // A century of minutes; more is a slip of the finger.
    if (!minutes || *minutes > 52'560'000) {
        setInvalid(true);
        //: Under a field for a span of time that was not understood. RU: «Напишите время так: 1 ч 30 мин, 1:30 или 90»
        Q_EMIT complained(
            words(QT_TRANSLATE_NOOP("ui::LineEditor", "Write the time like this: 1 h 30 min, 1:30 or 90.")));
        return;
    }
    setInvalid(false);
    const core::FieldValue before = seen();
    line().showText(durationText(*minutes));
    Q_EMIT complained({});
    session().commit(field(), *minutes, before);
}

ParentEditor::ParentEditor(TaskSession &session, QWidget *parent) : LineEditor(core::Field::Parent, session, parent)
{
    auto *offers = new Suggestions(line(), [this](const QString &typed, const Suggestions::Answer &answer) {
        findParents(this->session().store(), this, this->session().id(), typed, answer);
    });
    connect(offers, &Suggestions::chosen, this, &ParentEditor::flush);
}

void ParentEditor::showValue()
{
    const auto id = std::get<core::TaskId>(value());
    if (!id.isValid()) {
        showText({});
        return;
    }
    showText(u"№ "_s + QString::number(id.value()));
    core::whenReady(session().store().rows({id}), this, [this, id](const core::Result<QList<core::TaskRow>> &rows) {
        if (rows && !rows->isEmpty() && !isEditing() && value() == core::FieldValue(id))
            showText(parentText(rows->first()));
    });
}

void ParentEditor::retranslate()
{
    LineEditor::retranslate();
    //: In the empty field of the task above this one: it is found by its number or words. RU: «Номер или слова»
    line().setPlaceholderText(words(QT_TRANSLATE_NOOP("ui::LineEditor", "Number or words")));
}

void ParentEditor::take(const QString &text)
{
    static const QRegularExpression number(u"^[^\\d·]*(\\d{1,15})(?:\\s*·.*)?$"_s);
    const auto match = number.match(text);
    const core::TaskId parent(match.hasMatch() ? match.captured(1).toLongLong() : 0);
    if (!text.isEmpty() && (!match.hasMatch() || parent == session().id())) {
        setInvalid(true);
        //: Under the field of the task above this one. RU: «Выберите задачу из списка или напишите её номер»
        Q_EMIT complained(
            words(QT_TRANSLATE_NOOP("ui::LineEditor", "Choose a task from the list or write its number.")));
        return;
    }
    setInvalid(false);
    const core::FieldValue before = seen();
    line().showText(text);
    Q_EMIT complained({});
    session().commit(field(), parent, before);
}

} // namespace ui

#include "moc_lineeditors.cpp"
