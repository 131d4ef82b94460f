// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/domain/reminder.h"

namespace core {

/// Writes down what became of firings: shown (where and when), acknowledged, or snoozed until a moment.
class ActOnFirings final : public Command
{
public:
    /// @p claimant shows them; one that another program has claimed meanwhile is left to it, and one that was snoozed
    /// meanwhile stays so.
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
    bool concerns(const Firing &firing, const QDateTime &now) const;

    QList<FiringId> m_firings;
    Act m_act;
};

/// Claims rings for the program that is about to show them, or goes on showing them, where each is still as that
/// program has seen it: neither snoozed meanwhile nor claimed by another. Tells nobody: who looks for due reminders
/// sees it.
class ClaimFirings final : public Command
{
public:
    ClaimFirings(QList<Firing> asSeen, QString claimant);
    Result<Outcome> apply(Repositories &repositories, const CommandContext &context) const override;
    Intent intent() const override;

private:
    QList<Firing> m_asSeen;
    QString m_claimant;
};

/// Gives up all claims of a program that ends; the others hear of it.
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
