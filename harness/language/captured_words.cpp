// The short words that say what captured documents say: so that names, rules and scenarios meet a
// captured world as any other.
#include "harness/language/captured.hpp"
#include "harness/language/read.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace greenroom::harness {

namespace {

using mocks::array_of;
using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;
using mocks::number_of;
using mocks::object_of;

std::string text_in(const JsonObject& object, std::string_view member) {
  return std::string(mocks::text_of(object, member));
}

const JsonObject* first_of(const JsonObject& object, std::string_view member) {
  const JsonArray* list = array_of(object, member);
  return list == nullptr || list->empty() ? nullptr : list->front().if_object();
}

/// A map of words that all stand where their document does.
class Words {
 public:
  explicit Words(Place place) {
    node_.kind = Node::Kind::map;
    node_.place = std::move(place);
  }
  Words& say(std::string_view word, std::string value, bool quoted = false) {
    Node scalar;
    scalar.kind = Node::Kind::scalar;
    scalar.text = std::move(value);
    scalar.quoted = quoted;
    return put(word, std::move(scalar));
  }
  Words& say(std::string_view word, const std::vector<std::string>& values) {
    Node list;
    list.kind = Node::Kind::list;
    for (const std::string& value : values) {
      Node item;
      item.kind = Node::Kind::scalar;
      item.text = value;
      item.place = node_.place;
      list.items.push_back(std::move(item));
    }
    return put(word, std::move(list));
  }
  Words& say(std::string_view word, Words inner) { return put(word, std::move(inner.node_)); }
  Node take() { return std::move(node_); }

 private:
  Words& put(std::string_view word, Node value) {
    if (value.place.source == nullptr) value.place = node_.place;
    node_.entries.push_back({std::string(word), node_.place, std::move(value)});
    return *this;
  }
  Node node_;
};

std::string seconds(std::int64_t count) { return std::to_string(count) + "s"; }
std::string minutes(std::int64_t count) { return std::to_string(count) + "m"; }

/// The resources that the deployment group joins; what it names is there (check_references).
struct Joined {
  const CapturedResource* group = nullptr;
  const CapturedResource* service = nullptr;
  const CapturedResource* blue = nullptr;
  const CapturedResource* green = nullptr;
  const CapturedResource* balancer = nullptr;
  const CapturedResource* production = nullptr;
  const CapturedResource* test = nullptr;
};

class Teller {
 public:
  Teller(const Capture& capture, const Node& tree, Errors& errors)
      : capture_(capture), tree_(tree), errors_(errors), words_(tree.place) {}

  Node tell() {
    words_.say("account", capture_.account, true).say("region", capture_.region);
    if (const Node* origin = tree_.find("captured"))
      if (const Node* at = origin->find("at")) words_.say("starts", at->text, true);
    if (!capture_.of("codedeploy", "deployment_group").empty() && join()) {
      tell_balancer();
      tell_service();
      tell_group();
    }
    tell_images();
    tell_secrets();
    tell_zone();
    return words_.take();
  }

 private:
  // ---- Which resources are the world's own.
  bool join() {
    std::vector<const CapturedResource*> groups;
    const Node nothing;
    const Node* said = tree_.find("codedeploy");
    if (said == nullptr) said = &nothing;
    for (const auto* each : capture_.of("codedeploy", "deployment_group"))
      if (text_of(*said, "application", text_in(each->document, "applicationName")) ==
              text_in(each->document, "applicationName") &&
          text_of(*said, "group", text_in(each->document, "deploymentGroupName")) ==
              text_in(each->document, "deploymentGroupName"))
        groups.push_back(each);
    if (groups.size() != 1) {
      const auto* one = capture_.of("codedeploy", "deployment_group").front();
      errors_
          .add(one->place, "W127",
               groups.empty() ? "no deployment group was captured under that name"
                              : fmt::format("{} deployment groups were captured", groups.size()))
          .remedy = fmt::format("codedeploy: {{application: {}, group: {}}}",
                                text_in(one->document, "applicationName"),
                                text_in(one->document, "deploymentGroupName"));
      return false;
    }
    joined_.group = groups.front();
    return join_service() && join_routes();
  }

  bool unjoined(std::string what) {
    errors_.add(joined_.group->place, "W128", std::move(what));
    return false;
  }

  bool join_service() {
    const JsonObject* named = first_of(joined_.group->document, "ecsServices");
    if (named == nullptr) return unjoined("the deployment group names no service");
    joined_.service = capture_.find(
        "ecs", "service", text_in(*named, "clusterName") + "/" + text_in(*named, "serviceName"));
    const JsonArray* sets = array_of(joined_.service->document, "taskSets");
    if (sets != nullptr && sets->size() == 1) return true;
    errors_.add(joined_.service->place, "W134",
                fmt::format("service {} was captured with {} task sets", joined_.service->id,
                            sets == nullptr ? 0 : sets->size()));
    return false;
  }

