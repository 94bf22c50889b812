// S5: nothing in use is taken away. S6: a rollback restores. S7: nothing is left behind.
#include "harness/properties/properties.hpp"
#include "harness/properties/world_end.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/ecr/ecr.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/service.hpp"

#include <map>

namespace greenroom::harness {
namespace {

using mocks::JsonObject;

class NothingInUseGoes : public Property {
 public:
  explicit NothingInUseGoes(Run& run) : run_(run) { judgement_.state = Judgement::State::held; }

  void see(const sim::Entry& entry) override {
    if (entry.kind != "answer" && entry.kind != "actor") return;
    const std::string_view what =
        entry.kind == "answer" ? entry.text("operation") : entry.text("what");
    for (const std::string_view verb : {"Deregister", "Delete", "BatchDelete", "delete"})
      if (what.starts_with(verb)) {
        look_ = true;
        by_ = std::string(entry.actor) + " " + std::string(what);
      }
  }

  void leave(seam::Steady instant) override {
    if (!look_) return;
    look_ = false;
    const auto service =
        mocks::ecs::find_service(run_.cloud(), run_.names().cluster, run_.names().service);
    if (!service) return;
    for (const auto& set : service->task_sets) {
      if (set.status == "DRAINING") continue;
      if (auto gone = gone_under(set.task_definition); gone && judgement_.first == std::nullopt) {
        judgement_.state = Judgement::State::broken;
        judgement_.first = instant;
        judgement_.what = *gone + " while " + set.id + " stands on it";
        judgement_.because = by_;
      }
    }
  }
  Judgement judge() override { return judgement_; }

 private:
  std::optional<std::string> gone_under(const std::string& definition) {
    mocks::Scene scene = run_.scene();
    const auto answer = mocks::invoke(scene, "ecs", "DescribeTaskDefinition",
                                      {{"taskDefinition", definition}}, {"", "", "", "onlooker"});
    const std::string name = definition.substr(definition.rfind('/') + 1);
    if (!answer) return "task definition " + name + " was deleted";
    const auto& document = answer->at("taskDefinition").as_object();
    if (mocks::text_of(document, "status") != "ACTIVE")
      return "task definition " + name + " was deregistered";
    for (const auto& [container, image] : images_of(run_, definition))
      if (!mocks::ecr::pull(run_.cloud(), image)) return "image " + image + " was deleted";
    return std::nullopt;
  }
  Run& run_;
  Judgement judgement_;
  bool look_ = false;
  std::string by_;
};

class RollbackRestores : public Property {
 public:
  explicit RollbackRestores(Run& run) : run_(run) {}

  void see(const sim::Entry& entry) override {
    if (entry.kind != "deployment" || entry.text("what") != "created") return;
    const std::string id(entry.text("deployment"));
    if (!entry.text("rolls_back").empty()) {
      rollback_of_ = entry.text("rolls_back");
      return;
    }
    look(run_.now());  // what a rollback brought back is judged before the next deployment changes
                       // it
    rollback_of_ = {};
    before_[id] = {routing_of(run_.cloud(), run_.names()), primary_of(run_.cloud(), run_.names())};
  }

  Judgement judge() override {
    look(run_.ended_at());
    return judgement_;
  }

 private:
  void look(seam::Steady instant) {
    const auto before = before_.find(rollback_of_);
    if (rollback_of_.empty() || before == before_.end()) return;
    if (judgement_.state == Judgement::State::broken) return;
    judgement_.state = Judgement::State::held;
    const auto broken = [&](std::string what) {
      judgement_.state = Judgement::State::broken;
      judgement_.what = std::move(what);
      judgement_.first = instant;
    };
    if (!(primary_of(run_.cloud(), run_.names()) == before->second.primary))
      broken("PRIMARY is not what it was before " + rollback_of_);
    if (routing_of(run_.cloud(), run_.names()) != before->second.routing)
      broken("users are routed otherwise than before " + rollback_of_);
  }

  struct Before {
    Routing routing;
    PrimaryView primary;
  };
  Run& run_;
  Judgement judgement_;
  std::map<std::string, Before> before_;
  std::string rollback_of_;
};

class NothingIsLeft : public Property {
 public:
  explicit NothingIsLeft(Run& run) : run_(run) {}
  Judgement judge() override {
    Judgement judgement;
    if (!run_.first_deploy()) return judgement;
    const auto left = leftovers_of(run_);
    judgement.state = left.empty() ? Judgement::State::held : Judgement::State::broken;
    if (left.empty()) return judgement;
    judgement.first = run_.ended_at();
    judgement.what =
        std::to_string(left.size()) + (left.size() == 1 ? " thing" : " things") + " left behind";
    for (const std::string& item : left) {
      if (!judgement.because.empty()) judgement.because += "; ";
      judgement.because += item;
    }
    return judgement;
  }

 private:
  Run& run_;
};

}  // namespace

std::unique_ptr<Property> make_s5(Run& run) { return std::make_unique<NothingInUseGoes>(run); }
std::unique_ptr<Property> make_s6(Run& run) { return std::make_unique<RollbackRestores>(run); }
std::unique_ptr<Property> make_s7(Run& run) { return std::make_unique<NothingIsLeft>(run); }

}  // namespace greenroom::harness
