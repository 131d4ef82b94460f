// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/importproblem.h"
#include "core/domain/taskcheck.h"

namespace core {

bool isPartial(ImportProblem::Reason reason)
{
    return reason >= ImportProblem::Reason::UnknownKeys;
}

void refuse(ImportProblem &problem, const Error &error, const QString &title)
{
    using Reason = ImportProblem::Reason;
    problem.field = error.detail;
    switch (error.code) {
    case Error::Code::TitleEmpty:
        problem.reason = Reason::NoTitle;
        break;
    case Error::Code::TitleTooLong:
        problem.reason = Reason::TitleTooLong;
        problem.value = shortened(title);
        break;
    case Error::Code::TextTooLong:
        problem.reason = isOfLine(error) ? Reason::LineTooLong : Reason::TextTooLong;
        break;
    default:
        problem.reason = Reason::BadValue;
        break;
    }
}

QString shortened(const QString &value)
{
    constexpr qsizetype kLongest = 60;
    const QString line = cleanedTitle(value.left(kLongest * 4));
    return line.size() <= kLongest ? line : line.left(kLongest - 1) + QChar(0x2026);
}

} // namespace core
