#include "tests/sim/echo_world.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::tests;
using namespace std::chrono_literals;

namespace {

constexpr const char* ledger = "ledger";

/// A small engine with a ledger: three calls, an intent before each and an outcome after it.
int honest(const seam::Seam& seam) {
  const auto done = seam.storage.read(ledger).value_or("");
  for (int i = 0; i < 3; ++i) {
    const std::string name = "call" + std::to_string(i);
    if (done.find("did " + name + "\n") != std::string::npos) continue;
    if (!seam.storage.append(ledger, "do " + name + "\n")) return 1;
    if (!seam.transport.send(request(name), seam.clock.steady() + 30s)) return 1;
    if (!seam.storage.append(ledger, "did " + name + "\n")) return 1;
    seam.clock.sleep_until(seam.clock.steady() + 10s);
  }
  return 0;
}

std::uint64_t crossings_of(int (*engine)(const seam::Seam&)) {
  Theatre theatre;
  sim::Player& player = theatre.enter(engine);
  theatre.play();
  return player.crossings();
}

/// What lasts: the files. What the world saw is its own affair.
struct AtDeath {
  std::map<std::string, std::string> files;
  std::uint64_t calls_after_death = 0;
  bool killed = false;
};

/// Kills at this crossing; the files as they were when the seam died are those at the end, if the
/// engine can no longer touch them.
AtDeath kill_at(int (*engine)(const seam::Seam&), std::uint64_t crossing) {
  Theatre theatre;
  sim::Player& player = theatre.enter(engine, "engine", 1, crossing);
  theatre.play();
  return {theatre.storage.files, player.calls_after_death(), player.killed()};
}

struct Releases {
  const seam::Seam& seam;
  // noexcept(false): so that a death in the removal itself unwinds instead of ending the process.
  ~Releases() noexcept(false) { (void)seam.storage.remove("lease"); }
};
int with_a_guard(const seam::Seam& seam) {
  if (!seam.storage.create("lease", "mine")) return 1;
  const Releases guard{seam};
  (void)seam.transport.send(request("x"), seam.clock.steady() + 30s);
  return 0;
}

int that_swallows(const seam::Seam& seam) {
  try {
    (void)seam.transport.send(request("first"), seam.clock.steady() + 30s);
  } catch (...) {
  }
  (void)seam.storage.append("after", "it lives on\n");
  return 0;
}

}  // namespace

TEST_CASE(
    "an engine killed at any crossing leaves what a dead process leaves, and can be resumed") {
  const std::uint64_t crossings = crossings_of(honest);
  CHECK(crossings == 3 * (3 + 2 + 3 + 1));  // append, call, append, sleep
  for (std::uint64_t at = 1; at <= crossings; ++at) {
    INFO("killed at crossing " << at);
    Theatre theatre;
    sim::Player& first = theatre.enter(honest, "engine", 1, at);
    theatre.play();
    REQUIRE(first.killed());
    REQUIRE(first.finished());
    CHECK_FALSE(first.exit().has_value());
    CHECK(first.calls_after_death() == 0);
    sim::Player& second = theatre.enter(honest, "engine", 2);
    theatre.play();
    CHECK(second.exit() == 0);
    for (const char* name : {"did call0\n", "did call1\n", "did call2\n"})
      CHECK(theatre.storage.files[ledger].find(name) != std::string::npos);
  }
}

TEST_CASE("a death during an append can leave a torn last line") {
  bool torn = false;
  for (std::uint64_t at = 1; at <= crossings_of(honest); ++at) {
    const std::string text = kill_at(honest, at).files[ledger];
    if (!text.empty() && text.back() != '\n') torn = true;
  }
  CHECK(torn);
}

TEST_CASE("a destructor that uses the seam is noticed, and does nothing") {
  bool noticed = false;
  for (std::uint64_t at = 1; at <= crossings_of(with_a_guard); ++at) {
    const AtDeath death = kill_at(with_a_guard, at);
    if (!death.killed) continue;
    noticed = noticed || death.calls_after_death > 0;
    // Once the lease was taken, a dead process cannot have given it back.
    if (at > 2 && at <= 4) CHECK(death.files.contains("lease"));
  }
  CHECK(noticed);
}

TEST_CASE("a catch-all around a seam call is noticed, and its engine changes nothing more") {
  bool noticed = false;
  for (std::uint64_t at = 1; at <= 2; ++at) {
    const AtDeath death = kill_at(that_swallows, at);
    CHECK(death.killed);
    CHECK_FALSE(death.files.contains("after"));
    noticed = noticed || death.calls_after_death > 0;
  }
  CHECK(noticed);
}

TEST_CASE("a kill from outside ends an engine that sleeps and one that waits for an answer") {
  for (const auto when : {10ms, 5000ms}) {
    Theatre theatre;
    sim::Player& player = theatre.enter(honest);
    theatre.stage.run_until(sim::Steady(when));
    theatre.stage.kill(player);
    theatre.play();
    CHECK(player.killed());
    CHECK(player.calls_after_death() == 0);
  }
}

TEST_CASE("an engine killed before its first instruction does nothing") {
  Theatre theatre;
  sim::Player& player = theatre.enter(honest);
  theatre.stage.kill(player);
  theatre.play();
  CHECK(player.killed());
  CHECK(theatre.storage.files.empty());
}

TEST_CASE("a full disk and an unreadable name are errors that name the file") {
  sim::MemoryStorage storage;
  storage.full = true;
  CHECK(storage.append("a", "x").error().message == "a: no space left on device");
  storage.full = false;
  storage.unreadable.insert("a");
  CHECK(storage.read("a").error().kind == seam::ErrorKind::io);
  CHECK(storage.create("b", "1").has_value());
  CHECK(storage.create("b", "2").error().kind == seam::ErrorKind::exists);
}

TEST_CASE("a torn append keeps the beginning, says so, and tears once") {
  sim::MemoryStorage storage;
  storage.tears["ledger"] = 3;
  const auto torn = storage.append("ledger", "a line\n");
  REQUIRE_FALSE(torn.has_value());
  CHECK(torn.error().kind == seam::ErrorKind::io);
  CHECK(storage.files["ledger"] == "a l");
  CHECK(storage.append("ledger", "b\n").has_value());
  CHECK(storage.files["ledger"] == "a lb\n");
}

TEST_CASE("a name that can only be read refuses every change") {
  sim::MemoryStorage storage;
  storage.files["greenroom.yaml"] = "project: bash-dog\n";
  storage.unwritable.insert("greenroom.yaml");
  CHECK(storage.read("greenroom.yaml").has_value());
  CHECK(storage.append("greenroom.yaml", "x").error().kind == seam::ErrorKind::io);
  CHECK(storage.replace("greenroom.yaml", "x").error().kind == seam::ErrorKind::io);
  CHECK(storage.remove("greenroom.yaml").error().kind == seam::ErrorKind::io);
  CHECK(storage.files["greenroom.yaml"] == "project: bash-dog\n");
}

TEST_CASE("at its death an engine's effects end: nothing differs after it is gone") {
  // The engine notes the files at each crossing's eve; the dead one may not go beyond its last.
  for (std::uint64_t at = 1; at <= crossings_of(with_a_guard); ++at) {
    Theatre theatre;
    std::optional<std::map<std::string, std::string>> at_death;
    theatre.journal.observe([&](const sim::Entry& entry) {
      if (entry.kind == "actor" && entry.text("what") == "killed") at_death = theatre.storage.files;
    });
    theatre.enter(with_a_guard, "engine", 1, at);
    theatre.play();
    if (at_death) CHECK(*at_death == theatre.storage.files);
  }
}
