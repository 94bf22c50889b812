# greenroom_library(name [SOURCES ...] [DEPENDS ...]): a static library with alias greenroom::name.
# Sources are listed, not globbed; folders below add theirs with target_sources().
function(greenroom_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS" ${ARGN})
  add_library(greenroom_${name} STATIC ${arg_SOURCES})
  add_library(greenroom::${name} ALIAS greenroom_${name})
  target_link_libraries(greenroom_${name} PUBLIC greenroom_flags ${arg_DEPENDS})
  set_target_properties(greenroom_${name} PROPERTIES EXPORT_NAME ${name})
  set_property(GLOBAL APPEND PROPERTY greenroom_libraries greenroom_${name})
endfunction()

# greenroom_unite(): sources of one folder are compiled up to ten at a time, in a third of the time that they take
# one by one. To be called when every folder has added its sources. Generated tables stay by themselves.
option(GREENROOM_UNITE "Compile the sources of a folder together (off in the dev preset: there each stands alone)" ON)
function(greenroom_unite)
  get_property(libraries GLOBAL PROPERTY greenroom_libraries)
  foreach(library IN LISTS libraries)
    set_target_properties(${library} PROPERTIES UNITY_BUILD ${GREENROOM_UNITE} UNITY_BUILD_MODE GROUP)
    get_target_property(home ${library} SOURCE_DIR)
    get_target_property(sources ${library} SOURCES)
    set(folders)
    foreach(source IN LISTS sources)
      cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${home} NORMALIZE)
      if(source MATCHES "/tables/" OR NOT source MATCHES "[.]cpp$")
        continue()
      endif()
      cmake_path(GET source PARENT_PATH folder)
      list(APPEND folders ${folder})
      list(APPEND "in_${folder}" ${source})
    endforeach()
    list(REMOVE_DUPLICATES folders)
    foreach(folder IN LISTS folders)
      list(LENGTH "in_${folder}" count)
      math(EXPR groups "(${count} + 9) / 10")
      math(EXPR size "(${count} + ${groups} - 1) / ${groups}")
      cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE name)
      string(MAKE_C_IDENTIFIER "${name}" name)
      set(index 0)
      foreach(source IN LISTS "in_${folder}")
        math(EXPR group "${index} / ${size} + 1")
        set_source_files_properties(${source} TARGET_DIRECTORY ${library} PROPERTIES UNITY_GROUP ${name}_${group})
        math(EXPR index "${index} + 1")
      endforeach()
      set("in_${folder}")
    endforeach()
  endforeach()
endfunction()

# greenroom_precompile(name HEADERS...): the few heavy headers of a room and the house's usual std ones, read
# once. Headers still stand alone: a test compiles each by itself.
function(greenroom_precompile name)
  target_precompile_headers(greenroom_${name} PRIVATE ${ARGN} <algorithm> <array> <chrono> <cstdint> <functional>
    <map> <memory> <optional> <set> <span> <string> <string_view> <tl/expected.hpp> <utility> <variant> <vector>)
endfunction()

# greenroom_test(name SOURCES ... [DEPENDS ...] [LABELS ...] [SHARDS n]): a Catch2 binary, each case a ctest. Under the
# sanitizers each binary is one, or n of them where it takes long: they run side by side and come first.
# ALONE: nothing runs beside it, since it watches what processes of the machine do.
# What the tests include of other people's headers is read once for all of them: with the cloud's JSON or without.
function(greenroom_test name)
  cmake_parse_arguments(arg "ALONE" "SHARDS" "SOURCES;DEPENDS;LABELS" ${ARGN})
  add_executable(greenroom_test_${name} ${arg_SOURCES})
  target_link_libraries(greenroom_test_${name} PRIVATE ${arg_DEPENDS})
  greenroom_as_test(greenroom_test_${name})
  if("greenroom::mocks" IN_LIST arg_DEPENDS OR "greenroom::harness" IN_LIST arg_DEPENDS)
    target_precompile_headers(greenroom_test_${name} REUSE_FROM greenroom_tested_with_mocks)
  else()
    target_precompile_headers(greenroom_test_${name} REUSE_FROM greenroom_tested)
  endif()
  if(GREENROOM_SANITIZED)
    # A process takes its time to start there, and cases that follow each other in one find more.
    if(NOT arg_SHARDS)
      add_test(NAME "${name}: every case" COMMAND greenroom_test_${name})
      set_tests_properties("${name}: every case" PROPERTIES LABELS "${arg_LABELS}" SKIP_RETURN_CODE 4
        RUN_SERIAL ${arg_ALONE})
      return()
    endif()
    math(EXPR last "${arg_SHARDS} - 1")
    foreach(index RANGE ${last})
      set(shard "${name}: every case, part ${index} of ${arg_SHARDS}")
      add_test(NAME "${shard}" COMMAND greenroom_test_${name} --shard-count ${arg_SHARDS} --shard-index ${index})
      set_tests_properties("${shard}" PROPERTIES LABELS "${arg_LABELS}" SKIP_RETURN_CODE 4 COST 100)
    endforeach()
  else()
    catch_discover_tests(greenroom_test_${name} TEST_PREFIX "${name}: "
      PROPERTIES LABELS "${arg_LABELS}" RUN_SERIAL ${arg_ALONE} DISCOVERY_MODE PRE_TEST)
  endif()
