// D2: the plan is what then happens: where a plan comes before a deploy of the same tag, the calls
// that changed something are those of the plan, in its order.
#include "harness/properties/properties.hpp"
#include "harness/properties/world_end.hpp"
#include "mocks/json.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

namespace greenroom::harness {
namespace {

using Calls = std::vector<std::string>;

/// What a process of an engine did, as the journal tells it.
struct Done {
  std::string tag, revision;
  Calls calls;  ///< mutating ones that took effect
};

struct Planned {
  std::string tag, revision;
  Calls calls;
};

Planned planned_in(const std::string& document) {
  Planned plan;
  boost::system::error_code error;
  const mocks::Json parsed = boost::json::parse(document, error);
  if (error || !parsed.is_object()) return plan;
  const mocks::JsonObject& root = parsed.get_object();
  plan.tag = mocks::text_of(root, "tag");
  if (const mocks::Json* lines = root.if_contains("lines"); lines != nullptr && lines->is_array())
    for (const mocks::Json& line : lines->get_array())
      if (line.is_object() && mocks::text_of(line.get_object(), "what") == "task definition")
        plan.revision = mocks::text_of(line.get_object(), "name");
  const mocks::Json* steps = root.if_contains("steps");
  if (steps == nullptr || !steps->is_array()) return plan;
  for (const mocks::Json& step : steps->get_array())
    if (step.is_object() && step.get_object().contains("calls"))
      for (const mocks::Json& call : step.at("calls").as_array())
        plan.calls.emplace_back(call.as_string());
  return plan;
}

/// A plan knows the family and the revision before: "bash-dog (after 41)"; others may register
/// between plan and deploy.
bool is_planned(const std::string& planned, const std::string& revision) {
  const std::string_view before = " (after ";
  const std::size_t at = planned.find(before);
  if (at == std::string::npos) return planned == revision;
  const std::size_t colon = revision.rfind(':');
  if (colon == std::string::npos || revision.substr(0, colon) != planned.substr(0, at))
    return false;
  const auto number = [](std::string_view text) {
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
  };
  return number(std::string_view(revision).substr(colon + 1)) >
         number(std::string_view(planned).substr(at + before.size()));
}

std::string joined(const Calls& calls) {
  std::string text;
  for (const std::string& call : calls) text += (text.empty() ? "" : ", ") + call;
  return text.empty() ? "none" : text;
}

class PlanHappens : public Property {
 public:
  explicit PlanHappens(Run& run) : run_(run) {}

  void see(const sim::Entry& entry) override {
    if (entry.kind == "step") {
      Done& done = done_[{std::string(entry.actor), entry.incarnation}];
      if (entry.text("step") == "verify" && entry.text("outcome") == "started")
        done.tag = entry.text("text");
      if (entry.text("step") == "register" && entry.text("outcome") == "done")
        done.revision = entry.text("text");
    }
    if (entry.kind == "answer" && entry.number("status") < 400 &&
        is_mutating(entry.text("service"), entry.text("operation")))
      done_[{std::string(entry.actor), entry.incarnation}].calls.push_back(
          std::string(entry.text("service")) + ":" + std::string(entry.text("operation")));
  }

  Judgement judge() override {
    Judgement judgement;
    std::optional<Planned> plan;
    for (const EngineEnd& end : run_.engines()) {
      if (end.killed || !end.error.empty()) continue;
      if (end.verb == real::Verb::plan && !end.outcome.document.empty())
        plan = planned_in(end.outcome.document);
      if (end.verb != real::Verb::deploy || !plan) continue;
      const Done& done = done_[{end.actor, end.incarnation}];
      const bool began = end.outcome.verdict != real::Verdict::refused &&
                         end.outcome.verdict != real::Verdict::locked;
      if (!began || done.tag != plan->tag) continue;
      compare(judgement, *plan, done, end);
      plan.reset();  // a later deploy finds another account
    }
    return judgement;
  }

 private:
  void compare(Judgement& judgement, const Planned& plan, const Done& done, const EngineEnd& end) {
    if (judgement.state == Judgement::State::broken) return;
    judgement.state = Judgement::State::held;
    const auto broken = [&](std::string what, std::string because) {
      judgement.state = Judgement::State::broken;
      judgement.first = end.ended;
      judgement.what = std::move(what);
      judgement.because = std::move(because);
    };
    const bool whole = end.outcome.verdict == real::Verdict::deployed;
    // What failed goes back: that is no part of a plan, and comes after what was.
    Calls calls = done.calls;
    if (!whole)
      std::erase_if(calls, [](const std::string& call) {
        return call == "codedeploy:StopDeployment" || call == "ecs:DeregisterTaskDefinition";
      });
    const bool prefix = calls.size() <= plan.calls.size() &&
                        std::equal(calls.begin(), calls.end(), plan.calls.begin());
    if (!prefix || (whole && calls.size() != plan.calls.size()))
      return broken("what happened is not what was planned",
                    "planned: " + joined(plan.calls) + "; done: " + joined(calls));
    if (!done.revision.empty() && !is_planned(plan.revision, done.revision))
      broken("another revision than planned was registered",
             "planned: " + plan.revision + "; done: " + done.revision);
  }

  Run& run_;
  std::map<std::pair<std::string, int>, Done> done_;
};

}  // namespace

std::unique_ptr<Property> make_d2(Run& run) { return std::make_unique<PlanHappens>(run); }

}  // namespace greenroom::harness
