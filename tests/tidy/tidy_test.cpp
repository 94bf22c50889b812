#include "tests/tidy/sources.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom::tests::tidy;

namespace {
const std::vector<Source>& ours() {
  static const std::vector<Source> sources = all_sources(GREENROOM_SOURCE_DIR);
  return sources;
}
std::vector<Source> planted(std::string path, std::string_view text) {
  return {source_from_text(std::move(path), text)};
}
}  // namespace

TEST_CASE("no room includes what its walls forbid") {
  const auto offences = crossed_walls(ours());
  INFO(listed(offences));
  CHECK(offences.empty());
  CHECK(crossed_walls(planted("real/plan.cpp", "#include \"mocks/cloud.hpp\"\n")).size() == 1);
  CHECK(crossed_walls(planted("real/plan.cpp", "#include \"sim/journal.hpp\"\n")).size() == 1);
  CHECK(crossed_walls(planted("mocks/x.cpp", "#include \"real/engine.hpp\"\n")).size() == 1);
  CHECK(crossed_walls(planted("real/plan.cpp", "#include \"sim/seam/clock.hpp\"\n")).empty());
}

TEST_CASE("nothing that could differ between machines is used where it reaches output") {
  const auto offences = banned_words(ours());
  INFO(listed(offences));
  CHECK(offences.empty());
  CHECK(banned_words(planted("mocks/x.cpp", "std::unordered_map<int, int> m;\n")).size() == 1);
  CHECK(banned_words(planted("mocks/x.cpp", "// no std::unordered_map here\n")).empty());
  CHECK(banned_words(planted("mocks/x.cpp", "auto t = \"system_clock\";\n")).empty());
}

TEST_CASE("lines, files and functions keep their sizes") {
  auto offences = overlong(ours());
  const auto functions = long_functions(ours());
  offences.insert(offences.end(), functions.begin(), functions.end());
  INFO(listed(offences));
  CHECK(offences.empty());
  std::string function = "void f() {\n";
  for (int i = 0; i < 70; ++i) function += "  g();\n";
  CHECK(long_functions(planted("sim/x.cpp", function + "}\n")).size() == 1);
}

TEST_CASE("every header says what it is") {
  const auto offences = untitled_headers(ours());
  INFO(listed(offences));
  CHECK(offences.empty());
  CHECK(untitled_headers(planted("sim/x.hpp", "#pragma once\n")).size() == 1);
}

TEST_CASE("nothing in the engine could survive its own death or learn that it is rehearsed") {
  const auto offences = broken_engine_rules(ours());
  INFO(listed(offences));
  CHECK(offences.empty());
  CHECK(broken_engine_rules(planted("real/x.cpp", "try { f(); } catch (...) {}\n")).size() == 1);
  CHECK(broken_engine_rules(planted("real/x.cpp", "void f() noexcept;\n")).size() == 1);
}

TEST_CASE("every header includes those whose names it uses, itself or through ours") {
  const auto offences = borrowed_names(ours());
  INFO(listed(offences));
  CHECK(offences.empty());
  CHECK(borrowed_names(planted("sim/x.hpp", "std::string s;\n")).size() == 1);
  CHECK(borrowed_names(planted("sim/x.hpp", "std::never_heard_of s;\n")).size() == 1);
  CHECK(borrowed_names(planted("sim/x.hpp", "boost::json::value v;\n")).size() == 1);
  CHECK(borrowed_names(planted("sim/x.hpp", "#include <string>\nstd::string s;\n")).empty());
  CHECK(borrowed_names(planted("sim/x.hpp", "// std::string in prose\n")).empty());
  auto through = planted("sim/x.hpp", "#include \"sim/y.hpp\"\nstd::string s;\n");
  CHECK(borrowed_names(through).size() == 1);
  through.push_back(source_from_text("sim/y.hpp", "#include <string>\n"));
  CHECK(borrowed_names(through).empty());
}
