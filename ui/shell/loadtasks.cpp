// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/loadtasks.h"

#include "core/store/store.h"

namespace ui {

QFuture<QList<core::Task>> loadTasks(core::Store &store, const QList<core::TaskId> &ids)
{
    using Answer = QFuture<core::Result<core::Task>>;
    QList<Answer> answers;
    for (const core::TaskId id : ids)
        answers.append(store.task(id));
    return QtFuture::whenAll(answers.begin(), answers.end()).then([](const QList<Answer> &ready) {
        QList<core::Task> tasks;
        for (const Answer &answer : ready) {
            if (!answer.isCanceled() && answer.resultCount() > 0 && answer.result())
                tasks.append(*answer.result());
        }
        return tasks;
    });
}

} // namespace ui
