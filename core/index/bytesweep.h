// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstring>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace core {

/// Readable bytes that must follow a swept piece of memory: a sweep looks at sixteen at a time.
inline constexpr size_t kSweepRoom = 16;

/// Calls @p hit with each place of @p needle in @p bytes, ascending. It returns the place to go on from, greater than
/// the one it was given. At least kSweepRoom bytes behind the end must be readable.
template <typename Hit>
void sweep(const unsigned char *bytes, size_t size, const std::vector<unsigned char> &needle, Hit hit)
{
    if (needle.empty() || needle.size() > size)
        return;
    const size_t end = size - needle.size() + 1;
    size_t from = 0;
#if defined(__SSE2__)
    // First and last byte of the needle are compared at sixteen places at once; what fits both is looked at.
    const __m128i first = _mm_set1_epi8(static_cast<char>(needle.front()));
    const __m128i last = _mm_set1_epi8(static_cast<char>(needle.back()));
    for (size_t at = 0; at < end; at += 16) {
        if (from >= at + 16) { // passed over by the last hit
            at = from - 16;
            continue;
        }
        const auto load = [](const unsigned char *place) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i *>(place)); // NOLINT: how the intrinsic reads bytes
        };
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(first, load(bytes + at)),
                                           _mm_cmpeq_epi8(last, load(bytes + at + needle.size() - 1)));
        auto mask = static_cast<unsigned>(_mm_movemask_epi8(both));
        if (end - at < 16)
            mask &= (1U << (end - at)) - 1;
        for (; mask != 0; mask &= mask - 1) {
            const size_t place = at + static_cast<size_t>(std::countr_zero(mask));
            if (place >= from && (needle.size() <= 2 || std::memcmp(bytes + place, needle.data(), needle.size()) == 0))
                from = hit(place);
        }
    }
#else
    while (from < end) {
        const void *found = std::memchr(bytes + from, needle.front(), end - from);
        if (found == nullptr)
            return;
        const auto at = static_cast<size_t>(static_cast<const unsigned char *>(found) - bytes);
        from = std::memcmp(found, needle.data(), needle.size()) == 0 ? hit(at) : at + 1;
    }
#endif
}

} // namespace core