endfunction()

# What every test binary is compiled with, so that the precompiled headers fit.
function(greenroom_as_test target)
  target_link_libraries(${target} PRIVATE greenroom_flags Catch2::Catch2WithMain)
  # What is tested is optimised; the tests themselves need not be, and compile in half the time.
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O0>)
  target_compile_definitions(${target} PRIVATE GREENROOM_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    GREENROOM_BINARY_DIR="${PROJECT_BINARY_DIR}" GREENROOM_SHARED="${GREENROOM_SHARED}"
    GREENROOM_SANITIZED=${GREENROOM_SANITIZED})
endfunction()

function(greenroom_tested name)
  cmake_parse_arguments(arg "" "" "HEADERS;DEPENDS" ${ARGN})
  file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp "")
  add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  target_link_libraries(${name} PRIVATE ${arg_DEPENDS})
  greenroom_as_test(${name})
  target_precompile_headers(${name} PRIVATE <catch2/catch_test_macros.hpp> <chrono> <functional> <map>
    <memory> <optional> <string> <string_view> <vector> ${arg_HEADERS})
endfunction()

# greenroom_embed(name HEADER header SPACE namespace TEXTS function=file...): an object library with a function
# for each file, which returns its text; files are named from this folder.
function(greenroom_embed name)
  cmake_parse_arguments(arg "" "HEADER;SPACE" "TEXTS" ${ARGN})
  set(to ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  set(pairs)
  set(files)
  foreach(text IN LISTS arg_TEXTS)
    string(REGEX MATCH "^([^=]+)=(.+)$" whole ${text})
    cmake_path(ABSOLUTE_PATH CMAKE_MATCH_2 BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE OUTPUT_VARIABLE file)
    list(APPEND pairs ${CMAKE_MATCH_1}=${file})
    list(APPEND files ${file})
  endforeach()
  list(JOIN pairs "," texts)
  set(script ${PROJECT_SOURCE_DIR}/cmake/embed.cmake)
  add_custom_command(OUTPUT ${to} COMMAND ${CMAKE_COMMAND} -DTO=${to} -DHEADER=${arg_HEADER} -DSPACE=${arg_SPACE}
    -DTEXTS=${texts} -P ${script} DEPENDS ${files} ${script} VERBATIM)
  add_library(${name} OBJECT ${to})
  target_link_libraries(${name} PRIVATE greenroom_flags)
  # Every compiler that builds this takes a text of any length; the standard asks for 65,536 bytes.
  set_source_files_properties(${to} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
endfunction()

# greenroom_alone(target sources...): sources of this folder that greenroom_unite() leaves by themselves, since they
# have names of their own that others use too, say something before they include anything, or are what tests of
# neighbours put doubles in the place of.
function(greenroom_alone target)
  set_source_files_properties(${ARGN} TARGET_DIRECTORY ${target} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# greenroom_compile_quickly(target sources...): sources of this folder in which no run spends time. Optimised a
# little, they compile in two thirds of the time that release takes for the rest; united, in less anyway.
function(greenroom_compile_quickly target)
  if(NOT GREENROOM_UNITE)
    set_source_files_properties(${ARGN} TARGET_DIRECTORY ${target} PROPERTIES
      COMPILE_OPTIONS "$<$<CONFIG:Release>:-O1>")
  endif()
endfunction()
