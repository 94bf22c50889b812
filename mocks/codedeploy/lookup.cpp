#include "mocks/codedeploy/lookup.hpp"

#include <algorithm>
#include <charconv>

namespace greenroom::mocks::codedeploy {
namespace {

constexpr std::size_t page_size = 100;

bool is_deployment_id(std::string_view id) {
  return id.size() == 11 && id.starts_with("d-") &&
         std::all_of(id.begin() + 2, id.end(),
                     [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

}  // namespace

Result<Application*> find_application(State& state, std::string_view name) {
  if (name.empty())
    return refuse("ApplicationNameRequiredException", "Application name is missing");
  const auto found = state.applications.find(std::string(name));
  if (found == state.applications.end())
    return refuse("ApplicationDoesNotExistException",
                  "No application found for name: " + std::string(name));
  return &found->second;
}

Result<Group*> find_group(Application& application, std::string_view name) {
  if (name.empty())
    return refuse("DeploymentGroupNameRequiredException", "Deployment Group name is missing");
  const auto found = application.groups.find(std::string(name));
  if (found == application.groups.end())
    return refuse("DeploymentGroupDoesNotExistException",
                  "No Deployment Group found for name: " + std::string(name));
  return &found->second;
}

Group* group_of(State& state, const Deployment& deployment) {
  const auto application = state.applications.find(deployment.application);
  if (application == state.applications.end()) return nullptr;
  const auto group = application->second.groups.find(deployment.group);
  return group == application->second.groups.end() ? nullptr : &group->second;
}

Result<Deployment*> find_deployment_by_id(State& state, std::string_view id) {
  if (id.empty()) return refuse("DeploymentIdRequiredException", "Deployment Id is missing");
  const auto found = state.deployments.find(std::string(id));
  if (found != state.deployments.end()) return &found->second;
  if (!is_deployment_id(id))
    return refuse("InvalidDeploymentIdException",
                  "Specified DeploymentId is not in the valid format: " + std::string(id));
  return refuse("DeploymentDoesNotExistException",
                "The deployment " + std::string(id) + " could not be found");
}

std::int64_t milliseconds(const Cloud& cloud, seam::Steady when) {
  return (cloud.settings.starts.time_since_epoch() + when.time_since_epoch()).count() / 1000;
}

std::uint64_t next_id(State& state) { return state.next_id++; }

std::string new_uuid(Cloud& cloud, std::string_view kind) {
  const std::uint64_t ordinal = next_id(cloud.codedeploy);
  return sim::drawn_uuid(cloud.settings.chance.draw("codedeploy id", kind, ordinal));
}

bool is_name(std::string_view text) {
  return !text.empty() && text.size() <= 100 && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           std::string_view("._+=,@-").find(c) != std::string_view::npos;
  });
}

bool is_terminal(Status status) {
  return status == Status::succeeded || status == Status::failed || status == Status::stopped;
}

std::string_view status_name(Status status) {
  switch (status) {
    case Status::created:
      return "Created";
    case Status::in_progress:
      return "InProgress";
    case Status::ready:
      return "Ready";
    case Status::baking:
      return "Baking";
    case Status::succeeded:
      return "Succeeded";
    case Status::failed:
      return "Failed";
    case Status::stopped:
      return "Stopped";
  }
  return "";
}

std::string_view event_status_name(EventStatus status) {
  switch (status) {
    case EventStatus::pending:
      return "Pending";
    case EventStatus::in_progress:
      return "InProgress";
    case EventStatus::succeeded:
      return "Succeeded";
    case EventStatus::failed:
      return "Failed";
    case EventStatus::skipped:
      return "Skipped";
  }
  return "";
}

void say(Scene& scene, std::initializer_list<sim::Field> fields) {
  std::vector<sim::Field> filled;
  filled.reserve(fields.size());
  for (const sim::Field& field : fields) {
    const auto* text = std::get_if<std::string_view>(&field.value);
    if (text == nullptr || !text->empty()) filled.push_back(field);
  }
  scene.journal.write_as("cloud", 0, "deployment", filled);
}

Result<Page> page_of(const JsonObject& input, std::size_t count) {
  Page page;
  if (const std::string_view token = text_of(input, "nextToken"); !token.empty()) {
    const std::string_view digits = token.substr(std::min<std::size_t>(token.size(), 5));
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), page.from);
    if (!token.starts_with("page-") || error != std::errc{} ||
        end != digits.data() + digits.size() || page.from == 0 || page.from >= count)
      return refuse("InvalidNextTokenException", "The nextToken is not valid");
  }
  page.to = std::min(count, page.from + page_size);
  if (page.to < count) page.next = "page-" + std::to_string(page.to);
  return page;
}

std::string application_arn(const Cloud& cloud, std::string_view application) {
  return "arn:aws:codedeploy:" + cloud.settings.region + ":" + cloud.settings.account +
         ":application:" + std::string(application);
}

std::string group_arn(const Cloud& cloud, std::string_view application, std::string_view group) {
  return "arn:aws:codedeploy:" + cloud.settings.region + ":" + cloud.settings.account +
         ":deploymentgroup:" + std::string(application) + "/" + std::string(group);
}

std::string config_arn(const Cloud& cloud, std::string_view config) {
  return "arn:aws:codedeploy:" + cloud.settings.region + ":" + cloud.settings.account +
         ":deploymentconfig:" + std::string(config);
}

}  // namespace greenroom::mocks::codedeploy
