#include "mocks/model/model.hpp"
#include "mocks/model/validate.hpp"
#include "tests/mocks/elbv2/workbench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;
using namespace std::chrono_literals;

namespace {

/// Calls a handler as the gateway does, and holds input and answer to the service's model.
Result<Json> called(Workbench& bench, std::string_view name, const JsonObject& input) {
  const model::Service& service = model::service("elbv2");
  const model::Operation* operation = service.operation(name);
  REQUIRE(operation != nullptr);
  INFO(name);
  REQUIRE(model::check(*operation->input, input).empty());
  for (const OperationRow& row : elbv2::operations()) {
    if (row.name != name) continue;
    Call call{bench.scene, *operation, {}, "r"};
    auto answer = row.handler(call, input);
    if (answer && operation->output != nullptr)
      for (const auto& complaint : model::check(*operation->output, answer->as_object())) {
        INFO(complaint.path);  // limits of length bind requests only: a tag list may be empty
        CHECK(complaint.what == model::Complaint::What::length);
      }
    if (!answer && answer.error().code != "ValidationError") {
      INFO(answer.error().code);
      CHECK(operation->error(answer.error().code) != nullptr);
    }
    return answer;
  }
  FAIL("no handler");
  return Json();
}

JsonObject good(Workbench& bench, std::string_view name, const JsonObject& input) {
  auto answer = called(bench, name, input);
  REQUIRE(answer.has_value());
  return answer->as_object();
}

std::string refused(Workbench& bench, std::string_view name, const JsonObject& input) {
  auto answer = called(bench, name, input);
  REQUIRE_FALSE(answer.has_value());
  return answer.error().code + ": " + answer.error().message;
}

const JsonObject& first(const JsonObject& answer, std::string_view list) {
  REQUIRE_FALSE(array_of(answer, list)->empty());
  return array_of(answer, list)->front().as_object();
}

std::string text(const JsonObject& object, std::string_view member) {
  return std::string(text_of(object, member));
}

const JsonObject group_input = {{"Name", "bash-dog-blue"},
                                {"Protocol", "HTTP"},
                                {"Port", 8080},
                                {"VpcId", "vpc-0b1d0"},
                                {"TargetType", "ip"},
                                {"HealthCheckPath", "/healthz"},
                                {"HealthCheckIntervalSeconds", 10},
                                {"Matcher", {{"HttpCode", "200"}}}};
const JsonObject balancer_input = {{"Name", "shop"},
                                   {"Subnets", {"subnet-public-a", "subnet-public-b"}},
                                   {"SecurityGroups", {"sg-alb"}}};

struct Shop {
  Workbench bench;
  std::string balancer, group, listener;
  Shop() {
    balancer = text(first(good(bench, "CreateLoadBalancer", balancer_input), "LoadBalancers"),
                    "LoadBalancerArn");
    group = text(first(good(bench, "CreateTargetGroup", group_input), "TargetGroups"),
                 "TargetGroupArn");
    listener = text(first(good(bench, "CreateListener",
                               {{"LoadBalancerArn", balancer},
                                {"Port", 80},
                                {"Protocol", "HTTP"},
                                {"DefaultActions", forward(group)}}),
                          "Listeners"),
                    "ListenerArn");
  }
};

}  // namespace

TEST_CASE("what does not exist is not found, in the service's words") {
  Workbench bench;
  CHECK(refused(bench, "DescribeTargetGroups", {{"Names", {"nothing"}}}) ==
        "TargetGroupNotFoundException: One or more target groups not found");
  CHECK(refused(bench, "DescribeListeners", {{"ListenerArns", {"arn:nothing"}}}) ==
        "ListenerNotFoundException: One or more listeners not found");
  CHECK(refused(bench, "DescribeLoadBalancers", {{"Names", {"nothing"}}}) ==
        "LoadBalancerNotFoundException: One or more load balancers not found");
  CHECK(refused(bench, "DescribeRules", {{"RuleArns", {"arn:nothing"}}}) ==
        "RuleNotFoundException: One or more rules not found");
  const std::string ours = "arn:aws:elasticloadbalancing:us-east-2:123456789012:";
  CHECK(refused(bench, "DescribeTargetHealth", {{"TargetGroupArn", ours + "targetgroup/x/1"}})
            .starts_with("TargetGroupNotFoundException"));
  CHECK(
      refused(bench, "DescribeTargetHealth", {{"TargetGroupArn", ours + "loadbalancer/app/x/1"}}) ==
      "ValidationError: '" + ours + "loadbalancer/app/x/1' is not a valid target group ARN");
  CHECK(refused(bench, "DeleteLoadBalancer", {{"LoadBalancerArn", "bash-dog"}}) ==
        "ValidationError: 'bash-dog' is not a valid load balancer ARN");
}

