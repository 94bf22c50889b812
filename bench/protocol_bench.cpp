// What the wire costs: a call through recognition, signature, decoding, validation, a handler that
// does nothing of its own, and encoding; and the verifier alone.
#include "mocks/cloud.hpp"
#include "mocks/gateway/gateway.hpp"
#include "mocks/gateway/sigv4.hpp"
#include "mocks/model/validate.hpp"
#include "mocks/protocol/codec.hpp"
#include "mocks/sts/sts.hpp"
#include "tests/mocks/protocol/signer.hpp"

#include <benchmark/benchmark.h>

#include <cstring>

namespace {

using namespace greenroom;
using namespace greenroom::mocks;

struct Account {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};
  tests::protocol::Signing signing{"AKIDENGINE", "secret", {}, "20260105T090000Z", "us-east-2", {}};

  Account() {
    journal.keep_lines(false);
    cloud.settings.starts = seam::Utc(std::chrono::seconds(1'767'603'600));
    sts::Principal principal;
    principal.access_key = "AKIDENGINE";
    principal.secret_key = "secret";
    principal.account = "123456789012";
    principal.arn = "arn:aws:iam::123456789012:user/engine";
    principal.user_id = "AIDAENGINE";
    principal.actor = "engine";
    sts::put_principal(cloud, principal);
  }
  seam::HttpRequest request(const std::string& service, seam::Headers headers, std::string body) {
    seam::HttpRequest made;
    made.method = "POST";
    made.host = service + ".us-east-2.amazonaws.com";
    made.headers = std::move(headers);
    seam::set_header(made.headers, "Host", made.host);
    made.body = std::move(body);
    signing.service = service;
    sign(made, signing);
    return made;
  }
  seam::HttpRequest polling() {
    return request("codedeploy",
                   {{"Content-Type", "application/x-amz-json-1.1"},
                    {"X-Amz-Target", "CodeDeploy_20141006.GetDeployment"}},
                   R"({"deploymentId":"d-A7YW3F91L"})");
  }
};

/// About what GetDeployment answers in mid-deployment.
const char* const deployment_answer = R"({"deploymentInfo":{"applicationName":"bash-dog",
"deploymentGroupName":"bash-dog","deploymentConfigName":"CodeDeployDefault.ECSCanary10Percent5Minutes",
"deploymentId":"d-A7YW3F91L","revision":{"revisionType":"AppSpecContent","appSpecContent":{
"sha256":"0e5b3c1d4f6a7b8c9d0e1f2a3b4c5d6e7f8a9b0c1d2e3f4a5b6c7d8e9f0a1b2c"}},"status":"InProgress",
"createTime":1767603600123,"startTime":1767603601456,"deploymentOverview":{"Pending":0,"InProgress":1,
"Succeeded":0,"Failed":0,"Skipped":0,"Ready":0},"creator":"user","ignoreApplicationStopFailures":false,
"autoRollbackConfiguration":{"enabled":true,"events":["DEPLOYMENT_FAILURE","DEPLOYMENT_STOP_ON_ALARM",
"DEPLOYMENT_STOP_ON_REQUEST"]},"updateOutdatedInstancesOnly":false,"deploymentStyle":{"deploymentType":
"BLUE_GREEN","deploymentOption":"WITH_TRAFFIC_CONTROL"},"targetGroupPairInfoList":[],
"blueGreenDeploymentConfiguration":{"terminateBlueInstancesOnDeploymentSuccess":{"action":"TERMINATE",
"terminationWaitTimeInMinutes":60},"deploymentReadyOption":{"actionOnTimeout":"CONTINUE_DEPLOYMENT",
"waitTimeInMinutes":0}},"instanceTerminationWaitTimeStarted":false,"fileExistsBehavior":"DISALLOW",
"deploymentStatusMessages":[],"computePlatform":"ECS"}})";

void dispatch_json(benchmark::State& state) {
  Account account;
  const seam::HttpRequest request = account.polling();
  const auto& operation = *model::service("codedeploy").operation("GetDeployment");
  JsonObject answer = boost::json::parse(deployment_answer).as_object();
  std::size_t bytes = 0;
  for (auto _ : state) {
    gateway::SignatureRules rules{account.scene.utc(), {}, "us-east-2", "codedeploy"};
    const auto check = gateway::verify_signature(request, rules, [&](std::string_view key) {
      const auto* principal = sts::find_principal(account.cloud, key);
      return std::optional(gateway::SigningKey{principal->secret_key, {}, {}});
    });
    if (check.fault != gateway::SignatureFault::none) state.SkipWithError("not verified");
    const auto input = protocol::decode_json(operation.input, request.body);
    benchmark::DoNotOptimize(model::check(*operation.input, input->document));
    std::string body;
    body.reserve(2048);
    protocol::encode_json(*operation.output, answer, body);
    bytes = body.size();
    benchmark::DoNotOptimize(body);
  }
  state.counters["bytes"] = static_cast<double>(bytes);
  state.SetLabel("floor/dispatch");
}
BENCHMARK(dispatch_json)->Name("dispatch/json");

void dispatch_query(benchmark::State& state) {
  Account account;
  const auto request =
      account.request("sts", {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}},
                      "Action=GetCallerIdentity&Version=2011-06-15");
  for (auto _ : state) {
    auto answer = gateway::answer(account.scene, request);
    if (answer.status != 200) state.SkipWithError("refused");
    benchmark::DoNotOptimize(answer);
  }
  state.SetLabel("floor/dispatch");
}
BENCHMARK(dispatch_query)->Name("dispatch/query");

void sigv4_verify(benchmark::State& state) {
  Account account;
  const seam::HttpRequest request = account.polling();
  const gateway::SignatureRules rules{account.scene.utc(), {}, "us-east-2", "codedeploy"};
  for (auto _ : state) {
    auto check = gateway::verify_signature(request, rules, [](std::string_view) {
      return std::optional(gateway::SigningKey{"secret", {}, {}});
    });
    if (check.fault != gateway::SignatureFault::none) state.SkipWithError("not verified");
    benchmark::DoNotOptimize(check);
  }
  state.SetLabel("floor/sigv4_verify");
}
BENCHMARK(sigv4_verify);

/// The digests that no verifier can do without: the body's, the canonical text's, one HMAC.
void floor_verify(benchmark::State& state) {
  Account account;
  const seam::HttpRequest request = account.polling();
  const std::string text = gateway::canonical_request(request);
  const auto key = gateway::sha256("key");
  for (auto _ : state) {
    benchmark::DoNotOptimize(gateway::sha256(request.body));
    benchmark::DoNotOptimize(gateway::sha256(text));
    benchmark::DoNotOptimize(gateway::hmac_sha256(gateway::bytes_of(key), text.substr(0, 160)));
  }
}
BENCHMARK(floor_verify)->Name("floor/sigv4_verify");

/// Copying the bytes of request and answer once.
void floor_dispatch(benchmark::State& state) {
  Account account;
  const seam::HttpRequest request = account.polling();
  const std::string answer = deployment_answer;
  std::string in(request.body.size(), ' ');
  std::string out(answer.size(), ' ');
  for (auto _ : state) {
    std::memcpy(in.data(), request.body.data(), in.size());
    std::memcpy(out.data(), answer.data(), out.size());
    benchmark::DoNotOptimize(in);
    benchmark::DoNotOptimize(out);
  }
}
BENCHMARK(floor_dispatch)->Name("floor/dispatch");

}  // namespace
