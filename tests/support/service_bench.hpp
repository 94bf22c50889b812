// ServiceBench: a cloud in which a test calls operations without wire, each answer held to the
// model, and lets time pass.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"
#include "sim/journal.hpp"
#include "tests/support/output_check.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

namespace greenroom::tests {

struct ServiceBench {
  explicit ServiceBench(std::string name) : service(std::move(name)) {
    cloud.settings.starts = seam::Utc(std::chrono::hours(24 * 20'000));
  }

  mocks::Result<mocks::Json> call(std::string_view operation, const mocks::JsonObject& input) {
    return call_of(service, operation, input);
  }
  mocks::JsonObject good(std::string_view operation, const mocks::JsonObject& input) {
    return good_of(service, operation, input);
  }
  /// "Code: text" of a refusal; "accepted" where there was none.
  std::string refused(std::string_view operation, const mocks::JsonObject& input) {
    return refused_of(service, operation, input);
  }

  mocks::Result<mocks::Json> call_of(std::string_view of, std::string_view operation,
                                     const mocks::JsonObject& input) {
    return mocks::invoke(scene, of, operation, input, me);
  }
  mocks::JsonObject good_of(std::string_view of, std::string_view operation,
                            const mocks::JsonObject& input) {
    const auto answer = call_of(of, operation, input);
    INFO(of << " " << operation << ": "
            << (answer ? std::string() : answer.error().code + ": " + answer.error().message));
    REQUIRE(answer.has_value());
    const auto* known = mocks::model::service(of).operation(operation);
    CHECK(output_faults(*known, *answer) == std::vector<std::string>{});
    return answer->is_object() ? answer->get_object() : mocks::JsonObject{};
  }
  std::string refused_of(std::string_view of, std::string_view operation,
                         const mocks::JsonObject& input) {
    const auto answer = call_of(of, operation, input);
    return answer ? "accepted" : answer.error().code + ": " + answer.error().message;
  }

  void run_for(seam::Length length) {
    const seam::Steady end = cloud.timeline.now() + length;
    while (!cloud.timeline.empty() && cloud.timeline.next_at() <= end) {
      const sim::Event event = cloud.timeline.pop();
      journal.set_now(cloud.timeline.now());
      mocks::play(scene, event);
    }
    cloud.timeline.advance_to(end);
  }

  std::string service;
  mocks::Cloud cloud;
  sim::Journal journal;
  mocks::Scene scene{cloud, journal};
  mocks::Identity me{"123456789012", "AKIAEXAMPLE",
                     "arn:aws:sts::123456789012:assumed-role/deployer/tester", "tester"};
};

/// The text at "A.0.B" of a document; empty where nothing stands there.
inline std::string at(const mocks::Json& document, std::string_view path) {
  const mocks::Json* here = &document;
  while (here != nullptr && !path.empty()) {
    const std::string_view step = path.substr(0, path.find('.'));
    path.remove_prefix(std::min(step.size() + 1, path.size()));
    if (const auto* object = here->if_object())
      here = object->if_contains(step);
    else if (const auto* array = here->if_array())
      here = array->if_contains(static_cast<std::size_t>(std::stoul(std::string(step))));
    else
      here = nullptr;
  }
  if (here == nullptr) return {};
  return here->is_string() ? std::string(here->get_string()) : boost::json::serialize(*here);
}
inline std::string at(const mocks::JsonObject& document, std::string_view path) {
  return at(mocks::Json(document), path);
}

}  // namespace greenroom::tests
