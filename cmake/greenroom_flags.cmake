# One interface target carries the dialect and the warnings of the house.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(greenroom_flags INTERFACE)
# What shadows a name of another source matters to no one: the dev preset compiles each by itself and asks.
target_compile_options(greenroom_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion $<$<NOT:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>>:-Wshadow> -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -ffp-contract=off)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # Designated initialisers leave the other members at their defaults: that is what they are for.
  target_compile_options(greenroom_flags INTERFACE -Wno-missing-field-initializers)
else()
  target_compile_options(greenroom_flags INTERFACE -Wno-missing-field-initializers)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13 AND CMAKE_BUILD_TYPE STREQUAL "Release")
  # std::string is reported wrongly when optimised (https://gcc.gnu.org/bugzilla/show_bug.cgi?id=105651 and its kin):
  # these stay warnings, and errors with other compilers and in debug builds.
  target_compile_options(greenroom_flags INTERFACE -Wno-restrict)
  set(falsely_reported array-bounds stringop-overflow stringop-overread maybe-uninitialized free-nonheap-object
    null-dereference dangling-pointer use-after-free)
  foreach(warning IN LISTS falsely_reported)
    list(APPEND greenroom_late_flags -Wno-error=${warning})
  endforeach()
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
  # Takes a reference that a function returns for one into its arguments (https://gcc.gnu.org/bugzilla/show_bug.cgi?id=107532).
  target_compile_options(greenroom_flags INTERFACE -Wno-dangling-reference)
endif()
if(GREENROOM_WERROR)
  target_compile_options(greenroom_flags INTERFACE -Werror ${greenroom_late_flags})
endif()
target_include_directories(greenroom_flags INTERFACE ${PROJECT_SOURCE_DIR})
option(GREENROOM_OTHER_BUILDS "Compare with the builds that tools/test made beside this one" OFF)
# Whether the sanitizers are in: what stands against their allocator or their patience asks this.
set(GREENROOM_SANITIZED 0)
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  set(GREENROOM_SANITIZED 1)
endif()
