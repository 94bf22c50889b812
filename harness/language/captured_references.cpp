// What captured documents name must have been captured, too.
#include "harness/language/captured.hpp"
#include "harness/language/read.hpp"

#include <fmt/format.h>

#include <array>
#include <set>

namespace greenroom::harness {

namespace {

struct Reference {
  std::string_view holder;  ///< kind of the document that names
  std::string_view parent;  ///< the member around it; empty: any
  std::string_view member;
  std::string_view service, kind;  ///< what is named
};

constexpr std::array<Reference, 14> references = {{
    {"target_group", "", "LoadBalancerArns", "elasticloadbalancing", "load_balancer"},
    {"load_balancer_attributes", "", "LoadBalancerArn", "elasticloadbalancing", "load_balancer"},
    {"listener", "", "LoadBalancerArn", "elasticloadbalancing", "load_balancer"},
    {"listener", "", "TargetGroupArn", "elasticloadbalancing", "target_group"},
    {"rule", "", "TargetGroupArn", "elasticloadbalancing", "target_group"},
    {"service", "", "clusterArn", "ecs", "cluster"},
    {"service", "", "taskDefinition", "ecs", "task_definition"},
    {"service", "", "targetGroupArn", "elasticloadbalancing", "target_group"},
    {"deployment_group", "", "applicationName", "codedeploy", "application"},
    {"deployment_group", "", "deploymentConfigName", "codedeploy", "deployment_config"},
    {"deployment_group", "", "listenerArns", "elasticloadbalancing", "listener"},
    {"deployment_group", "targetGroups", "name", "elasticloadbalancing", "target_group"},
    {"deployment_group", "alarms", "name", "cloudwatch", "alarm"},
    {"image", "", "repositoryName", "ecr", "repository"},
}};

class Walker {
 public:
  Walker(const Capture& capture, const CapturedResource& resource, Errors& errors)
      : capture_(capture), resource_(resource), errors_(errors) {}

  void walk(const Node& node, std::string_view parent) {
    for (const Node& item : node.items) walk(item, parent);
    for (const Entry& entry : node.entries) {
      for (const Reference& reference : references)
        if (reference.holder == resource_.row->kind && reference.member == entry.key &&
            (reference.parent.empty() || reference.parent == parent))
          check_all(reference, entry.value);
      if (entry.key == "ecsServices")
        for (const Node& item : entry.value.items)
          check({"", "", "", "ecs", "service"}, item.place,
                text_of(item, "clusterName") + "/" + text_of(item, "serviceName"));
      walk(entry.value, entry.key);
    }
  }

  /// The members that the id stands for, where the document is silent on them.
  void implied() {
    for (const Reference& reference : references) {
      if (reference.holder != resource_.row->kind || !reference.parent.empty()) continue;
      const mocks::Json* value = resource_.document.if_contains(reference.member);
      if (value != nullptr && value->is_string())
        check(reference, resource_.place, std::string(value->get_string()));
    }
  }

 private:
  void check_all(const Reference& reference, const Node& node) {
    if (node.is_scalar()) check(reference, node.place, node.text);
    for (const Node& item : node.items)
      if (item.is_scalar()) check(reference, item.place, item.text);
  }

  void check(const Reference& reference, const Place& place, const std::string& name) {
    if (reference.kind == "deployment_config" && name.starts_with("CodeDeployDefault.")) return;
    // Alarms may be short words; a set of them that was captured is whole.
    if (reference.kind == "alarm" && !capture_.has("cloudwatch")) return;
    // Repositories come with their images where nothing else is known of them.
    if (reference.kind == "repository" && capture_.of("ecr", "repository").empty()) return;
    if (!seen_.insert({std::string(reference.kind), name}).second) return;
    if (capture_.find(reference.service, reference.kind, name) != nullptr) return;
    auto& error = errors_.add(place, "W125",
                              fmt::format("{} {} names {} {}, which is not here",
                                          resource_.row->kind, resource_.id, reference.kind, name));
    std::vector<std::string> names;
    for (const auto* each : capture_.of(reference.service, reference.kind))
      names.push_back(name.starts_with("arn:") ? arn_of(capture_, *each->row, each->id)
                                               : each->id.substr(0, each->id.find('/')));
    error.nearest = nearest_of(name, names);
  }

  const Capture& capture_;
  const CapturedResource& resource_;
  Errors& errors_;
  std::set<std::pair<std::string, std::string>> seen_;
};

}  // namespace

void check_references(const Capture& capture, const CapturedResource& resource, const Node& node,
                      Errors& errors) {
  Walker walker(capture, resource, errors);
  walker.walk(node, "");
  walker.implied();
}

}  // namespace greenroom::harness
