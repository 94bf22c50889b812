// Every resource with tags, found through the lists of the services that keep it. A service whose
// lists are not played has nothing to show.
#include "mocks/model/model.hpp"
#include "mocks/tagging/parts.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace greenroom::mocks::tagging {
namespace {

constexpr int pages_most = 10'000;

/// The list's items, all pages of them.
JsonArray listed(Call& call, std::string_view service, std::string_view operation, JsonObject input,
                 std::string_view items) {
  JsonArray all;
  const model::Operation* known = model::service(service).operation(operation);
  GR_ASSERT(known != nullptr, "a walk names an operation that the model does not know");
  for (int page = 0; page < pages_most; ++page) {
    const auto answer = ask(call, service, operation, input);
    if (!answer) return all;
    if (const JsonArray* found = array_of(*answer, items))
      all.insert(all.end(), found->begin(), found->end());
    if (known->paginator == nullptr) return all;
    const std::string token(text_of(*answer, known->paginator->output_token));
    if (token.empty()) return all;
    input[known->paginator->input_token] = token;
  }
  return all;
}

class Walk {
 public:
  explicit Walk(Call& call) : call_(call) {}

  std::vector<Tagged> take() {
    std::sort(found_.begin(), found_.end(),
              [](const Tagged& a, const Tagged& b) { return a.arn < b.arn; });
    return std::move(found_);
  }

  void delivery() {
    for (const Json& cluster : list("ecs", "ListClusters", {}, "clusterArns")) {
      see(text(cluster));
      for (const Json& one : list("ecs", "ListServices", {{"cluster", cluster}}, "serviceArns"))
        see(text(one));
      for (const Json& one : list("ecs", "ListTasks", {{"cluster", cluster}}, "taskArns"))
        see(text(one));
    }
    for (const Json& one : list("ecs", "ListTaskDefinitions", {}, "taskDefinitionArns"))
      see(text(one));
    for (const Json& name : list("codedeploy", "ListApplications", {}, "applications")) {
      see(arn("codedeploy", "application:" + text(name)));
      for (const Json& group : list("codedeploy", "ListDeploymentGroups",
                                    {{"applicationName", name}}, "deploymentGroups"))
        see(arn("codedeploy", "deploymentgroup:" + text(name) + "/" + text(group)));
    }
    see_all("ecr", "DescribeRepositories", "repositories", "repositoryArn");
    see_all("secretsmanager", "ListSecrets", "SecretList", "ARN");
    see_all("cloudwatch", "DescribeAlarms", "MetricAlarms", "AlarmArn");
  }

  void balancing() {
    for (const Json& balancer : list("elbv2", "DescribeLoadBalancers", {}, "LoadBalancers")) {
      const std::string balancer_arn = member(balancer, "LoadBalancerArn");
      see(balancer_arn);
      for (const Json& listener :
           list("elbv2", "DescribeListeners", {{"LoadBalancerArn", balancer_arn}}, "Listeners")) {
        const std::string listener_arn = member(listener, "ListenerArn");
        see(listener_arn);
        for (const Json& rule :
             list("elbv2", "DescribeRules", {{"ListenerArn", listener_arn}}, "Rules"))
          see(member(rule, "RuleArn"));
      }
    }
    see_all("elbv2", "DescribeTargetGroups", "TargetGroups", "TargetGroupArn");
    const JsonObject all_keys{
        {"keyTypes", JsonArray{"RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1",
                               "EC_secp384r1", "EC_secp521r1"}}};
    for (const Json& one :
         list("acm", "ListCertificates", {{"Includes", all_keys}}, "CertificateSummaryList"))
      see(member(one, "CertificateArn"));
  }

  void pipeline() {
    for (const Json& one : list("codepipeline", "ListPipelines", {}, "pipelines"))
      see(arn("codepipeline", member(one, "name")));
    see_all("codepipeline", "ListWebhooks", "webhooks", "arn");
    for (const Json& name : list("codebuild", "ListProjects", {}, "projects"))
      see(arn("codebuild", "project/" + text(name)));
    see_all("codeconnections", "ListConnections", "Connections", "ConnectionArn");
    see_all("codeconnections", "ListHosts", "Hosts", "HostArn");
    for (const Json& bus : list("events", "ListEventBuses", {}, "EventBuses")) {
      see(member(bus, "Arn"));
      for (const Json& rule :
           list("events", "ListRules", {{"EventBusName", member(bus, "Name")}}, "Rules"))
        see(member(rule, "Arn"));
    }
    for (const Json& one : list("application-autoscaling", "DescribeScalableTargets",
                                {{"ServiceNamespace", "ecs"}}, "ScalableTargets"))
      see(member(one, "ScalableTargetARN"));
  }

  // IAM's resources are global: they are told in us-east-1 alone, and not here.
  void surroundings() {
    see_all("lambda", "ListFunctions", "Functions", "FunctionArn");
    see_all("logs", "DescribeLogGroups", "logGroups", "logGroupArn");
    for (const Json& bucket : list("s3", "ListBuckets", {}, "Buckets"))
      see("arn:aws:s3:::" + member(bucket, "Name"));
    std::map<std::string, records::Tags> network;
    for (const Json& tag : list("ec2", "DescribeTags", {}, "Tags"))
      network[arn("ec2", member(tag, "ResourceType") + "/" + member(tag, "ResourceId"))]
             [member(tag, "Key")] = member(tag, "Value");
    for (auto& [of, tags] : network) found_.push_back({of, std::move(tags)});
  }

 private:
  static std::string text(const Json& value) { return std::string(value.as_string()); }
  static std::string member(const Json& item, std::string_view name) {
    return std::string(text_of(item.as_object(), name));
  }
  std::string arn(std::string_view service, std::string_view resource) const {
    return records::arn_of(call_.scene.cloud, service, resource);
  }
  JsonArray list(std::string_view service, std::string_view operation, JsonObject input,
                 std::string_view items) {
    return listed(call_, service, operation, std::move(input), items);
  }
  void see(const std::string& arn) {
    auto tags = read_tags(call_, arn);
    if (tags && !tags->empty()) found_.push_back({arn, std::move(*tags)});
  }
  void see_all(std::string_view service, std::string_view operation, std::string_view items,
               std::string_view arn_member) {
    for (const Json& one : list(service, operation, {}, items)) see(member(one, arn_member));
  }

  Call& call_;
  std::vector<Tagged> found_;
};

}  // namespace

Result<JsonObject> ask(Call& call, std::string_view service, std::string_view operation,
                       const JsonObject& input) {
  const Json answer = GR_TRY(invoke(call.scene, service, operation, input, call.caller));
  return answer.is_object() ? answer.get_object() : JsonObject();
}

std::vector<Tagged> all_tagged(Call& call) {
  Walk walk(call);
  walk.delivery();
  walk.balancing();
  walk.pipeline();
  walk.surroundings();
  return walk.take();
}

}  // namespace greenroom::mocks::tagging