TEST_CASE("a target group reads back as written, with the defaults that AWS fills in") {
  Workbench bench;
  const JsonObject group = first(good(bench, "CreateTargetGroup", group_input), "TargetGroups");
  CHECK(number_of(group, "HealthCheckIntervalSeconds") == 10);
  CHECK(number_of(group, "HealthCheckTimeoutSeconds") == 5);
  CHECK(number_of(group, "HealthyThresholdCount") == 5);
  CHECK(number_of(group, "UnhealthyThresholdCount") == 2);
  CHECK(text(group, "ProtocolVersion") == "HTTP1");
  CHECK(array_of(group, "LoadBalancerArns")->empty());
  const std::string arn = text(group, "TargetGroupArn");
  CHECK(arn.starts_with(
      "arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/bash-dog-blue/"));
  CHECK(arn.size() - arn.rfind('/') - 1 == 16);
  CHECK(first(good(bench, "DescribeTargetGroups", {{"Names", {"bash-dog-blue"}}}),
              "TargetGroups") == group);
  const auto attributes = good(bench, "DescribeTargetGroupAttributes", {{"TargetGroupArn", arn}});
  CHECK(boost::json::serialize(attributes)
            .find(R"({"Key":"deregistration_delay.timeout_seconds","Value":"300"})") !=
        std::string::npos);
  CHECK(first(good(bench, "CreateTargetGroup", group_input), "TargetGroups") == group);
  JsonObject other = group_input;
  other["Port"] = 9090;
  CHECK(refused(bench, "CreateTargetGroup", other) ==
        "DuplicateTargetGroupNameException: A target group with the same name 'bash-dog-blue' "
        "exists, but with different settings");
}

TEST_CASE("an attribute that does not exist, or a delay out of range, changes nothing") {
  Shop shop;
  const auto modify = [&](const char* key, const char* value) {
    return JsonObject{{"TargetGroupArn", shop.group},
                      {"Attributes", {{{"Key", key}, {"Value", value}}}}};
  };
  CHECK(refused(shop.bench, "ModifyTargetGroupAttributes", modify("drain", "30")) ==
        "InvalidConfigurationRequestException: Attribute key 'drain' is not recognized");
  refused(shop.bench, "ModifyTargetGroupAttributes",
          modify("deregistration_delay.timeout_seconds", "3601"));
  refused(shop.bench, "ModifyTargetGroupAttributes",
          modify("deregistration_delay.timeout_seconds", "soon"));
  good(shop.bench, "ModifyTargetGroupAttributes",
       modify("deregistration_delay.timeout_seconds", "30"));
  CHECK(shop.bench.cloud.elbv2.target_groups.at(shop.group)
            .attributes.at("deregistration_delay.timeout_seconds") == "30");
}

