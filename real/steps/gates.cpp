#include "real/steps/gates.hpp"

#include "real/steps/looks.hpp"
#include "real/text/text.hpp"

#include <algorithm>

namespace greenroom::real {

namespace {

std::string name_of(const Gate& gate) { return "after " + std::string(name_of(gate.after)); }

std::string trouble_of(const Gate& gate, const seam::Result<cloudflare::Visit>& visit) {
  if (!visit) return gate.url() + " cannot be reached: " + visit.error().message;
  if (visit->status == gate.answers) return {};
  return gate.url() + " is answered with " + std::to_string(visit->status) + ", not " +
         std::to_string(gate.answers);
}

}  // namespace

bool is_over(GatePhase phase, const codedeploy::Target& target) {
  const Phase reached = phase_of(target);
  if (phase == GatePhase::install) return reached >= Phase::before_shift;
  if (phase == GatePhase::shift) return reached == Phase::after_shift;
  const codedeploy::Event* test = target.find("AllowTestTraffic");
  return reached >= Phase::shift || (test != nullptr && test->status == "Succeeded");
}

void OpenGate::add(const seam::Result<cloudflare::Visit>& visit, seam::Steady now) {
  looked_ = now;
  std::string trouble = trouble_of(gate_, visit);
  if (trouble.empty()) {
    bad_ = 0;
    if (!good_since_) good_since_ = now;
    return;
  }
  ++bad_;
  good_since_.reset();
  trouble_ = std::move(trouble);
}

bool OpenGate::has_failed() const {
  if (has_passed()) return false;
  return bad_ > bad_tolerated || looked_ >= opened_ + gate_.lasts + patience;
}

void Gates::open_after(const codedeploy::Target& target, seam::Steady now) {
  for (One& one : all_) {
    if (one.open || one.is_decided || !is_over(one.gate.after, target)) continue;
    one.open.emplace(one.gate, now);
    voice_.step(Step::gate, StepOutcome::started,
                name_of(one.gate) + ": " + one.gate.url() + " must answer " + one.gate.rule());
  }
}

bool Gates::are_open() const {
  return std::any_of(all_.begin(), all_.end(),
                     [](const One& one) { return one.open && !one.is_decided; });
}

std::string Gates::ask(const seam::Seam& seam, const std::optional<Endpoint>& endpoint,
                       bool is_late) {
  for (One& one : all_) {
    if (!one.open || one.is_decided) continue;
    one.open->add(cloudflare::visit(seam, endpoint, one.gate.page), seam.clock.steady());
    if (one.open->has_passed()) {
      one.is_decided = true;
      voice_.step(Step::gate, StepOutcome::done,
                  name_of(one.gate) + ": " + one.gate.url() + " answered " + one.gate.rule());
    } else if (one.open->has_failed() || (is_late && one.open->fails_when_late())) {
      if (std::string why = failed(one); !why.empty()) return why;
    } else if (is_late) {
      undecided(one);
    } else if (!one.open->is_good()) {
      voice_.step(Step::gate, StepOutcome::indeterminate,
                  name_of(one.gate) + ": " + one.open->trouble());
    }
  }
  return {};
}

std::string Gates::failed(One& one) {
  one.is_decided = true;
  const Gate& gate = one.gate;
  const std::string trouble = "gate " + name_of(gate) + ": " + one.open->trouble();
  voice_.step(Step::gate, StepOutcome::failed, name_of(gate) + ": " + one.open->trouble());
  voice_.finding(
      {"D150", trouble,
       gate.from + " wants " + gate.rule() + ", otherwise " + (gate.aborts ? "abort" : "warn"),
       "curl -i " + gate.url() + ", or change the gate in " + gate.from,
       gate.aborts ? Severity::error : Severity::warning});
  return gate.aborts ? trouble : std::string();
}

void Gates::undecided(One& one) {
  one.is_decided = true;
  voice_.step(Step::gate, StepOutcome::skipped,
              name_of(one.gate) + ": blue goes before it is decided");
  voice_.finding({"D151",
                  "gate " + name_of(one.gate) + ": not decided before blue went: " + one.gate.url(),
                  "CodeDeploy does not wait for a gate", "a longer bake, or a shorter for",
                  Severity::warning});
}

void Gates::give_up() {
  for (One& one : all_) {
    if (!one.is_decided) undecided(one);
  }
}

}  // namespace greenroom::real
