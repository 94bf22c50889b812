# What `cmake --install` lays down and CPack packs: programs, man pages, completions, scenarios with
# worlds, projects and schemas, documents. The programs find share/greenroom beside their own folder,
# wherever the whole is put.
include(GNUInstallDirs)
set(share ${CMAKE_INSTALL_DATADIR}/greenroom)
install(TARGETS greenroom greenroom-deploy RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TARGET greenroom_shim)
  install(TARGETS greenroom_shim LIBRARY DESTINATION lib/greenroom)
endif()
install(DIRECTORY scenarios/ DESTINATION ${share}/scenarios)
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/docs FILES_MATCHING PATTERN *.md PATTERN *.png PATTERN *.yml)
install(FILES README.md CHANGELOG.md CONTRIBUTING.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Pages are printed by the programs themselves; compressed as distributions want them.
find_program(GREENROOM_GZIP gzip)
set(pages ${PROJECT_BINARY_DIR}/pages)
file(MAKE_DIRECTORY ${pages})
foreach(program greenroom greenroom-deploy)
  if(GREENROOM_GZIP)
    set(man ${pages}/${program}.1.gz)
    set(compress COMMAND ${GREENROOM_GZIP} -9nf ${pages}/${program}.1)
  else()
    set(man ${pages}/${program}.1)
    set(compress)
  endif()
  add_custom_command(OUTPUT ${man} ${pages}/${program}.bash ${pages}/${program}.zsh ${pages}/${program}.fish
    COMMAND ${program} man-page > ${pages}/${program}.1
    ${compress}
    COMMAND ${program} completion bash > ${pages}/${program}.bash
    COMMAND ${program} completion zsh > ${pages}/${program}.zsh
    COMMAND ${program} completion fish > ${pages}/${program}.fish
    DEPENDS ${program} COMMENT "Printing man page and completions of ${program}" VERBATIM)
  list(APPEND printed ${man})
  install(FILES ${man} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${pages}/${program}.bash RENAME ${program}
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
  install(FILES ${pages}/${program}.zsh RENAME _${program}
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
  install(FILES ${pages}/${program}.fish RENAME ${program}.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endforeach()
# The files have pages of their own, from the tables of words.
foreach(kind scenario world project)
  set(page ${pages}/greenroom-${kind}.5)
  set(man ${page})
  set(compress)
  if(GREENROOM_GZIP)
    set(man ${page}.gz)
    set(compress COMMAND ${GREENROOM_GZIP} -9nf ${page})
  endif()
  add_custom_command(OUTPUT ${man} COMMAND greenroom man-page ${kind} > ${page} ${compress}
    DEPENDS greenroom COMMENT "Printing greenroom-${kind}(5)" VERBATIM)
  list(APPEND printed ${man})
  install(FILES ${man} DESTINATION ${CMAKE_INSTALL_MANDIR}/man5)
endforeach()
add_custom_target(greenroom_pages_printed ALL DEPENDS ${printed})

set(CPACK_PACKAGE_NAME greenroom)
set(CPACK_PACKAGE_VENDOR greenroom)
set(CPACK_PACKAGE_CONTACT "greenroom maintainers <maintainers@greenroom.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES TRUE)
set(CPACK_GENERATOR TGZ DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS ca-certificates)
include(CPack)