TEST_CASE("values that an attribute does not take are refused, with all that came with them") {
  Shop shop;
  const auto of_group = [&](const char* key, const char* value) {
    return called(
        shop.bench, "ModifyTargetGroupAttributes",
        {{"TargetGroupArn", shop.group}, {"Attributes", {{{"Key", key}, {"Value", value}}}}});
  };
  const auto of_balancer = [&](const char* key, const char* value) {
    return called(
        shop.bench, "ModifyLoadBalancerAttributes",
        {{"LoadBalancerArn", shop.balancer}, {"Attributes", {{{"Key", key}, {"Value", value}}}}});
  };
  using Wrong = std::pair<const char*, const char*>;
  for (const auto& [key, value] :
       {Wrong{"slow_start.duration_seconds", "29"}, Wrong{"slow_start.duration_seconds", "901"},
        Wrong{"stickiness.lb_cookie.duration_seconds", "0"},
        Wrong{"stickiness.lb_cookie.duration_seconds", "604801"},
        Wrong{"stickiness.enabled", "yes"}, Wrong{"stickiness.type", "source_ip"},
        Wrong{"load_balancing.algorithm.type", "least"},
        Wrong{"stickiness.app_cookie.cookie_name", "AWSALB"}}) {
    INFO(key << "=" << value);
    const auto answer = of_group(key, value);
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().code == "InvalidConfigurationRequestException");
  }
  for (const auto& [key, value] :
       {Wrong{"idle_timeout.timeout_seconds", "0"}, Wrong{"idle_timeout.timeout_seconds", "4001"},
        Wrong{"idle_timeout.timeout_seconds", ""}, Wrong{"client_keep_alive.seconds", "59"},
        Wrong{"deletion_protection.enabled", "1"}, Wrong{"access_logs.s3.enabled", "true"},
        Wrong{"routing.http.desync_mitigation_mode", "off"}}) {
    INFO(key << "=" << value);
    const auto answer = of_balancer(key, value);
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().code == "InvalidConfigurationRequestException");
  }
  CHECK(of_balancer("idle_timeout.timeout_seconds", "4001").error().message ==
        "'idle_timeout.timeout_seconds' must be an integer value between 1 and 4000");
  const auto logs_to = [&](const char* bucket) {
    const auto answer = called(shop.bench, "ModifyLoadBalancerAttributes",
                               {{"LoadBalancerArn", shop.balancer},
                                {"Attributes",
                                 {{{"Key", "access_logs.s3.enabled"}, {"Value", "true"}},
                                  {{"Key", "access_logs.s3.bucket"}, {"Value", bucket}}}}});
    return answer ? std::string() : answer.error().message;
  };
  CHECK(logs_to("nowhere") ==
        "Access Denied for bucket: nowhere. Please check S3bucket permission");
  CHECK(logs_to("shop-logs") == "");
  CHECK(of_group("slow_start.duration_seconds", "0").has_value());
  CHECK(of_group("slow_start.duration_seconds", "900").has_value());
  CHECK(of_balancer("idle_timeout.timeout_seconds", "4000").has_value());
}

TEST_CASE("names and health checks that cannot be are refused") {
  Workbench bench;
  const auto balancer = [&](const std::string& name) {
    JsonObject input = balancer_input;
    input["Name"] = name;
    return refused(bench, "CreateLoadBalancer", input);
  };
  CHECK(balancer("internal-shop") ==
        "ValidationError: The load balancer name 'internal-shop' cannot begin with 'internal-'");
  CHECK(balancer("-shop").starts_with("ValidationError: The load balancer name '-shop' cannot"));
  CHECK(balancer("shop-").starts_with("ValidationError"));
  CHECK(balancer("my_shop") ==
        "ValidationError: The load balancer name 'my_shop' can only contain characters that are "
        "alphanumeric characters and hyphens(-)");
  CHECK(balancer(std::string(33, 'a')) == "ValidationError: The load balancer name '" +
                                              std::string(33, 'a') +
                                              "' cannot be longer than '32' characters");
  const auto group = [&](const char* member, const Json& value) {
    JsonObject input = group_input;
    input[member] = value;
    return refused(bench, "CreateTargetGroup", input);
  };
  CHECK(group("Name", "dogs-").starts_with("ValidationError: Target group name 'dogs-' cannot"));
  CHECK(group("HealthCheckPath", "healthz") ==
        "ValidationError: Health check path 'healthz' must begin with a '/' character, and can "
        "only contain printable ASCII characters, without spaces");
  CHECK(group("HealthCheckPort", "70000").starts_with("ValidationError"));
  CHECK(group("HealthCheckEnabled", false) ==
        "ValidationError: Health check enabled must be true for target groups with target type "
        "'ip'");
  for (const char* codes : {"199", "500", "200-", "300-200", "200,", "ok"})
    CHECK(group("Matcher", {{"HttpCode", codes}}).starts_with("ValidationError"));
}

