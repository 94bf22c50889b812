// Bench: a cloud with a role that Lambda may assume, for tests of Lambda.
#pragma once

#include "mocks/iam/iam.hpp"
#include "mocks/lambda/lambda.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

namespace greenroom::tests {

using namespace mocks;
using namespace std::chrono_literals;

inline constexpr const char* role = "arn:aws:iam::123456789012:role/hook";
inline constexpr const char* zip = "UEsDBAoAAAAAAA==";
inline constexpr const char* hook = "CodeDeployHook_smoke";

struct LambdaBench {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};
  Identity me{"123456789012", "k", "arn", "me"};

  LambdaBench() {
    cloud.settings.starts = seam::Utc(std::chrono::hours(24 * 20'000));
    iam::put_role(scene, {"hook", iam::trust_of_service("lambda.amazonaws.com"), {}, {}});
  }
  Result<Json> call(std::string_view name, const JsonObject& input) {
    return invoke(scene, "lambda", name, input, me);
  }
  JsonObject done(std::string_view name, const JsonObject& input) {
    const auto answer = call(name, input);
    INFO(name << ": " << (answer ? "" : answer.error().code + ": " + answer.error().message));
    REQUIRE(answer.has_value());
    return answer->is_object() ? answer->get_object() : JsonObject();
  }
  std::string refused(std::string_view name, const JsonObject& input) {
    const auto answer = call(name, input);
    return answer ? std::string("done") : answer.error().code + ": " + answer.error().message;
  }
  JsonObject input(const char* name = hook) const {
    return {{"FunctionName", name},
            {"Runtime", "python3.12"},
            {"Handler", "index.handler"},
            {"Role", role},
            {"Code", JsonObject{{"ZipFile", zip}}}};
  }
  void settle(seam::Length most = 10s) {
    const seam::Steady end = cloud.timeline.now() + most;
    while (!cloud.timeline.empty() && cloud.timeline.next_at() <= end)
      play(scene, cloud.timeline.pop());
    cloud.timeline.advance_to(end);
  }
  void made(const char* name = hook) {
    done("CreateFunction", input(name));
    settle();
  }
  JsonObject told(const char* name = hook) {
    return done("GetFunctionConfiguration", {{"FunctionName", name}});
  }
};

}  // namespace greenroom::tests
