// The tree of a run that is still playing: what it shows, how wide it gets, when it is drawn.
#include "harness/report/tree.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace greenroom;
using namespace greenroom::harness;
using namespace std::chrono_literals;

namespace {

TreeState shifting() {
  TreeState state;
  state.header = "canary.yaml  seed 1  world bash-dog  epoch 2025-07";
  state.now = 252s;
  using State = TreePhase::State;
  state.phases = {{State::done, "verify", 0s, "12 checks", false},
                  {State::done, "register", 1s, "bash-dog:42", false},
                  {State::done, "install", 126s, "{green} 2/2 healthy", false},
                  {State::running, "shift", 129s, "next step in 2:57", true},
                  {State::waiting, "bake", 0s, "60:00", false},
                  {State::waiting, "terminate", 0s, "", false},
                  {State::waiting, "cloudflare", 0s, "", false},
                  {State::waiting, "confirm", 0s, "", false}};
  state.green = 100'000;
  state.asked = 50'400;
  return state;
}

}  // namespace

TEST_CASE("a phase that is under way has a mark of its own and the shift's bar") {
  const auto lines = tree_lines(shifting(), {});
  REQUIRE(lines.size() == 6);
  CHECK(lines[1] == "  ✓ verify        0:00  12 checks");
  CHECK(lines[3] == "  ✓ install       2:06  ● 2/2 healthy");
  CHECK(lines[4] ==
        "  ▸ shift         2:09  ○ ██████████████████ 90 | 10 ██ ●   next step in 2:57");
}

TEST_CASE("the header ends with the virtual time") {
  const std::string header = tree_lines(shifting(), {})[0];
  CHECK(header.starts_with("canary.yaml  seed 1  world bash-dog  epoch 2025-07  "));
  CHECK(header.ends_with(" 4:12  virtual"));
}

TEST_CASE("what is to come stands in one line with the users, or above them where both are wide") {
  TreeState state = shifting();
  const std::string last = tree_lines(state, {}).back();
  CHECK(last == "  · bake 60:00 · terminate · cloudflare · confirm    users 50,400   lost 0");
  for (TreePhase& phase : state.phases) phase.state = TreePhase::State::waiting;
  const auto lines = tree_lines(state, {});
  CHECK(lines.back() == "    users 50,400   lost 0");
  CHECK(lines[lines.size() - 2].starts_with("  · verify"));
}

TEST_CASE("a phase that failed is marked so") {
  TreeState state = shifting();
  state.phases[3].state = TreePhase::State::failed;
  CHECK(tree_lines(state, {})[4].starts_with("  ✗ shift"));
}

TEST_CASE("no line is wider than 79 columns, nor than a narrower terminal, colour apart") {
  TreeState state = shifting();
  state.phases[0].note = std::string(300, 'x');
  state.header = "a-" + std::string(200, 'y') + ".yaml";
  for (const int columns : {200, 80, 41}) {
    Look look;
    look.columns = columns;
    look.colour = true;
    const std::size_t most = columns == 41 ? 40 : 79;
    for (const std::string& line : tree_lines(state, look)) CHECK(columns_of(line) <= most);
  }
}

TEST_CASE("a picture taller than the terminal loses its oldest phases, never header or users") {
  Look look;
  look.rows = 5;
  const auto lines = tree_lines(shifting(), look);
  REQUIRE(lines.size() == 4);
  CHECK(lines.front().starts_with("canary.yaml"));
  CHECK(lines[2].starts_with("  ▸ shift"));
  CHECK(lines.back().find("users 50,400") != std::string::npos);
}

TEST_CASE("without UTF-8 the tree is plain ASCII") {
  Look look;
  look.utf8 = false;
  for (const std::string& line : tree_lines(shifting(), look))
    CHECK(std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c <= '~'; }));
  CHECK(tree_lines(shifting(), look)[4].find("o ################## 90 | 10 == *") !=
        std::string::npos);
}

TEST_CASE("the bar has twenty cells, and whoever has a share has a cell") {
  const Signs sign = signs({});
  CHECK(share_bar(0, sign) == "○ " + repeated("█", 20) + " 100 | 0  ●");
  CHECK(share_bar(10'000, sign) == "○ " + repeated("█", 19) + " 99 | 1 █ ●");
  CHECK(share_bar(990'000, sign) == "○ █ 1 | 99 " + repeated("█", 19) + " ●");
  CHECK(share_bar(1'000'000, sign) == "○  0 | 100 " + repeated("█", 20) + " ●");
}

TEST_CASE("nothing is drawn in the first 200 ms, then at most every 100 ms") {
  Pace pace(1'000'000);
  CHECK_FALSE(pace.due(1'000'000));
  CHECK_FALSE(pace.due(1'199'999));
  CHECK(pace.due(1'200'000));
  CHECK_FALSE(pace.due(1'299'999));
  CHECK(pace.due(1'300'000));
  CHECK(pace.due(9'000'000));
  CHECK_FALSE(pace.due(9'099'999));
}

TEST_CASE("a picture is drawn over the one before, and wiped away by none") {
  CHECK(redrawn({"a", "b"}, 0) == "\r\033[Ja\nb\n");
  CHECK(redrawn({"c"}, 2) == "\033[2A\r\033[Jc\n");
  CHECK(redrawn({}, 1) == "\033[1A\r\033[J");
}

TEST_CASE("colour takes no column, and a cut text does not leave it on") {
  const std::string text = "\033[1;34m○\033[0m blue";
  CHECK(columns_of(text) == 6);
  CHECK(padded(text, 8) == text + "  ");
  CHECK(clipped(text, 3) == "\033[1;34m○\033[0m b\033[0m");
  CHECK(clipped("plain", 9) == "plain");
}
