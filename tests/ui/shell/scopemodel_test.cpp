// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/scopemodel.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

TEST_CASE("the sidebar lists the scopes in their order", "[shell]")
{
    ui::ScopeModel model;
    QAbstractItemModelTester contract(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 4);
    CHECK(model.scopeAt(model.index(0)) == core::Scope::Today);
    CHECK(model.scopeAt(model.indexOf(core::Scope::All)) == core::Scope::All);
    CHECK_FALSE(model.index(0).data(ui::ScopeModel::CountRole).isValid());
}

TEST_CASE("counts reach their rows and overdue ones are said where they are dealt with", "[shell]")
{
    ui::ScopeModel model;
    QAbstractItemModelTester contract(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCounts({.today = 5, .mine = 13, .delegated = 4, .all = 86, .overdue = 2});
    CHECK(changed.count() == 1);
    CHECK(model.indexOf(core::Scope::Mine).data(ui::ScopeModel::CountRole).toInt() == 13);
    const QString spoken = model.indexOf(core::Scope::Today).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(QStringLiteral("5")));
    CHECK(spoken.contains(QStringLiteral("2")));
    CHECK_FALSE(model.indexOf(core::Scope::Mine).data(Qt::AccessibleTextRole).toString().contains(u'2'));
    model.setCounts({.today = 5, .mine = 13, .delegated = 4, .all = 86, .overdue = 2});
    CHECK(changed.count() == 1);
}