TEST_CASE("actions that cannot be are refused") {
  Shop shop;
  const auto action = [&](const JsonObject& one) {
    return refused(shop.bench, "CreateListener",
                   {{"LoadBalancerArn", shop.balancer},
                    {"Port", 81},
                    {"Protocol", "HTTP"},
                    {"DefaultActions", JsonArray{one}}});
  };
  const auto redirect = [&](JsonObject config) {
    config["StatusCode"] = "HTTP_301";
    return action({{"Type", "redirect"}, {"RedirectConfig", config}});
  };
  const std::string begin = "InvalidLoadBalancerActionException: ";
  CHECK(redirect({}) ==
        begin + "The redirect configuration is not valid because it creates a loop.");
  CHECK(redirect({{"Query", "a=b"}}).starts_with(begin));
  CHECK(redirect({{"Port", "http"}}).starts_with(begin + "The port"));
  CHECK(redirect({{"Port", "0"}}).starts_with(begin + "The port"));
  CHECK(redirect({{"Path", "home"}}).starts_with(begin + "The path"));
  CHECK(action({{"Type", "fixed-response"},
                {"FixedResponseConfig", {{"StatusCode", "200"}, {"ContentType", "image/png"}}}})
            .starts_with(begin + "The content type 'image/png'"));
  const JsonObject tuple{{"TargetGroupArn", shop.group}, {"Weight", 1}};
  CHECK(
      action({{"Type", "forward"}, {"ForwardConfig", {{"TargetGroups", JsonArray{tuple, tuple}}}}})
          .starts_with(begin + "The target group '" + shop.group + "'"));
  for (const JsonObject& sticky :
       {JsonObject{{"Enabled", true}}, JsonObject{{"Enabled", true}, {"DurationSeconds", 604801}}})
    CHECK(action({{"Type", "forward"},
                  {"ForwardConfig",
                   {{"TargetGroups", JsonArray{tuple}}, {"TargetGroupStickinessConfig", sticky}}}})
              .starts_with(begin + "The stickiness duration"));
}

TEST_CASE("certificates, policies and ALPN stand on the listeners that have use for them") {
  Shop shop;
  const auto listener = [&](const char* protocol, const char* member, const Json& value) {
    JsonObject input{{"LoadBalancerArn", shop.balancer},
                     {"Port", 81},
                     {"Protocol", protocol},
                     {"DefaultActions", forward(shop.group)}};
    if (std::string_view(protocol) == "HTTPS")
      input["Certificates"] = {
          {{"CertificateArn", "arn:aws:iam::123456789012:server-certificate/a"}}};
    input[member] = value;
    return input;
  };
  const Json two = {{{"CertificateArn", "arn:aws:iam::123456789012:server-certificate/a"}},
                    {{"CertificateArn", "arn:aws:iam::123456789012:server-certificate/b"}}};
  CHECK(refused(shop.bench, "CreateListener", listener("HTTP", "Certificates", two)) ==
        "ValidationError: A certificate cannot be specified for HTTP listeners");
  CHECK(refused(shop.bench, "CreateListener",
                listener("HTTP", "SslPolicy", "ELBSecurityPolicy-2016-08"))
            .starts_with("ValidationError: An SSL policy cannot"));
  CHECK(refused(shop.bench, "CreateListener", listener("HTTPS", "SslPolicy", "best")) ==
        "SSLPolicyNotFoundException: SSL policy 'best' not found");
  CHECK(refused(shop.bench, "CreateListener", listener("HTTPS", "Certificates", two))
            .starts_with("TooManyCertificatesException"));
  CHECK(refused(shop.bench, "CreateListener", listener("HTTP", "AlpnPolicy", {"HTTP2Only"}))
            .starts_with("ALPNPolicyNotSupportedException"));
  const std::string arn =
      text(first(good(shop.bench, "CreateListener",
                      listener("HTTPS", "SslPolicy", "ELBSecurityPolicy-TLS13-1-2-2021-06")),
                 "Listeners"),
           "ListenerArn");
  const JsonObject plain =
      first(good(shop.bench, "ModifyListener", {{"ListenerArn", arn}, {"Protocol", "HTTP"}}),
            "Listeners");
  CHECK_FALSE(plain.contains("Certificates"));
  CHECK_FALSE(plain.contains("SslPolicy"));
}

