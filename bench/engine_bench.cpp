// What the engine's own share of a call costs: a signature, beside the hashing that it cannot
// avoid.
#include "real/aws/sha256.hpp"
#include "real/aws/sigv4.hpp"

#include <benchmark/benchmark.h>

namespace {

using namespace greenroom;

const std::string body = "{\"deploymentId\":\"d-A7YW3F91L\",\"targetIds\":[\"bash-dog:bash-dog\"]}";

seam::HttpRequest polling_request() {
  seam::HttpRequest request;
  request.method = "POST";
  request.host = "codedeploy.us-east-2.amazonaws.com";
  request.headers = {{"Host", request.host},
                     {"Content-Type", "application/x-amz-json-1.1"},
                     {"X-Amz-Target", "CodeDeploy_20141006.BatchGetDeploymentTargets"}};
  request.body = body;
  return request;
}

void sigv4_sign(benchmark::State& state) {
  const real::Credentials keys{"AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", ""};
  real::Signer signer;
  const seam::HttpRequest unsigned_request = polling_request();
  seam::Utc now(std::chrono::hours(24 * 20458));
  for ([[maybe_unused]] auto _ : state) {
    seam::HttpRequest request = unsigned_request;
    now += std::chrono::seconds(15);
    signer.sign(request, keys, {"us-east-2", "codedeploy"}, now);
    benchmark::DoNotOptimize(request.headers.back().value);
  }
}
BENCHMARK(sigv4_sign);

/// The hashing in a signature whose key is at hand: body, canonical request, one HMAC.
void floor_sigv4_sign(benchmark::State& state) {
  const real::HmacKey key(std::string(32, 'k'));
  const std::string canonical(420, 'c');
  const std::string to_sign(140, 's');
  for ([[maybe_unused]] auto _ : state) {
    benchmark::DoNotOptimize(real::sha256(body));
    benchmark::DoNotOptimize(real::sha256(canonical));
    benchmark::DoNotOptimize(key.of(to_sign));
  }
}
BENCHMARK(floor_sigv4_sign)->Name("floor/sigv4_sign");

}  // namespace
