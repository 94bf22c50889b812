#include "sim/chance.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace greenroom;
using namespace std::chrono_literals;

TEST_CASE("draws are the same numbers on every machine") {
  CHECK(sim::keyed(1, "task", "bash-dog", 0) == sim::keyed(1, "task", "bash-dog", 0));
  CHECK(sim::keyed(1, "ab", "c", 0) != sim::keyed(1, "a", "bc", 0));
  CHECK(sim::keyed(1, "task", "bash-dog", 0) != sim::keyed(2, "task", "bash-dog", 0));
  CHECK(sim::keyed(1, "task", "bash-dog", 0) != sim::keyed(1, "task", "bash-dog", 1));
}

TEST_CASE("lengths stay inside their table and the median is its middle") {
  const auto table = sim::Quantiles::uniform(12s, 35s);
  CHECK(table.median() == 23500ms);
  for (std::uint64_t i = 0; i < 1000; ++i) {
    const auto drawn = sim::length_at(table, sim::keyed(7, "start", "task", i));
    CHECK(drawn >= 12s);
    CHECK(drawn <= 35s);
  }
  CHECK(sim::length_at(sim::Quantiles::fixed(3s), 12345) == 3s);
}

TEST_CASE("ids differ from draw to draw") {
  std::set<std::string> seen;
  for (std::uint64_t i = 0; i < 1000; ++i)
    seen.insert(sim::drawn_text(sim::keyed(1, "deployment", "", i),
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 9));
  CHECK(seen.size() == 1000);
  CHECK(sim::drawn_uuid(5)[14] == '4');
}
