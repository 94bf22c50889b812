#include "harness/language/captured.hpp"

#include "harness/language/read.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace greenroom::harness {

namespace {

using mocks::Json;
using mocks::JsonObject;

// In an order in which what is named comes before what names it.
constexpr std::array<CapturedKind, 19> kinds = {{
    {"ecr", "repository", "ecr", "DescribeRepositories", "repositories", "repositoryArn",
     "ecr:R:A:repository/", 0, "repositoryName", "repositoryName"},
    {"ecr", "image", "ecr", "DescribeImages", "imageDetails", "", "", '@',
     "repositoryName imageDigest", "imageSizeInBytes"},
    {"secretsmanager", "secret", "secretsmanager", "DescribeSecret", "", "", "", 0, "Name", "ARN"},
    {"elasticloadbalancing", "load_balancer", "elbv2", "DescribeLoadBalancers", "LoadBalancers",
     "LoadBalancerArn", "elasticloadbalancing:R:A:loadbalancer/", '/', "- LoadBalancerName -",
     "DNSName Type"},
    {"elasticloadbalancing", "load_balancer_attributes", "elbv2", "DescribeLoadBalancerAttributes",
     "", "LoadBalancerArn", "elasticloadbalancing:R:A:loadbalancer/", 0, "", "Attributes"},
    {"elasticloadbalancing", "target_group", "elbv2", "DescribeTargetGroups", "TargetGroups",
     "TargetGroupArn", "elasticloadbalancing:R:A:targetgroup/", '/', "TargetGroupName -",
     "Protocol Port VpcId"},
    {"elasticloadbalancing", "target_group_attributes", "elbv2", "DescribeTargetGroupAttributes",
     "", "TargetGroupArn", "elasticloadbalancing:R:A:targetgroup/", 0, "", "Attributes"},
    {"elasticloadbalancing", "listener", "elbv2", "DescribeListeners", "Listeners", "ListenerArn",
     "elasticloadbalancing:R:A:listener/", 0, "", "Port Protocol DefaultActions"},
    {"elasticloadbalancing", "rule", "elbv2", "DescribeRules", "Rules", "RuleArn",
     "elasticloadbalancing:R:A:listener-rule/", 0, "", "Priority Conditions Actions"},
    {"ecs", "cluster", "ecs", "DescribeClusters", "clusters", "clusterArn", "ecs:R:A:cluster/", 0,
     "clusterName", ""},
    {"ecs", "task_definition", "ecs", "DescribeTaskDefinition", "taskDefinition",
     "taskDefinitionArn", "ecs:R:A:task-definition/", ':', "family revision",
     "containerDefinitions"},
    {"ecs", "service", "ecs", "DescribeServices", "services", "serviceArn", "ecs:R:A:service/", '/',
     "- serviceName", "taskSets desiredCount deploymentController"},
    {"cloudwatch", "alarm", "cloudwatch", "DescribeAlarms", "MetricAlarms", "AlarmArn",
     "cloudwatch:R:A:alarm:", 0, "AlarmName", "EvaluationPeriods ComparisonOperator"},
    {"codedeploy", "application", "codedeploy", "GetApplication", "application", "", "", 0,
     "applicationName", "computePlatform"},
    {"codedeploy", "deployment_config", "codedeploy", "GetDeploymentConfig", "deploymentConfigInfo",
     "", "", 0, "deploymentConfigName", "trafficRoutingConfig"},
    {"codedeploy", "deployment_group", "codedeploy", "GetDeploymentGroup", "deploymentGroupInfo",
     "", "", '/', "applicationName deploymentGroupName",
     "deploymentConfigName loadBalancerInfo ecsServices"},
    {"cloudflare", "zone", "", "", "", "", "", 0, "id", "name"},
    {"cloudflare", "setting", "", "", "", "", "", '/', "- id", "value"},
    {"cloudflare", "dns_record", "", "", "", "", "", '/', "- id", "type name content"},
}};

/// Services of AWS whose resources no world of ours has; they are kept and do nothing.
constexpr std::array<std::string_view, 30> unmodelled = {"acm",
                                                         "application-autoscaling",
                                                         "autoscaling",
                                                         "cloudformation",
                                                         "cloudfront",
                                                         "cloudtrail",
                                                         "codebuild",
                                                         "codecommit",
                                                         "codepipeline",
                                                         "codestar",
                                                         "config",
                                                         "dynamodb",
                                                         "ec2",
                                                         "eks",
                                                         "elasticache",
                                                         "events",
                                                         "iam",
                                                         "kinesis",
                                                         "kms",
                                                         "lambda",
                                                         "logs",
                                                         "rds",
                                                         "route53",
                                                         "s3",
                                                         "servicediscovery",
                                                         "sns",
                                                         "sqs",
                                                         "ssm",
                                                         "sts",
                                                         "wafv2"};

std::vector<std::string_view> split(std::string_view text, char between) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t at = between == 0 ? std::string_view::npos : text.find(between);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) break;
    text.remove_prefix(at + 1);
  }
  return parts;
}

