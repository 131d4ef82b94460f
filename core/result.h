// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace core {

/// What went wrong, as a code that the user interface turns into a sentence, and a detail for it and the log.
struct Error
{
    enum class Code {
        // Opening a database
        FileNotFound,
        FolderNotFound,
        IsFolder, ///< a folder where a file was meant
        FolderReadOnly, ///< no file can be made in the folder
        NotADatabase,
        OtherProgramsDatabase,
        NewerVersion,
        OlderVersion, ///< of ours, and cannot be brought up to date: it cannot be written
        Damaged,
        CannotOpen,
        // Using it
        ReadOnly,
        DiskFull,
        Busy,
        Unreachable,
        Storage, ///< any other failure of the database; detail has its words
        // Data
        NotFound,
        Conflict, ///< somebody else changed the same field first
        TitleEmpty,
        TitleTooLong,
        TextTooLong,
        InvalidValue, ///< detail names the field and what is wrong with it
        // Files of others
        CannotRead,
        CannotWrite,
        Malformed, ///< detail names the place
        TooLarge,
        Cancelled,
    };

    Code code = Code::Storage;
    QString detail{};
    bool operator==(const Error &) const = default;
};

/// A value, or why there is none. The one line to change when std::expected can be used.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure.
inline tl::unexpected<Error> failure(Error::Code code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

} // namespace core