  bool join_routes() {
    const JsonObject* info = object_of(joined_.group->document, "loadBalancerInfo");
    const JsonObject* pair = info == nullptr ? nullptr : first_of(*info, "targetGroupPairInfoList");
    const JsonArray* groups = pair == nullptr ? nullptr : array_of(*pair, "targetGroups");
    if (groups == nullptr || groups->size() != 2)
      return unjoined("the deployment group has no pair of target groups");
    const JsonObject& set = array_of(joined_.service->document, "taskSets")->front().as_object();
    const JsonObject* behind = first_of(set, "loadBalancers");
    const auto* serving = behind == nullptr ? nullptr
                                            : capture_.find("elasticloadbalancing", "target_group",
                                                            text_in(*behind, "targetGroupArn"));
    for (const Json& each : *groups) {
      const auto* group =
          capture_.find("elasticloadbalancing", "target_group", text_in(each.as_object(), "name"));
      (group == serving ? joined_.blue : joined_.green) = group;
    }
    joined_.production = route(*pair, "prodTrafficRoute");
    joined_.test = route(*pair, "testTrafficRoute");
    if (joined_.blue == nullptr || joined_.green == nullptr || joined_.production == nullptr)
      return unjoined("the service stands behind no target group of the deployment group");
    joined_.balancer = capture_.find("elasticloadbalancing", "load_balancer",
                                     text_in(joined_.production->document, "LoadBalancerArn"));
    return true;
  }

  const CapturedResource* route(const JsonObject& pair, std::string_view member) {
    const JsonObject* named = object_of(pair, member);
    const JsonArray* arns = named == nullptr ? nullptr : array_of(*named, "listenerArns");
    return arns == nullptr || arns->empty()
               ? nullptr
               : capture_.find("elasticloadbalancing", "listener", arns->front().as_string());
  }

  // ---- What is said of them.
  Words listener(const CapturedResource& resource) {
    Words words(resource.place);
    words.say("port", std::to_string(number_of(resource.document, "Port")));
    if (const JsonObject* certificate = first_of(resource.document, "Certificates"))
      words.say("certificate", text_in(*certificate, "CertificateArn"));
    const JsonObject* action = first_of(resource.document, "DefaultActions");
    if (action != nullptr && text_in(*action, "Type") == "redirect")
      words.say("redirect", "https");
    else
      words.say("forward", "blue");
    return words;
  }

  void tell_balancer() {
    const auto& balancer = *joined_.balancer;
    Words listeners(balancer.place);
    for (const auto* each : capture_.of("elasticloadbalancing", "listener")) {
      const JsonObject* action = first_of(each->document, "DefaultActions");
      const bool redirects = action != nullptr && text_in(*action, "Type") == "redirect";
      if (redirects && number_of(each->document, "Port") == 80)
        listeners.say("plain", listener(*each));
    }
    listeners.say("production", listener(*joined_.production));
    if (joined_.test != nullptr) listeners.say("test", listener(*joined_.test));
    const JsonObject& group = joined_.blue->document;
    Words check(joined_.blue->place);
    const auto number = [&](std::string_view member, std::int64_t otherwise) {
      return number_of(group, member, otherwise);
    };
    if (group.contains("HealthCheckPath")) check.say("path", text_in(group, "HealthCheckPath"));
    check.say("every", seconds(number("HealthCheckIntervalSeconds", 30)))
        .say("timeout", seconds(number("HealthCheckTimeoutSeconds", 5)))
        .say("healthy_after", std::to_string(number("HealthyThresholdCount", 5)))
        .say("unhealthy_after", std::to_string(number("UnhealthyThresholdCount", 2)));
    Words pair(joined_.group->place);
    pair.say("blue", text_in(group, "TargetGroupName"))
        .say("green", text_in(joined_.green->document, "TargetGroupName"));
    words_.say("load_balancer", Words(balancer.place)
                                    .say("name", text_in(balancer.document, "LoadBalancerName"))
                                    .say("listeners", std::move(listeners))
                                    .say("target_groups", std::move(pair))
                                    .say("health_check", std::move(check))
                                    .say("drain", seconds(drain())));
  }

  std::int64_t drain() {
    std::int64_t drain = 300;
    if (const auto* told =
            capture_.find("elasticloadbalancing", "target_group_attributes", joined_.blue->id))
      for (const Json& pair : *array_of(told->document, "Attributes"))
        if (text_in(pair.as_object(), "Key") == "deregistration_delay.timeout_seconds")
          drain = read_count(text_in(pair.as_object(), "Value")).value_or(drain);
    return drain;
  }

