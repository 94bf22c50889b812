# Packages of Debian 12, Debian 13 and Ubuntu 24.04; tools/setup installs them.
find_package(Threads REQUIRED)
# Static: a call into Boost.JSON is direct, which takes a tenth off a rehearsal, and a package asks for no Boost.
set(Boost_USE_STATIC_LIBS ON)
find_package(Boost 1.81 REQUIRED COMPONENTS context json)
find_package(OpenSSL REQUIRED)
find_package(SQLite3 3.36 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
find_package(tl-expected REQUIRED)
find_package(pugixml REQUIRED)
if(NOT TARGET yaml-cpp::yaml-cpp)  # 0.7 exports the bare name
  add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()
if(GREENROOM_TESTS)
  find_package(Catch2 3 REQUIRED)
  include(Catch)
endif()
if(GREENROOM_BENCH)
  find_package(benchmark REQUIRED)
endif()

# A rehearsal asks for memory fifty thousand times: an allocator made for that takes a seventh off its time.
# Under sanitizers theirs is the one that counts.
add_library(greenroom_allocator INTERFACE)
add_library(greenroom::allocator ALIAS greenroom_allocator)
if(NOT GREENROOM_SANITIZED)
  find_package(mimalloc REQUIRED)
  target_link_libraries(greenroom_allocator INTERFACE mimalloc)
endif()
