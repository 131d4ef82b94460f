// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/quickadd.h"

#include "core/commands/createtasks.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/capture/captureedit.h"
#include "ui/capture/capturepreview.h"
#include "ui/capture/clientoffer.h"
#include "ui/capture/earlykeys.h"
#include "ui/capture/newtask.h"
#include "ui/capture/nextstep.h"
#include "ui/capture/quickaddfooter.h"
#include "ui/capture/taskwords.h"
#include "ui/settings/preferences.h"
#include "ui/shell/edits.h"
#include "ui/style/dim.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"
#include "ui/style/windowshape.h"
#include "ui/text/errortext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>
#include <utility>

namespace ui {

namespace {

constexpr int kWidth = 848;
constexpr int kLeastWidth = 560;
constexpr int kFieldHeight = 64;
constexpr int kMargin = 20;
constexpr int kIcon = 20;
constexpr int kRadius = 10;
constexpr qreal kTop = 0.18; // of the window or screen

} // namespace

QuickAdd::QuickAdd(Edits &edits, const Preferences &preferences, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint),
      m_edits(edits),
      m_preferences(preferences),
      m_window(window),
      m_edit(new CaptureEdit(edits.store(), this)),
      m_earlyKeys(new EarlyKeys(*this, *m_edit)),
      m_preview(new CapturePreview(edits.store(), this)),
      m_offer(new ClientOffer(edits.store(), this)),
      m_footer(new QuickAddFooter(this))
{
    setObjectName(QStringLiteral("quickAdd"));
    roundCorners(*this, kRadius);
    dimBehind(*this);
    m_edit->setObjectName(QStringLiteral("quickAddEdit"));
    m_edit->setFrame(false);
    m_edit->setMaxLength(4 * static_cast<int>(core::kMaxTitleLength)); // a title and all that is said beside it
    m_edit->setFixedHeight(scaled(kFieldHeight));
    auto *plus = new QLabel(this);
    plus->setPixmap(icon(QStringLiteral("plus"), Token::Accent).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(kMargin, 0, kMargin, 0);
    line->setSpacing(4);
    line->addWidget(plus);
    line->addWidget(m_edit, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_preview);
    column->addWidget(m_offer);
    column->addWidget(m_footer);
    connect(m_edit, &CaptureEdit::captured, this, [this] {
        m_isReminderWanted = m_isReminderWanted || m_edit->text().isEmpty(); // the next draft begins anew
        preview();
    });
    connect(m_edit, &CaptureEdit::linesPasted, this, [this](const QString &text) {
        hide();
        Q_EMIT linesPasted(text);
    });
    connect(m_preview, &CapturePreview::tokenChosen, this, [this](const core::CaptureToken &token) {
        m_edit->setFocus();
        m_edit->setSelection(static_cast<int>(token.start), static_cast<int>(token.length));
    });
    connect(m_preview, &CapturePreview::tokenRemoved, this, &QuickAdd::removeToken);
    connect(m_preview, &CapturePreview::reminderRemoved, this, [this] {
        m_isReminderWanted = false;
        preview();
        m_edit->setFocus();
    });
    connect(m_offer, &ClientOffer::offered, this, &QuickAdd::fitHeight);
    connect(m_offer, &ClientOffer::taken, this, &QuickAdd::takeClient);
    connect(m_footer, &QuickAddFooter::openRequested, this, [this] { create(Then::Open); });
    connect(m_footer, &QuickAddFooter::createRequested, this, [this] { create(Then::Close); });
    retranslate();
    restyle();
}

void QuickAdd::openFor(core::Scope scope)
{
    if (m_edit->text().isEmpty() || m_edit->text() == m_offered)
        m_edit->setText(std::exchange(m_setAside, {}));
    openOn(scope);
    m_edit->selectAll();
}

void QuickAdd::openWith(core::Scope scope, const QString &signs)
{
    if (!m_edit->text().isEmpty() && m_edit->text() != m_offered)
        m_setAside = m_edit->text();
    m_offered = signs;
    m_edit->setText(signs);
    openOn(scope);
    m_edit->home(false);
}

void QuickAdd::openOn(core::Scope scope)
{
    m_scope = scope;
    place();
    m_edit->readAnew(); // "at 15:00" may mean tomorrow by now
    show();
    raise();
    activateWindow();
    m_edit->setFocus();
    m_earlyKeys->begin(*m_window);
}

void QuickAdd::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QDialog::changeEvent(event);
}

void QuickAdd::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        create(Then::Open);
    else if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier))
        create(Then::OneMore);
    else
        QDialog::keyPressEvent(event);
}

