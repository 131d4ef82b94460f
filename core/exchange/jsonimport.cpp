// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/jsonimport.h"
#include "core/exchange/directoryreader.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace core {

JsonImport::JsonImport(QIODevice &device, const QTimeZone &zone) : m_zone(zone), m_text(device), m_scanner(m_text) { }

std::optional<ImportedRecord> JsonImport::next()
{
    while (!m_failure) {
        const auto piece = m_scanner.next();
        checkHeader();
        if (!piece) {
            if (!m_failure)
                m_failure = m_scanner.problem();
            break;
        }
        if (auto record = m_failure ? std::nullopt : recordOf(*piece))
            return record;
    }
    return std::nullopt;
}

/// Format and version stand before the lists in what we write; elsewhere they are checked when they come.
void JsonImport::checkHeader()
{
    const auto &header = m_scanner.header();
    if (header.contains("format") && header.value("format") != "\"followup\"")
        m_failure = ImportProblem{.reason = ImportProblem::Reason::NotOurFormat,
                                  .value = shortened(QString::fromUtf8(header.value("format")))};
    else if (header.contains("version") && header.contains("format") && header.value("version") != "1")
        m_failure = ImportProblem{.reason = ImportProblem::Reason::NewerFormat,
                                  .value = shortened(QString::fromUtf8(header.value("version")))};
    if (m_isHeaderChecked || !m_scanner.isDocument())
        return;
    m_isHeaderChecked = true;
    QStringList unknown;
    for (auto it = header.keyBegin(); it != header.keyEnd(); ++it) {
        if (*it != "format" && *it != "version")
            unknown.append(QString::fromUtf8(*it));
    }
    unknown.sort();
    if (!unknown.isEmpty())
        m_problems.append(
            {.reason = ImportProblem::Reason::UnknownKeys, .value = shortened(unknown.join(QStringLiteral(", ")))});
}

ImportProblem JsonImport::problemAt(const JsonPiece &piece) const
{
    if (m_scanner.isLines())
        return {.place = ImportProblem::Place::Line, .number = piece.line};
    const bool isTask = piece.section.isEmpty() || piece.section == "tasks";
    return {.place = ImportProblem::Place::Record,
            .number = piece.number,
            .list = isTask ? QString() : QString::fromUtf8(piece.section)};
}

std::optional<QJsonObject> JsonImport::objectOf(const JsonPiece &piece)
{
    ImportProblem problem = problemAt(piece);
    QJsonParseError error;
    if (piece.isTooDeep) {
        problem.reason = ImportProblem::Reason::TooDeep;
    } else if (piece.hasBadBytes) {
        problem.reason = ImportProblem::Reason::BadBytes;
    } else if (const auto document = QJsonDocument::fromJson(piece.json, &error); document.isObject()) {
        return document.object();
    } else if (error.error == QJsonParseError::NoError
               || (error.error == QJsonParseError::IllegalValue && !piece.json.startsWith('{'))) {
        problem.reason = ImportProblem::Reason::NotAnObject;
    } else {
        problem.reason = ImportProblem::Reason::MalformedRecord;
        problem.value = error.errorString();
    }
    m_problems.append(problem);
    return std::nullopt;
}

std::optional<ImportedRecord> JsonImport::recordOf(const JsonPiece &piece)
{
    if (piece.section == "processes") {
        ImportProblem problem = problemAt(piece);
        problem.reason = ImportProblem::Reason::NotKeptYet;
        problem.field = QStringLiteral("processes");
        m_problems.append(problem);
        return std::nullopt;
    }
    const auto object = objectOf(piece);
    if (!object)
        return std::nullopt;
    if (piece.section != "tasks") {
        DirectoryReader reader(problemAt(piece));
        auto record = reader.read(piece.section, *object);
        m_problems += record ? reader.notes() : QList{reader.problem()};
        return record;
    }
    if (object->contains(QLatin1StringView("lists")) && object->contains(QLatin1StringView("cards"))) {
        m_failure = ImportProblem{.reason = ImportProblem::Reason::NotOurFormat, .value = QStringLiteral("Trello")};
        return std::nullopt;
    }
    JsonTaskReader reader(problemAt(piece), m_zone);
    if (!reader.read(*object)) {
        m_problems.append(reader.problem());
        return std::nullopt;
    }
    m_problems.append(reader.notes());
    identify(reader.task(), piece.json);
    return std::move(reader.task());
}

void JsonImport::identify(ImportedTask &task, const QByteArray &json)
{
    if (!task.task.uid.isEmpty() || !task.task.externalId.isEmpty())
        return;
    // The same file twice adds nothing twice: a record without an id is known by its text, and by how often it comes.
    const QByteArray digest = QCryptographicHash::hash(json, QCryptographicHash::Sha256).left(12);
    const int nth = ++m_seen[qFromBigEndian<quint64>(digest.constData())];
    if (task.task.source.isEmpty())
        task.task.source = QStringLiteral("json");
    task.task.externalId = QString::fromLatin1(digest.toHex()) + u'-' + QString::number(nth);
    task.isKnownByContent = true;
}

QList<ImportProblem> JsonImport::takeProblems()
{
    return std::exchange(m_problems, {});
}

} // namespace core
