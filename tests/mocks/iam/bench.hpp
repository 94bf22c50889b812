// Bench: a cloud and a caller for tests of IAM; operations are called without wire, validated by
// the model.
#pragma once

#include "mocks/iam/iam.hpp"
#include "mocks/sts/sts.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

namespace greenroom::tests {

struct IamBench {
  mocks::Cloud cloud;
  sim::Journal journal;
  mocks::Scene scene{cloud, journal};
  mocks::Identity me{"123456789012", "AKIAMAKER", "arn:aws:iam::123456789012:root", "maker"};

  IamBench() { cloud.settings.starts = seam::Utc(std::chrono::hours(24 * 20'000)); }

  mocks::Result<mocks::Json> call(std::string_view name, const mocks::JsonObject& input = {}) {
    return mocks::invoke(scene, "iam", name, input, me);
  }
  mocks::JsonObject done(std::string_view name, const mocks::JsonObject& input = {}) {
    auto answer = call(name, input);
    INFO(name << " answers "
              << (answer ? "" : answer.error().code + ": " + answer.error().message));
    REQUIRE(answer.has_value());
    return answer->as_object();
  }
  /// "NoSuchEntityException: The role ..."
  std::string refused(std::string_view name, const mocks::JsonObject& input = {}) {
    const auto answer = call(name, input);
    return answer ? std::string("done") : answer.error().code + ": " + answer.error().message;
  }
  void role(const char* name, const char* service = "ecs-tasks.amazonaws.com") {
    done("CreateRole",
         {{"RoleName", name}, {"AssumeRolePolicyDocument", mocks::iam::trust_of_service(service)}});
  }
};

inline constexpr const char* read_secrets =
    R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": "*"}]})";

}  // namespace greenroom::tests
