// Commands as an engine prints them for people: `aws ...`, `curl` to Cloudflare's API and
// `greenroom-deploy ...`, taken apart so that a rehearsal can do what a person would. Not a shell:
// other forms are refused.
#pragma once

#include "mocks/json.hpp"
#include "real/engine.hpp"
#include "sim/seam/http.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace greenroom::harness {

struct AwsCommand {
  std::string service, operation;  ///< "codedeploy", "StopDeployment"
  mocks::JsonObject input;
};
/// A request that still lacks its token.
struct CloudflareCommand {
  seam::HttpRequest request;
};
struct EngineCommand {
  real::Command command;
  bool only_looks = false;
};
struct NotUnderstood {
  std::string why;
};
using SpokenCommand = std::variant<AwsCommand, CloudflareCommand, EngineCommand, NotUnderstood>;

/// "a 'b c' d" -> a, b c, d; nullopt where a quote is not closed.
std::optional<std::vector<std::string>> words_of(std::string_view line);
SpokenCommand understood(std::string_view line);

}  // namespace greenroom::harness
