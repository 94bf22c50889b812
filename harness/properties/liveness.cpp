// L1: an end comes. L2: a crash changes nothing that lasts. D1: a dry run is dry. D4: one seed, one
// run.
#include "harness/properties/control.hpp"
#include "harness/properties/properties.hpp"
#include "harness/properties/world_end.hpp"
#include "mocks/codedeploy/codedeploy.hpp"

#include <algorithm>
#include <set>

namespace greenroom::harness {
namespace {

class AnEndComes : public Property {
 public:
  explicit AnEndComes(Run& run) : run_(run) {}
  Judgement judge() override {
    Judgement judgement;
    if (!run_.first_deploy() || run_.ending() == Ending::interrupted) return judgement;
    judgement.state = Judgement::State::held;
    if (run_.ending() != Ending::limit_passed || is_all_but_the_faults_over()) return judgement;
    judgement.state = Judgement::State::broken;
    judgement.first = run_.ended_at();
    judgement.what = "no end within the limit";
    judgement.remedy = "see what is still pending in the journal, or raise `limit`";
    return judgement;
  }

 private:
  /// Everybody came to an end, and what keeps the world busy is a fault that never stops.
  bool is_all_but_the_faults_over() const {
    if (!run_.steps_ended()) return false;
    for (const auto& deployment : mocks::codedeploy::deployments(run_.cloud()))
      if (deployment.active) return false;
    const auto& faults = run_.played().scenario.faults;
    return std::any_of(faults.begin(), faults.end(), [](const Fault& fault) {
      return fault.thing && !fault.until && !fault.lasts;
    });
  }

  Run& run_;
};

class CrashChangesNothing : public Property {
 public:
  explicit CrashChangesNothing(Run& run) : run_(run) {}
  Judgement judge() override {
    Judgement judgement;
    bool killed = false, resumed = false;
    const EngineEnd* last = nullptr;
    for (const EngineEnd& end : run_.engines()) {
      killed = killed || end.killed;
      resumed = resumed || end.verb == real::Verb::resume;
      if (!end.killed) last = &end;
    }
    if (!killed || !resumed || last == nullptr) return judgement;
    const Control control = control_of(run_);
    const mocks::JsonObject end = end_of_world(run_);
    const bool as_control = end == control.end;
    const bool as_before = end == start_of_world(run_);
    judgement.state = Judgement::State::held;
    const auto broken = [&](std::string what, std::string because) {
      judgement.state = Judgement::State::broken;
      judgement.what = std::move(what);
      judgement.because = std::move(because);
      judgement.first = run_.ended_at();
    };
    const real::Verdict said = last->outcome.verdict;
    if (!as_control && !as_before)
      broken("the world is neither the control's nor as before",
             "now " + boost::json::serialize(end) + ", control " +
                 boost::json::serialize(control.end));
    else if (as_control && !as_before && said != control.verdict)
      broken("the world is the control's, and the verdict does not say so",
             "said " + std::string(real::name_of(said)) + ", control " +
                 std::string(real::name_of(control.verdict)));
    else if (!as_control && said != real::Verdict::rolled_back)
      broken("the world is as before, and the verdict does not say so",
             "said " + std::string(real::name_of(said)));
    return judgement;
  }

 private:
  Run& run_;
};

class DryRunIsDry : public Property {
 public:
  explicit DryRunIsDry(Run& run) : run_(run) {}
  void see(const sim::Entry& entry) override {
    if (entry.kind != "call" || !is_mutating(entry.text("service"), entry.text("operation")))
      return;
    for (const EngineEnd& end : run_.engines())
      if (end.actor == entry.actor && end.incarnation == entry.incarnation &&
          (end.verb == real::Verb::plan || end.verb == real::Verb::verify) && !judgement_.first) {
        judgement_.first = entry.t;
        judgement_.what = "a dry run called " + std::string(entry.text("operation"));
      }
  }
  Judgement judge() override {
    for (const EngineEnd& end : run_.engines())
      if (end.verb == real::Verb::plan || end.verb == real::Verb::verify)
        judgement_.state = judgement_.first ? Judgement::State::broken : Judgement::State::held;
    return judgement_;
  }

 private:
  Run& run_;
  Judgement judgement_;
};

class SameSeedSameDigest : public Property {
 public:
  explicit SameSeedSameDigest(Run& run) : run_(run) {}
  Judgement judge() override {
    Judgement judgement;
    if (!run_.options().play_twice) return judgement;
    PlayOptions options = run_.options().unwatched();
    options.play_twice = false;
    Run again(run_.played(), options);
    again.play();
    judgement.state = Judgement::State::held;
    if (again.journal().run_digest() == run_.journal().run_digest()) return judgement;
    judgement.state = Judgement::State::broken;
    judgement.what = "two runs of one seed differ";
    judgement.because = first_difference(run_.journal().lines(), again.journal().lines());
    return judgement;
  }

 private:
  static std::string first_difference(const std::string& a, const std::string& b) {
    std::size_t at = 0, line = 1;
    while (at < a.size() && at < b.size() && a[at] == b[at]) line += a[at++] == '\n' ? 1U : 0U;
    return "first at line " + std::to_string(line) + " of the journal";
  }
  Run& run_;
};

}  // namespace

Control control_of(Run& run) {
  // The same case without the crash: what engines do, and nothing that kills or resumes them.
  Case calm = run.played();
  std::vector<Step> method;
  for (const Step& step : calm.scenario.method) {
    const bool crash = step.kind == StepKind::kill || step.kind == StepKind::resume;
    const bool pause = step.kind == StepKind::wait && !step.at;
    if (!crash && !pause) method.push_back(step);
  }
  calm.scenario.method = std::move(method);
  PlayOptions options = run.options().unwatched();
  options.die_at_crossing.reset();
  options.keep_journal = false;
  Run control(calm, options);
  control.play();
  const EngineEnd* last = control.last_of("engine");
  return {end_of_world(control), last == nullptr ? real::Verdict::none : last->outcome.verdict};
}

std::unique_ptr<Property> make_l1(Run& run) { return std::make_unique<AnEndComes>(run); }
std::unique_ptr<Property> make_l2(Run& run) { return std::make_unique<CrashChangesNothing>(run); }
std::unique_ptr<Property> make_d1(Run& run) { return std::make_unique<DryRunIsDry>(run); }
std::unique_ptr<Property> make_d4(Run& run) { return std::make_unique<SameSeedSameDigest>(run); }

}  // namespace greenroom::harness