TEST_CASE("conditions that cannot be are refused") {
  Shop shop;
  const auto rule = [&](const JsonArray& conditions) {
    return refused(shop.bench, "CreateRule",
                   {{"ListenerArn", shop.listener},
                    {"Priority", 5},
                    {"Conditions", conditions},
                    {"Actions", forward(shop.group)}});
  };
  const auto one = [](const char* field, const JsonArray& values) {
    return JsonObject{{"Field", field}, {"Values", values}};
  };
  CHECK(
      rule({one("weather", {"a"})}).starts_with("ValidationError: Condition field 'weather' must"));
  CHECK(rule({one("path-pattern", {"/a"}), one("path-pattern", {"/b"})}) ==
        "ValidationError: Rules can have only one 'path-pattern' condition");
  CHECK(rule({one("path-pattern", {"/1", "/2", "/3", "/4", "/5", "/6"})}) ==
        "ValidationError: A rule can only have '5' condition values");
  CHECK(rule({one("path-pattern", {std::string(129, 'a')})}) ==
        "ValidationError: The 'path-pattern' value is too long; the limit is '128'");
  CHECK(rule({one("path-pattern", {"/a b"})}) ==
        "ValidationError: Condition value '/a b' contains a character that is not valid");
  CHECK(
      rule({one("host-header", {"nodot"})}).starts_with("ValidationError: The host name 'nodot'"));
  JsonObject both = one("path-pattern", {"/a"});
  both["PathPatternConfig"] = {{"Values", {"/b"}}};
  CHECK(rule({both}) == "ValidationError: You cannot specify both Values and PathPatternConfig");
  CHECK(refused(shop.bench, "DeleteRule", {{"RuleArn", "x"}}) ==
        "ValidationError: 'x' is not a valid listener rule ARN");
}

TEST_CASE("tags twice, reserved ones and too many are refused, and so is what names nothing") {
  Shop shop;
  const JsonObject one{{"Key", "a"}, {"Value", "1"}}, reserved{{"Key", "aws:a"}, {"Value", "1"}};
  const auto tag = [&](JsonArray tags) {
    return refused(shop.bench, "AddTags",
                   {{"ResourceArns", {shop.balancer}}, {"Tags", std::move(tags)}});
  };
  CHECK(tag({one, one}).starts_with("DuplicateTagKeysException"));
  CHECK(tag({reserved}) ==
        "ValidationError: Tag keys starting with 'aws:' are reserved for system use");
  JsonArray many;
  for (int n = 0; n < 51; ++n)
    many.push_back(JsonObject{{"Key", "k" + std::to_string(n)}, {"Value", ""}});
  CHECK(tag(many).starts_with("TooManyTagsException"));
  CHECK(refused(shop.bench, "DescribeTags", {{"ResourceArns", JsonArray()}})
            .starts_with("ValidationError"));
  CHECK(refused(shop.bench, "RegisterTargets",
                {{"TargetGroupArn", shop.group}, {"Targets", JsonArray()}})
            .starts_with("ValidationError"));
  CHECK(refused(shop.bench, "SetSecurityGroups",
                {{"LoadBalancerArn", shop.balancer}, {"SecurityGroups", JsonArray()}})
            .starts_with("ValidationError"));
  CHECK(refused(shop.bench, "DescribeLoadBalancers",
                {{"LoadBalancerArns", {shop.balancer}}, {"Names", {"shop"}}})
            .starts_with("ValidationError"));
}

TEST_CASE("instances are no addresses, and there are none to register") {
  Shop shop;
  JsonObject input = group_input;
  input["Name"] = "machines";
  input["TargetType"] = "instance";
  const std::string machines =
      text(first(good(shop.bench, "CreateTargetGroup", input), "TargetGroups"), "TargetGroupArn");
  const auto enrol = [&](const char* id) {
    return refused(shop.bench, "RegisterTargets",
                   {{"TargetGroupArn", machines}, {"Targets", {{{"Id", id}}}}});
  };
  CHECK(enrol("10.20.0.9") == "ValidationError: Instance ID '10.20.0.9' is not valid");
  CHECK(enrol("i-0123456789abcdef0").starts_with("InvalidTargetException"));
}

