// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/text/duration.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString durationText(qint64 minutes)
{
    if (minutes <= 0)
        return {};
    const qint64 hours = minutes / 60;
    const qint64 rest = minutes % 60;
    if (hours == 0)
        //: Minutes of work. RU: «%1 мин»
        return QCoreApplication::translate("ui::Duration", "%1 min").arg(rest);
    if (rest == 0)
        //: Hours of work. RU: «%1 ч»
        return QCoreApplication::translate("ui::Duration", "%1 h").arg(hours);
    //: Hours and minutes of work. RU: «%1 ч %2 мин»
    return QCoreApplication::translate("ui::Duration", "%1 h %2 min").arg(hours).arg(rest);
}

std::optional<qint64> minutesOf(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,5}):([0-5]\\d)$"_s);
    static const QRegularExpression hoursAndMinutes(
        u"^(?:(\\d{1,5}(?:[.,]\\d{1,2})?)\\s*(?:h|hr|hrs|hours?|ч|час|часа|часов)\\.?)?\\s*"
        u"(?:(\\d{1,6})\\s*(?:m|min|mins|minutes?|м|мин|минут|минуты)?\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString typed = QString(text).replace(QChar::Nbsp, u' ').trimmed();
    if (typed.isEmpty())
        return 0;
    if (const auto match = clock.match(typed); match.hasMatch())
        return match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong();
    const auto match = hoursAndMinutes.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const double hours = match.captured(1).replace(u',', u'.').toDouble();
    return qRound64(hours * 60) + match.captured(2).toLongLong();
}

} // namespace ui
