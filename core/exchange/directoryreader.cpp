// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/directoryreader.h"
#include "core/domain/taskcheck.h"
#include "core/exchange/directoryjson.h"

#include <cmath>
#include <limits>
#include <QRegularExpression>

namespace core {

std::optional<ImportedRecord> DirectoryReader::read(const QByteArray &section, const QJsonObject &object)
{
    m_object = object;
    auto record = section == "people" ? person()
        : section == "clients"        ? client()
        : section == "deals"          ? deal()
                                      : status();
    if (m_isRefused)
        return std::nullopt;
    if (const auto fine = checkRecord(*record); !fine) {
        core::refuse(m_problem, fine.error(), {});
        return std::nullopt;
    }
    noteUnknown();
    return record;
}

std::optional<ImportedRecord> DirectoryReader::person()
{
    return Person{
        .name = name("name"), .email = text("email"), .isLead = flag("lead", false), .isActive = flag("active", true)};
}

std::optional<ImportedRecord> DirectoryReader::client()
{
    return Client{
        .name = name("name"), .phone = text("phone"), .email = text("email"), .note = cleanedText(given("note"))};
}

std::optional<ImportedRecord> DirectoryReader::deal()
{
    return ImportedDeal{.client = text("client"), .name = name("name")};
}

std::optional<ImportedRecord> DirectoryReader::status()
{
    static const QRegularExpression rgb(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    Status status{.key = name("key"),
                  .name = text("name"),
                  .category = category(),
                  .color = text("color"),
                  .position = number("position"),
                  .softLimit = number("soft_limit")};
    if (!status.color.isEmpty() && !rgb.match(status.color).hasMatch()) {
        m_problem.field = QStringLiteral("color");
        refuse(Reason::BadValue, status.color);
    }
    return status;
}

QJsonValue DirectoryReader::value(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_known.append(name);
    if (!m_isRefused)
        m_problem.field = name;
    return m_object.value(name);
}

QString DirectoryReader::given(const char *key)
{
    const QJsonValue given = value(key);
    if (!given.isString() && !given.isNull() && !given.isUndefined())
        refuse(Reason::WrongType);
    return given.toString();
}

QString DirectoryReader::text(const char *key)
{
    return cleanedName(given(key));
}

/// What a record cannot be without.
QString DirectoryReader::name(const char *key)
{
    const QString given = text(key);
    if (given.isEmpty())
        refuse(Reason::NoName);
    return given;
}

bool DirectoryReader::flag(const char *key, bool usual)
{
    const QJsonValue given = value(key);
    if (!given.isBool() && !given.isNull() && !given.isUndefined())
        refuse(Reason::WrongType);
    return given.toBool(usual);
}

int DirectoryReader::number(const char *key)
{
    const QJsonValue given = value(key);
    if (given.isNull() || given.isUndefined())
        return 0;
    const double number = given.toDouble();
    if (!given.isDouble())
        refuse(Reason::WrongType);
    else if (!(number >= 0 && number <= std::numeric_limits<int>::max()))
        refuse(Reason::NumberTooLarge, QString::number(number));
    else if (number != std::floor(number))
        refuse(Reason::BadValue, QString::number(number));
    return given.toInt();
}

StatusCategory DirectoryReader::category()
{
    const QString key = text("category");
    const auto known = key.isEmpty() ? StatusCategory::Open : categoryNamed(key);
    if (!known)
        refuse(Reason::BadValue, key);
    return known.value_or(StatusCategory::Open);
}

/// The first thing that is wrong is the one that is told.
void DirectoryReader::refuse(Reason reason, const QString &value)
{
    if (m_isRefused)
        return;
    m_isRefused = true;
    m_problem.reason = reason;
    m_problem.value = shortened(value);
}

void DirectoryReader::noteUnknown()
{
    QStringList unknown;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            unknown.append(it.key());
    }
    if (unknown.isEmpty())
        return;
    ImportProblem note = m_problem;
    note.field.clear();
    note.reason = Reason::UnknownKeys;
    note.value = shortened(unknown.join(QStringLiteral(", ")));
    m_notes.append(note);
}

} // namespace core
