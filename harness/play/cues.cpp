#include "harness/play/cues.hpp"

#include "mocks/cloud.hpp"
#include "mocks/owners.hpp"
#include "sim/seam/check.hpp"

#include <utility>

namespace greenroom::harness {

Cues::Cues(mocks::Scene scene, const Watch& watch)
    : scene_(scene), watch_(watch), began_(scene.now()) {}

void Cues::after(Length length, Action action) { post(length, std::move(action), false); }

void Cues::now_and_then(Length length, Action action) { post(length, std::move(action), true); }

void Cues::post(Length length, Action action, bool periodic) {
  due_.push_back(std::move(action));
  sim::Event event;
  event.owner = mocks::harness_owner;
  event.periodic = periodic;
  event.number = static_cast<std::int64_t>(due_.size()) - 1;
  scene_.in(length, std::move(event));
}

void Cues::fire(Waiting& waiting, Length later) {
  waiting.fired = true;
  const std::size_t index = static_cast<std::size_t>(&waiting - waiting_.data());
  after(later, [this, index] {
    waiting_[index].played = true;
    const Action action = waiting_[index].action;  // which may set further cues
    action();
  });
}

void Cues::set(const Cue& cue, Unmet what, Action action) {
  waiting_.push_back({cue, std::move(what), std::move(action)});
  Waiting& waiting = waiting_.back();
  if (cue.kind == Cue::Kind::time) {
    const Length passed = scene_.now() - began_;
    fire(waiting, cue.plus > passed ? cue.plus - passed : Length(0));
    return;
  }
  if (cue.kind != Cue::Kind::moment) return;
  const auto came = watch_.when(*cue.moment);
  if (!came) {
    waiting.seen = watch_.count(*cue.moment);
    return;
  }
  const Steady due = *came + cue.plus;
  fire(waiting, due > scene_.now() ? due - scene_.now() : Length(0));
}

void Cues::hear(const Announced& came) {
  for (std::size_t i = 0; i < waiting_.size(); ++i) {
    Waiting& waiting = waiting_[i];
    if (waiting.fired || waiting.cue.kind != Cue::Kind::moment) continue;
    if (!is_moment(*waiting.cue.moment, came)) continue;
    if (++waiting.seen == waiting.cue.moment->nth) fire(waiting, waiting.cue.plus);
  }
}

void Cues::call(std::string_view service, std::string_view operation, bool after_effect) {
  // An action may set further cues: the vector grows, so it is walked by index.
  for (std::size_t i = 0; i < waiting_.size(); ++i) {
    if (waiting_[i].fired || waiting_[i].cue.kind != Cue::Kind::call) continue;
    const Cue& cue = waiting_[i].cue;
    if (cue.after_effect != after_effect || !cue.call->matches(service, operation)) continue;
    ++waiting_[i].seen;
    if (!cue.call->nth.holds(waiting_[i].seen)) continue;
    if (cue.plus > Length(0)) {
      fire(waiting_[i], cue.plus);
      continue;
    }
    waiting_[i].fired = waiting_[i].played = true;
    const Action action = waiting_[i].action;
    action();
  }
}

void Cues::play(std::int64_t number) {
  GR_ASSERT(number >= 0 && static_cast<std::size_t>(number) < due_.size(), "an unknown cue is due");
  const Action action = std::exchange(due_[static_cast<std::size_t>(number)], nullptr);
  if (action) action();
}

std::vector<Unmet> Cues::never() const {
  std::vector<Unmet> missed;
  for (const Waiting& waiting : waiting_)
    if (!waiting.played)
      missed.push_back(
          {waiting.what.place, waiting.what.what + " never happened" + instead(waiting)});
  return missed;
}

/// A numbered moment or call that came, but not so often; or a time that the run did not last to.
std::string Cues::instead(const Waiting& waiting) {
  if (waiting.fired) return ": the run ended before";
  const Cue& cue = waiting.cue;
  const std::string& name = cue.moment ? cue.moment->text : cue.call ? cue.call->text : cue.text;
  if (waiting.seen == 0) return "";
  const std::string often = waiting.seen == 1 ? "once" : std::to_string(waiting.seen) + " times";
  return ": " + name.substr(0, name.rfind('#')) + " came " + often;
}

}  // namespace greenroom::harness
