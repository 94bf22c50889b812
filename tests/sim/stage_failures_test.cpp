#include "tests/sim/echo_world.hpp"

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace greenroom;
using namespace greenroom::tests;
using namespace std::chrono_literals;
using sim::Steady;

namespace {

sim::Event event_at(sim::Length at) {
  sim::Event event;
  event.at = Steady(at);
  event.owner = 9;
  return event;
}

struct Bad {
  sim::Flight::Way way;
  sim::Length later;
  seam::ErrorKind kind;
  bool at_deadline;
};
using Way = sim::Flight::Way;
constexpr Bad bad_answers[] = {{Way::lost, 0s, seam::ErrorKind::no_answer, true},
                               {Way::whole, 40s, seam::ErrorKind::no_answer, true},
                               {Way::reset, 0s, seam::ErrorKind::no_answer, false},
                               {Way::refused, 0s, seam::ErrorKind::not_sent, false}};

}  // namespace

TEST_CASE("what became of an answer decides what its caller knows, and when") {
  for (const Bad& bad : bad_answers) {
    Theatre theatre;
    theatre.world.answer = [&](const sim::Flight&) {
      sim::Delivery delivery;
      delivery.way = bad.way;
      delivery.later = bad.later;
      return delivery;
    };
    sim::Player& engine = theatre.enter([&](const seam::Seam& seam) {
      const auto answer = seam.transport.send(request("x"), Steady(30s));
      REQUIRE_FALSE(answer.has_value());
      CHECK(answer.error().kind == bad.kind);
      CHECK((seam.clock.steady() == Steady(30s)) == bad.at_deadline);
      return 0;
    });
    theatre.play();
    CHECK(engine.exit() == 0);
    CHECK(theatre.world.arrived.size() == 1);
    CHECK(theatre.world.calls.under_way.empty());
    CHECK(theatre.stage.now() <= Steady(30s));
  }
}

TEST_CASE("a deadline that has passed proves that nothing was sent") {
  Theatre theatre;
  sim::Player& engine = theatre.enter([&](const seam::Seam& seam) {
    const auto answer = seam.transport.send(request("x"), seam.clock.steady());
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().kind == seam::ErrorKind::not_sent);
    seam.clock.sleep_until(seam.clock.steady());
    return 0;
  });
  theatre.play();
  CHECK(engine.exit() == 0);
  CHECK(engine.crossings() == 2);  // a sleep that is over already is none
  CHECK(theatre.world.arrived.empty());
  CHECK(theatre.stage.now() == Steady(0s));
}

TEST_CASE("a caller killed on the way is no less heard, and leaves no event behind") {
  for (const bool delivered : {false, true}) {
    Theatre theatre;
    sim::Player& engine = theatre.enter([](const seam::Seam& seam) {
      (void)seam.transport.send(request("x"), Steady(1h));
      return 0;
    });
    theatre.stage.run_until(Steady(1us));
    if (delivered)
      while (theatre.world.arrived.empty()) theatre.stage.step();
    theatre.stage.kill(engine);
    CHECK(engine.killed());
    theatre.play();
    CHECK(engine.finished());
    CHECK(theatre.world.arrived.size() == 1);
    CHECK(theatre.world.calls.under_way.empty());
    CHECK(theatre.world.time.empty());
    CHECK(theatre.stage.now() < Steady(1s));
  }
}

TEST_CASE("what leaving an instant brings about is played before time moves on") {
  struct Latecomer : EchoWorld {
    void leave(Steady instant) override {
      EchoWorld::leave(instant);
      if (left.size() == 1) time.schedule(event_at(instant.time_since_epoch()));
      if (left.size() == 2) time.schedule(event_at(instant.time_since_epoch() + 1s));
    }
  } world;
  std::vector<Steady> played;
  world.on_event = [&](const sim::Event& event) { played.push_back(event.at); };
  sim::Journal journal;
  sim::Stage stage(world, journal, {});
  stage.run_until(Steady(10s));
  CHECK(played == std::vector<Steady>{Steady(0s), Steady(1s)});
  CHECK(world.left == std::vector<Steady>{Steady(0s), Steady(0s), Steady(1s)});
  CHECK(stage.now() == Steady(10s));
}

