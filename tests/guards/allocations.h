// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

// Sanitizers and other C libraries bring an allocator that cannot be stood in for like this.
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#if !defined(__has_feature)
#define GUARD_COUNTS_ALLOCATIONS
#elif !__has_feature(address_sanitizer)
#define GUARD_COUNTS_ALLOCATIONS
#endif
#endif

namespace guard {

/// What the calling thread has taken from the heap so far.
struct Allocations
{
    qint64 count = 0;
    qint64 bytes = 0; ///< without what was given back

    static Allocations now();
};

} // namespace guard
