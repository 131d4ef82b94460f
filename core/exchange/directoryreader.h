// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/importrecord.h"

#include <optional>
#include <QByteArray>
#include <QJsonObject>
#include <utility>

namespace core {

/// The person, client, deal or status that one object of our JSON describes, or why it is none.
class DirectoryReader
{
public:
    explicit DirectoryReader(ImportProblem place) : m_problem(std::move(place)) { }
    /// Reads an object of the list called @p section. None: problem() says why it cannot be taken.
    std::optional<ImportedRecord> read(const QByteArray &section, const QJsonObject &object);
    const ImportProblem &problem() const { return m_problem; }
    /// What was left out of a record that is taken.
    const QList<ImportProblem> &notes() const { return m_notes; }

private:
    using Reason = ImportProblem::Reason;

    std::optional<ImportedRecord> person();
    std::optional<ImportedRecord> client();
    std::optional<ImportedRecord> deal();
    std::optional<ImportedRecord> status();
    QJsonValue value(const char *key);
    QString given(const char *key);
    QString text(const char *key);
    QString name(const char *key);
    bool flag(const char *key, bool usual);
    int number(const char *key);
    StatusCategory category();
    void refuse(Reason reason, const QString &value = {});
    void noteUnknown();

    QJsonObject m_object{};
    QStringList m_known{}; ///< the keys that were asked for
    ImportProblem m_problem{};
    QList<ImportProblem> m_notes{};
    bool m_isRefused = false;
};

} // namespace core
