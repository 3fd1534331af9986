# What is installed where, and how a package is made of it: `./dev package`, or `cpack` in the build folder.
include(GNUInstallDirs)

install(TARGETS provodka provodka-cli provodka-sandbox
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
    BUNDLE DESTINATION .)
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES app/sandbox/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME sandbox.md)
install(FILES app/sandbox/bitrix24.md DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME sandbox-bitrix24.md)
install(FILES resources/mailrules/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME mailrules.md)

if(UNIX AND NOT APPLE)
    install(DIRECTORY resources/icons/hicolor DESTINATION ${CMAKE_INSTALL_DATADIR}/icons)
    install(FILES resources/package/provodka.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES resources/package/provodka.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    set(PROVODKA_USER_UNITS lib/systemd/user CACHE STRING "Where the user manager of systemd looks for units")
    install(FILES resources/package/provodka.service DESTINATION ${PROVODKA_USER_UNITS})
    install(FILES resources/package/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
else()
    install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()

set(CPACK_PACKAGE_NAME provodka)
set(CPACK_PACKAGE_VENDOR Provodka)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "connects payment services with order systems")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

find_program(DPKG dpkg)
if(DPKG)
    include(resources/package/debian.cmake)
endif()
include(CPack)
