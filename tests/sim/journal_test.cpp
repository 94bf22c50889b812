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

TEST_CASE("a journal without an end keeps its latest lines and says how many it dropped") {
  constexpr std::size_t most = 64 * 1024;
  sim::Journal bounded, whole;
  bounded.keep_latest(most);
  for (int n = 1; n <= 20'000; ++n)
    for (sim::Journal* journal : {&bounded, &whole}) journal->write("task", {{"n", n}});
  CHECK(bounded.lines().size() <= most + 16 * 1024);  // a block is digested before it may go
  CHECK(bounded.lines().size() >= most / 2);
  CHECK(whole.dropped() == 0);
  CHECK(whole.lines().ends_with(bounded.lines()));
  const std::string next = "\"seq\":" + std::to_string(bounded.dropped() + 1) + ",";
  CHECK(bounded.lines().substr(0, bounded.lines().find('\n')).find(next) != std::string::npos);
  CHECK(bounded.run_digest() == whole.run_digest());
  CHECK(bounded.world_digest() == whole.world_digest());
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

namespace {
std::string written(std::string_view text) {
  sim::Journal journal;
  journal.write("event", {{"message", text}});
  const std::string& line = journal.lines();
  const std::size_t begin = line.find("\"message\":\"") + 11;
  return line.substr(begin, line.size() - begin - 3);
}
}  // namespace

TEST_CASE("every byte is written so that a reader gets it back, at every place of a text") {
  for (int byte = 0; byte < 256; ++byte)
    for (std::size_t before = 0; before < 17; ++before) {
      const auto c = static_cast<char>(byte);
      const std::string text = std::string(before, 'a') + c + "bcdefghijklmnopq";
      std::string expected = std::string(1, c);
      constexpr std::string_view hex = "0123456789abcdef";
      if (byte < 0x20)
        expected = std::string("\\u00") + hex[static_cast<std::size_t>(byte) >> 4] +
                   hex[static_cast<std::size_t>(byte) & 15];
      if (c == '\n') expected = "\\n";
      if (c == '\r') expected = "\\r";
      if (c == '\t') expected = "\\t";
      if (c == '"') expected = "\\\"";
      if (c == '\\') expected = "\\\\";
      if (byte >= 0x80) expected = "\\ufffd";
      CHECK(written(text) == std::string(before, 'a') + expected + "bcdefghijklmnopq");
    }
}

TEST_CASE("well-formed UTF-8 stays, overlong, surrogate and cut sequences do not") {
  CHECK(written("caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x9a\x80 \xed\x9f\xbf") ==
        "caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x9a\x80 \xed\x9f\xbf");
  CHECK(written("\xc0\xaf") == "\\ufffd\\ufffd");
  CHECK(written("\xe0\x80\xaf") == "\\ufffd\\ufffd\\ufffd");
  CHECK(written("\xed\xa0\x80") == "\\ufffd\\ufffd\\ufffd");
  CHECK(written("\xf4\x90\x80\x80") == "\\ufffd\\ufffd\\ufffd\\ufffd");
  CHECK(written("\xe2\x82") == "\\ufffd\\ufffd");
}

TEST_CASE("a digest does not depend on when it was asked for, nor on keeping the lines") {
  const auto digests = [](bool keep, bool ask) {
    sim::Journal journal;
    journal.keep_lines(keep);
    for (int i = 0; i < 2000; ++i) {
      journal.set_now(seam::Steady(std::chrono::milliseconds(i)));
      journal.write(i % 3 == 0 ? "step" : "task", {{"task", std::to_string(i)}, {"n", -i}});
      if (ask && i % 7 == 0) CHECK(journal.run_digest() != journal.world_digest());
    }
    CHECK(journal.count() == 2000);
    return std::pair{journal.run_digest(), journal.world_digest()};
  };
  CHECK(digests(true, false) == digests(true, true));
  CHECK(digests(true, false) == digests(false, false));
}
