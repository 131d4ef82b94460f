// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/domain/reminder.h"

#include <chrono>

namespace core {

/// Writes down what became of firings: shown (where and when), acknowledged, or snoozed until a moment.
class ActOnFirings final : public Command
{
public:
    /// @p claimant shows them; one that another program has claimed meanwhile is left to it.
    static CommandPtr show(QList<FiringId> firings, const QString &claimant);
    static CommandPtr acknowledge(QList<FiringId> firings);
    /// Of those that wait, and of those that are snoozed already.
    static CommandPtr snooze(QList<FiringId> firings, const QDateTime &until);
    /// Takes dismissed ones back among those that wait, as shown by @p claimant.
    static CommandPtr bringBack(QList<FiringId> firings, const QString &claimant);

    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    struct Act
    {
        FiringState state;
        QDateTime until{}; ///< of Snoozed
        QString claimant{}; ///< of Shown
        bool isReturn = false; ///< of dismissed ones
    };
    ActOnFirings(QList<FiringId> firings, Act act);
    bool concerns(const Firing &firing) const;

    QList<FiringId> m_firings;
    Act m_act;
};

/// Claims rings for the program that is about to show them, or goes on showing them. Tells nobody: who looks for due
/// reminders sees it.
class ClaimFirings final : public Command
{
public:
    ClaimFirings(QList<FiringId> firings, QString claimant, QStringList gone, std::chrono::seconds expiry);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    QList<FiringId> m_firings;
    QString m_claimant;
    QStringList m_gone;
    std::chrono::seconds m_expiry;
};

/// Gives up all claims of a program that ends.
class ReleaseFirings final : public Command
{
public:
    explicit ReleaseFirings(QString claimant);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    QString m_claimant;
};

} // namespace core
