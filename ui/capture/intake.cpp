// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/intake.h"

#include "core/capture/pastedlines.h"
#include "core/commands/createtasks.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/board/taskmime.h"
#include "ui/capture/linesdialog.h"
#include "ui/shell/edits.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ui {

namespace {

constexpr qsizetype kMostLinks = 50;

core::Link linkOf(const QUrl &url)
{
    if (url.isLocalFile()) {
        const QFileInfo file(url.toLocalFile());
        return {.name = core::cleanedTitle(file.fileName()), .url = file.absoluteFilePath()};
    }
    const QString name = url.host() + (url.path().size() > 1 ? url.path() : QString());
    return {.name = core::cleanedTitle(name), .url = url.toString(QUrl::FullyEncoded)};
}

/// An address that was copied as text.
bool isAddress(const QString &text)
{
    return (text.startsWith(u"http://") || text.startsWith(u"https://")) && !text.contains(u' ')
        && QUrl(text, QUrl::StrictMode).isValid();
}

} // namespace

QList<core::Link> linksOf(const QMimeData &data)
{
    QList<core::Link> links;
    const QList<QUrl> urls = data.hasUrls() ? data.urls() : QList<QUrl>{};
    for (const QUrl &url : urls.first(std::min(urls.size(), kMostLinks))) {
        if (url.isValid() && !url.isEmpty())
            links.append(linkOf(url));
    }
    if (const QString text = data.text().trimmed(); links.isEmpty() && isAddress(text))
        links.append(linkOf(QUrl(text)));
    return links;
}

Intake::Intake(Edits &edits, UsualReminder usualReminder, QWidget &window)
    : QObject(&window), m_edits(edits), m_usualReminder(std::move(usualReminder)), m_window(window)
{ }

Intake::~Intake()
{
    delete m_dialog;
}

void Intake::serve(QWidget &widget)
{
    widget.setAcceptDrops(true);
    widget.installEventFilter(this);
}

bool Intake::takes(const QMimeData &data) const
{
    return !m_edits.store().isReadOnly() && !data.hasFormat(taskMimeType()) && (data.hasUrls() || data.hasText());
}

bool Intake::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isDrag && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const bool isTaken = takes(*drop->mimeData());
    drop->setDropAction(Qt::CopyAction); // what is dropped stays where it was
    drop->setAccepted(isTaken);
    if (isTaken && !isDrag)
        take(*drop->mimeData());
    return true;
}

void Intake::take(const QMimeData &data)
{
    if (const QList<core::Link> links = linksOf(data); !links.isEmpty())
        return takeLinks(links);
    takeText(data.text());
}

void Intake::paste()
{
    if (const QMimeData *copied = QGuiApplication::clipboard()->mimeData())
        take(*copied);
}

void Intake::takeText(const QString &text)
{
    QStringList lines;
    for (const core::PastedLine &line : core::pastedLines(text))
        lines.append(line.text);
    if (lines.isEmpty() || !m_edits.mayEdit())
        return;
    if (lines.size() == 1)
        Q_EMIT lineOffered(lines.constFirst());
    else
        look(lines);
}

void Intake::look(const QStringList &lines)
{
    delete m_dialog;
    m_dialog = new LinesDialog(m_edits, m_usualReminder, &m_window);
    m_dialog->look(m_scope, lines);
}

void Intake::takeLinks(const QList<core::Link> &links)
{
    if (!m_edits.mayEdit())
        return;
    core::CaptureDraft draft;
    draft.title = links.constFirst().name.isEmpty() ? links.constFirst().url : links.constFirst().name;
    core::Task task = newTask(draft, m_edits.store(), m_scope, m_usualReminder);
    task.links = links;
    core::whenReady(m_edits.run(std::make_shared<core::CreateTasks>(QList{task})), this,
                    [this](const core::Result<core::Outcome> &outcome) {
                        if (outcome && !outcome->created.isEmpty())
                            Q_EMIT taskMade(outcome->created.constFirst());
                    });
}

} // namespace ui

#include "moc_intake.cpp"