std::string text_in(const Json& value) {
  return value.is_string() ? std::string(value.get_string()) : boost::json::serialize(value);
}

class CaptureReader {
 public:
  CaptureReader(const Node& tree, Errors& errors) : tree_(tree), errors_(errors) {}

  std::optional<Capture> read() {
    const auto before = errors_.count();
    read_origin();
    if (const Node* resources = tree_.find("resources")) read_services(*resources);
    if (errors_.count() > before) return std::nullopt;
    // By kind, since a kind names only those before it.
    std::stable_sort(found_.begin(), found_.end(),
                     [](const auto& a, const auto& b) { return a.first.row < b.first.row; });
    for (const auto& [resource, node] : found_) capture_.resources.push_back(resource);
    for (const auto& [resource, node] : found_)
      check_references(capture_, resource, *node, errors_);
    if (errors_.count() > before) return std::nullopt;
    capture_.words = words_of(capture_, tree_, errors_);
    if (errors_.count() > before) return std::nullopt;
    return std::move(capture_);
  }

 private:
  void read_origin() {
    const Node nothing;
    const Node* origin = tree_.find("captured");
    if (origin == nullptr) origin = &nothing;
    capture_.account = text_of(*origin, "account", text_of(tree_, "account", "123456789012"));
    capture_.region = text_of(*origin, "region", text_of(tree_, "region", "us-east-2"));
    agree("account", capture_.account);
    agree("region", capture_.region);
    if (const Node* unread = origin->find("not_readable"))
      for (const Node& item : unread->items)
        errors_.warn(item.place, "W131", fmt::format("{} could not be read", item.text));
  }

  void agree(std::string_view word, const std::string& captured) {
    const Node* said = tree_.find(word);
    if (said == nullptr || said->text == captured) return;
    auto& error = errors_.add(
        said->place, "W126",
        fmt::format("{} is {} here, and {} where it was captured", word, said->text, captured));
    error.remedy = fmt::format("{}: \"{}\"", word, captured);
  }

  bool is_map(const Node& node, std::string_view what) {
    if (!node.is_map()) errors_.add(node.place, "Y312", fmt::format("{} are a map", what));
    return node.is_map();
  }

  void read_services(const Node& resources) {
    if (!is_map(resources, "resources")) return;
    for (const Entry& service : resources.entries) {
      std::vector<std::string_view> names;
      for (const CapturedKind& row : kinds) names.push_back(row.service);
      if (std::find(names.begin(), names.end(), service.key) != names.end()) {
        read_kinds(service);
        continue;
      }
      const bool known =
          std::find(unmodelled.begin(), unmodelled.end(), service.key) != unmodelled.end();
      if (known) {
        errors_.warn(service.place, "W130",
                     fmt::format("resources of {} are kept and do nothing", service.key));
        continue;
      }
      auto& error = errors_.add(service.place, "W121",
                                fmt::format("there is no service \"{}\"", service.key));
      error.nearest = nearest_of(service.key, std::span<const std::string_view>(names));
    }
  }

  void read_kinds(const Entry& service) {
    if (!is_map(service.value, "kinds")) return;
    for (const Entry& kind : service.value.entries) {
      std::vector<std::string_view> names;
      const CapturedKind* row = nullptr;
      for (const CapturedKind& each : kinds) {
        if (each.service != service.key) continue;
        names.push_back(each.kind);
        if (each.kind == kind.key) row = &each;
      }
      if (row == nullptr) {
        auto& error = errors_.add(kind.place, "W122",
                                  fmt::format("{} has no kind \"{}\"", service.key, kind.key));
        error.nearest = nearest_of(kind.key, std::span<const std::string_view>(names));
      } else if (is_map(kind.value, "ids")) {
        for (const Entry& one : kind.value.entries) read_resource(*row, one);
      }
    }
  }

