#include "real/waits.hpp"

#include "real/text/text.hpp"

namespace greenroom::real {

namespace {

using std::chrono::minutes;

// AWS:
// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
constexpr minutes install_limit_of_codedeploy{60}, hook_limit_of_codedeploy{60};
constexpr minutes margin{10};  ///< what the events between, and our polls, may take

Wait install_wait(const Project& project) {
  if (const auto& said = project.waits.install) return {"install", said->length, said->from};
  return {"install", install_limit_of_codedeploy, "CodeDeploy's limit"};
}

Wait hook_wait(const Project& project, const AppSpecFile& appspec) {
  const auto count = static_cast<std::int64_t>(appspec.hooks.size());
  const std::string& file = project.files.appspec;
  if (count == 0) return {"hooks", seam::Length(0), file + " names none"};
  return {
      "hooks", hook_limit_of_codedeploy * count,
      file + ", " + std::to_string(count) + " of " + spelled(hook_limit_of_codedeploy) + " each"};
}

}  // namespace

// AWS: https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html
// The first share moves at once, then one an interval: ten steps of 10 % have nine intervals.
seam::Length shift_length(const codedeploy::Config& config) {
  const minutes gap(config.interval_minutes);
  if (config.type == "TimeBasedCanary") return gap;
  if (config.type != "TimeBasedLinear" || config.percentage <= 0) return seam::Length(0);
  const int steps = (100 + config.percentage - 1) / config.percentage;
  return gap * (steps - 1);
}

Waits waits_of(const Project& project, const AppSpecFile& appspec, const Observed& observed) {
  Waits waits;
  waits.parts.push_back(install_wait(project));
  waits.install = waits.parts.front().length;
  if (const auto& said = project.waits.total) {
    waits.total = said->length;
    waits.from = said->from;
    return waits;
  }
  const auto& group = observed.group;
  const auto& config = observed.config;
  const std::string from = "group " + project.codedeploy.group + (group ? "" : ", not read");
  const bool is_ready_wait = group && group->stops_when_ready;
  const bool bakes = group && !group->keeps_blue;
  waits.parts.push_back(hook_wait(project, appspec));
  waits.parts.push_back(
      {"ready wait", minutes(is_ready_wait ? group->ready_wait_minutes : 0), from});
  waits.parts.push_back({"shift", config ? shift_length(*config) : seam::Length(0),
                         config ? "configuration " + config->name : "no configuration fits"});
  waits.parts.push_back({"bake", minutes(bakes ? group->bake_minutes : 0), from});
  waits.parts.push_back({"margin", margin, "greenroom's own"});
  for (const Wait& part : waits.parts) waits.total += part.length;
  waits.from = "derived";
  return waits;
}

}  // namespace greenroom::real
