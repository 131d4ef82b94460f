// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/dim.h"

#include "ui/style/tokens.h"

#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QPointer>

namespace ui {

namespace {

class Overlay final : public QWidget
{
public:
    explicit Overlay(QWidget &window) : QWidget(&window)
    {
        setObjectName(QStringLiteral("dim"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        window.installEventFilter(this);
        setGeometry(window.rect());
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), color(Token::BgOverlay)); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return false;
    }
};

/// Lays the overlay when its dialog is shown, and takes it away when that is hidden or gone.
class Dimmer final : public QObject
{
public:
    explicit Dimmer(QDialog &dialog) : QObject(&dialog), m_dialog(dialog) { dialog.installEventFilter(this); }
    ~Dimmer() override { delete m_overlay; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        QWidget *parent = m_dialog.parentWidget();
        if (event->type() == QEvent::Show && !m_overlay && parent != nullptr && parent->window()->isVisible())
            m_overlay = new Overlay(*parent->window());
        else if (event->type() == QEvent::Hide)
            delete m_overlay;
        return false;
    }

private:
    QDialog &m_dialog;
    QPointer<QWidget> m_overlay{};
};

} // namespace

void dimBehind(QDialog &dialog)
{
    new Dimmer(dialog);
}

} // namespace ui
