// greenroom rehearse, the program: parts of what is named, and places that cannot be written.
#include "tests/harness/terminal/desk.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace greenroom::tests;

namespace {

const std::string canary = "scenarios/bash-dog/canary.yaml";

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("parts of what is named are together all of it, and none is played twice") {
  const Desk desk;
  const std::vector<std::string> all = {canary, "scenarios/bash-dog/linear.yaml",
                                        "scenarios/bash-dog/late-weights.yaml"};
  std::string played;
  for (const char* part : {"1/2", "2/2"}) {
    std::vector<std::string> words = {"rehearse", "--json", "--shard", part};
    words.insert(words.end(), all.begin(), all.end());
    const Seen seen = desk.run(words);
    CHECK(seen.exit == 0);
    played += seen.out;
  }
  for (const std::string& file : all) {
    CAPTURE(file);
    const std::size_t first = played.find("\"file\": \"" + file + "\"");
    REQUIRE(first != std::string::npos);
    CHECK(played.find("\"file\": \"" + file + "\"", first + 1) == std::string::npos);
  }
  const Seen empty = desk.run({"rehearse", canary, "--shard", "2/2"});
  CHECK(empty.exit == 0);
  CHECK(has(empty.err, "this part has no case"));
  for (const char* part : {"0/2", "3/2", "2", "a/b", "1/"}) {
    CAPTURE(part);
    CHECK(has(desk.run({"rehearse", canary, "--shard", part}).err, "try      --shard 1/3\n"));
  }
  CHECK(has(desk.run({"rehearse", canary, "--tag", "none"}).err, "has these tags"));
}

TEST_CASE("where a run's files cannot go is named, and the run is judged all the same") {
  const Desk desk;
  const Seen seen = desk.run({"rehearse", canary, "-q", "--out", "/dev/null/x"});
  CHECK(seen.exit == 0);
  CHECK(has(seen.err, "greenroom: /dev/null/x: "));
  CHECK_FALSE(has(seen.err, "greenroom: Not a directory"));
}
