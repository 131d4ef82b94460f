// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/jsontext.h"

namespace core {

void JsonText::key(const char *name)
{
    m_json += m_json.isEmpty() ? "{\"" : ",\"";
    m_json += name;
    m_json += "\":";
}

JsonText &JsonText::raw(const char *name, const QByteArray &json)
{
    key(name);
    m_json += json;
    return *this;
}

JsonText &JsonText::text(const char *name, const QString &value)
{
    return raw(name, quoted(value));
}

JsonText &JsonText::textOrNull(const char *name, const QString &value)
{
    return value.isEmpty() ? null(name) : text(name, value);
}

JsonText &JsonText::number(const char *name, qint64 value)
{
    return raw(name, QByteArray::number(value));
}

JsonText &JsonText::flag(const char *name, bool value)
{
    return raw(name, value ? "true" : "false");
}

JsonText &JsonText::null(const char *name)
{
    return raw(name, "null");
}

JsonText &JsonText::texts(const char *name, const QStringList &values)
{
    QList<QByteArray> list;
    for (const QString &value : values)
        list.append(quoted(value));
    return raw(name, array(list));
}

JsonText &JsonText::instantOrNull(const char *name, const QDateTime &value)
{
    return value.isValid() ? text(name, value.toUTC().toString(Qt::ISODate)) : null(name);
}

QByteArray JsonText::quoted(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray json;
    json.reserve(utf8.size() + 2);
    json += '"';
    for (const char character : utf8) {
        if (character == '"' || character == '\\') {
            json += '\\';
            json += character;
        } else if (character == '\n') {
            json += "\\n";
        } else if (character == '\t') {
            json += "\\t";
        } else if (static_cast<unsigned char>(character) < 0x20) {
            json += "\\u00" + QByteArray::number(static_cast<unsigned char>(character), 16).rightJustified(2, '0');
        } else {
            json += character;
        }
    }
    return json + '"';
}

QByteArray JsonText::array(const QList<QByteArray> &values)
{
    return '[' + values.join(',') + ']';
}

} // namespace core
