# SPDX-FileCopyrightText: Followup contributors
# SPDX-License-Identifier: MIT
# Installs the program into a folder that was never heard of, and starts it from there.
# cmake -DBUILD=build/dev -DPREFIX=… -P installed.cmake
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
foreach(part bin/followup lib/libfollowup-core.so lib/followup/followup-window.so
             share/applications/followup.desktop share/icons/hicolor/scalable/apps/followup.svg)
    if(NOT EXISTS ${PREFIX}/${part})
        message(FATAL_ERROR "${part} is not installed")
    endif()
endforeach()

# Moved as a whole, as a package is between its making and its use.
file(REMOVE_RECURSE ${PREFIX}-moved)
file(RENAME ${PREFIX} ${PREFIX}-moved)
execute_process(COMMAND ${PREFIX}-moved/bin/followup --version OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
if(NOT said MATCHES "^Followup [0-9]")
    message(FATAL_ERROR "the installed program says: ${said}")
endif()
execute_process(COMMAND ldd ${PREFIX}-moved/lib/followup/followup-window.so OUTPUT_VARIABLE needed
                COMMAND_ERROR_IS_FATAL ANY)
if(needed MATCHES "not found" OR NOT needed MATCHES "${PREFIX}-moved/lib/[a-z./]*libfollowup-core")
    message(FATAL_ERROR "the installed window does not find its parts: ${needed}")
endif()
find_program(VALIDATE desktop-file-validate)
if(VALIDATE)
    execute_process(COMMAND ${VALIDATE} ${PREFIX}-moved/share/applications/followup.desktop COMMAND_ERROR_IS_FATAL ANY)
endif()