void QuickAdd::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), kRadius, color(Token::BgSurface));
    const int footTop = m_footer->geometry().top();
    painter.setClipRect(0, footTop, width(), height() - footTop);
    paintRounded(painter, rect(), kRadius, color(Token::BgSunken));
    painter.setClipping(false);
    painter.fillRect(0, footTop, width(), 1, color(Token::BorderSubtle));
    painter.fillRect(0, m_edit->height(), width(), 1, color(Token::BorderSubtle));
    paintEdge(painter, rect(), kRadius, color(needsHardEdges() ? Token::TextPrimary : Token::BorderDefault));
}

void QuickAdd::retranslate()
{
    //: RU: «Новая задача». Title and field of the line that becomes a task.
    setWindowTitle(tr("New task"));
    m_edit->setAccessibleName(windowTitle());
    m_edit->setPlaceholderText(windowTitle());
    m_footer->retranslate();
    m_offer->retranslate();
    m_footer->fitWidth(width());
    preview();
}

void QuickAdd::restyle()
{
    m_edit->setFont(ui::font(TextStyle::QuickInput));
}

void QuickAdd::place()
{
    const bool isOverWindow = m_window->isVisible() && !m_window->isMinimized();
    const QRect frame
        = isOverWindow ? QRect(m_window->mapToGlobal(QPoint(0, 0)), m_window->size()) : screen()->availableGeometry();
    const int width = qBound(kLeastWidth, frame.width() - 96, scaled(kWidth));
    resize(width, height());
    m_preview->setFixedWidth(width);
    m_footer->fitWidth(width);
    move(frame.left() + (frame.width() - width) / 2, frame.top() + static_cast<int>(frame.height() * kTop));
}

/// What the line says now.
core::Task QuickAdd::task() const
{
    const core::Store &store = m_edits.store();
    return newTask(m_edit->capture().draft, store, m_scope, [this](const QString &type) {
        return m_isReminderWanted ? m_preferences.defaultReminder(type) : std::nullopt;
    });
}

void QuickAdd::preview()
{
    const core::Task task = this->task();
    m_footer->setCanCreate(!task.title.isEmpty());
    m_preview->show(m_edit->capture(), task, m_edit->stranger());
    m_offer->look(task.clientName.isEmpty() ? task.title : QString());
    m_preview->setAccessibleDescription(
        task.title.isEmpty() ? QString() : taskSummary(task, m_edits.store().directory(), m_edits.store().clock()));
    fitHeight();
}

void QuickAdd::fitHeight()
{
    layout()->activate(); // the height it allowed before may be another
    const int offer = m_offer->isHidden() ? 0 : m_offer->height();
    resize(width(), m_edit->height() + m_preview->height() + offer + m_footer->height());
}

void QuickAdd::takeClient(const QString &client)
{
    core::TaskRow named;
    named.clientName = client;
    m_edit->setText(m_edit->text().trimmed() + nextStepLine(named) + u' ');
    m_edit->setFocus();
}

bool QuickAdd::focusNextPrevChild(bool next)
{
    if (next && m_edit->hasFocus() && m_offer->isOffered()) {
        m_offer->take();
        return true;
    }
    return QDialog::focusNextPrevChild(next);
}

void QuickAdd::removeToken(const core::CaptureToken &token)
{
    QString line = m_edit->text();
    qsizetype length = token.length;
    for (const core::CaptureToken &next : m_edit->capture().tokens) {
        // A deal is of its client: =Acme/Pilot goes as one.
        if (next.kind == core::CaptureKind::Deal && next.start == token.start + token.length)
            length += next.length;
    }
    line.remove(token.start, length);
    m_edit->setText(line.simplified());
    m_edit->setFocus();
}

void QuickAdd::create(Then then)
{
    const core::Task task = this->task();
    if (task.title.isEmpty()) {
        if (then == Then::Open) { // the panel asks for the title
            hide();
            Q_EMIT draftRequested(task);
        }
        return;
    }
    // The line is kept until the file has the task: a failed save costs no words.
    core::whenReady(m_edits.run(std::make_shared<core::CreateTasks>(QList<core::Task>{task})), this,
                    [this, then, line = m_edit->text()](const core::Result<core::Outcome> &outcome) {
                        if (!outcome) {
                            m_preview->complain(errorText(outcome.error()));
                            fitHeight();
                            return;
                        }
                        if (m_edit->text() == line)
                            m_edit->clear();
                        if (then != Then::OneMore)
                            hide();
                        if (then == Then::Open && !outcome->created.isEmpty())
                            Q_EMIT openRequested(outcome->created.constFirst());
                    });
}

} // namespace ui

#include "moc_quickadd.cpp"
