// What RegisterTaskDefinition refuses of a container's settings and of a task's, beyond names,
// ports and sizes.
// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
// Inferred: the texts that no page and no public report tells.
#include "mocks/ecs/handlers.hpp"

#include <algorithm>
#include <set>

namespace greenroom::mocks::ecs {
namespace {

seam::Failure bad_definition(std::string message) {
  return refuse("ClientException", std::move(message));
}

/// "Invalid setting for container 'app'. " and this.
seam::Failure bad_container(const JsonObject& container, std::string_view what) {
  return bad_definition("Invalid setting for container '" +
                        std::string(text_of(container, "name")) + "'. " + std::string(what));
}

bool is_given(const JsonObject& object, std::string_view member) {
  const Json* value = object.if_contains(member);
  if (value == nullptr) return false;
  if (value->is_array()) return !value->get_array().empty();
  return !value->is_string() || !value->get_string().empty();
}

const JsonArray& list_in(const JsonObject& object, std::string_view member) {
  static const JsonArray none;
  const JsonArray* list = array_of(object, member);
  return list == nullptr ? none : *list;
}

Result<void> check_sizes(const JsonObject& container) {
  constexpr std::int64_t memory_least = 4, port_most = 65'535;
  if (number_of(container, "cpu", 0) < 0)
    return bad_container(container, "'cpu' must not be negative.");
  const std::int64_t memory = number_of(container, "memory", memory_least);
  const std::int64_t reserved = number_of(container, "memoryReservation", memory_least);
  if (memory < memory_least || reserved < memory_least)
    return bad_container(container, "'memory' must be at least 4 MiB.");
  if (container.contains("memory") && reserved > memory)
    return bad_container(container, "'memory' must be greater than 'memoryReservation'.");
  for (const Json& mapping : list_in(container, "portMappings"))
    for (const std::string_view member : {"containerPort", "hostPort"}) {
      const std::int64_t port = number_of(mapping.get_object(), member, 1);
      if (port > port_most || port < (member == "hostPort" ? 0 : 1))
        return bad_container(container,
                             "'" + std::string(member) + "' must be between 1 and 65535.");
    }
  return {};
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html
Result<void> check_secrets(const JsonObject& container) {
  std::set<std::string, std::less<>> names;
  for (const Json& variable : list_in(container, "environment"))
    names.emplace(text_of(variable.get_object(), "name"));
  for (const Json& secret : list_in(container, "secrets")) {
    const std::string name(text_of(secret.get_object(), "name"));
    if (text_of(secret.get_object(), "valueFrom").empty())
      return bad_container(container, "'valueFrom' of secret '" + name + "' must not be empty.");
    if (!names.insert(name).second)
      return bad_definition(
          "The secret name must be unique and not shared with any new or existing environment "
          "variables set on the container, such as '" +
          name + "'.");
  }
  return {};
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EnvironmentFile.html
Result<void> check_environment_files(const JsonObject& container) {
  constexpr std::size_t files_most = 10;
  const JsonArray& files = list_in(container, "environmentFiles");
  if (files.size() > files_most)
    return bad_container(container, "There can be at most 10 environment files.");
  for (const Json& file : files) {
    const std::string_view arn = text_of(file.get_object(), "value");
    const bool is_object =
        arn.starts_with("arn:aws:s3:::") && arn.find('/') != std::string_view::npos;
    if (!is_object || !arn.ends_with(".env"))
      return bad_container(container,
                           "The value of an environment file must be the ARN of an S3 "
                           "object whose name ends in .env.");
  }
  return {};
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
Result<void> check_health_command(const JsonObject& container) {
  const JsonObject* health = object_of(container, "healthCheck");
  if (health == nullptr) return {};
  const JsonArray& command = list_in(*health, "command");
  const bool starts =
      !command.empty() &&
      (command.front() == "CMD" || command.front() == "CMD-SHELL" || command.front() == "NONE");
  if (!starts)
    return bad_container(container,
                         "The command of 'healthCheck' must begin with CMD or CMD-SHELL.");
  return {};
}

/// What a container cannot set where the task has an interface of its own.
Result<void> check_awsvpc(const JsonObject& container) {
  struct Unsupported {
    std::string_view member, name;
  };
  constexpr Unsupported unsupported[] = {{"hostname", "Hostname is"},
                                         {"dnsServers", "DNS servers are"},
                                         {"dnsSearchDomains", "DNS search domains are"},
                                         {"extraHosts", "Extra hosts are"}};
  for (const Unsupported& one : unsupported)
    if (is_given(container, one.member))
      return bad_definition(std::string(one.name) + " not supported when networkMode=awsvpc.");
  return {};
}

Result<void> check_fargate_container(const JsonObject& container) {
  const JsonObject* log = object_of(container, "logConfiguration");
  const std::string driver(log == nullptr ? "awslogs" : text_of(*log, "logDriver"));
  if (driver != "awslogs" && driver != "splunk" && driver != "awsfirelens")
    return bad_definition("Fargate does not support log driver '" + driver +
                          "': only awslogs, splunk and awsfirelens.");
  const JsonObject* linux = object_of(container, "linuxParameters");
  if (linux == nullptr) return {};
  for (const std::string_view member :
       {"devices", "sharedMemorySize", "tmpfs", "maxSwap", "swappiness"})
    if (is_given(*linux, member))
      return bad_definition("Fargate does not support '" + std::string(member) +
                            "' of linuxParameters.");
  return {};
}

Result<void> check_fargate_task(const JsonObject& input) {
  for (const Json& one : list_in(input, "volumes")) {
    const JsonObject* host = object_of(one.get_object(), "host");
    if (host != nullptr && is_given(*host, "sourcePath"))
      return bad_definition("Host.sourcePath should not be set for volumes in Fargate.");
    if (object_of(one.get_object(), "dockerVolumeConfiguration") != nullptr)
      return bad_definition("Fargate does not support dockerVolumeConfiguration.");
  }
  if (is_given(input, "ipcMode")) return bad_definition("Fargate does not support ipcMode.");
  if (text_of(input, "pidMode") == "host")
    return bad_definition("Fargate does not support pidMode 'host': only 'task'.");
  if (is_given(input, "placementConstraints"))
    return bad_definition("Fargate does not support placement constraints.");
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html
  if (const JsonObject* storage = object_of(input, "ephemeralStorage")) {
    const std::int64_t size = number_of(*storage, "sizeInGiB");
    if (size < 21 || size > 200)
      return bad_definition("The ephemeral storage must be between 21 GiB and 200 GiB.");
  }
  return {};
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
Result<void> check_roles(const JsonObject& input) {
  for (const std::string_view member : {"executionRoleArn", "taskRoleArn"}) {
    const std::string_view role = text_of(input, member);
    const bool is_arn = role.starts_with("arn:");
    if (is_arn && (!role.starts_with("arn:aws:iam::") || role.find(":role/") == role.npos))
      return bad_definition("Role is not valid");
  }
  return {};
}

}  // namespace

Result<void> check_container_settings(const JsonObject& input, bool fargate) {
  GR_CHECK(check_roles(input));
  const bool awsvpc = text_of(input, "networkMode") == "awsvpc";
  for (const Json& entry : list_in(input, "containerDefinitions")) {
    const JsonObject& container = entry.get_object();
    GR_CHECK(check_sizes(container));
    GR_CHECK(check_secrets(container));
    GR_CHECK(check_environment_files(container));
    GR_CHECK(check_health_command(container));
    if (awsvpc) GR_CHECK(check_awsvpc(container));
    if (fargate) GR_CHECK(check_fargate_container(container));
  }
  return fargate ? check_fargate_task(input) : Result<void>();
}

}  // namespace greenroom::mocks::ecs
