// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/answercache.h"

#include "core/index/mendorder.h"

#include <algorithm>

namespace core {

namespace {

constexpr size_t kMostAnswers = 6; // the lanes of a board, and the list
constexpr size_t kMostTouched = 64; // from here on all rows are asked faster

} // namespace

bool AnswerCache::isLasting(const Filter &filter)
{
    switch (filter.kind) {
    case Filter::Kind::Everything:
        return true;
    case Filter::Kind::Words:
        return false;
    case Filter::Kind::And:
    case Filter::Kind::Or:
    case Filter::Kind::Not:
        return std::all_of(filter.parts.cbegin(), filter.parts.cend(), &AnswerCache::isLasting);
    case Filter::Kind::Term:
        break;
    }
    switch (filter.field) {
    case FilterField::Status:
    case FilterField::Category:
    case FilterField::Priority:
    case FilterField::Assignee:
    case FilterField::Creator:
    case FilterField::Person:
    case FilterField::Type:
    case FilterField::Id:
    case FilterField::IsDeleted:
    case FilterField::HasReminder:
    case FilterField::HasComments:
    case FilterField::HasChecklist:
        return true;
    default:
        return false;
    }
}

void AnswerCache::touch(quint32 row)
{
    for (Answer &answer : m_answers) {
        if (answer.touched.size() <= kMostTouched)
            answer.touched.push_back(row);
    }
}

std::vector<quint32> AnswerCache::rows(const Basis &basis, const Columns &columns,
                                       const std::function<std::vector<quint32>()> &anew,
                                       const std::function<RowSet(const RowSet &)> &belonging,
                                       const std::function<bool(quint32, quint32)> &isBefore)
{
    const auto known
        = std::find_if(m_answers.begin(), m_answers.end(), [&](const Answer &answer) { return answer.basis == basis; });
    if (known == m_answers.end() || known->touched.size() > kMostTouched) {
        if (known != m_answers.end())
            m_answers.erase(known);
        std::vector<quint32> rows = anew();
        if (rows.size() <= columns.rows() / 2) { // a larger one would take as much memory as all of its order
            m_answers.push_front({basis, rows, {}});
            if (m_answers.size() > kMostAnswers)
                m_answers.pop_back();
        }
        return rows;
    }
    m_answers.splice(m_answers.begin(), m_answers, known);
    if (!known->touched.empty()) {
        RowSet touched(columns.rows());
        for (const quint32 row : known->touched)
            touched.insert(row);
        const RowSet taken = belonging(touched);
        mendOrder(
            known->rows, known->touched, columns.rows(), [&taken](quint32 row) { return taken.contains(row); },
            isBefore);
    }
    return known->rows;
}

} // namespace core
