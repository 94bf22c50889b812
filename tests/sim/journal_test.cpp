#include "sim/journal.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace std::chrono_literals;

TEST_CASE("a line is one flat JSON object with its time, number, kind and actor") {
  sim::Journal journal;
  journal.set_now(seam::Steady(1500ms));
  journal.write("task",
                {{"task", "abc"}, {"ready", true}, {"n", 3}, {"raw", seam::RawJson{"{\"a\":1}"}}});
  CHECK(journal.lines() ==
        "{\"t\":1500000,\"seq\":1,\"kind\":\"task\",\"actor\":\"cloud\",\"task\":\"abc\",\"ready\":"
        "true,\"n\":3,"
        "\"raw\":{\"a\":1}}\n");
}

TEST_CASE("what would break a line is escaped") {
  sim::Journal journal;
  journal.write("event", {{"message", "a \"b\"\\\n\x01\xff z"}});
  const std::string& line = journal.lines();
  CHECK(line.find("a \\\"b\\\"\\\\\\n\\u0001") != std::string::npos);
  CHECK(line.find('\xff') == std::string::npos);
}

TEST_CASE("the run digest sees every line, the world digest only what happened in the world") {
  const auto digests = [](bool with_step) {
    sim::Journal journal;
    journal.write("task", {{"task", "abc"}});
    if (with_step) journal.write("step", {{"step", "verify"}});
    journal.write("task", {{"task", "def"}});
    return std::pair{journal.run_digest(), journal.world_digest()};
  };
  CHECK(digests(true).first != digests(false).first);
  CHECK(digests(true).second == digests(false).second);
  CHECK(digests(true).first.size() == 64);
}

TEST_CASE("observers see fields by name") {
  sim::Journal journal;
  std::string seen;
  journal.observe([&](const sim::Entry& entry) {
    seen = std::string(entry.text("status")) + std::to_string(entry.number("n", -1)) +
           std::to_string(entry.number("absent", -1));
  });
  journal.write("task", {{"status", "RUNNING"}, {"n", 4}});
  CHECK(seen == "RUNNING4-1");
}
