// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

namespace ui {

/// What happened and what is kept, in one sentence.
QString errorSentence(const core::Error &error);
/// What to do now, in one sentence.
QString errorNextStep(const core::Error &error);
/// Both.
QString errorText(const core::Error &error);

} // namespace ui