TEST_CASE("a balancer is provisioning for minutes, then active, and nobody is answered before") {
  Shop shop;
  const auto state = [&] {
    const auto answer = good(shop.bench, "DescribeLoadBalancers", {{"Names", {"shop"}}});
    return text(*object_of(first(answer, "LoadBalancers"), "State"), "Code");
  };
  const std::string dns =
      text(first(good(shop.bench, "DescribeLoadBalancers", {{"Names", {"shop"}}}), "LoadBalancers"),
           "DNSName");
  CHECK(dns.starts_with("shop-"));
  CHECK(state() == "provisioning");
  shop.bench.run_until(119s);
  CHECK(state() == "provisioning");
  CHECK_FALSE(elbv2::listener_protocol(shop.bench.cloud, dns, 80));
  shop.bench.run_until(240s);
  CHECK(state() == "active");
  CHECK(elbv2::listener_protocol(shop.bench.cloud, dns, 80) == "HTTP");
}

TEST_CASE("a forward to one group is told twice, a forward to two only as ForwardConfig") {
  Shop shop;
  JsonObject other = group_input;
  other["Name"] = "bash-dog-green";
  const std::string green =
      text(first(good(shop.bench, "CreateTargetGroup", other), "TargetGroups"), "TargetGroupArn");
  const auto action = [&] {
    const auto answer = good(shop.bench, "DescribeListeners", {{"ListenerArns", {shop.listener}}});
    return boost::json::serialize(array_of(first(answer, "Listeners"), "DefaultActions")->front());
  };
  const std::string sticky = R"("TargetGroupStickinessConfig":{"Enabled":false}}})";
  CHECK(action() == R"({"Type":"forward","TargetGroupArn":")" + shop.group +
                        R"(","ForwardConfig":{"TargetGroups":[{"TargetGroupArn":")" + shop.group +
                        R"(","Weight":1}],)" + sticky);
  good(shop.bench, "ModifyListener",
       {{"ListenerArn", shop.listener},
        {"DefaultActions",
         {{{"Type", "forward"},
           {"ForwardConfig",
            {{"TargetGroups",
              {{{"TargetGroupArn", shop.group}, {"Weight", 90}},
               {{"TargetGroupArn", green}, {"Weight", 10}}}}}}}}}});
  CHECK(action() == R"({"Type":"forward","ForwardConfig":{"TargetGroups":[{"TargetGroupArn":")" +
                        shop.group + R"(","Weight":90},{"TargetGroupArn":")" + green +
                        R"(","Weight":10}],)" + sticky);
  CHECK(elbv2::load_balancer_of(shop.bench.cloud, green) == shop.balancer);
}

TEST_CASE("listeners that cannot be are refused") {
  Shop shop;
  const auto create = [&](int port, const char* protocol, const JsonArray& actions) {
    return refused(shop.bench, "CreateListener",
                   {{"LoadBalancerArn", shop.balancer},
                    {"Port", port},
                    {"Protocol", protocol},
                    {"DefaultActions", actions}});
  };
  CHECK(create(80, "HTTP", forward(shop.group)) ==
        "DuplicateListenerException: A listener already exists on this port for this load "
        "balancer '" +
            shop.balancer + "'");
  CHECK(create(443, "HTTPS", forward(shop.group)) ==
        "ValidationError: A certificate must be specified for HTTPS listeners");
  CHECK(create(81, "HTTP", forward("arn:nothing")).starts_with("TargetGroupNotFoundException"));
  CHECK(create(81, "HTTP", forward(shop.bench.blue)) ==
        "TargetGroupAssociationLimitException: The following target groups cannot be associated "
        "with more than one load balancer: " +
            shop.bench.blue);
}

