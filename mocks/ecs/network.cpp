// What a task cannot start without when the network keeps it away: the registry's word, its
// secrets, its images, its log group; and how its end reads then.
#include "mocks/ec2/ec2.hpp"
#include "mocks/ecr/ecr.hpp"
#include "mocks/ecs/addresses.hpp"
#include "mocks/ecs/lifecycle.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

struct Needs {
  std::string image;   ///< the first of the account's own registry
  std::string secret;  ///< the first one's ARN
  bool logs = false;   ///< a container whose log driver is awslogs
};

void add_needs(const Cloud& cloud, const JsonObject& container, Needs& needs) {
  const std::string_view image = text_of(container, "image");
  if (needs.image.empty() && image.starts_with(ecr::registry_host(cloud) + "/"))
    needs.image = image;
  const JsonArray* secrets = array_of(container, "secrets");
  if (needs.secret.empty() && secrets != nullptr && !secrets->empty()) {
    // Behind the seven fields of the ARN: key, stage and version.
    const std::string_view from = text_of(secrets->front().get_object(), "valueFrom");
    std::size_t end = 0;
    for (int fields = 0; fields < 7 && end != std::string_view::npos; ++fields)
      end = from.find(':', fields == 0 ? 0 : end + 1);
    needs.secret = from.substr(0, end);
  }
  const JsonObject* log = object_of(container, "logConfiguration");
  needs.logs = needs.logs || (log != nullptr && text_of(*log, "logDriver") == "awslogs");
}

Needs needs_of(const Cloud& cloud, const TaskDefinition& definition) {
  Needs needs;
  for (const Json& container : *array_of(definition.document, "containerDefinitions"))
    add_needs(cloud, container.get_object(), needs);
  return needs;
}

/// An address of AWS's own that does not answer.
std::string silent_address(const Cloud& cloud, const Task& task, std::string_view service) {
  const std::uint64_t draw =
      cloud.settings.chance.draw("ecs.silent", task.id + "/" + std::string(service));
  return "3." + std::to_string(draw % 256) + "." + std::to_string((draw >> 8U) % 256) + "." +
         std::to_string((draw >> 16U) % 254 + 1) + ":443: i/o timeout";
}

// AWS:
// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html
const std::string no_setup =
    "ResourceInitializationError: unable to pull secrets or registry auth: ";

std::string no_registry(const Cloud& cloud, const Task& task) {
  return no_setup +
         "The task cannot pull registry auth from Amazon ECR: There is a connection issue between "
         "the task and Amazon ECR. Check your task network configuration. operation error ECR: "
         "GetAuthorizationToken, exceeded maximum number of attempts, 3, https response error "
         "StatusCode: 0, RequestID: , request send failed, Post \"https://api.ecr." +
         cloud.settings.region + ".amazonaws.com/\": dial tcp " +
         silent_address(cloud, task, "ecr.api");
}

std::string no_secret(const std::string& arn) {
  return no_setup +
         "unable to retrieve secret from asm: There is a connection issue between the task and AWS "
         "Secrets Manager. Check your task network configuration. failed to fetch secret " +
         arn +
         " from secrets manager: operation error Secrets Manager: GetSecretValue, https response "
         "error StatusCode: 0, RequestID: , canceled, context deadline exceeded";
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html
std::string no_image(const Cloud& cloud, const Task& task, const std::string& image) {
  const std::string host = ecr::registry_host(cloud);
  return "CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to "
         "resolve ref " +
         image + ": failed to do request: Head \"https://" + host + "/v2/" +
         image.substr(host.size() + 1) + "\": dial tcp " + silent_address(cloud, task, "ecr.dkr");
}

}  // namespace

// The order of what is tried is inferred: the registry's word comes first, the log group last.
std::optional<std::string> unreachable(const Cloud& cloud, const Task& task,
                                       const TaskDefinition& definition) {
  const std::string interface = interface_id(cloud, task);
  const auto away = [&](std::string_view service) {
    return !ec2::reaches(cloud, interface, service);
  };
  const Needs needs = needs_of(cloud, definition);
  if (!needs.image.empty() && away("ecr.api")) return no_registry(cloud, task);
  if (!needs.secret.empty() && away("secretsmanager")) return no_secret(needs.secret);
  // Layers come from S3.
  if (!needs.image.empty() && (away("ecr.dkr") || away("s3")))
    return no_image(cloud, task, needs.image);
  if (needs.logs && away("logs"))
    return "ResourceInitializationError: failed to validate logger args: The task cannot find the "
           "Amazon CloudWatch log group defined in the task definition. There is a connection "
           "issue between the task and Amazon CloudWatch. Check your network configuration. "
           "signal: killed";
  return std::nullopt;
}

}  // namespace greenroom::mocks::ecs