  void tell_service() {
    const auto& service = *joined_.service;
    words_.say(
        "service",
        Words(service.place)
            .say("name", text_in(service.document, "serviceName"))
            .say("cluster", service.id.substr(0, service.id.find('/')))
            .say("revision", running_tag())
            .say("tasks", std::to_string(number_of(service.document, "desiredCount")))
            .say("grace", seconds(number_of(service.document, "healthCheckGracePeriodSeconds"))));
  }

  /// The tag of the image behind the balancer; all images of the running definition must be there.
  std::string running_tag() {
    const JsonObject& set = array_of(joined_.service->document, "taskSets")->front().as_object();
    const JsonObject* behind = first_of(set, "loadBalancers");
    const auto* definition =
        capture_.find("ecs", "task_definition", text_in(set, "taskDefinition"));
    std::string tag;
    if (definition == nullptr) return tag;
    for (const Json& each : *array_of(definition->document, "containerDefinitions")) {
      const JsonObject& container = each.as_object();
      const std::string one = tag_of(text_in(container, "image"), definition->place);
      const bool front =
          behind != nullptr && text_in(container, "name") == text_in(*behind, "containerName");
      if (tag.empty() || front) tag = one;
    }
    return tag;
  }

  std::string tag_of(const std::string& image, const Place& place) {
    const std::string host =
        fmt::format("{}.dkr.ecr.{}.amazonaws.com/", capture_.account, capture_.region);
    if (!capture_.has("ecr")) return image.substr(image.rfind(':') + 1);
    for (const auto* each : capture_.of("ecr", "image")) {
      const std::string repository = host + text_in(each->document, "repositoryName");
      for (const std::string& tag : tags_of(*each))
        if (image == repository + ":" + tag || image == host + each->id) return tag;
    }
    errors_.add(place, "W125", fmt::format("the service runs image {}, which is not here", image));
    return {};
  }

  void tell_group() {
    const JsonObject& group = joined_.group->document;
    Words words(joined_.group->place);
    words.say("application", text_in(group, "applicationName"))
        .say("group", text_in(group, "deploymentGroupName"))
        .say("strategy", strategy(group));
    const JsonObject* back = object_of(group, "autoRollbackConfiguration");
    const JsonArray* events = back == nullptr ? nullptr : array_of(*back, "events");
    std::vector<std::string> after;
    if (events != nullptr && mocks::flag_of(*back, "enabled"))
      for (const Json& event : *events) {
        const std::string_view name = event.as_string();
        after.emplace_back(name == "DEPLOYMENT_FAILURE"         ? "failure"
                           : name == "DEPLOYMENT_STOP_ON_ALARM" ? "alarm"
                                                                : "stop");
      }
    words.say("rollback", after);
    words_.say("codedeploy", std::move(words));
  }

  Words strategy(const JsonObject& group) {
    Words words(joined_.group->place);
    shift(words, text_in(group, "deploymentConfigName"));
    const JsonObject nothing;
    const auto part = [](const JsonObject* object, std::string_view member) -> const JsonObject* {
      return object == nullptr ? nullptr : object_of(*object, member);
    };
    const JsonObject* waits = object_of(group, "blueGreenDeploymentConfiguration");
    const JsonObject* bake = part(waits, "terminateBlueInstancesOnDeploymentSuccess");
    const JsonObject* ready = part(waits, "deploymentReadyOption");
    words.say("bake",
              minutes(bake == nullptr ? 0 : number_of(*bake, "terminationWaitTimeInMinutes")));
    words.say("ready_wait", minutes(ready == nullptr ? 0 : number_of(*ready, "waitTimeInMinutes")));
    return words;
  }

  /// Of a predefined configuration by its name: ECSCanary10Percent5Minutes.
  void shift(Words& words, const std::string& name) {
    const auto steps = [&](std::string_view kind, std::int64_t share, std::int64_t every) {
      words.say("shift", std::string(kind))
          .say("step", std::to_string(share) + "%")
          .say("every", minutes(every));
    };
    const auto* config = capture_.find("codedeploy", "deployment_config", name);
    const JsonObject* routing =
        config == nullptr ? nullptr : object_of(config->document, "trafficRoutingConfig");
    if (routing != nullptr) {
      if (const JsonObject* canary = object_of(*routing, "timeBasedCanary"))
        return steps("canary", number_of(*canary, "canaryPercentage"),
                     number_of(*canary, "canaryInterval"));
      if (const JsonObject* linear = object_of(*routing, "timeBasedLinear"))
        return steps("linear", number_of(*linear, "linearPercentage"),
                     number_of(*linear, "linearInterval"));
    }
    const bool linear = name.find("ECSLinear10PercentEvery") != std::string::npos;
    if (linear || name.find("ECSCanary10Percent") != std::string::npos) {
      const std::size_t end = name.rfind("Minutes");
      const std::size_t begin = name.find_last_not_of("0123456789", end - 1) + 1;
      return steps(linear ? "linear" : "canary", 10,
                   read_count(name.substr(begin, end - begin)).value_or(5));
    }
    words.say("shift", "all_at_once");
  }

