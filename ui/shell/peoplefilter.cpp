// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/peoplefilter.h"

#include "ui/style/chipbutton.h"
#include "ui/style/followupstyle.h"
#include "ui/style/painters.h"
#include "ui/style/plainlabel.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace ui {

namespace {

constexpr int kAvatar = 24;
constexpr int kEdge = 3; // around the avatar: room for the ring of one that is switched on
constexpr int kUsualRoom = 8;

} // namespace

/// One person: a round button with a ring while it is switched on.
class PeopleFilter::Avatar final : public QAbstractButton
{
public:
    Avatar(const core::Person &person, QWidget *parent) : QAbstractButton(parent), m_person(person)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(person.name);
        setToolTip(plainToolTip(person.name));
        setFocusRadius(*this, sizeHint().height() / 2);
    }

    QSize sizeHint() const override
    {
        const int side = scaled(kAvatar) + 2 * kEdge;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect avatar = rect().adjusted(kEdge, kEdge, -kEdge, -kEdge);
        paintAvatar(painter, avatar, m_person);
        if (isChecked())
            paintEdge(painter, QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, color(Token::Accent), 2);
    }

private:
    core::Person m_person;
};

PeopleFilter::PeopleFilter(QWidget *parent)
    : QWidget(parent), m_room(kUsualRoom), m_row(new QHBoxLayout(this)), m_more(new ChipButton({}, this))
{
    setObjectName(QStringLiteral("peopleFilter"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_more);
    m_more->setObjectName(QStringLiteral("morePeopleButton"));
    connect(m_more, &QAbstractButton::clicked, this, &PeopleFilter::openMenu);
    retranslate();
}

void PeopleFilter::setPeople(const QList<core::Person> &people)
{
    if (m_people == people)
        return;
    m_people = people;
    build();
}

void PeopleFilter::setChosen(const QList<core::PersonId> &people)
{
    m_chosen = people;
    showChosen();
}

void PeopleFilter::setRoom(int avatars)
{
    if (m_room == avatars)
        return;
    m_room = avatars;
    build();
}

void PeopleFilter::build()
{
    qDeleteAll(m_avatars);
    m_avatars.clear();
    const int shown = static_cast<int>(m_people.size()) <= m_room ? static_cast<int>(m_people.size()) : m_room;
    QWidget *before = nullptr;
    for (const core::Person &person : m_people.first(shown)) {
        auto *avatar = new Avatar(person, this);
        connect(avatar, &QAbstractButton::clicked, this, [this, id = person.id] { toggle(id); });
        m_row->insertWidget(static_cast<int>(m_avatars.size()), avatar);
        if (before != nullptr)
            setTabOrder(before, avatar);
        before = avatar;
        m_avatars.append(avatar);
    }
    if (before != nullptr)
        setTabOrder(before, m_more);
    m_more->setVisible(shown < m_people.size());
    retranslate();
    showChosen();
}

void PeopleFilter::showChosen()
{
    for (qsizetype i = 0; i < m_avatars.size(); ++i)
        m_avatars.at(i)->setChecked(m_chosen.contains(m_people.at(i).id));
    bool isBehind = false; // someone whose avatar is not in sight
    for (qsizetype i = m_avatars.size(); i < m_people.size(); ++i)
        isBehind = isBehind || m_chosen.contains(m_people.at(i).id);
    m_more->setLook(isBehind ? ChipButton::Look::Active : ChipButton::Look::Plain);
}

void PeopleFilter::retranslate()
{
    //: Spoken name of the avatars in the top bar that show the tasks of some people only. RU: «Ответственные»
    setAccessibleName(tr("Assignees"));
    //: Chip after the avatars in the top bar; %1: how many people more there are. RU: «+%1»
    m_more->setText(tr("+%1").arg(m_people.size() - m_avatars.size()));
    //: Spoken name of the chip that opens the list of all people. RU: «Все ответственные»
    m_more->setAccessibleName(tr("All assignees"));
    m_more->setToolTip(plainToolTip(m_more->accessibleName()));
}

void PeopleFilter::toggle(core::PersonId person)
{
    if (!m_chosen.removeOne(person))
        m_chosen.append(person);
    showChosen();
    Q_EMIT chosen(m_chosen);
}

void PeopleFilter::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("morePeopleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const core::Person &person : m_people) {
        // A name is no mnemonic.
        QAction *action = menu->addAction(QString(person.name).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(person.id));
        connect(action, &QAction::triggered, this, [this, id = person.id] { toggle(id); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void PeopleFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
