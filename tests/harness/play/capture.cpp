#include "tests/harness/play/capture.hpp"

#include "harness/language/errors.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/gateway/gateway.hpp"
#include "mocks/model/model.hpp"
#include "mocks/service.hpp"
#include "sim/journal.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <stdexcept>

namespace greenroom::tests {

using namespace harness;
using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;

namespace {

Node parsed(const std::string& text) {
  Errors errors;
  Node node = parse_yaml(std::make_shared<Source>(Source{"wire", text}), errors);
  errors.throw_if_any();
  return node;
}

/// An answer of the query protocol, by the shape that it has.
Node node_of(const pugi::xml_node& xml, const mocks::model::Shape& shape) {
  using mocks::model::Kind;
  Node node;
  node.kind = shape.kind == Kind::structure ? Node::Kind::map
              : shape.kind == Kind::list    ? Node::Kind::list
                                            : Node::Kind::scalar;
  for (const pugi::xml_node& child : xml.children()) {
    if (child.type() != pugi::node_element) continue;
    if (shape.kind == Kind::list) {
      node.items.push_back(node_of(child, *shape.members[0].shape));
    } else if (const auto* member = shape.member(child.name())) {
      node.entries.push_back({child.name(), {}, node_of(child, *member->shape)});
    }
  }
  if (node.is_scalar()) node.text = xml.child_value();
  node.quoted = shape.kind == Kind::text;
  return node;
}

std::string text_in(const Node& node, std::string_view member) {
  const Node* found = node.find(member);
  return found == nullptr ? std::string() : found->text;
}

/// A copy: the answer it stands in is a temporary.
std::vector<Node> items_of(const Node& answer, std::string_view member) {
  const Node* list = answer.find(member);
  return list == nullptr ? std::vector<Node>() : list->items;
}

class Capturing {
 public:
  explicit Capturing(const BuiltWorld& world)
      : cloud_(world.cloud), scene_{cloud_, journal_}, names_(world.names) {}

  Described all() {
    balancing();
    ecs();
    codedeploy();
    ecr();
    for (const Node& each : items_of(ask("secretsmanager", "ListSecrets", "{}"), "SecretList")) {
      Node document = ask("secretsmanager", "DescribeSecret",
                          R"({"SecretId": ")" + text_in(each, "Name") + "\"}");
      document.entries.push_back({"SecretString", {}, parsed("{captured: placeholder}")});
      put("secretsmanager/secret", text_in(each, "Name"), std::move(document));
    }
    for (const Node& each : items_of(ask("cloudwatch", "DescribeAlarms", "{}"), "MetricAlarms"))
      put("cloudwatch/alarm", text_in(each, "AlarmName"), each);
    cloudflare();
    return std::move(described_);
  }

 private:
  void put(const std::string& kind, const std::string& id, Node document) {
    described_[kind][id] = std::move(document);
  }

  std::string send(const std::string& host, const std::string& target, const std::string& type,
                   const std::string& body) {
    seam::HttpRequest request;
    request.method = "POST";
    request.scheme = "https";
    request.host = host;
    request.port = 443;
    request.target = "/";
    request.body = body;
    request.headers = {{"Host", host}, {"Content-Type", type}};
    if (!target.empty()) request.headers.push_back({"X-Amz-Target", target});
    mocks::gateway::Options options;
    options.auth = mocks::gateway::Auth::none;
    const auto answer = mocks::gateway::answer(scene_, request, options);
    if (answer.status != 200) throw std::logic_error(target + body + ": " + answer.body);
    return answer.body;
  }

  Node ask(const std::string& service, const std::string& operation, const std::string& body) {
    const auto& model = mocks::model::service(service);
    const std::string host =
        std::string(model.endpoint_prefix) + "." + cloud_.settings.region + ".amazonaws.com";
    return parsed(send(host, std::string(model.target_prefix) + "." + operation,
                       "application/x-amz-json-" + std::string(model.json_version), body));
  }