  /// Its tags; an image without one goes by the beginning of its digest.
  static std::vector<std::string> tags_of(const CapturedResource& image) {
    std::vector<std::string> tags;
    if (const JsonArray* told = array_of(image.document, "imageTags"))
      for (const Json& tag : *told) tags.emplace_back(tag.as_string());
    if (tags.empty()) tags.push_back("sha256-" + image.id.substr(image.id.rfind(':') + 1, 12));
    return tags;
  }

  void tell_images() {
    if (capture_.of("ecr", "image").empty()) return;
    std::map<std::string, std::map<std::string, const CapturedResource*>> found;
    for (const auto* each : capture_.of("ecr", "image"))
      for (const std::string& tag : tags_of(*each))
        found[text_in(each->document, "repositoryName")][tag] = each;
    Words images(tree_.place);
    for (const auto& [repository, tags] : found) {
      Words inner(tags.begin()->second->place);
      for (const auto& [tag, image] : tags)
        inner.say(tag, Words(image->place)
                           .say("size",
                                fmt::format("{}kB",
                                            number_of(image->document, "imageSizeInBytes") / 1000))
                           .say("digest", text_in(image->document, "imageDigest"), true));
      images.say(repository, std::move(inner));
    }
    words_.say("images", std::move(images));
  }

  /// The keys that task definitions ask for: a value was not captured.
  std::vector<std::string> keys_of(const CapturedResource& secret) {
    const std::string begin = text_in(secret.document, "ARN") + ":";
    std::set<std::string> keys;
    for (const auto* definition : capture_.of("ecs", "task_definition"))
      for (const Json& container : *array_of(definition->document, "containerDefinitions"))
        if (const JsonArray* wanted = array_of(container.as_object(), "secrets"))
          for (const Json& each : *wanted) {
            const std::string from = text_in(each.as_object(), "valueFrom");
            if (from.starts_with(begin))
              keys.insert(from.substr(begin.size(), from.find(':', begin.size()) - begin.size()));
          }
    keys.erase("");
    if (keys.empty()) keys.insert("captured");
    return {keys.begin(), keys.end()};
  }

  void tell_secrets() {
    if (!capture_.has("secretsmanager")) return;
    Words secrets(tree_.place);
    for (const auto* each : capture_.of("secretsmanager", "secret")) {
      const std::string arn = text_in(each->document, "ARN");
      secrets.say(each->id, Words(each->place)
                                .say("suffix", arn.substr(arn.rfind('-') + 1))
                                .say("keys", keys_of(*each)));
    }
    words_.say("secrets", std::move(secrets));
  }

  void tell_zone() {
    const auto zones = capture_.of("cloudflare", "zone");
    if (zones.empty()) return;
    const auto& zone = *zones.front();
    if (zones.size() > 1) errors_.add(zones[1]->place, "W127", "more than one zone was captured");
    Words words(zone.place);
    words.say("zone", text_in(zone.document, "name"));
    for (const auto* each : capture_.of("cloudflare", "setting")) {
      const std::string value = text_in(each->document, "value");
      if (each->id.ends_with("/ssl")) words.say("ssl", value == "off" ? "none" : value);
      if (each->id.ends_with("/always_use_https"))
        words.say("always_https", value == "on" ? "true" : "false");
    }
    Words records(zone.place);
    for (const auto* each : capture_.of("cloudflare", "dns_record")) {
      if (text_in(each->document, "type") != "CNAME") continue;
      const std::string content = text_in(each->document, "content");
      const bool own =
          joined_.balancer != nullptr && content == text_in(joined_.balancer->document, "DNSName");
      records.say(
          text_in(each->document, "name"),
          Words(each->place)
              .say("cname", own ? "load_balancer" : content)
              .say("proxied", mocks::flag_of(each->document, "proxied") ? "true" : "false"));
    }
    words_.say("cloudflare", words.say("records", std::move(records)));
  }

  const Capture& capture_;
  const Node& tree_;
  Errors& errors_;
  Words words_;
  Joined joined_;
};

}  // namespace

Node words_of(const Capture& capture, const Node& tree, Errors& errors) {
  return Teller(capture, tree, errors).tell();
}

}  // namespace greenroom::harness
