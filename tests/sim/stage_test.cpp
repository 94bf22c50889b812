#include "tests/sim/echo_world.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace greenroom;
using namespace greenroom::tests;
using namespace std::chrono_literals;
using sim::Steady;

TEST_CASE("a sleep takes its time and no machine's, and skew bends only the second hand") {
  Theatre theatre;
  Steady woke;
  seam::Utc date;
  sim::Player& player = theatre.enter([&](const seam::Seam& seam) {
    seam.clock.sleep_until(seam.clock.steady() + 1h);
    woke = seam.clock.steady();
    date = seam.clock.utc();
    return 7;
  });
  player.skew(20min);
  theatre.play();
  CHECK(woke == Steady(1h));
  CHECK(date.time_since_epoch() == 80min);
  CHECK(player.exit() == 7);
  CHECK_FALSE(player.killed());
}

TEST_CASE("a call takes time each way, and is answered from what it was sent") {
  Theatre theatre;
  Steady came;
  std::string body;
  theatre.enter([&](const seam::Seam& seam) {
    const auto answer = seam.transport.send(request("hello"), seam.clock.steady() + 30s);
    came = seam.clock.steady();
    body = answer->body;
    return 0;
  });
  theatre.play();
  CHECK(body == "hello");
  CHECK(came >= Steady(40ms));
  CHECK(came <= Steady(120ms));
}

TEST_CASE("a request whose deadline comes first still takes effect") {
  Theatre theatre;
  seam::ErrorKind kind{};
  Steady gave_up;
  theatre.enter([&](const seam::Seam& seam) {
    const auto answer = seam.transport.send(request("late"), seam.clock.steady() + 5ms);
    kind = answer.error().kind;
    gave_up = seam.clock.steady();
    return 0;
  });
  theatre.play();
  CHECK(kind == seam::ErrorKind::no_answer);
  CHECK(gave_up == Steady(5ms));
  CHECK(theatre.world.arrived == std::vector<std::string>{"engine/1 late"});
}

TEST_CASE("an answer that is lost leaves the caller waiting until its deadline") {
  Theatre theatre;
  theatre.world.answer = [](const sim::Flight&) {
    sim::Delivery delivery;
    delivery.way = sim::Flight::Way::lost;
    return delivery;
  };
  Steady gave_up;
  theatre.enter([&](const seam::Seam& seam) {
    CHECK_FALSE(seam.transport.send(request("x"), seam.clock.steady() + 30s).has_value());
    gave_up = seam.clock.steady();
    return 0;
  });
  theatre.play();
  CHECK(gave_up == Steady(30s));
}

TEST_CASE("each instant is left once, before time moves") {
  Theatre theatre;
  theatre.enter([](const seam::Seam& seam) {
    for (int i = 1; i <= 3; ++i) seam.clock.sleep_until(Steady(i * 1s));
    return 0;
  });
  theatre.play();
  CHECK(theatre.world.left == std::vector<Steady>{Steady(0s), Steady(1s), Steady(2s)});
}

TEST_CASE("the same seed gives the same bytes, another seed others") {
  const auto digest = [](std::uint64_t seed) {
    Theatre theatre(seed);
    theatre.enter([](const seam::Seam& seam) {
      for (int i = 0; i < 5; ++i) {
        const auto answer =
            seam.transport.send(request(std::to_string(i)), seam.clock.steady() + 30s);
        seam.journal.write(
            "step",
            {{"step", "call"}, {"outcome", answer->body}, {"text", seam.entropy.next() % 97}});
      }
      return 0;
    });
    theatre.play();
    return theatre.journal.run_digest();
  };
  CHECK(digest(1) == digest(1));
  CHECK(digest(1) != digest(2));
}

TEST_CASE("two engines race, and their calls arrive in orders that delays bring about") {
  std::set<std::uint64_t> orders;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Theatre theatre(seed);
    for (const char* actor : {"engine", "colleague"})
      theatre.enter(
          [](const seam::Seam& seam) {
            for (int i = 0; i < 3; ++i)
              (void)seam.transport.send(request(std::to_string(i)), seam.clock.steady() + 30s);
            return 0;
          },
          actor);
    theatre.play();
    CHECK(theatre.world.arrived.size() == 6);
    orders.insert(theatre.stage.delivery_order());
  }
  INFO(orders.size() << " distinct orders of 60 seeds");
  CHECK(orders.size() >= 5);  // of 20 that are possible; start offsets and detours bring more
}

TEST_CASE("an operator's call is answered with nobody's fiber waiting") {
  Theatre theatre;
  std::string body;
  theatre.stage.post({"operator", 1}, request("stop"),
                     [&](const auto& answer) { body = answer->body; });
  theatre.play();
  CHECK(body == "stop");
}

TEST_CASE("a call that arrives twice takes effect twice and is answered once") {
  Theatre theatre;
  theatre.world.answer = [](const sim::Flight& flight) {
    sim::Delivery delivery;
    delivery.answer.body = "done";
    if (flight.duplicate_of == 0) delivery.duplicate_in = 1s;
    return delivery;
  };
  int answers = 0;
  theatre.enter([&](const seam::Seam& seam) {
    if (seam.transport.send(request("x"), seam.clock.steady() + 30s)) ++answers;
    return 0;
  });
  theatre.play();
  CHECK(theatre.world.arrived.size() == 2);
  CHECK(answers == 1);
}
