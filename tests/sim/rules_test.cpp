// Rules whose breach ends the process: each is broken in a child, and what it says is read.
#include "tests/sim/echo_world.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace greenroom;
using namespace greenroom::tests;
using namespace std::chrono_literals;
using sim::Steady;

namespace {

struct End {
  int code = -1;  ///< -1: it did not end by itself
  std::string said;
};

template <class Work>
End in_a_child(Work work) {
  std::array<int, 2> ends{};
  REQUIRE(pipe(ends.data()) == 0);
  std::fflush(nullptr);  // the child must not print what is buffered here
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    dup2(ends[1], STDERR_FILENO);
    close(ends[0]);
    work();
    std::_Exit(0);
  }
  close(ends[1]);
  End end;
  std::array<char, 512> some{};
  for (ssize_t n = 0; (n = read(ends[0], some.data(), some.size())) > 0;)
    end.said.append(some.data(), static_cast<std::size_t>(n));
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFEXITED(status)) end.code = WEXITSTATUS(status);
  return end;
}

bool says(const End& end, std::string_view text) {
  return end.said.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("a handler that lets time pass is our bug") {
  const End end = in_a_child([] {
    Theatre theatre;
    theatre.world.answer = [&](const sim::Flight&) {
      theatre.stage.run_until(Steady(1h));
      return sim::Delivery{};
    };
    theatre.stage.post({"operator", 1}, request("x"));
    theatre.play();
  });
  CHECK(end.code == 255);
  CHECK(says(end, "let time pass itself"));
}

TEST_CASE("a handler that goes through an engine's seam is our bug") {
  const End end = in_a_child([] {
    Theatre theatre;
    const seam::Seam* stolen = nullptr;
    theatre.world.answer = [&](const sim::Flight&) {
      stolen->clock.sleep_until(Steady(1h));
      return sim::Delivery{};
    };
    theatre.enter([&](const seam::Seam& seam) {
      stolen = &seam;
      (void)seam.transport.send(request("x"), Steady(30s));
      return 0;
    });
    theatre.play();
  });
  CHECK(end.code == 255);
  CHECK(says(end, "outside its engine"));
}

TEST_CASE("a death that meets a noexcept function says so") {
  struct Mover {
    const seam::Seam* seam;
    explicit Mover(const seam::Seam& s) : seam(&s) {}
    Mover(Mover&& other) noexcept : seam(other.seam) {
      (void)seam->transport.send(request("moved"), Steady(30s));
    }
  };
  const auto engine = [](const seam::Seam& seam) {
    Mover first(seam);
    const Mover second(std::move(first));
    return second.seam == nullptr ? 1 : 0;
  };
  for (const std::uint64_t at : {1U, 2U}) {
    const End end = in_a_child([&] {
      Theatre theatre;
      theatre.enter(engine, "engine", 1, at);
      theatre.play();
    });
    CHECK(end.code == 255);
    CHECK(says(end, "noexcept"));
  }
}

TEST_CASE("an engine that swallows its death again and again is stopped") {
  const End end = in_a_child([] {
    Theatre theatre;
    theatre.enter(
        [](const seam::Seam& seam) -> int {
          while (true) try {
              seam.clock.sleep_until(seam.clock.steady() + 15s);
            } catch (...) {
            }
        },
        "engine", 1, 3);
    theatre.play();
  });
  CHECK(end.code == 255);
  CHECK(says(end, "lives on after its death"));
}

TEST_CASE("two living processes cannot have one name and incarnation") {
  const End end = in_a_child([] {
    Theatre theatre;
    const auto sleeper = [](const seam::Seam& seam) {
      seam.clock.sleep_until(Steady(1h));
      return 0;
    };
    theatre.enter(sleeper);
    theatre.enter(sleeper);
  });
  CHECK(end.code == 255);
  CHECK(says(end, "entered twice"));
}

TEST_CASE("an observer that writes to the journal it observes is our bug") {
  const End end = in_a_child([] {
    sim::Journal journal;
    journal.observe([&](const sim::Entry&) { journal.write("bug", {{"text", "again"}}); });
    journal.write("task", {{"task", "abc"}});
  });
  CHECK(end.code == 255);
}
