# greenroom_library(name [SOURCES ...] [DEPENDS ...]): a static library with alias greenroom::name.
# Sources are listed, not globbed; folders below add theirs with target_sources().
function(greenroom_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS" ${ARGN})
  add_library(greenroom_${name} STATIC ${arg_SOURCES})
  add_library(greenroom::${name} ALIAS greenroom_${name})
  target_link_libraries(greenroom_${name} PUBLIC greenroom_flags ${arg_DEPENDS})
  set_target_properties(greenroom_${name} PROPERTIES EXPORT_NAME ${name})
endfunction()

# greenroom_precompile(name HEADERS...): the few heavy headers of a room and the house's usual std ones, read
# once. Headers still stand alone: a test compiles each by itself.
function(greenroom_precompile name)
  target_precompile_headers(greenroom_${name} PRIVATE ${ARGN} <algorithm> <array> <chrono> <cstdint> <functional>
    <map> <memory> <optional> <set> <span> <string> <string_view> <tl/expected.hpp> <utility> <variant> <vector>)
endfunction()

# greenroom_test(name SOURCES ... [DEPENDS ...] [LABELS ...]): a Catch2 binary, each case a ctest.
function(greenroom_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS;LABELS" ${ARGN})
  add_executable(greenroom_test_${name} ${arg_SOURCES})
  target_link_libraries(greenroom_test_${name} PRIVATE greenroom_flags ${arg_DEPENDS} Catch2::Catch2WithMain)
  # What is tested is optimised; the tests themselves need not be, and compile in half the time.
  target_compile_options(greenroom_test_${name} PRIVATE $<$<CONFIG:Release>:-O0>)
  target_compile_definitions(greenroom_test_${name} PRIVATE
    GREENROOM_SOURCE_DIR="${PROJECT_SOURCE_DIR}" GREENROOM_BINARY_DIR="${PROJECT_BINARY_DIR}")
  target_precompile_headers(greenroom_test_${name} PRIVATE <catch2/catch_test_macros.hpp> <chrono> <functional> <map>
    <memory> <optional> <string> <string_view> <vector>)
  if(arg_LABELS)
    catch_discover_tests(greenroom_test_${name} TEST_PREFIX "${name}: "
      PROPERTIES LABELS "${arg_LABELS}" DISCOVERY_MODE PRE_TEST)
  else()
    catch_discover_tests(greenroom_test_${name} TEST_PREFIX "${name}: " DISCOVERY_MODE PRE_TEST)
  endif()
endfunction()
