# SPDX-License-Identifier: GPL-3.0-or-later
# The installer for Windows: NSIS by cpack, with both file types and Qt's libraries beside the program. Not yet built.
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Ridealong)
set(CPACK_PACKAGE_EXECUTABLES ridealong Ridealong)
set(CPACK_NSIS_DISPLAY_NAME Ridealong)
set(CPACK_NSIS_PACKAGE_NAME Ridealong)
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_LIST_DIR}/ridealong.ico)
set(CPACK_NSIS_MUI_UNIICON ${CMAKE_CURRENT_LIST_DIR}/ridealong.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\ridealong.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(open "\\\"$INSTDIR\\\\bin\\\\ridealong.exe\\\" \\\"%1\\\"")
set(tell_explorer "System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'") # of the file types
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
  WriteRegStr HKCR '.ridealong' '' 'Ridealong.Book'
  WriteRegStr HKCR 'Ridealong.Book' '' 'Ridealong book'
  WriteRegStr HKCR 'Ridealong.Book\\\\DefaultIcon' '' '$INSTDIR\\\\bin\\\\ridealong.exe,0'
  WriteRegStr HKCR 'Ridealong.Book\\\\shell\\\\open\\\\command' '' '${open}'
  WriteRegStr HKCR '.rlx' '' 'Ridealong.Changes'
  WriteRegStr HKCR 'Ridealong.Changes' '' 'Ridealong change file'
  WriteRegStr HKCR 'Ridealong.Changes\\\\DefaultIcon' '' '$INSTDIR\\\\bin\\\\ridealong.exe,0'
  WriteRegStr HKCR 'Ridealong.Changes\\\\shell\\\\open\\\\command' '' '${open}'
  ${tell_explorer}")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
  DeleteRegKey HKCR '.ridealong'
  DeleteRegKey HKCR 'Ridealong.Book'
  DeleteRegKey HKCR '.rlx'
  DeleteRegKey HKCR 'Ridealong.Changes'
  ${tell_explorer}")

find_program(WINDEPLOYQT windeployqt HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS})
install(CODE "execute_process(COMMAND \"${WINDEPLOYQT}\" --no-translations
    \"\${CMAKE_INSTALL_PREFIX}/bin/ridealong.exe\" COMMAND_ERROR_IS_FATAL ANY)")