TEST_CASE("an engine that lets an exception out is told to whoever drives the stage") {
  Theatre theatre;
  sim::Player& engine = theatre.enter([](const seam::Seam& seam) -> int {
    seam.clock.sleep_until(Steady(1s));
    throw std::runtime_error("a bug");
  });
  CHECK_THROWS_AS(theatre.play(), std::runtime_error);
  CHECK(engine.finished());
  CHECK_FALSE(engine.exit().has_value());
}

TEST_CASE("engines that handle exceptions while others do keep theirs apart") {
  Theatre theatre;
  int right = 0;
  for (const char* actor : {"engine", "colleague", "operator"})
    theatre.enter(
        [&right, actor](const seam::Seam& seam) {
          for (int i = 0; i < 20; ++i) try {
              throw std::runtime_error(actor);
            } catch (const std::exception& outer) {
              (void)seam.transport.send(request(actor), seam.clock.steady() + 30s);
              try {
                throw std::logic_error("inner");
              } catch (const std::exception&) {
                seam.clock.sleep_until(seam.clock.steady() + 7ms);
              }
              if (outer.what() == std::string(actor) && std::uncaught_exceptions() == 0) ++right;
            }
          return 0;
        },
        actor);
  theatre.play();
  CHECK(right == 60);
}

TEST_CASE("an engine that the stage's end overtakes is unwound, and has no effect") {
  bool unwound = false;
  sim::MemoryStorage storage;
  EchoWorld world;
  sim::Journal journal;
  sim::MapEnvironment environment{{}};
  {
    sim::Stage stage(world, journal, {});
    struct Mark {
      bool& set;
      ~Mark() { set = true; }
    };
    stage.enter({{"engine", 1},
                 storage,
                 environment,
                 [&](const seam::Seam& seam) {
                   const Mark mark{unwound};
                   seam.clock.sleep_until(Steady(1h));
                   (void)seam.storage.append("ledger", "too late\n");
                   return 0;
                 },
                 std::nullopt,
                 {}});
    stage.run_until(Steady(1min));
    CHECK_FALSE(unwound);
  }
  CHECK(unwound);
  CHECK(storage.files.empty());
}

TEST_CASE("the order of deliveries can be steered by detours and starts") {
  const auto first_to_arrive = [](bool delay_engine) {
    EchoWorld world;
    sim::Journal journal;
    sim::MemoryStorage storage;
    sim::MapEnvironment environment{{}};
    sim::StageSettings settings;
    if (delay_engine)
      settings.detour = [](const sim::Flight& flight) {
        return flight.caller.actor == "engine" ? sim::Length(1s) : sim::Length(0);
      };
    sim::Stage stage(world, journal, settings);
    for (const char* actor : {"engine", "colleague"}) {
      sim::PlayerParts parts{{actor, 1}, storage, environment, {}, {}, {}};
      parts.body = [actor](const seam::Seam& seam) {
        (void)seam.transport.send(request(actor), seam.clock.steady() + 30s);
        return 0;
      };
      if (actor == std::string("colleague")) parts.starts_in = 100ms;
      stage.enter(std::move(parts));
    }
    while (stage.step()) {
    }
    return std::pair{world.arrived.front(), stage.delivery_order()};
  };
  CHECK(first_to_arrive(false).first == "engine/1 engine");
  CHECK(first_to_arrive(true).first == "colleague/1 colleague");
  CHECK(first_to_arrive(true).second != first_to_arrive(false).second);
  CHECK(first_to_arrive(true).second == first_to_arrive(true).second);
}

TEST_CASE("a transport that stands in for the stage's may end in it") {
  struct Detour : seam::Transport {
    sim::Player* player = nullptr;
    seam::Result<seam::HttpResponse> send(const seam::HttpRequest& request,
                                          Steady deadline) override {
      seam::HttpRequest changed = request;
      changed.body += " by wire";
      return player->in_process().send(changed, deadline);
    }
  } wire;
  Theatre theatre;
  std::string body;
  sim::PlayerParts parts{{"engine", 1}, theatre.storage, theatre.environment, {}, {}, {}};
  parts.transport = &wire;
  parts.body = [&](const seam::Seam& seam) {
    body = seam.transport.send(request("x"), Steady(30s))->body;
    return 0;
  };
  sim::Player& engine = theatre.stage.enter(std::move(parts));
  wire.player = &engine;
  theatre.play();
  CHECK(body == "x by wire");
  CHECK(engine.crossings() == 2);
}
