// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace core {

/// Writes one JSON object on one line, its keys in the order given; QJsonObject would sort them.
class JsonText
{
public:
    JsonText &text(const char *key, const QString &value);
    JsonText &textOrNull(const char *key, const QString &value); ///< null when it is empty
    JsonText &number(const char *key, qint64 value);
    JsonText &flag(const char *key, bool value);
    JsonText &null(const char *key);
    JsonText &texts(const char *key, const QStringList &values);
    JsonText &instantOrNull(const char *key, const QDateTime &value);
    /// A value that is JSON already.
    JsonText &raw(const char *key, const QByteArray &json);
    QByteArray object() const { return m_json.isEmpty() ? QByteArrayLiteral("{}") : m_json + '}'; }

    /// A quoted string.
    static QByteArray quoted(const QString &text);
    /// [a,b] of values that are JSON already.
    static QByteArray array(const QList<QByteArray> &values);

private:
    void key(const char *name);
    QByteArray m_json{};
};

} // namespace core
