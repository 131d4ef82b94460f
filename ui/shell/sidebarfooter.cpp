// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/sidebarfooter.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/style/iconbutton.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

namespace ui {

namespace {

constexpr int kHeight = 48;
constexpr int kAvatar = 24;
constexpr int kStateIcon = 12;
constexpr int kSlowAfter = 2000; // ms
constexpr int kButton = 28;

} // namespace

/// The initials of the person at the keyboard.
class SidebarFooter::Avatar final : public QWidget
{
public:
    Avatar(const core::Store &store, QWidget *parent) : QWidget(parent), m_store(store)
    {
        setFixedSize(kAvatar, kAvatar);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const core::Person *me = m_store.directory().person(m_store.me());
        paintAvatar(painter, rect(), me != nullptr ? *me : core::Person{});
    }

private:
    const core::Store &m_store;
};

SidebarFooter::SidebarFooter(core::Store &store, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_avatar(new Avatar(store, this)),
      m_name(new PlainLabel(TextStyle::Chip, Token::TextPrimary, this)),
      m_stateIcon(new QLabel(this)),
      m_state(new PlainLabel(TextStyle::Caption, Token::TextMuted, this)),
      m_settings(new IconButton(QStringLiteral("settings"), this)),
      m_reminders(new IconButton(QStringLiteral("bell"), this))
{
    m_reminders->setObjectName(QStringLiteral("remindersButton"));
    connect(m_reminders, &IconButton::clicked, this, &SidebarFooter::remindersRequested);
    m_settings->setObjectName(QStringLiteral("settingsButton"));
    m_state->setObjectName(QStringLiteral("saveStateLabel"));
    for (QLabel *label : {m_name, m_state})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_settings, &IconButton::clicked, this, &SidebarFooter::settingsRequested);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kSlowAfter);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        refresh();
    });
    connect(&store, &core::Store::pendingWritesChanged, this, [this](int count) {
        if (count == 0) {
            m_patience.stop();
            m_isSlow = false;
        } else if (!m_patience.isActive() && !m_isSlow) {
            m_patience.start();
        }
        refresh();
    });
    connect(&store, &core::Store::stateChanged, this, &SidebarFooter::refresh);
    connect(&store, &core::Store::changed, this, &SidebarFooter::refresh);
    setRail(false);
    refresh();
}

void SidebarFooter::setWaitingReminders(int count)
{
    const bool wereThere = m_waiting > 0;
    m_waiting = count;
    if (wereThere != (count > 0))
        setRail(m_isRail);
    refresh();
}

void SidebarFooter::setRail(bool isRail)
{
    m_isRail = isRail;
    m_reminders->setVisible(m_waiting > 0);
    delete layout();
    auto *grid = new QGridLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_stateIcon, m_state})
        widget->setVisible(!isRail);
    if (isRail) {
        grid->setContentsMargins(0, 8, 0, 8);
        grid->addWidget(m_avatar, 0, 0, Qt::AlignHCenter);
        grid->addWidget(m_settings, 1, 0, Qt::AlignHCenter);
        grid->addWidget(m_reminders, 2, 0, Qt::AlignHCenter);
        setFixedHeight(kAvatar + kButton + 24 + (m_waiting > 0 ? kButton + 8 : 0));
        return;
    }
    grid->setContentsMargins(16, 0, 12, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(0);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(3, 1);
    grid->addWidget(m_avatar, 1, 0, 2, 1);
    grid->setColumnMinimumWidth(1, 8);
    grid->addWidget(m_name, 1, 2, 1, 2);
    grid->addWidget(m_stateIcon, 2, 2);
    grid->addWidget(m_state, 2, 3);
    grid->setColumnStretch(3, 1);
    grid->addWidget(m_reminders, 1, 4, 2, 1);
    grid->addWidget(m_settings, 1, 5, 2, 1);
    setFixedHeight(qMax(kHeight, lineHeight(TextStyle::Chip) + lineHeight(TextStyle::Caption) + 12));
}

void SidebarFooter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void SidebarFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width() - 1, 1, color(Token::BorderSubtle));
}

void SidebarFooter::refresh()
{
    const SaveState state = saveState();
    m_name->setText(myName());
    m_reminders->setIconName(QStringLiteral("bell"), Token::Danger);
    //: Button at the foot of the sidebar: so many reminders rang and wait. RU: «Напоминания: %n»
    m_reminders->setName(tr("Reminders: %n", nullptr, m_waiting), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_avatar->setToolTip(plainToolTip(myName()));
    m_avatar->update();
    m_state->setText(QStringLiteral(" ") + state.text);
    m_stateIcon->setPixmap(
        icon(state.icon, Token::TextMuted).pixmap(QSize(kStateIcon, kStateIcon), devicePixelRatioF()));
    //: RU: «Состояние сохранения». Spoken name of the words under the user's name.
    m_state->setAccessibleName(tr("Save state"));
    m_state->setAccessibleDescription(state.text);
    //: RU: «Настройки». Name of the button at the foot of the sidebar.
    m_settings->setName(tr("Settings"), Qt::CTRL | Qt::Key_Comma);
}

SidebarFooter::SaveState SidebarFooter::saveState() const
{
    if (m_store.isReadOnly()) {
        //: RU: «Только чтение». Under the user's name: the file cannot be changed now.
        return {QStringLiteral("lock"), tr("Read-only")};
    }
    if (m_isSlow) {
        //: RU: «Сохраняем…». Under the user's name: a change is on its way to the file for more than two seconds.
        return {QStringLiteral("sync"), tr("Saving…")};
    }
    const QDateTime saved = m_store.savedAt();
    if (!saved.isValid()) {
        //: RU: «Всё готово». Under the user's name: nothing was changed yet since the program was started.
        return {QStringLiteral("check"), tr("All set")};
    }
    const QTime time = saved.toTimeZone(m_store.clock().zone()).time();
    //: RU: «Сохранено в %1». Under the user's name; %1 is a time of day.
    return {QStringLiteral("check"), tr("Saved at %1").arg(QLocale().toString(time, QLocale::ShortFormat))};
}

QString SidebarFooter::myName() const
{
    const core::Person *me = m_store.directory().person(m_store.me());
    return me != nullptr ? me->name : QString();
}

} // namespace ui

#include "moc_sidebarfooter.cpp"
