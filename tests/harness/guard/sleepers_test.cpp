// The world's clock, as programs see it that wait: they are started for real, with the library
// loaded, and sleep through hours.
#include "harness/guard/sleepers.hpp"

#include "harness/guard/command.hpp"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <sstream>
#include <vector>

using namespace greenroom::harness::guard;

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t starts = 1'767'603'600 * second;  // 2026-01-05T09:00:00Z

/// A world in which nothing happens but time.
class Hours {
 public:
  Hours() {
    std::string name = "/tmp/greenroom-hours-XXXXXX";
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    folder = name;
    ClockPage page;
    page.starts_us = starts;
    sleepers = std::make_unique<Sleepers>(
        folder, page,
        Sleepers::World{[this] { return now.load(); },
                        [this](std::int64_t until) {
                          now = until;
                          sleepers->show(until);
                        },
                        [this](const std::string& place, const std::string& program) {
                          const std::lock_guard lock(mutex);
                          contacts.push_back(place + " by " + program);
                        }});
  }
  ~Hours() {
    sleepers.reset();
    std::filesystem::remove_all(folder);
  }
  /// What a shell's script prints.
  std::string run(const std::string& script) {
    const std::string file = folder + "/out";
    const CommandEnd end = run_command({"bash", "-c", "{ " + script + "\n} > " + file},
                                       {{"PATH", "/usr/bin:/bin"},
                                        {"LC_ALL", "C"},
                                        {"TZ", "UTC"},
                                        {folder_variable, folder},
                                        {"LD_PRELOAD", GREENROOM_SHIM}},
                                       false, [] { return false; });
    CHECK(end.exit == 0);
    std::stringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
  }
  std::int64_t seconds() const { return now.load() / second; }

  std::string folder;
  std::atomic<std::int64_t> now{0};
  std::mutex mutex;
  std::vector<std::string> contacts;
  std::unique_ptr<Sleepers> sleepers;
};

std::chrono::seconds since(std::chrono::steady_clock::time_point begun) {
  return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - begun);
}

}  // namespace

TEST_CASE("an hour's sleep takes no hour, and the world is an hour on") {
  Hours hours;
  const auto begun = std::chrono::steady_clock::now();
  hours.run("sleep 3600");
  CHECK(hours.seconds() == 3600);
  CHECK(since(begun) < std::chrono::seconds(60));
}

TEST_CASE("programs read the world's date, and it moves as they sleep") {
  Hours hours;
  CHECK(hours.run("date +%FT%T; sleep 90; date +%FT%T") ==
        "2026-01-05T09:00:00\n2026-01-05T09:01:30\n");
}

TEST_CASE("of two that sleep at once the one with the earlier end wakes first") {
  Hours hours;
  CHECK(hours.run("(sleep 50; echo late) & (sleep 20; echo early; sleep 20; echo again) & wait") ==
        "early\nagain\nlate\n");
  CHECK(hours.seconds() == 50);
}

TEST_CASE("a timeout on what never comes ends in the world's time, on what comes at once") {
  Hours hours;
  const std::string silent =
      "mkfifo " + hours.folder + "/silent; exec 3<> " + hours.folder + "/silent; ";
  CHECK(hours.run(silent + "read -t 600 x <&3; echo $?") == "142\n");
  CHECK(hours.seconds() == 600);
  CHECK(hours.run("echo word | { read -t 600 x; echo $x; }") == "word\n");
  CHECK(hours.seconds() == 600);
}

TEST_CASE("a program that works holds back another's timeout for as long as it works") {
  Hours hours;
  const std::string work = "(for ((i = 0; i < 20000; ++i)); do :; done; echo done)";
  CHECK(hours.run(work + " | { read -t 300 x; echo \"$x\"; }") == "done\n");
  CHECK(hours.seconds() < 300);
}

TEST_CASE("a connection to another place fails at once and is told with its program") {
  Hours hours;
  CHECK(hours.run("exec 3<>/dev/tcp/192.0.2.7/443 || true; exec 3<>/dev/tcp/ecs.example/80 || true")
            .empty());
  CHECK(hours.contacts ==
        std::vector<std::string>{"192.0.2.7:443 by bash", "ecs.example:80 by bash"});
}
