#include "tests/harness/serve/asking.hpp"

#include <utility>

namespace greenroom::tests {
namespace {

seam::HttpRequest request_of(const std::string& service, const std::string& client) {
  seam::HttpRequest request;
  request.method = "POST";
  request.scheme = "http";
  request.host = "127.0.0.1";
  request.port = 4566;
  const std::string scope = "test/20261101/us-east-2/" + service + "/aws4_request";
  request.headers = {
      {"Host", "127.0.0.1:4566"},
      {"User-Agent", client},
      {"X-Amz-Date", "20261101T000000Z"},
      {"Authorization", "AWS4-HMAC-SHA256 Credential=" + scope +
                            ", SignedHeaders=host;x-amz-date, Signature=" + std::string(64, '0')}};
  return request;
}

std::string escaped(const std::string& text) {
  std::string out;
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') out += '\\';
    out += letter;
  }
  return out;
}

}  // namespace

harness::ServedCloud served(harness::ServeSettings settings) {
  harness::LoadOptions options;
  options.search = {std::string(GREENROOM_SOURCE_DIR) + "/scenarios"};
  const harness::WallTime wall{seam::Utc(std::chrono::seconds(1'790'000'000)), {}};
  return harness::ServedCloud(harness::case_of_world("bash-dog", options), std::move(settings),
                              wall);
}

seam::HttpResponse Asking::json(const std::string& target, const std::string& body,
                                const std::string& client) {
  const bool ecs = target.starts_with("AmazonEC2ContainerService");
  const bool logs = target.starts_with("Logs_");
  const bool connections = target.starts_with("com.amazonaws.codeconnections");
  seam::HttpRequest request = request_of(ecs           ? "ecs"
                                         : logs        ? "logs"
                                         : connections ? "codeconnections"
                                                       : "codedeploy",
                                         client);
  request.headers.push_back({"X-Amz-Target", target});
  request.headers.push_back(
      {"Content-Type", connections ? "application/x-amz-json-1.0" : "application/x-amz-json-1.1"});
  request.body = body;
  return cloud.answer(std::move(request), wall).value();
}

seam::HttpResponse Asking::elb(const std::string& form, const std::string& client) {
  seam::HttpRequest request = request_of("elasticloadbalancing", client);
  request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded"});
  request.body = form;
  return cloud.answer(std::move(request), wall).value();
}

seam::HttpResponse Asking::control(const std::string& method, const std::string& path,
                                   const std::string& body) {
  seam::HttpRequest request;
  request.method = method;
  request.target = path;
  request.body = body;
  return harness::control(cloud, request, wall).value().answer.value();
}

std::string Asking::deploy() {
  const std::string definition = cloud.run().names().task_definition_arn;
  const std::string spec =
      R"({"version":0.0,"Resources":[{"TargetService":{"Type":"AWS::ECS::Service","Properties":{)"
      R"("TaskDefinition":")" +
      definition + R"(","LoadBalancerInfo":{"ContainerName":"nginx","ContainerPort":8080}}}}]})";
  const auto& names = cloud.run().names();
  const auto answer =
      json("CodeDeploy_20141006.CreateDeployment",
           R"({"applicationName":")" + names.application + R"(","deploymentGroupName":")" +
               names.deployment_group +
               R"(","revision":{"revisionType":"AppSpecContent","appSpecContent":{"content":")" +
               escaped(spec) + R"("}}})");
  return member(answer, "deploymentId");
}

seam::HttpResponse Asking::look(const std::string& deployment, const std::string& client) {
  return json("CodeDeploy_20141006.GetDeployment", R"({"deploymentId":")" + deployment + R"("})",
              client);
}

std::string member(const seam::HttpResponse& answer, const std::string& name) {
  const std::string opening = "\"" + name + "\":\"";
  const std::size_t begin = answer.body.find(opening);
  if (begin == std::string::npos) return "";
  const std::size_t from = begin + opening.size();
  return answer.body.substr(from, answer.body.find('"', from) - from);
}

}  // namespace greenroom::tests
