# A package for Debian 12. Linked libraries are found by dpkg-shlibdeps; named here is what is opened at run time:
# SQLite behind Qt, the secret service's library behind QtKeychain, the words on Qt's own buttons, certificates to trust,
# time zones of shops. Platform plugins and TLS come with Qt's libraries.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, qt6-translations-l10n, ca-certificates, tzdata")
# A keychain to unlock, the system's look and icons, Wayland, a browser to open orders in.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, qt6-gtk-platformtheme, libqt6svg6, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(PROVODKA_MAINTAINER "Provodka <provodka@localhost.localdomain>" CACHE STRING "Whom the package names")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${PROVODKA_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A customer pays through WayForPay; Provodka finds the order in Planfix or the
deal in Bitrix24, books the payment there, and moves the order on when what is
due and what is paid agree. Only what needs a person is put before one.
.
It runs in the office on one SQLite file: provodka is the window,
provodka-cli does the same without one (as a service of the user, too), and
provodka-sandbox stands in for the services when nothing real may be touched.")

# The changelog: a paragraph for each file of changelog/unreleased, in lines as short as Debian wants them.
string(TIMESTAMP today "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(changes "provodka (${PROJECT_VERSION}) unstable; urgency=medium\n\n")
find_program(FOLD fold REQUIRED)
find_program(GZIP gzip REQUIRED)
set(text ${CMAKE_BINARY_DIR}/package/change)
file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/changelog/unreleased/*.md)
foreach(file ${files})
    file(READ ${file} change)
    string(STRIP "${change}" change)
    string(REPLACE "\n" " " change "${change}")
    file(WRITE ${text} "${change}")
    execute_process(COMMAND ${FOLD} -s -w 74 ${text} OUTPUT_VARIABLE change COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX REPLACE " *\n" "\n    " change "${change}")
    string(APPEND changes "  * ${change}\n")
endforeach()
file(REMOVE ${text})
string(APPEND changes "\n -- ${PROVODKA_MAINTAINER}  ${today}\n")
file(WRITE ${CMAKE_BINARY_DIR}/package/changelog "${changes}")
execute_process(COMMAND ${GZIP} -9 -n -k -f ${CMAKE_BINARY_DIR}/package/changelog COMMAND_ERROR_IS_FATAL ANY)
install(FILES ${CMAKE_BINARY_DIR}/package/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
