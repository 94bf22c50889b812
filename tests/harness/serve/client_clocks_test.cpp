#include "harness/serve/client_clocks.hpp"

#include "harness/serve/clock_setting.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

Steady at(Length length) { return Steady(length); }

}  // namespace

TEST_CASE("the world goes no further than the slowest client that was seen lately") {
  ClientClocks clocks;
  clocks.seen("fast", at(seconds(0)), at(seconds(0)));
  clocks.seen("slow", at(seconds(0)), at(seconds(0)));
  clocks.slept("fast", seconds(15));
  CHECK(clocks.allowed(at(seconds(1)), at(seconds(0))) == at(seconds(0)));
  clocks.slept("slow", seconds(6));
  CHECK(clocks.allowed(at(seconds(1)), at(seconds(0))) == at(seconds(6)));
}

TEST_CASE("a client that was not seen for two seconds holds nobody back") {
  ClientClocks clocks;
  clocks.seen("gone", at(seconds(0)), at(seconds(0)));
  clocks.seen("here", at(milliseconds(1'500)), at(seconds(0)));
  clocks.slept("here", seconds(15));
  CHECK(clocks.holding(at(milliseconds(1'999))) == 2);
  CHECK(clocks.allowed(at(milliseconds(1'999)), at(seconds(0))) == at(seconds(0)));
  CHECK(clocks.holding(at(seconds(2))) == 1);
  CHECK(clocks.allowed(at(seconds(2)), at(seconds(0))) == at(seconds(15)));
}

TEST_CASE("with no client the world stays where it is, and it never goes back") {
  ClientClocks clocks;
  CHECK(clocks.allowed(at(seconds(5)), at(seconds(9))) == at(seconds(9)));
  clocks.seen("late", at(seconds(5)), at(seconds(3)));
  CHECK(clocks.allowed(at(seconds(5)), at(seconds(9))) == at(seconds(9)));
}

TEST_CASE("a client that comes back begins at the world's time") {
  ClientClocks clocks;
  clocks.seen("one", at(seconds(0)), at(seconds(0)));
  clocks.seen("one", at(seconds(60)), at(seconds(300)));
  clocks.slept("one", seconds(15));
  CHECK(clocks.allowed(at(seconds(60)), at(seconds(300))) == at(seconds(315)));
}

TEST_CASE("what is remembered of clients and reads is bounded") {
  ClientClocks clocks;
  for (std::size_t n = 0; n < ClientClocks::most_clients + 5; ++n)
    clocks.seen("client " + std::to_string(n), at(milliseconds(n)), at(seconds(0)));
  CHECK(clocks.holding(at(milliseconds(1))) == ClientClocks::most_clients);
  for (std::size_t n = 0; n <= ClientClocks::most_reads; ++n)
    clocks.remember("client 900", "read " + std::to_string(n), "answer");
  CHECK(clocks.remembered("client 900", "read 0") == nullptr);
  REQUIRE(clocks.remembered("client 900", "read 500") != nullptr);
}

TEST_CASE("a clock is virtual, realtime or a scale, and nothing else") {
  for (const char* wrong : {"", "x", "x0", "x86401", "x1.5", "60", "fast", "X60", "x-1"}) {
    INFO(wrong);
    CHECK_FALSE(read_clock(wrong).has_value());
  }
  for (const char* text : {"virtual", "realtime", "x60", "x86400"}) {
    const auto clock = read_clock(text);
    REQUIRE(clock.has_value());
    CHECK(text_of(*clock) == text);
  }
}
