// What RegisterTaskDefinition refuses, with AWS's texts (facts TK24-TK28, B73-B82).
#include "mocks/ecs/handlers.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace greenroom::mocks::ecs {
namespace {

seam::Failure client(std::string message) { return refuse("ClientException", std::move(message)); }

const JsonArray& containers_of(const JsonObject& input) {
  static const JsonArray none;
  const JsonArray* containers = array_of(input, "containerDefinitions");
  return containers == nullptr ? none : *containers;
}

/// A whole number, or -1.
std::int64_t whole(std::string_view text) {
  std::int64_t value = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() && value >= 0 ? value : -1;
}

/// "1", ".5" or "0.25" in thousand-and-twenty-fourths, or -1. Integers all the way.
std::int64_t scaled(std::string_view text) {
  const std::size_t dot = text.find('.');
  const std::string_view before = text.substr(0, dot);
  const std::int64_t units = before.empty() ? 0 : whole(before);
  if (dot == std::string_view::npos) return units < 0 ? -1 : units * 1024;
  const std::string_view after = text.substr(dot + 1);
  std::int64_t tens = 1;
  for (std::size_t digit = 0; digit < after.size(); ++digit) tens *= 10;
  const std::int64_t parts = after.size() > 6 ? -1 : whole(after);
  return units < 0 || parts < 0 ? -1 : units * 1024 + parts * 1024 / tens;
}

/// "512", ".5 vCPU", "1 GB": in CPU units or MiB, or -1.
std::int64_t size_of(std::string_view text, std::string_view unit) {
  if (text.size() <= unit.size()) return whole(text);
  std::string tail(text.substr(text.size() - unit.size()));
  std::transform(tail.begin(), tail.end(), tail.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  if (tail != unit) return whole(text);
  text.remove_suffix(unit.size());
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return scaled(text);
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
struct FargateSize {
  std::int64_t cpu, least, most, step;  ///< MiB
};
constexpr std::array sizes = {
    FargateSize{512, 1024, 4096, 1024},    FargateSize{1024, 2048, 8192, 1024},
    FargateSize{2048, 4096, 16384, 1024},  FargateSize{4096, 8192, 30720, 1024},
    FargateSize{8192, 16384, 61440, 4096}, FargateSize{16384, 32768, 122880, 8192},
};

bool is_fargate_pair(std::int64_t cpu, std::int64_t memory) {
  if (cpu == 256) return memory == 512 || memory == 1024 || memory == 2048;
  return std::any_of(sizes.begin(), sizes.end(), [&](const FargateSize& size) {
    return size.cpu == cpu && memory >= size.least && memory <= size.most &&
           (memory - size.least) % size.step == 0;
  });
}

bool is_fargate(const JsonObject& input) {
  const JsonArray* wants = array_of(input, "requiresCompatibilities");
  if (wants == nullptr) return false;
  return std::any_of(wants->begin(), wants->end(),
                     [](const Json& one) { return one.is_string() && one == "FARGATE"; });
}

Result<void> check_task_size(const JsonObject& input) {
  for (const std::string_view name : {"cpu", "memory"})
    if (text_of(input, name).empty())
      return client("Fargate requires that '" + std::string(name) +
                    "' be defined at the task level.");
  const std::int64_t cpu = size_of(text_of(input, "cpu"), "vcpu");
  const std::int64_t memory = size_of(text_of(input, "memory"), "gb");
  const bool known_cpu = cpu == 256 || std::any_of(sizes.begin(), sizes.end(),
                                                   [cpu](const auto& s) { return s.cpu == cpu; });
  if (!known_cpu)
    return client(
        "Invalid 'cpu' setting for task. For more information, see the Troubleshooting section of "
        "the Amazon ECS Developer Guide.");
  if (!is_fargate_pair(cpu, memory))
    return client("No Fargate configuration exists for given values.");
  return {};
}

bool is_ecr(std::string_view image) { return image.find(".dkr.ecr.") != std::string_view::npos; }

std::string_view log_driver(const JsonObject& container) {
  const JsonObject* logs = object_of(container, "logConfiguration");
  return logs == nullptr ? std::string_view() : text_of(*logs, "logDriver");
}

/// Who pulls, logs and reads secrets for the task must be named.
Result<void> check_execution_role(const JsonObject& input) {
  if (!text_of(input, "executionRoleArn").empty()) return {};
  const std::string start =
      "Fargate requires task definition to have execution role ARN to support ";
  for (const Json& entry : containers_of(input)) {
    const JsonObject& container = entry.get_object();
    if (is_ecr(text_of(container, "image"))) return client(start + "ECR images.");
    if (log_driver(container) == "awslogs") return client(start + "log driver awslogs.");
    const JsonArray* secrets = array_of(container, "secrets");
    if (secrets != nullptr && !secrets->empty()) return client(start + "secrets.");
  }
  return {};
}

Result<void> check_fargate(const JsonObject& input) {
  GR_CHECK(check_task_size(input));
  if (text_of(input, "networkMode") != "awsvpc")
    return client("Fargate only supports network mode \u2018awsvpc\u2019.");
  GR_CHECK(check_execution_role(input));
  for (const Json& entry : containers_of(input)) {
    const JsonObject& container = entry.get_object();
    if (flag_of(container, "privileged"))
      return client(
          "Fargate requires that the 'privileged' setting be 'false' at the container level.");
    for (const std::string_view name : {"startTimeout", "stopTimeout"})
      if (number_of(container, name) > 120)
        return client("Invalid setting for container '" + std::string(text_of(container, "name")) +
                      "'. '" + std::string(name) + "' must be between 2 and 120 seconds.");
  }
  return {};
}

Result<void> check_ports(const JsonObject& input) {
  const bool awsvpc = text_of(input, "networkMode") == "awsvpc";
  std::set<std::pair<std::int64_t, std::string>> taken;
  for (const Json& entry : containers_of(input)) {
    const JsonObject& container = entry.get_object();
    const JsonArray* links = array_of(container, "links");
    if (awsvpc && links != nullptr && !links->empty())
      return client("Links are not supported when networkMode=awsvpc.");
    const JsonArray* mappings = array_of(container, "portMappings");
    if (mappings == nullptr) continue;
    for (const Json& one : *mappings) {
      const JsonObject& mapping = one.get_object();
      const std::int64_t port = number_of(mapping, "containerPort");
      const std::int64_t host = number_of(mapping, "hostPort", port);
      if (awsvpc && host != port && host != 0)
        return client(
            "When networkMode=awsvpc, the host ports and container ports in port mappings must "
            "match.");
      std::string protocol(text_of(mapping, "protocol"));
      if (protocol.empty()) protocol = "tcp";
      // One network namespace a task: the same port twice cannot be bound (fact B79).
      if (awsvpc && !taken.emplace(port, protocol).second)
        return client("The container port " + std::to_string(port) +
                      " is mapped more than once in the task definition.");
    }
  }
  return {};
}

const JsonObject* container_named(const JsonObject& input, std::string_view name) {
  for (const Json& entry : containers_of(input))
    if (text_of(entry.get_object(), "name") == name) return &entry.get_object();
  return nullptr;
}

Result<void> check_dependency(const JsonObject& input, const JsonObject& container,
                              const JsonObject& dependency) {
  const std::string on_name(text_of(dependency, "containerName"));
  const std::string_view condition = text_of(dependency, "condition");
  const JsonObject* on = container_named(input, on_name);
  if (on == nullptr)
    return client("Container '" + std::string(text_of(container, "name")) +
                  "' depends on container '" + on_name + "' which is not in the task definition.");
  if ((condition == "SUCCESS" || condition == "COMPLETE") && flag_of(*on, "essential", true))
    return client(
        "A dependency container with SUCCESS or COMPLETE condition cannot be an essential "
        "container");
  if (condition == "HEALTHY" && object_of(*on, "healthCheck") == nullptr)
    return client("Container '" + std::string(text_of(container, "name")) +
                  "' depends on container '" + on_name +
                  "' with condition HEALTHY, but it has no health check.");
  return {};
}

/// Removes, round after round, what depends on nothing left; what stays is a circle.
bool has_circle(const JsonObject& input) {
  std::set<std::string, std::less<>> left;
  for (const Json& entry : containers_of(input)) left.emplace(text_of(entry.get_object(), "name"));
  for (bool progress = true; progress && !left.empty();) {
    progress = false;
    for (const Json& entry : containers_of(input)) {
      const JsonObject& container = entry.get_object();
      const auto self = left.find(text_of(container, "name"));
      if (self == left.end()) continue;
      const JsonArray* depends = array_of(container, "dependsOn");
      const bool waits =
          depends != nullptr && std::any_of(depends->begin(), depends->end(), [&](const Json& on) {
            return left.find(text_of(on.get_object(), "containerName")) != left.end();
          });
      if (waits) continue;
      left.erase(self);
      progress = true;
    }
  }
  return !left.empty();
}

Result<void> check_dependencies(const JsonObject& input) {
  for (const Json& entry : containers_of(input)) {
    const JsonArray* depends = array_of(entry.get_object(), "dependsOn");
    if (depends == nullptr) continue;
    for (const Json& on : *depends)
      GR_CHECK(check_dependency(input, entry.get_object(), on.get_object()));
  }
  if (has_circle(input)) return client("The dependsOn settings of the containers form a circle.");
  return {};
}

bool is_name(std::string_view name) {
  return !name.empty() && name.size() <= 255 && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  });
}

bool is_image(std::string_view image) {
  return !image.empty() && std::all_of(image.begin(), image.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-_:./#@").find(c) != std::string_view::npos;
  });
}