  Node query(const std::string& operation, const std::string& form) {
    const auto& model = mocks::model::service("elbv2");
    const std::string body =
        send("elasticloadbalancing." + cloud_.settings.region + ".amazonaws.com", "",
             "application/x-www-form-urlencoded; charset=utf-8",
             "Action=" + operation + "&Version=" + std::string(model.version) + form);
    pugi::xml_document xml;
    xml.load_string(body.c_str());
    return node_of(xml.first_child().child((operation + "Result").c_str()),
                   *model.operation(operation)->output);
  }

  static std::string escaped(const std::string& arn) {
    std::string text;
    for (const char c : arn) text += c == ':' ? "%3A" : c == '/' ? "%2F" : std::string(1, c);
    return text;
  }
  static std::string tail(const std::string& arn, const std::string& word) {
    return arn.substr(arn.find(word) + word.size());
  }

  void balancing() {
    const std::string base = "elasticloadbalancing/";
    for (const Node& each : items_of(query("DescribeLoadBalancers", ""), "LoadBalancers")) {
      const std::string arn = text_in(each, "LoadBalancerArn");
      const std::string id = tail(arn, ":loadbalancer/");
      const std::string form = "&LoadBalancerArn=" + escaped(arn);
      put(base + "load_balancer", id, each);
      put(base + "load_balancer_attributes", id, query("DescribeLoadBalancerAttributes", form));
      for (const Node& one : items_of(query("DescribeListeners", form), "Listeners")) listener(one);
    }
    for (const Node& each : items_of(query("DescribeTargetGroups", ""), "TargetGroups")) {
      const std::string arn = text_in(each, "TargetGroupArn");
      put(base + "target_group", tail(arn, ":targetgroup/"), each);
      put(base + "target_group_attributes", tail(arn, ":targetgroup/"),
          query("DescribeTargetGroupAttributes", "&TargetGroupArn=" + escaped(arn)));
    }
  }

  void listener(const Node& node) {
    const std::string arn = text_in(node, "ListenerArn");
    put("elasticloadbalancing/listener", tail(arn, ":listener/"), node);
    const Node rules = query("DescribeRules", "&ListenerArn=" + escaped(arn));
    for (const Node& rule : items_of(rules, "Rules"))
      if (text_in(rule, "IsDefault") != "true")
        put("elasticloadbalancing/rule", tail(text_in(rule, "RuleArn"), ":listener-rule/"), rule);
  }