  void read_resource(const CapturedKind& row, const Entry& entry) {
    const auto before = errors_.count();
    Node node = entry.value;
    if (row.kind == "secret") take_placeholder(node);
    CapturedResource resource{&row, entry.key, read_document(row, node, errors_), entry.place};
    if (errors_.count() > before) return;  // what is missing may be what was misspelt
    complete(resource);
    for (const std::string_view need : split(row.needs, ' '))
      if (!resource.document.contains(need))
        errors_.add(entry.place, "W128",
                    fmt::format("the document of {} {} lacks {}", row.kind, entry.key, need));
    found_.emplace_back(std::move(resource), &entry.value);
  }

  void take_placeholder(Node& node) {
    const Node* value = node.find("SecretString");
    if (value == nullptr) return;
    if (!value->is_map() || text_of(*value, "captured") != "placeholder")
      errors_.add(value->place, "W132", "a secret's value stands in a captured world").remedy =
          "SecretString: {captured: placeholder}";
    std::erase_if(node.entries, [](const Entry& each) { return each.key == "SecretString"; });
  }

  /// What the id says already need not be said again, but must not be said otherwise.
  void complete(CapturedResource& resource) {
    const CapturedKind& row = *resource.row;
    const auto names = split(row.parts, ' ');
    const auto parts = split(resource.id, row.between);
    if (!names.empty() && parts.size() != names.size())
      errors_.add(resource.place, "W129",
                  fmt::format("\"{}\" is no id of a {}", resource.id, row.kind));
    for (std::size_t at = 0; at < std::min(names.size(), parts.size()); ++at)
      if (names[at] != "-") member(resource, names[at], std::string(parts[at]));
    if (!row.arn.empty()) member(resource, row.arn, arn_of(capture_, row, resource.id));
    if (row.kind == "service" && !parts.empty())
      member(
          resource, "clusterArn",
          fmt::format("arn:aws:ecs:{}:{}:cluster/{}", capture_.region, capture_.account, parts[0]));
    if (row.kind == "listener")
      member(resource, "LoadBalancerArn",
             fmt::format("arn:aws:elasticloadbalancing:{}:{}:loadbalancer/{}", capture_.region,
                         capture_.account, resource.id.substr(0, resource.id.rfind('/'))));
  }

  void member(CapturedResource& resource, std::string_view name, const std::string& said) {
    const Json* there = resource.document.if_contains(name);
    if (there == nullptr) {
      if (name == "revision")
        resource.document[name] = std::atoll(said.c_str());
      else
        resource.document[name] = said;
    } else if (text_in(*there) != said) {
      auto& error = errors_.add(
          resource.place, "W129",
          fmt::format("{} of {} {} is {}", name, resource.row->kind, resource.id, text_in(*there)));
      error.remedy = fmt::format("{}: {}", name, said);
    }
  }

  const Node& tree_;
  Errors& errors_;
  Capture capture_;
  std::vector<std::pair<CapturedResource, const Node*>> found_;
};

}  // namespace

std::span<const CapturedKind> captured_kinds() { return kinds; }

std::string arn_of(const Capture& capture, const CapturedKind& row, std::string_view id) {
  if (row.arn_form.empty()) return {};
  std::string form(row.arn_form);
  const std::size_t mark = form.find(":R:A:");
  form.replace(mark, 5, ":" + capture.region + ":" + capture.account + ":");
  return "arn:aws:" + form + std::string(id);
}

std::vector<const CapturedResource*> Capture::of(std::string_view service,
                                                 std::string_view kind) const {
  std::vector<const CapturedResource*> some;
  for (const CapturedResource& each : resources)
    if (each.row->service == service && each.row->kind == kind) some.push_back(&each);
  return some;
}

const CapturedResource* Capture::find(std::string_view service, std::string_view kind,
                                      std::string_view name) const {
  for (const CapturedResource* each : of(service, kind)) {
    const bool named = kind == "target_group" && each->id.starts_with(std::string(name) + "/");
    if (each->id == name || named || arn_of(*this, *each->row, each->id) == name) return each;
  }
  return nullptr;
}

bool Capture::has(std::string_view service) const {
  return std::any_of(resources.begin(), resources.end(),
                     [&](const CapturedResource& each) { return each.row->service == service; });
}

std::optional<Capture> read_capture(const Node& tree, Errors& errors) {
  if (tree.find("captured") == nullptr && tree.find("resources") == nullptr) return std::nullopt;
  return CaptureReader(tree, errors).read();
}

}  // namespace greenroom::harness
