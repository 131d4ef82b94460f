// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/importrecord.h"
#include "core/exchange/jsonscanner.h"

#include <QHash>
#include <QJsonObject>
#include <QTimeZone>

namespace core {

/// The records of a JSON file (product.md §5): our document, a bare array of tasks, or one task a line.
class JsonImport final : public ImportSource
{
public:
    /// @p device stays the caller's, is open for reading and can seek. Times without a zone are those of @p zone.
    JsonImport(QIODevice &device, const QTimeZone &zone);

    std::optional<ImportedRecord> next() override;
    std::optional<ImportProblem> failure() const override { return m_failure; }
    QList<ImportProblem> takeProblems() override;

private:
    std::optional<ImportedRecord> recordOf(const JsonPiece &piece);
    std::optional<QJsonObject> objectOf(const JsonPiece &piece);
    void identify(ImportedTask &task, const QByteArray &json);
    void checkHeader();
    ImportProblem problemAt(const JsonPiece &piece) const;

    QTimeZone m_zone;
    TextReader m_text;
    JsonScanner m_scanner;
    QHash<quint64, int> m_seen{}; ///< digests of records without a uid, cut to what suffices to count them
    QList<ImportProblem> m_problems{};
    std::optional<ImportProblem> m_failure{};
    bool m_isHeaderChecked = false;
};

/// The task that one object of our JSON describes, or why it is none.
class JsonTaskReader
{
public:
    JsonTaskReader(const ImportProblem &place, const QTimeZone &zone);
    /// Reads an object. False: problem() says why it cannot be taken.
    bool read(const QJsonObject &object);
    ImportedTask &task() { return m_task; }
    const ImportProblem &problem() const { return m_problem; }
    /// What was left out of a task that is taken.
    const QList<ImportProblem> &notes() const { return m_notes; }

private:
    bool take(const QString &key, const QJsonValue &value);
    bool takeText(Field field, const QJsonValue &value);
    bool takeDate(Field field, const QJsonValue &value);
    bool takeList(Field field, const QJsonValue &value);
    bool takeOwn(const QString &key, const QJsonValue &value);
    bool takeComments(const QJsonValue &value);
    bool takeReminder(const QJsonObject &object);
    bool takeKey(const QJsonValue &value, QString &target);
    bool text(const QJsonValue &value, QString &target);
    bool number(const QJsonValue &value, qint64 most, qint64 &target);
    bool instant(const QJsonValue &value, QDateTime &target);
    bool names(const QJsonValue &value, QStringList &target);
    bool isFine();
    bool refuse(ImportProblem::Reason reason, const QString &value = {});
    void noteUnknown(const QString &list, const QJsonObject &object, const QStringList &known);

    QTimeZone m_zone;
    ImportedTask m_task{};
    ImportProblem m_problem{};
    QList<ImportProblem> m_notes{};
    QStringList m_unknown{};
    std::optional<bool> m_isAllDay{};
};

} // namespace core
