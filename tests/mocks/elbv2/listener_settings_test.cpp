#include "mocks/model/model.hpp"
#include "tests/mocks/elbv2/workbench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;

namespace {

struct Bench : tests::Workbench {
  Result<Json> call(std::string_view name, const JsonObject& input) {
    const model::Operation* operation = model::service("elbv2").operation(name);
    REQUIRE(operation != nullptr);
    Call call{scene, *operation, {}, "r"};
    for (const OperationRow& row : elbv2::operations())
      if (row.name == name) return row.handler(call, input);
    FAIL("no handler");
    return Json();
  }
  JsonObject done(std::string_view name, const JsonObject& input) {
    const auto answer = call(name, input);
    INFO(name << ": " << (answer ? "" : answer.error().message));
    REQUIRE(answer.has_value());
    return answer->as_object();
  }
  std::string code(std::string_view name, const JsonObject& input) {
    const auto answer = call(name, input);
    return answer ? std::string("none") : answer.error().code;
  }
};

std::string value_of(const JsonObject& answer, std::string_view key) {
  for (const Json& pair : *array_of(answer, "Attributes"))
    if (text_of(pair.as_object(), "Key") == key)
      return std::string(text_of(pair.as_object(), "Value"));
  return "absent";
}

constexpr const char* server = "routing.http.response.server.enabled";

}  // namespace

TEST_CASE(
    "a listener has AWS's attributes, takes those that there are, and tells them alone there") {
  Bench bench;
  const JsonObject which{{"ListenerArn", bench.production}};
  CHECK(value_of(bench.done("DescribeListenerAttributes", which), server) == "true");
  const auto change = [&](const char* key) {
    return JsonObject{{"ListenerArn", bench.production},
                      {"Attributes", JsonArray{JsonObject{{"Key", key}, {"Value", "false"}}}}};
  };
  CHECK(bench.code("ModifyListenerAttributes", change("no.such")) ==
        "InvalidConfigurationRequestException");
  bench.done("ModifyListenerAttributes", change(server));
  CHECK(value_of(bench.done("DescribeListenerAttributes", which), server) == "false");
  const JsonObject told = bench.done("DescribeListeners", {{"ListenerArns", {bench.production}}});
  CHECK_FALSE(array_of(told, "Listeners")->at(0).as_object().contains("Attributes"));
}

TEST_CASE("further certificates stand behind the default one, which stays") {
  Bench bench;
  const auto certificates = [&](const char* arn) {
    return JsonObject{{"ListenerArn", bench.production},
                      {"Certificates", JsonArray{JsonObject{{"CertificateArn", arn}}}}};
  };
  const JsonObject which{{"ListenerArn", bench.production}};
  const auto list = [&] {
    return *array_of(bench.done("DescribeListenerCertificates", which), "Certificates");
  };
  const JsonArray before = list();
  CHECK(bench.code("AddListenerCertificates",
                   certificates("arn:aws:acm:us-east-2:123456789012:certificate/2")) ==
        "CertificateNotFoundException");
  const std::string plain = bench.listener(8080, "HTTP", tests::forward(bench.blue));
  CHECK(bench.code(
            "AddListenerCertificates",
            {{"ListenerArn", plain},
             {"Certificates", {{{"CertificateArn", "arn:aws:iam::1:server-certificate/2"}}}}}) ==
        "ValidationError");
  bench.done("AddListenerCertificates",
             certificates("arn:aws:iam::123456789012:server-certificate/2"));
  CHECK(list().size() == before.size() + 1);
  CHECK_FALSE(flag_of(list().back().as_object(), "IsDefault"));
  if (!before.empty()) {
    const std::string own(text_of(before.front().as_object(), "CertificateArn"));
    CHECK(bench.code("RemoveListenerCertificates", certificates(own.c_str())) ==
          "OperationNotPermittedException");
  }
  bench.done("RemoveListenerCertificates",
             certificates("arn:aws:iam::123456789012:server-certificate/2"));
  CHECK(list() == before);
}

TEST_CASE("a balancer takes other subnets, but not one alone") {
  Bench bench;
  const auto subnets = [&](JsonArray list) {
    return JsonObject{{"LoadBalancerArn", bench.balancer}, {"Subnets", std::move(list)}};
  };
  CHECK(bench.code("SetSubnets", subnets({"subnet-1"})) == "ValidationError");
  CHECK(bench.code("SetSubnets", {{"LoadBalancerArn", bench.balancer},
                                  {"SubnetMappings",
                                   {{{"SubnetId", "subnet-1"}, {"AllocationId", "eipalloc-1"}},
                                    {{"SubnetId", "subnet-2"}}}}}) ==
        "InvalidConfigurationRequestException");
  bench.done("SetSubnets", subnets({"subnet-1", "subnet-2"}));
  const JsonObject told =
      bench.done("DescribeLoadBalancers", {{"LoadBalancerArns", {bench.balancer}}});
  const JsonObject& balancer = array_of(told, "LoadBalancers")->at(0).as_object();
  CHECK(text_of(array_of(balancer, "AvailabilityZones")->at(1).as_object(), "SubnetId") ==
        "subnet-2");
  bench.done("DescribeCapacityReservation", {{"LoadBalancerArn", bench.balancer}});
}
