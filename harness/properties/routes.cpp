// S2: healthy targets behind every weight. S4: one PRIMARY, one active deployment.
#include "harness/properties/properties.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"

#include <map>

namespace greenroom::harness {
namespace {

void break_once(Judgement& judgement, seam::Steady at, std::string what, std::string because) {
  if (judgement.state == Judgement::State::broken) return;
  judgement.state = Judgement::State::broken;
  judgement.first = at;
  judgement.what = std::move(what);
  judgement.because = std::move(because);
}

class WeightsHaveHealth : public Property {
 public:
  explicit WeightsHaveHealth(Run& run) : run_(run) { judgement_.state = Judgement::State::held; }

  void leave(seam::Steady instant) override {
    // What stands at the end of an instant lasts until the next: only then it counts.
    const std::uint64_t version = mocks::elbv2::version(run_.cloud());
    if (looked_ && version == version_) return;
    looked_ = true;
    version_ = version;
    std::vector<std::string> groups;
    for (const auto& [name, arn] : run_.names().target_groups) groups.push_back(arn);
    for (const auto& route : mocks::elbv2::routes(run_.cloud(), groups))
      for (const auto& weight : route.weights) {
        if (weight.weight == 0) continue;
        bool healthy = false;
        for (const auto& target : mocks::elbv2::targets(run_.cloud(), weight.target_group))
          healthy = healthy || target.state == "healthy";
        if (healthy) continue;
        const std::string name =
            mocks::elbv2::target_group_name(run_.cloud(), weight.target_group).value_or("a group");
        break_once(judgement_, instant,
                   "no healthy target behind weight " + std::to_string(weight.weight) +
                       " of port " + std::to_string(route.port),
                   "target group " + name + " has none");
        judgement_.remedy = "broken: [S2]   # if users are to meet nothing there";
      }
  }
  Judgement judge() override { return judgement_; }

 private:
  Run& run_;
  Judgement judgement_;
  bool looked_ = false;
  std::uint64_t version_ = 0;
};

class OneAtATime : public Property {
 public:
  explicit OneAtATime(Run& run) : run_(run) { judgement_.state = Judgement::State::held; }

  void see(const sim::Entry& entry) override {
    if (entry.kind == "event" || entry.kind == "deployment") look_ = true;
  }
  void leave(seam::Steady instant) override {
    if (!look_) return;
    look_ = false;
    const auto service =
        mocks::ecs::find_service(run_.cloud(), run_.names().cluster, run_.names().service);
    int primaries = 0;
    if (service)
      for (const auto& set : service->task_sets) primaries += set.status == "PRIMARY" ? 1 : 0;
    if (service && primaries != 1)
      break_once(judgement_, instant, std::to_string(primaries) + " PRIMARY task sets",
                 "the service must have exactly one");
    std::map<std::string, int> active;
    for (const auto& deployment : mocks::codedeploy::deployments(run_.cloud()))
      if (deployment.active && deployment.triggering_id.empty()) ++active[deployment.group];
    for (const auto& [group, number] : active)
      if (number > 1)
        break_once(judgement_, instant, std::to_string(number) + " active deployments in " + group,
                   "CodeDeploy runs one a group");
  }
  Judgement judge() override { return judgement_; }

 private:
  Run& run_;
  Judgement judgement_;
  bool look_ = true;
};

}  // namespace

std::unique_ptr<Property> make_s2(Run& run) { return std::make_unique<WeightsHaveHealth>(run); }
std::unique_ptr<Property> make_s4(Run& run) { return std::make_unique<OneAtATime>(run); }

}  // namespace greenroom::harness
