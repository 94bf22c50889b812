#include "harness/cli/made_beside.hpp"

#include "harness/world_builder.hpp"
#include "mocks/codebuild/state.hpp"
#include "mocks/codeconnections/state.hpp"
#include "mocks/codepipeline/state.hpp"
#include "mocks/iam/state.hpp"
#include "mocks/lambda/state.hpp"
#include "mocks/logs/state.hpp"
#include "mocks/s3/state.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace greenroom::harness::cli {
namespace {

using mocks::Cloud;
using Names = std::vector<std::string>;

std::string line(std::string_view kind, std::string_view name, const Names& more = {}) {
  return fmt::format("#   {:<15}{}{}{}\n", kind, name, more.empty() ? "" : ": ",
                     fmt::join(more, ", "));
}

std::string roles_of(const Cloud& cloud) {
  std::string all;
  for (const auto& [name, role] : cloud.iam->roles) {
    Names policies;
    for (const auto& [policy, text] : role.holder.policies) policies.push_back(policy);
    for (const std::string& arn : role.holder.attached)
      policies.push_back(arn.substr(arn.rfind('/') + 1));
    all += line("role", name, policies);
  }
  return all;
}

std::string rules_of(const Cloud& cloud) {
  std::string all;
  for (const auto& [name, repository] : cloud.ecr.repositories) {
    Names rules;
    const mocks::Json* kept = repository.document.if_contains("imageTagMutability");
    if (kept != nullptr && *kept == "IMMUTABLE") rules.emplace_back("immutable tags");
    if (!repository.lifecycle_policy.empty()) rules.emplace_back("a lifecycle policy");
    if (!rules.empty()) all += line("repository", name, rules);
  }
  return all;
}

template <class Map>
std::string names_of(std::string_view kind, const Map& map) {
  std::string all;
  for (const auto& [name, value] : map) all += line(kind, name);
  return all;
}

std::string listed(const Cloud& cloud) {
  std::string all = roles_of(cloud);
  for (const auto& [name, group] : cloud.logs->groups)
    all += line("log group", name, {fmt::format("{} days", group.retention_days)});
  all += rules_of(cloud) + names_of("bucket", cloud.s3->buckets);
  for (const auto& [key, connection] : cloud.codeconnections->connections)
    all += line("connection", connection.name);
  return all + names_of("build project", cloud.codebuild->projects) +
         names_of("pipeline", cloud.codepipeline->pipelines) +
         names_of("function", cloud.lambda->functions);
}

}  // namespace

std::string made_beside(const std::string& world) {
  try {
    sim::Journal unseen;
    const std::string all = listed(build_world(case_of_world(world), 1, unseen).cloud);
    return all.empty() ? "" : "# made beside it, as no word says otherwise\n" + all;
  } catch (const BadInput& bad) {
    // The file alone has been read by now; what stands around it has not.
    return "# what is made beside it is not told: " + bad.errors().front().what + "\n";
  }
}

}  // namespace greenroom::harness::cli