TEST_CASE("a group in use cannot be deleted, a protected balancer neither") {
  Shop shop;
  CHECK(refused(shop.bench, "DeleteTargetGroup", {{"TargetGroupArn", shop.group}}) ==
        "ResourceInUseException: Target group '" + shop.group +
            "' is currently in use by a listener or a rule");
  const JsonObject protect = {
      {"LoadBalancerArn", shop.balancer},
      {"Attributes", {{{"Key", "deletion_protection.enabled"}, {"Value", "true"}}}}};
  good(shop.bench, "ModifyLoadBalancerAttributes", protect);
  CHECK(refused(shop.bench, "DeleteLoadBalancer", {{"LoadBalancerArn", shop.balancer}})
            .starts_with("OperationNotPermittedException"));
  good(shop.bench, "DeleteListener", {{"ListenerArn", shop.listener}});
  good(shop.bench, "DeleteTargetGroup", {{"TargetGroupArn", shop.group}});
  CHECK_FALSE(elbv2::target_group_arn(shop.bench.cloud, "bash-dog-blue"));
}

TEST_CASE("rules: priorities are unique, the default rule stays last and as it is") {
  Shop shop;
  const auto rule = [&](int priority, const char* pattern) {
    return JsonObject{{"ListenerArn", shop.listener},
                      {"Priority", priority},
                      {"Conditions", {{{"Field", "path-pattern"}, {"Values", {pattern}}}}},
                      {"Actions", forward(shop.group)}};
  };
  const JsonObject made = first(good(shop.bench, "CreateRule", rule(10, "/a/*")), "Rules");
  CHECK(text(made, "Priority") == "10");
  CHECK(text(made, "RuleArn").find(":listener-rule/app/shop/") != std::string::npos);
  CHECK(refused(shop.bench, "CreateRule", rule(10, "/b/*")) ==
        "PriorityInUseException: Priority '10' is currently in use");
  const JsonObject second = first(good(shop.bench, "CreateRule", rule(20, "/b/*")), "Rules");
  const auto swap = [&](int one, int two) {
    return JsonObject{{"RulePriorities",
                       {{{"RuleArn", text(made, "RuleArn")}, {"Priority", one}},
                        {{"RuleArn", text(second, "RuleArn")}, {"Priority", two}}}}};
  };
  CHECK(refused(shop.bench, "SetRulePriorities", swap(5, 5)).starts_with("PriorityInUse"));
  good(shop.bench, "SetRulePriorities", swap(20, 10));
  const auto rules = good(shop.bench, "DescribeRules", {{"ListenerArn", shop.listener}});
  REQUIRE(array_of(rules, "Rules")->size() == 3);
  CHECK(text(first(rules, "Rules"), "RuleArn") == text(second, "RuleArn"));
  const JsonObject& last = array_of(rules, "Rules")->back().as_object();
  CHECK(text(last, "Priority") == "default");
  CHECK(flag_of(last, "IsDefault"));
  CHECK(refused(shop.bench, "DeleteRule", {{"RuleArn", text(last, "RuleArn")}})
            .starts_with("OperationNotPermittedException"));
  good(shop.bench, "DeleteRule", {{"RuleArn", text(made, "RuleArn")}});
  CHECK(refused(shop.bench, "ModifyRule", {{"RuleArn", text(made, "RuleArn")}})
            .starts_with("RuleNotFoundException"));
}

TEST_CASE("pages hold what was asked and lead to the rest") {
  Shop shop;
  const auto page = good(shop.bench, "DescribeTargetGroups", {{"PageSize", 2}});
  CHECK(array_of(page, "TargetGroups")->size() == 2);
  const auto rest = good(shop.bench, "DescribeTargetGroups",
                         {{"PageSize", 2}, {"Marker", text(page, "NextMarker")}});
  CHECK(array_of(rest, "TargetGroups")->size() == 1);
  CHECK(rest.if_contains("NextMarker") == nullptr);
  CHECK(refused(shop.bench, "DescribeTargetGroups", {{"Marker", "page two"}})
            .starts_with("ValidationError"));
}

