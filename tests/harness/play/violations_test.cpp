// Every property is broken on purpose once: by a world that is tampered with, or by an engine with
// a defect that the field has had.
#include "harness/properties/world_end.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/service.hpp"
#include "tests/harness/play/played.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;
using namespace std::chrono_literals;
using mocks::JsonObject;

namespace {

Case bare(const std::string& name) {
  Case play = scenario(name);
  play.scenario.expect = {};
  return play;
}

Step edit_weights(const char* at, std::int64_t blue, std::int64_t green) {
  Step step;
  step.kind = StepKind::edit;
  step.thing = *read_thing("listener:production");
  step.at = *read_cue(at);
  step.by = "terraform";
  step.set = {{"weights", JsonObject{{"blue", blue}, {"green", green}}}};
  return step;
}

PlayOptions engine(
    std::function<seam::Result<real::Outcome>(const seam::Seam&, const real::Command&)> body) {
  PlayOptions options;
  options.engine = std::move(body);
  return options;
}

seam::Result<real::Outcome> said(real::Verdict verdict) {
  real::Outcome outcome;
  outcome.verdict = verdict;
  outcome.exit = real::exit_of(verdict);
  return outcome;
}

}  // namespace

TEST_CASE("S1 and S2 break when users are sent to an empty group", "[violation]") {
  Case play = bare("canary");
  play.scenario.method.push_back(edit_weights("+20s", 0, 100));
  const Played played(play);
  CHECK(played.broken("S1"));
  CHECK(played.broken("S2"));
}

TEST_CASE("S1 holds within its budget, and breaks one visit beyond it", "[violation]") {
  Case play = bare("canary");
  play.scenario.method.push_back(edit_weights("+20s", 0, 100));
  NumberCheck budget;
  budget.name = "users.lost";
  budget.amount.at_most = 100'000'000;
  play.scenario.expect.checks.numbers = {budget};
  CHECK(Played(play).held("S1"));
}

TEST_CASE("S3 breaks when an engine reports a success that is none", "[violation]") {
  const Played played(bare("alarm-mid-shift"),
                      engine([](const seam::Seam& seam, const real::Command& command) {
                        auto outcome = real::run(seam, command);
                        return outcome ? said(real::Verdict::deployed) : outcome;
                      }));
  CHECK(played.broken("S3"));
  CHECK(played.judgement("S3").what.find("the tool said: deployed") != std::string::npos);
}

TEST_CASE("S3 breaks when an engine that changed something says that it refused", "[violation]") {
  const Played played(bare("canary"),
                      engine([](const seam::Seam& seam, const real::Command& command) {
                        auto outcome = real::run(seam, command);
                        return outcome ? said(real::Verdict::refused) : outcome;
                      }));
  CHECK(played.broken("S3"));
}

TEST_CASE("S4 breaks when a service has no PRIMARY task set", "[violation]") {
  const Played played(bare("canary"), {}, [](Run& run) {
    run.on_leave([&run, done = false](seam::Steady) mutable {
      if (done || !run.watch().when("install", "started")) return;
      done = true;
      for (auto& [key, service] : run.scene().cloud.ecs.services)
        for (auto& set : service.task_sets) set.status = mocks::ecs::SetStatus::active;
      run.journal().write("event", {{"service", "bash-dog"}, {"what", "task_set"}});
    });
  });
  CHECK(played.broken("S4"));
}

TEST_CASE("S6 breaks when the routing is another one after a rollback", "[violation]") {
  Case play = bare("alarm-mid-shift");
  play.scenario.method.push_back(edit_weights("rollback.ended +5s", 60, 40));
  CHECK(Played(play).broken("S6"));
  CHECK(Played(bare("alarm-mid-shift")).held("S6"));
}

TEST_CASE("S7 breaks when a lease is left behind", "[violation]") {
  const Played played(bare("canary"),
                      engine([](const seam::Seam& seam, const real::Command& command) {
                        auto outcome = real::run(seam, command);
                        (void)seam.storage.create(".greenroom/state/forgotten.lease", "{}");
                        return outcome;
                      }));
  CHECK(played.broken("S7"));
  CHECK(played.judgement("S7").because.find("forgotten.lease") != std::string::npos);
}

TEST_CASE("S8 breaks when a secret's value is written anywhere", "[violation]") {
  const Played played(
      bare("canary"), engine([](const seam::Seam& seam, const real::Command& command) {
        const std::string secret = seam.environment.get("AWS_SECRET_ACCESS_KEY").value_or("");
        seam.journal.write("finding",
                           {{"id", "X"}, {"text", "signed with " + secret}, {"severity", "note"}});
        return real::run(seam, command);
      }));
  CHECK(played.broken("S8"));
}

