# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the packages that `cpack` makes of it (from the release preset): a .deb on
# Debian, an installer (NSIS) on Windows, a disk image on macOS.
set(linux ${CMAKE_CURRENT_LIST_DIR}/linux)
set(packed ${CMAKE_BINARY_DIR}/packed)
file(MAKE_DIRECTORY ${packed})
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

foreach(program ridealong ridealong-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME BUNDLE DESTINATION .)
    endif()
endforeach()

# A file as FILE.gz in the folder.
function(install_packed from name folder)
    set(to ${packed}/${name}.gz)
    add_custom_command(OUTPUT ${to} DEPENDS ${from} ${ARGN} VERBATIM
        COMMAND ${CMAKE_COMMAND} -DFROM=${from} -DTO=${to} -P ${CMAKE_SOURCE_DIR}/packaging/compressed.cmake)
    set_property(GLOBAL APPEND PROPERTY ridealong_packed ${to})
    install(FILES ${to} DESTINATION ${folder})
endfunction()

if(TARGET ridealong AND UNIX AND NOT APPLE)
    install(FILES ${linux}/ridealong.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${linux}/org.ridealong.ridealong.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${linux}/ridealong-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ridealong.xml)
    install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/ridealong)

    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    install(FILES ${linux}/ridealong.svg DESTINATION ${icons}/scalable/apps)
    foreach(size 16 24 32 48 64 128 256 512)
        install(FILES ${linux}/icons/ridealong-${size}.png DESTINATION ${icons}/${size}x${size}/apps
            RENAME ridealong.png)
    endforeach()
    foreach(kind book changes)
        set(type application-x-ridealong-${kind})
        install(FILES ${linux}/${type}.svg DESTINATION ${icons}/scalable/mimetypes)
        foreach(size 16 32 48 64 128)
            install(FILES ${linux}/icons/${kind}-${size}.png DESTINATION ${icons}/${size}x${size}/mimetypes
                RENAME ${type}.png)
        endforeach()
    endforeach()

    # The package's changelog has one entry: the commit that it was made of.
    set(commit_date "Thu, 01 Jan 1970 00:00:00 +0000")
    if(RIDEALONG_COMMIT_TIME)
        set(own_epoch "$ENV{SOURCE_DATE_EPOCH}")
        set(ENV{SOURCE_DATE_EPOCH} ${RIDEALONG_COMMIT_TIME})
        string(TIMESTAMP commit_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
        if(own_epoch STREQUAL "")
            unset(ENV{SOURCE_DATE_EPOCH})
        else()
            set(ENV{SOURCE_DATE_EPOCH} ${own_epoch})
        endif()
    endif()
    configure_file(${linux}/changelog.in ${packed}/changelog @ONLY)
    install_packed(${packed}/changelog changelog ${CMAKE_INSTALL_DATADIR}/doc/ridealong)
    install_packed(${linux}/ridealong.1 ridealong.1 ${CMAKE_INSTALL_MANDIR}/man1)
    install_packed(${CMAKE_BINARY_DIR}/app/texts/ridealong-cli.1 ridealong-cli.1 ${CMAKE_INSTALL_MANDIR}/man1
        ridealong_texts)
    get_property(all_packed GLOBAL PROPERTY ridealong_packed)
    add_custom_target(ridealong_packed ALL DEPENDS ${all_packed})

    # The manual is installed where it was built: `cmake --build build/release --target manual`.
    set(manual ${CMAKE_BINARY_DIR}/manual)
    add_custom_target(manual VERBATIM USES_TERMINAL
        COMMAND ${CMAKE_COMMAND} -E env SOURCE_DATE_EPOCH=${RIDEALONG_COMMIT_TIME}
            bash ${CMAKE_SOURCE_DIR}/packaging/manual.sh $<TARGET_FILE:ridealong> $<TARGET_FILE:ridealong-cli> ${manual})
    add_dependencies(manual ridealong ridealong-cli)
    install(FILES ${manual}/ridealong-manual.html ${manual}/ridealong-manual.pdf
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/ridealong OPTIONAL)
endif()

set(CPACK_PACKAGE_NAME ridealong)
set(CPACK_PACKAGE_VERSION ${RIDEALONG_VERSION_TEXT})
set(CPACK_PACKAGE_VENDOR "The Ridealong contributors")
set(CPACK_PACKAGE_CONTACT "The Ridealong contributors <contributors@ridealong.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "lead focus, follow-up and ride-alongs for field sales managers")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
# The time of the commit in the package, whatever the clock says; read when cpack runs.
configure_file(${CMAKE_CURRENT_LIST_DIR}/cpackproject.cmake.in ${CMAKE_BINARY_DIR}/cpackproject.cmake @ONLY)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_BINARY_DIR}/cpackproject.cmake)

if(WIN32)
    include(${CMAKE_CURRENT_LIST_DIR}/windows/package.cmake)
elseif(APPLE)
    include(${CMAKE_CURRENT_LIST_DIR}/macos/package.cmake)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION misc)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Ridealong keeps a sales team's leads in one file on the manager's laptop,
grades them by a scorecard that the manager writes, and keeps each rep's
effort on the best of them. It shows follow-up as money, forecasts the
quarter, plans ride-alongs, keeps what was coached, and writes the weekly
report.
.
It needs no server, no account and no network. Laptops exchange their
changes by encrypted files.")
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-inter")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-dejavu-core, qt6-translations-l10n")
    find_program(DPKG_SHLIBDEPS dpkg-shlibdeps)
    if(DPKG_SHLIBDEPS)
        set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON) # the libraries' packages, read off the binaries
    endif()
endif()
include(CPack)