TEST_CASE("targets are registered, told and drained through the API as by ECS") {
  Shop shop;
  shop.bench.put("10.20.16.9", answers());
  const JsonObject one = {{"TargetGroupArn", shop.group}, {"Targets", {{{"Id", "10.20.16.9"}}}}};
  CHECK(refused(shop.bench, "RegisterTargets",
                {{"TargetGroupArn", shop.group}, {"Targets", {{{"Id", "i-1234"}}}}})
            .starts_with("ValidationError"));
  good(shop.bench, "RegisterTargets", one);
  const auto health = [&] {
    const auto answer = good(shop.bench, "DescribeTargetHealth", one);
    return *object_of(first(answer, "TargetHealthDescriptions"), "TargetHealth");
  };
  CHECK(text(health(), "Reason") == "Elb.RegistrationInProgress");
  shop.bench.run_until(5s);
  CHECK(health() == JsonObject{{"State", "healthy"}});
  good(shop.bench, "DeregisterTargets", one);
  CHECK(text(health(), "State") == "draining");
  shop.bench.run_until(310s);
  CHECK(text(health(), "Reason") == "Target.NotRegistered");
}

TEST_CASE("a rewritten health check starts anew and keeps the state until its checks say other") {
  Shop shop;
  shop.bench.put("10.20.16.9", answers(204));
  good(shop.bench, "RegisterTargets",
       {{"TargetGroupArn", shop.group}, {"Targets", {{{"Id", "10.20.16.9"}}}}});
  shop.bench.run_until(30s);
  CHECK(shop.bench.state_of(shop.group, "10.20.16.9") == "unhealthy");
  good(shop.bench, "ModifyTargetGroup",
       {{"TargetGroupArn", shop.group}, {"Matcher", {{"HttpCode", "200-299"}}}});
  CHECK(shop.bench.state_of(shop.group, "10.20.16.9") == "unhealthy");
  shop.bench.run_until(90s);
  CHECK(shop.bench.state_of(shop.group, "10.20.16.9") == "healthy");
}

TEST_CASE("a group that is deleted while a target drains lets go of it at once") {
  Shop shop;
  shop.bench.put("10.20.16.9", answers());
  const JsonObject one = {{"TargetGroupArn", shop.group}, {"Targets", {{{"Id", "10.20.16.9"}}}}};
  good(shop.bench, "RegisterTargets", one);
  shop.bench.run_until(5s);
  good(shop.bench, "DeregisterTargets", one);
  good(shop.bench, "DeleteListener", {{"ListenerArn", shop.listener}});
  good(shop.bench, "DeleteTargetGroup", {{"TargetGroupArn", shop.group}});
  CHECK(neighbours().heard.back() == "5 10.20.16.9 drained");
  shop.bench.run_until(10min);
  CHECK(neighbours().heard.back() == "5 10.20.16.9 drained");
}

TEST_CASE("tags are added, told and taken off, on every kind of resource") {
  Shop shop;
  for (const std::string& arn : {shop.balancer, shop.group, shop.listener}) {
    good(shop.bench, "AddTags",
         {{"ResourceArns", {arn}}, {"Tags", {{{"Key", "project"}, {"Value", "bash-dog"}}}}});
    const auto told = good(shop.bench, "DescribeTags", {{"ResourceArns", {arn}}});
    CHECK(first(first(told, "TagDescriptions"), "Tags") ==
          JsonObject{{"Key", "project"}, {"Value", "bash-dog"}});
    good(shop.bench, "RemoveTags", {{"ResourceArns", {arn}}, {"TagKeys", {"project"}}});
    const auto none = good(shop.bench, "DescribeTags", {{"ResourceArns", {arn}}});
    CHECK(array_of(first(none, "TagDescriptions"), "Tags")->empty());
  }
  CHECK(refused(shop.bench, "DescribeTags", {{"ResourceArns", {"arn:nothing"}}}) ==
        "ValidationError: 'arn:nothing' is not a valid load balancer ARN");
}

TEST_CASE("a settled world has active balancers and effective actions") {
  Shop shop;
  elbv2::settle(shop.bench.scene);
  const auto routes = elbv2::routes_of(shop.bench.cloud, shop.listener);
  REQUIRE(routes.has_value());
  CHECK(routes->front().weights == std::vector<elbv2::Weight>{{shop.group, 1}});
  CHECK(routes->front().written == routes->front().weights);
}
