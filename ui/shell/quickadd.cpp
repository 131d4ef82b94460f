// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/quickadd.h"

#include "core/commands/createtasks.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/settings/preferences.h"
#include "ui/shell/edits.h"
#include "ui/shell/newtask.h"
#include "ui/shell/taskwords.h"
#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/plainlabel.h"

#include <QBitmap>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWidth = 848;
constexpr int kLeastWidth = 560;
constexpr int kFieldHeight = 64;
constexpr int kPreviewHeight = 44;
constexpr int kFooterHeight = 52;
constexpr int kMargin = 20;
constexpr int kIcon = 20;
constexpr int kRadius = 10;
constexpr qreal kTop = 0.18; // of the window or screen

} // namespace

/// Takes the window's contents back while the line is open.
class QuickAdd::Dim final : public QWidget
{
public:
    explicit Dim(QWidget *window) : QWidget(window) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), color(Token::BgOverlay)); }
};

QuickAdd::QuickAdd(Edits &edits, const Preferences &preferences, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint),
      m_edits(edits),
      m_preferences(preferences),
      m_window(window),
      m_edit(new QLineEdit(this)),
      m_preview(new PlainLabel(TextStyle::Body, Token::TextSecondary, this)),
      m_signs(new PlainLabel(TextStyle::Meta, Token::TextMuted, this)),
      m_openHint(new PlainLabel(TextStyle::Meta, Token::TextSecondary, this)),
      m_create(new QPushButton(this))
{
    setObjectName(QStringLiteral("quickAdd"));
    setAttribute(Qt::WA_TranslucentBackground);
    m_edit->setObjectName(QStringLiteral("quickAddEdit"));
    m_preview->setObjectName(QStringLiteral("quickAddPreview"));
    m_create->setObjectName(QStringLiteral("quickAddCreateButton"));
    m_edit->setFrame(false);
    m_edit->setMaxLength(4 * static_cast<int>(core::kMaxTitleLength)); // a title and all that is said beside it
    setButtonKind(*m_create, ButtonKind::Filled);
    m_create->setDefault(true);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(kMargin, 0, 12, 0);
    footer->setSpacing(16);
    footer->addWidget(m_signs, 1);
    footer->addWidget(m_openHint);
    footer->addWidget(m_create);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_edit->setFixedHeight(scaled(kFieldHeight));
    auto *plus = new QLabel(this);
    plus->setPixmap(icon(QStringLiteral("plus"), Token::Accent).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(kMargin, 0, kMargin, 0);
    line->setSpacing(4);
    line->addWidget(plus);
    line->addWidget(m_edit, 1);
    column->addLayout(line);
    m_preview->setFixedHeight(scaled(kPreviewHeight));
    m_preview->setContentsMargins(kMargin, 0, kMargin, 0);
    column->addWidget(m_preview);
    footer->setSizeConstraint(QLayout::SetMinimumSize);
    auto *foot = new QWidget(this);
    foot->setFixedHeight(scaled(kFooterHeight));
    foot->setLayout(footer);
    column->addWidget(foot);
    connect(m_edit, &QLineEdit::textChanged, this, &QuickAdd::preview);
    connect(m_create, &QPushButton::clicked, this, [this] { create(Then::Close); });
    retranslate();
    restyle();
}

void QuickAdd::openFor(core::Scope scope)
{
    m_scope = scope;
    place();
    preview();
    show();
    raise();
    activateWindow();
    m_edit->setFocus();
    m_edit->selectAll();
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

void QuickAdd::hideEvent(QHideEvent *event)
{
    delete m_dim;
    QDialog::hideEvent(event);
}

void QuickAdd::resizeEvent(QResizeEvent *event)
{
    // Without a compositor what is not painted would be black.
    QBitmap shape(size());
    shape.clear();
    QPainter painter(&shape);
    painter.setBrush(Qt::color1);
    painter.setPen(Qt::color1);
    painter.drawRoundedRect(rect().adjusted(0, 0, -1, -1), kRadius, kRadius);
    painter.end();
    setMask(shape);
    QDialog::resizeEvent(event);
}

void QuickAdd::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), kRadius, color(Token::BgSurface));
    const int footTop = height() - scaled(kFooterHeight);
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
    //: RU: «Что получится». Spoken name of the line under the field that tells what was understood.
    m_preview->setAccessibleName(tr("Preview"));
    //: RU: «! приоритет   @ ответственный   # тег   = клиент». What the signs in the line mean.
    m_signs->setText(tr("! priority   @ assignee   # tag   = client"));
    //: RU: «Создать и открыть: %1». Hint at the foot; %1 is a shortcut.
    m_openHint->setText(tr("Create and open: %1").arg(QStringLiteral("Ctrl+Enter")));
    //: RU: «Создать». Button of the line that becomes a task.
    m_create->setText(tr("Create"));
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
    if (isOverWindow && !m_dim) {
        m_dim = new Dim(m_window);
        m_dim->setGeometry(m_window->rect());
        m_dim->show();
    }
    const int width = qBound(kLeastWidth, frame.width() - 96, scaled(kWidth));
    resize(width, sizeHint().height());
    move(frame.left() + (frame.width() - width) / 2, frame.top() + static_cast<int>(frame.height() * kTop));
}

/// What the line says now.
core::Task QuickAdd::task() const
{
    const core::Store &store = m_edits.store();
    return newTask(readLine(m_edit->text(), store).draft, store, m_scope, m_preferences.defaultReminder());
}

void QuickAdd::preview()
{
    const core::Task task = this->task();
    m_create->setEnabled(!task.title.isEmpty());
    m_preview->setText(task.title.isEmpty() ? QString()
                                            : taskSummary(task, m_edits.store().directory(), m_edits.store().clock()));
    m_preview->setAccessibleDescription(m_preview->text());
}

void QuickAdd::create(Then then)
{
    const core::Task task = this->task();
    if (task.title.isEmpty())
        return;
    // The line is kept until the file has the task: a failed save costs no words.
    core::whenReady(m_edits.run(std::make_shared<core::CreateTasks>(QList<core::Task>{task})), this,
                    [this, then, line = m_edit->text()](const core::Result<core::Outcome> &outcome) {
                        if (!outcome)
                            return;
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
