// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/closetotray.h"

#include "app/platform/trayicon.h"
#include "ui/style/dim.h"
#include "ui/style/followupstyle.h"

#include <chrono>
#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace app {

namespace {

const QString kExplainedKey = QStringLiteral("tray/closeExplained");
const QString kMinimizeExplainedKey = QStringLiteral("tray/minimizeExplained"); // the same where no tray is

// Pressing the tray takes the focus away before we hear of the press.
constexpr std::chrono::milliseconds kJustActive(400);

/// What is said at the first close.
struct Words
{
    QString title;
    QString text;
    QString button;
};

Words trayWords()
{
    return {
        //: Said once, when the window is closed for the first time. RU: «Followup остаётся работать в трее»
        CloseToTray::tr("Followup keeps running in the tray"),
        //: Below “Followup keeps running in the tray”. RU: «Закрытие только прячет окно, чтобы напоминания приходили
        //: вовремя. Выйти совсем: Ctrl+Q или «Выйти» в меню значка.»
        CloseToTray::tr("Closing only hides the window, so that reminders come on time. To quit, press Ctrl+Q or "
                        "choose Quit in the menu of the tray icon."),
        //: Button under “Followup keeps running in the tray”. RU: «Спрятать окно»
        CloseToTray::tr("Hide the window"),
    };
}

Words noTrayWords()
{
    return {
        //: Said once, when the window is closed for the first time on a desktop without a tray.
        //: RU: «Followup продолжает работать»
        CloseToTray::tr("Followup keeps running"),
        //: Below “Followup keeps running”. RU: «Трея здесь нет, поэтому закрытие только сворачивает окно, чтобы
        //: напоминания приходили вовремя. Выйти совсем: Ctrl+Q.»
        CloseToTray::tr("There is no tray here, so closing only minimizes the window: reminders still come on time. "
                        "To quit, press Ctrl+Q."),
        //: Button under “Followup keeps running”. RU: «Свернуть окно»
        CloseToTray::tr("Minimize the window"),
    };
}

} // namespace

CloseToTray::CloseToTray(QWidget &window, const TrayIcon &tray, QSettings &settings, QObject *parent)
    : QObject(parent), m_window(window), m_tray(tray), m_settings(settings)
{
    m_window.installEventFilter(this);
    // Quitting asks each window to close; that close is meant.
    QCoreApplication::instance()->installEventFilter(this);
}

bool CloseToTray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == QCoreApplication::instance() && event->type() == QEvent::Quit) {
        m_isQuitting = true;
        // Over as soon as the windows have been asked: one of them may refuse.
        QMetaObject::invokeMethod(
            this, [this] { m_isQuitting = false; }, Qt::QueuedConnection);
    }
    if (watched != &m_window)
        return false;
    if (event->type() == QEvent::WindowDeactivate)
        m_wasActive.start();
    if (event->type() != QEvent::Close || m_isQuitting || qApp->isSavingSession())
        return false;
    event->ignore();
    if (!m_staysInTray)
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    else if (!m_settings.value(m_tray.isShown() ? kExplainedKey : kMinimizeExplainedKey).toBool())
        explain();
    else
        hideOrMinimise();
    return true;
}

void CloseToTray::raise(const QString &activationToken)
{
    if (!activationToken.isEmpty()) // read by Qt when the window is activated
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void CloseToTray::toggle()
{
    const bool wasActive = m_wasActive.isValid() && !m_wasActive.hasExpired(kJustActive.count());
    const bool isInFront = m_window.isVisible() && !m_window.isMinimized() && (m_window.isActiveWindow() || wasActive);
    if (isInFront)
        hideOrMinimise();
    else
        raise();
}

void CloseToTray::hideOrMinimise()
{
    if (m_tray.isShown())
        m_window.hide();
    else
        m_window.showMinimized();
}

void CloseToTray::explain()
{
    const bool hasTray = m_tray.isShown();
    const Words words = hasTray ? trayWords() : noTrayWords();
    auto *box = new QMessageBox(QMessageBox::Information, QStringLiteral("Followup"), words.title,
                                QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("closeExplanation"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    ui::dimBehind(*box);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(words.text);
    QPushButton *hide = box->addButton(words.button, QMessageBox::AcceptRole);
    //: Button under “Followup keeps running in the tray”. RU: «Выйти из Followup»
    QPushButton *quit = box->addButton(tr("Quit Followup"), QMessageBox::DestructiveRole);
    ui::setButtonKind(*hide, ui::ButtonKind::Filled);
    box->setDefaultButton(hide);
    connect(hide, &QPushButton::clicked, this, [this, hasTray] {
        m_settings.setValue(hasTray ? kExplainedKey : kMinimizeExplainedKey, true);
        hideOrMinimise();
    });
    connect(quit, &QPushButton::clicked, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    box->open();
}

} // namespace app
