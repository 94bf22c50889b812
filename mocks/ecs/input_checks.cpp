// What all operations of ECS refuse alike: identifiers of another account, region or cluster, ids
// and pages of another size, tags.
#include "mocks/ecs/handlers.hpp"
#include "mocks/tag_checks.hpp"

#include <array>

namespace greenroom::mocks::ecs {
namespace {

seam::Failure bad_input(std::string message) {
  return refuse("InvalidParameterException", std::move(message));
}

struct Arn {
  std::string_view service, region, account, type, rest;  ///< "task", "cluster/id"
};

/// Of an ARN whose form is whole; nothing else has a service.
Arn arn_in(std::string_view text) {
  std::array<std::string_view, 6> parts{};
  for (std::size_t n = 0; n < 5; ++n) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return {};
    parts[n] = text.substr(0, colon);
    text.remove_prefix(colon + 1);
  }
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return {};
  return {parts[2], parts[3], parts[4], text.substr(0, slash), text.substr(slash + 1)};
}

// Inferred: the texts but for that of another cluster. AWS may deny what is another account's.
Result<void> check_identifier(const Call& call, std::string_view cluster, std::string_view type,
                              std::string_view text) {
  if (!text.starts_with("arn:")) return {};
  const Settings& settings = call.scene.cloud.settings;
  const Arn arn = arn_in(text);
  const std::string begin = "Invalid identifier: Identifier is for ";
  if (arn.service != "ecs" || (!type.empty() && arn.type != type))
    return bad_input("Invalid identifier: '" + std::string(text) + "' is not the ARN of a " +
                     std::string(type.empty() ? "resource of ECS" : type) + ".");
  if (arn.region != settings.region)
    return bad_input(begin + "region " + std::string(arn.region) + ". Your region is " +
                     settings.region);
  if (arn.account != settings.account)
    return bad_input(begin + "account " + std::string(arn.account) + ". Your account is " +
                     settings.account);
  const std::size_t slash = arn.rest.find('/');
  if (cluster.empty() || slash == std::string_view::npos) return {};  // the old form names none
  if (const std::string_view own = arn.rest.substr(0, slash); own != cluster)
    return bad_input(begin + "cluster " + std::string(own) + ". Your cluster is " +
                     std::string(cluster));
  return {};
}

struct Named {
  std::string_view member, type;
  bool in_cluster;
};
constexpr std::array<Named, 11> identifiers = {{
    {"resourceArn", "", false},  // of any type
    {"cluster", "cluster", false},
    {"clusters", "cluster", false},
    {"service", "service", true},
    {"services", "service", true},
    {"task", "task", true},
    {"tasks", "task", true},
    {"taskDefinition", "task-definition", false},
    {"taskDefinitions", "task-definition", false},
    {"taskSet", "task-set", true},
    {"primaryTaskSet", "task-set", true},
}};

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html
Result<void> check_task_id(std::string_view text) {
  const std::size_t length = last_part(text).size();
  if (length == 32 || length == 36) return {};
  return bad_input("taskId length should be one of [32,36]");
}

Result<void> check_identifiers(const Call& call, const JsonObject& input) {
  const std::string_view cluster = cluster_name(text_of(input, "cluster"));
  for (const Named& named : identifiers) {
    const std::string_view of = named.in_cluster ? cluster : std::string_view();
    const auto check = [&](const Json& value) -> Result<void> {
      if (!value.is_string()) return {};
      GR_CHECK(check_identifier(call, of, named.type, value.get_string()));
      return named.type == "task" ? check_task_id(value.get_string()) : Result<void>();
    };
    const Json* given = input.if_contains(named.member);
    if (given == nullptr) continue;
    if (!given->is_array()) {
      GR_CHECK(check(*given));
      continue;
    }
    for (const Json& one : given->get_array()) GR_CHECK(check(one));
  }
  return {};
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html
// Inferred: the texts about tags and sizes of pages.
Result<void> check_tags(const JsonObject& input) {
  const auto found = records::look_at_tags(array_of(input, "tags"), records::lower_words);
  if (found.fault == records::TagFault::twice)
    return bad_input("Duplicate tag keys are not allowed: '" + found.key + "'.");
  if (found.fault == records::TagFault::reserved)
    return bad_input("The tag key '" + found.key + "' begins with the reserved prefix 'aws:'.");
  return {};
}

}  // namespace

Result<void> check_input(const Call& call, const JsonObject& input) {
  GR_CHECK(check_identifiers(call, input));
  GR_CHECK(check_tags(input));
  const std::int64_t size = number_of(input, "maxResults", 1);
  if (size < 1 || size > 100) return bad_input("maxResults must be between 1 and 100.");
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html
  struct Longest {
    std::string_view member;
    std::size_t size;
  };
  for (const Longest& one : {Longest{"clientToken", 64}, Longest{"reason", 1024}})
    if (text_of(input, one.member).size() > one.size)
      return bad_input(std::string(one.member) + " cannot be longer than " +
                       std::to_string(one.size) + " characters.");
  return {};
}

}  // namespace greenroom::mocks::ecs
