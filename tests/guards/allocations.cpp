// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include <cstdlib>

#include "tests/guards/allocations.h"

namespace {

thread_local guard::Allocations t_taken;

} // namespace

namespace guard {

Allocations Allocations::now()
{
    return t_taken;
}

} // namespace guard

#ifdef GUARD_COUNTS_ALLOCATIONS

#include <malloc.h>

// Stands in for the C library's allocator in the whole process.
extern "C" {

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void __libc_free(void *memory);

static void *taken(void *memory)
{
    ++t_taken.count;
    t_taken.bytes += static_cast<qint64>(malloc_usable_size(memory));
    return memory;
}

void *malloc(size_t size)
{
    return taken(__libc_malloc(size));
}

void *calloc(size_t count, size_t size)
{
    return taken(__libc_calloc(count, size));
}

void *realloc(void *memory, size_t size)
{
    t_taken.bytes -= static_cast<qint64>(malloc_usable_size(memory));
    return taken(__libc_realloc(memory, size));
}

void free(void *memory)
{
    t_taken.bytes -= static_cast<qint64>(malloc_usable_size(memory));
    __libc_free(memory);
}
}

#endif