Result<void> check_health(const JsonObject& container) {
  struct Limit {
    std::string_view name;
    std::int64_t least, most, otherwise;
  };
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
  constexpr Limit limits[] = {{"interval", 5, 300, 30},
                              {"timeout", 2, 60, 5},
                              {"retries", 1, 10, 3},
                              {"startPeriod", 0, 300, 0}};
  const JsonObject* health = object_of(container, "healthCheck");
  if (health == nullptr) return {};
  for (const Limit& limit : limits) {
    const std::int64_t value = number_of(*health, limit.name, limit.otherwise);
    if (value < limit.least || value > limit.most)
      return client("Health check '" + std::string(limit.name) + "' of container '" +
                    std::string(text_of(container, "name")) + "' must be between " +
                    std::to_string(limit.least) + " and " + std::to_string(limit.most) + ".");
  }
  return {};
}

Result<void> check_log_options(const JsonObject& container) {
  if (log_driver(container) != "awslogs") return {};
  const JsonObject* options = object_of(*object_of(container, "logConfiguration"), "options");
  if (options == nullptr || text_of(*options, "awslogs-region").empty() ||
      text_of(*options, "awslogs-group").empty())
    return client("Log driver awslogs requires options: awslogs-region, awslogs-group");
  return {};
}

Result<void> check_containers(const JsonObject& input) {
  std::set<std::string_view> names;
  bool essential = false;
  for (const Json& entry : containers_of(input)) {
    const JsonObject& container = entry.get_object();
    const std::string_view name = text_of(container, "name");
    if (!is_name(name)) return client("Container.name contains invalid characters.");
    if (!names.insert(name).second) return client("Container names must be unique.");
    if (text_of(container, "image").empty())
      return client("Container.image should not be null or empty.");
    // A placeholder that nobody filled in ("<IMAGE_APP>") ends here.
    if (!is_image(text_of(container, "image")))
      return client("Container.image contains invalid characters.");
    essential = essential || flag_of(container, "essential", true);
    GR_CHECK(check_health(container));
    GR_CHECK(check_log_options(container));
  }
  if (names.empty()) return client("Container list cannot be empty.");
  if (!essential) return client("A task definition must have at least one essential container.");
  return {};
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bind-mounts.html
Result<void> check_volumes(const JsonObject& input) {
  std::set<std::string, std::less<>> volumes;
  if (const JsonArray* declared = array_of(input, "volumes"))
    for (const Json& one : *declared) {
      const std::string name(text_of(one.get_object(), "name"));
      if (!is_name(name)) return client("Volume.name contains invalid characters.");
      if (!volumes.insert(name).second) return client("Volume names must be unique.");
    }
  for (const Json& entry : containers_of(input)) {
    const JsonObject& container = entry.get_object();
    if (const JsonArray* mounts = array_of(container, "mountPoints"))
      for (const Json& mount : *mounts) {
        const std::string_view source = text_of(mount.get_object(), "sourceVolume");
        if (!volumes.contains(source))
          return client("Unknown volume '" + std::string(source) + "'.");
      }
    if (const JsonArray* from = array_of(container, "volumesFrom"))
      for (const Json& other : *from) {
        const std::string_view source = text_of(other.get_object(), "sourceContainer");
        if (container_named(input, source) == nullptr)
          return client("Unknown container '" + std::string(source) + "' in volumesFrom.");
      }
  }
  return {};
}

Result<void> check_sums(const JsonObject& input) {
  struct Sum {
    std::string_view name, unit;
  };
  for (const Sum& sum : {Sum{"cpu", "vcpu"}, Sum{"memory", "gb"}}) {
    const std::string_view given = text_of(input, sum.name);
    const std::int64_t limit = given.empty() ? -1 : size_of(given, sum.unit);
    std::int64_t total = 0;
    for (const Json& entry : containers_of(input)) {
      const JsonObject& container = entry.get_object();
      total += number_of(container, sum.name);
      const bool sized = container.if_contains("memory") != nullptr ||
                         container.if_contains("memoryReservation") != nullptr;
      if (limit < 0 && sum.name == "memory" && !sized)
        return client("Invalid setting for container '" + std::string(text_of(container, "name")) +
                      "'. At least one of 'memory' or 'memoryReservation' must be specified.");
    }
    if (limit >= 0 && total > limit)
      return client("The sum of all container '" + std::string(sum.name) +
                    "' values cannot be greater than the value of the task '" +
                    std::string(sum.name) + "'.");
  }
  return {};
}

}  // namespace

Result<void> check_size_override(const JsonObject& definition, const JsonObject& overrides) {
  JsonObject sized = definition;
  for (const std::string_view member : {"cpu", "memory"})
    if (const Json* value = overrides.if_contains(member)) sized[member] = *value;
  return check_task_size(sized);
}

Result<void> check_task_definition(const JsonObject& input) {
  if (!is_name(text_of(input, "family"))) return client("Family contains invalid characters.");
  GR_CHECK(check_containers(input));
  if (is_fargate(input)) GR_CHECK(check_fargate(input));
  GR_CHECK(check_container_settings(input, is_fargate(input)));
  GR_CHECK(check_ports(input));
  GR_CHECK(check_dependencies(input));
  GR_CHECK(check_volumes(input));
  return check_sums(input);
}

}  // namespace greenroom::mocks::ecs
