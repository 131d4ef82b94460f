// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/slowdisk.h"

#include <set>
#include <sqlite3.h>
#include <thread>

namespace bench {

namespace {

constexpr sqlite3_int64 kReadAhead = 256 * 1024;

DiskDelays s_delays; // written once, before the files are opened
sqlite3_vfs *s_disk = nullptr; // the system's own

/// The parts of one file that its reader has: they hold until somebody writes, as far as this process knows.
struct Parts
{
    std::set<sqlite3_int64> known{};
};

/// A file of SQLite with the real one right behind it in memory.
struct SlowFile
{
    sqlite3_file base;
    Parts *parts;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    static SlowFile *of(sqlite3_file *file) { return reinterpret_cast<SlowFile *>(file); }
};

void travel()
{
    std::this_thread::sleep_for(s_delays.roundTrip);
}

sqlite3_file *real(sqlite3_file *file)
{
    return SlowFile::of(file)->real();
}

int closeFile(sqlite3_file *file)
{
    delete SlowFile::of(file)->parts;
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file *file, void *into, int bytes, sqlite3_int64 offset)
{
    if (SlowFile::of(file)->parts->known.insert(offset / kReadAhead).second)
        travel();
    return real(file)->pMethods->xRead(real(file), into, bytes, offset);
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 offset)
{
    travel();
    return real(file)->pMethods->xWrite(real(file), from, bytes, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 bytes)
{
    travel();
    return real(file)->pMethods->xTruncate(real(file), bytes);
}

int syncFile(sqlite3_file *file, int flags)
{
    travel();
    std::this_thread::sleep_for(s_delays.sync);
    return real(file)->pMethods->xSync(real(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *bytes)
{
    return real(file)->pMethods->xFileSize(real(file), bytes);
}

int lockFile(sqlite3_file *file, int level)
{
    travel();
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    travel();
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkLock(sqlite3_file *file, int *isReserved)
{
    travel();
    return real(file)->pMethods->xCheckReservedLock(real(file), isReserved);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorOf(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int traitsOf(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

/// Of the first version: without mapped memory, which would pass the delays by.
constexpr sqlite3_io_methods kMethods{
    .iVersion = 1,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = sizeOfFile,
    .xLock = lockFile,
    .xUnlock = unlockFile,
    .xCheckReservedLock = checkLock,
    .xFileControl = controlFile,
    .xSectorSize = sectorOf,
    .xDeviceCharacteristics = traitsOf,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    travel();
    auto *slow = SlowFile::of(file);
    slow->base.pMethods = nullptr;
    const int code = s_disk->xOpen(s_disk, name, slow->real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    slow->parts = new Parts;
    slow->base.pMethods = &kMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int mustSync)
{
    travel();
    return s_disk->xDelete(s_disk, name, mustSync);
}

int accessFile(sqlite3_vfs *, const char *name, int flags, int *isThere)
{
    travel();
    return s_disk->xAccess(s_disk, name, flags, isThere);
}

int fullPath(sqlite3_vfs *, const char *name, int bytes, char *into)
{
    return s_disk->xFullPathname(s_disk, name, bytes, into);
}

} // namespace

void slowDown(const DiskDelays &delays)
{
    s_delays = delays;
    s_disk = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs s_slow = *s_disk;
    s_slow.zName = "slow";
    s_slow.szOsFile = static_cast<int>(sizeof(SlowFile)) + s_disk->szOsFile;
    s_slow.xOpen = openFile;
    s_slow.xDelete = deleteFile;
    s_slow.xAccess = accessFile;
    s_slow.xFullPathname = fullPath;
    sqlite3_vfs_register(&s_slow, 1);
}

} // namespace bench
