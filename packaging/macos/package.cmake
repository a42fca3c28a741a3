# SPDX-License-Identifier: GPL-3.0-or-later
# The disk image for macOS, by cpack: the bundle with Qt inside. Not yet built, not signed.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Ridealong)
find_program(MACDEPLOYQT macdeployqt HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS})
install(CODE "execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${CMAKE_INSTALL_PREFIX}/ridealong.app\"
    COMMAND_ERROR_IS_FATAL ANY)")