namespace {

/// Changes what visitors see of the service's name once the shift has begun, as an API call would.
std::function<void(Run&)> at_the_shift(const std::function<void(mocks::JsonObject&)>& change,
                                       bool takes_away = false) {
  return [change, takes_away](Run& run) {
    run.on_entry([&run, change, takes_away, done = false](const sim::Entry& entry) mutable {
      if (done || entry.kind != "step" || entry.text("step") != "shift") return;
      done = true;
      auto& state = run.scene().cloud.cloudflare;
      for (auto& [id, zone] : state.zones) {
        for (auto& [record_id, record] : zone.seen_records)
          if (mocks::text_of(record, "name") == run.names().public_host) change(record);
        if (takes_away) zone.seen_records.clear();
      }
      ++state.version;
    });
  };
}

}  // namespace

TEST_CASE("S9 breaks when a name leads nowhere, or past Cloudflare, or with a TTL of its own",
          "[violation]") {
  CHECK(Played(bare("canary")).held("S9"));
  const Played gone(bare("canary"), {}, at_the_shift([](JsonObject&) {}, true));
  CHECK(gone.broken("S9"));
  CHECK(gone.judgement("S9").what.find("has no address") != std::string::npos);
  const Played nothing(bare("canary"), {}, at_the_shift([](JsonObject& record) {
                         record["content"] = "gone-1.us-east-2.elb.amazonaws.com";
                       }));
  CHECK(nothing.judgement("S9").what.find("points at nothing") != std::string::npos);
  const Played past(bare("canary"), {},
                    at_the_shift([](JsonObject& record) { record["proxied"] = false; }));
  CHECK(past.judgement("S9").what.find("is no longer proxied") != std::string::npos);
  const Played ttl(bare("canary"), {},
                   at_the_shift([](JsonObject& record) { record["ttl"] = 300; }));
  CHECK(ttl.judgement("S9").what.find("has a TTL of 300") != std::string::npos);
}

TEST_CASE("D2 breaks when an engine does more than it planned", "[violation]") {
  Case play = bare("canary");
  Step plan = play.scenario.method.front();
  plan.kind = StepKind::plan;
  play.scenario.method.insert(play.scenario.method.begin(), plan);
  CHECK(Played(play).held("D2"));
  CHECK(Played(bare("canary")).judgement("D2").state == Judgement::State::unmet);
  const Played played(play, engine([](const seam::Seam& seam, const real::Command& command) {
                        auto outcome = real::run(seam, command);
                        if (command.verb != real::Verb::plan || !outcome) return outcome;
                        // A plan that keeps silent about what it will ask of Cloudflare.
                        const std::string hidden = "\"cloudflare:PurgeCache\"";
                        const std::size_t at = outcome->document.find(hidden);
                        if (at != std::string::npos) outcome->document.erase(at, hidden.size());
                        return outcome;
                      }));
  CHECK(played.broken("D2"));
  CHECK(played.judgement("D2").because.find("cloudflare:PurgeCache") != std::string::npos);
}

TEST_CASE("L1 breaks when no end comes within the limit", "[violation]") {
  Case play = bare("canary");
  play.scenario.limit = 10min;
  CHECK(Played(play).broken("L1"));
}

TEST_CASE("L2 breaks when a resumed engine forgets what was begun", "[violation]") {
  PlayOptions options = engine([](const seam::Seam& seam, const real::Command& command) {
    if (command.verb == real::Verb::resume) return said(real::Verdict::rolled_back);
    return real::run(seam, command);
  });
  options.die_at_crossing = 100;
  CHECK(Played(bare("canary"), options).broken("L2"));
}

TEST_CASE("D1 breaks when a dry run deploys", "[violation]") {
  Case play = bare("canary");
  Step plan = play.scenario.method.front();
  plan.kind = StepKind::plan;
  play.scenario.method = {plan};
  const Played honest(play);
  CHECK(honest.held("D1"));
  const Played played(play, engine([](const seam::Seam& seam, const real::Command& command) {
                        real::Command deploys = command;
                        deploys.verb = real::Verb::deploy;
                        return real::run(seam, deploys);
                      }));
  CHECK(played.broken("D1"));
}

TEST_CASE("D4 breaks when a run depends on more than its seed", "[violation]") {
  static int runs = 0;
  PlayOptions options = engine([](const seam::Seam& seam, const real::Command& command) {
    seam.journal.write("finding",
                       {{"id", "X"}, {"text", std::to_string(++runs)}, {"severity", "note"}});
    return real::run(seam, command);
  });
  options.play_twice = true;
  CHECK(Played(bare("canary"), options).broken("D4"));
  PlayOptions calm;
  calm.play_twice = true;
  CHECK(Played(bare("canary"), calm).held("D4"));
}
