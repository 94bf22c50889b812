// The examples of docs/scenarios.md: whoever copies one sees it held.
#include "tests/harness/language/page.hpp"
#include "tests/harness/language/scratch.hpp"
#include "tests/harness/play/played.hpp"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;

TEST_CASE("every marked example of docs/scenarios.md plays and is held, with each of its cases") {
  std::filesystem::current_path(GREENROOM_SOURCE_DIR);
  const Scratch scratch("examples");
  const auto all = examples();
  CHECK(all.size() >= 5);
  for (const auto& [name, text] : examples("world")) scratch.write(name, text);
  for (const auto& [name, text] : all) {
    const std::string file = scratch.write(name, text);
    const auto errors = errors_of(file);
    INFO(name << "\n" << printed(errors));
    REQUIRE(errors.empty());
    for (const Case& play : load_cases(file)) {
      const Played played(play);
      INFO(play.name << "\n" << played.trouble());
      CHECK(played.run->steady_problem().empty());
      for (const Expected& expected : played.expectations)
        CHECK(expected.state == Expected::State::held);
      for (const Judgement& judgement : played.judgements)
        CHECK(judgement.state != Judgement::State::broken);
    }
  }
}