  void ecs() {
    const std::string cluster = "\"" + names_.cluster + "\"";
    for (const Node& each :
         items_of(ask("ecs", "DescribeClusters", R"({"clusters": [)" + cluster + "]}"), "clusters"))
      put("ecs/cluster", text_in(each, "clusterName"), each);
    for (const Node& arn : items_of(ask("ecs", "ListTaskDefinitions", "{}"), "taskDefinitionArns"))
      put("ecs/task_definition", tail(arn.text, ":task-definition/"),
          *ask("ecs", "DescribeTaskDefinition", R"({"taskDefinition": ")" + arn.text + "\"}")
               .find("taskDefinition"));
    for (const Node& each : items_of(
             ask("ecs", "DescribeServices",
                 R"({"cluster": )" + cluster + R"(, "services": [")" + names_.service + "\"]}"),
             "services"))
      put("ecs/service", tail(text_in(each, "serviceArn"), ":service/"), each);
  }

  void codedeploy() {
    const std::string application = R"("applicationName": ")" + names_.application + "\"";
    put("codedeploy/application", names_.application,
        *ask("codedeploy", "GetApplication", "{" + application + "}").find("application"));
    put("codedeploy/deployment_group", names_.application + "/" + names_.deployment_group,
        *ask("codedeploy", "GetDeploymentGroup",
             "{" + application + R"(, "deploymentGroupName": ")" + names_.deployment_group + "\"}")
             .find("deploymentGroupInfo"));
    for (const auto& [name, document] : cloud_.codedeploy.configs)
      put("codedeploy/deployment_config", name,
          *ask("codedeploy", "GetDeploymentConfig", R"({"deploymentConfigName": ")" + name + "\"}")
               .find("deploymentConfigInfo"));
  }

  void ecr() {
    for (const Node& each : items_of(ask("ecr", "DescribeRepositories", "{}"), "repositories")) {
      const std::string name = text_in(each, "repositoryName");
      put("ecr/repository", name, each);
      for (const Node& image :
           items_of(ask("ecr", "DescribeImages", R"({"repositoryName": ")" + name + "\"}"),
                    "imageDetails"))
        put("ecr/image", name + "@" + text_in(image, "imageDigest"), image);
    }
  }

  Node get(const std::string& target) {
    seam::HttpRequest request;
    request.method = "GET";
    request.target = target;
    request.headers = {{"Authorization", "Bearer tokenOfTheTest0123456789tokenOfTheTest01"}};
    mocks::cloudflare::put_token(scene_, "tokenOfTheTest0123456789tokenOfTheTest01", "test");
    const auto answer = mocks::cloudflare::handle(scene_, request);
    if (answer.status != 200) throw std::logic_error(target + ": " + answer.body);
    return *parsed(answer.body).find("result");
  }

  void cloudflare() {
    for (const Node& zone : get("/zones").items) {
      const std::string id = text_in(zone, "id");
      put("cloudflare/zone", id, zone);
      for (const Node& setting : get("/zones/" + id + "/settings").items)
        put("cloudflare/setting", id + "/" + text_in(setting, "id"), setting);
      for (const Node& record : get("/zones/" + id + "/dns_records").items)
        put("cloudflare/dns_record", id + "/" + text_in(record, "id"), record);
    }
  }

  mocks::Cloud cloud_;
  sim::Journal journal_;
  mocks::Scene scene_;
  const WorldNames& names_;
  Described described_;
};

Node sorted(Node node) {
  for (Node& item : node.items) item = sorted(std::move(item));
  for (Entry& entry : node.entries) entry.value = sorted(std::move(entry.value));
  std::sort(node.entries.begin(), node.entries.end(),
            [](const Entry& a, const Entry& b) { return a.key < b.key; });
  return node;
}

}  // namespace

Described describe(const BuiltWorld& world) { return Capturing(world).all(); }

std::string canonical(Node document) { return flow_text(sorted(std::move(document))); }

std::string captured_file(const BuiltWorld& world, const std::string& more) {
  std::string text =
      "world: prod\ncaptured: {at: \"2026-01-05T09:00:00Z\", by: a test, account: \"" +
      world.cloud.settings.account + "\", region: " + world.cloud.settings.region +
      ", calls: 0}\n" + more + "resources:\n";
  std::string service;
  for (const auto& [key, documents] : describe(world)) {
    const std::size_t slash = key.find('/');
    if (key.substr(0, slash) != service) text += "  " + key.substr(0, slash) + ":\n";
    service = key.substr(0, slash);
    text += "    " + key.substr(slash + 1) + ":\n";
    for (const auto& [id, document] : documents)
      text += "      \"" + id + "\": " + flow_text(document) + "\n";
  }
  return text;
}

void add_rule(BuiltWorld& world) {
  sim::Journal journal;
  mocks::Scene scene{world.cloud, journal};
  const mocks::Identity maker{world.cloud.settings.account, "", "arn:aws:iam::1:root", "test"};
  const auto made = mocks::invoke(
      scene, "elbv2", "CreateRule",
      {{"ListenerArn", world.names.listeners.at("production")},
       {"Priority", 7},
       {"Conditions",
        JsonArray{JsonObject{{"Field", "path-pattern"}, {"Values", JsonArray{Json("/admin")}}}}},
       {"Actions",
        JsonArray{JsonObject{{"Type", "forward"},
                             {"TargetGroupArn", world.names.target_groups.at("bash-dog-blue")}}}}},
      maker);
  if (!made) throw std::logic_error(made.error().message);
}

}  // namespace greenroom::tests
