// Projects: made, read, changed, listed, deleted.
#include "mocks/codebuild/parts.hpp"
#include "mocks/iam/iam.hpp"

#include <algorithm>
#include <tuple>

namespace greenroom::mocks::codebuild {
namespace {

constexpr std::int64_t page_size = 100;

JsonObject shown(const Project& project) {
  JsonObject output = project.document;
  output["tags"] = records::tag_list(project.tags, records::lower_words);
  output["created"] = project.created_ms;
  output["lastModified"] = project.modified_ms;
  if (!project.webhook.empty()) output["webhook"] = project.webhook;
  return output;
}

/// What the input says of a project, badge and tags apart.
void take_over(JsonObject& document, const JsonObject& input) {
  for (const auto& member : records::all_but(input, {"tags", "badgeEnabled"}))
    document[member.key()] = member.value();
}

// AWS: https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-badges.html
Result<void> take_badge(const Cloud& cloud, JsonObject& document, const JsonObject& input) {
  if (!input.contains("badgeEnabled")) return {};
  JsonObject badge{{"badgeEnabled", flag_of(input, "badgeEnabled")}};
  const std::string_view source = text_of(*object_of(document, "source"), "type");
  if (flag_of(input, "badgeEnabled")) {
    if (source == "CODEPIPELINE" || source == "NO_SOURCE")
      return invalid("Build badges are not supported for the source type " + std::string(source));
    badge["badgeRequestUrl"] =
        "https://codebuild." + cloud.settings.region + ".amazonaws.com/badges?uuid=" +
        sim::drawn_uuid(cloud.settings.chance.draw("codebuild.badge", text_of(document, "name")));
  }
  document["badge"] = std::move(badge);
  return {};
}

// AWS: https://docs.aws.amazon.com/codebuild/latest/userguide/troubleshooting.html
Result<void> check_role(const Cloud& cloud, const JsonObject& document) {
  const std::string_view role = text_of(document, "serviceRole");
  const std::string own = "arn:aws:iam::" + cloud.settings.account + ":role/";
  if (role.starts_with("arn:") && !role.starts_with(own))
    return invalid("Invalid service role: Service role account ID does not match caller's account");
  const std::string arn = role.starts_with("arn:") ? std::string(role) : own + std::string(role);
  if (iam::can_assume(cloud, "codebuild.amazonaws.com", arn)) return {};
  return invalid(
      "CodeBuild is not authorized to perform: sts:AssumeRole on service role. Please verify that: "
      "1) The provided service role exists, 2) The role name is case-sensitive and matches "
      "exactly, and 3) The role has the necessary trust policy configured.");
}

}  // namespace

std::string project_arn(const Cloud& cloud, std::string_view name) {
  return records::arn_of(cloud, "codebuild", "project/" + std::string(name));
}

Result<Project*> find_project(Cloud& cloud, std::string_view name_or_arn) {
  const std::string head = project_arn(cloud, "");
  const std::string name(name_or_arn.starts_with(head) ? name_or_arn.substr(head.size())
                                                       : name_or_arn);
  const auto found = cloud.codebuild->projects.find(name);
  if (found != cloud.codebuild->projects.end()) return &found->second;
  return refuse("ResourceNotFoundException",
                "Project cannot be found: " + project_arn(cloud, name));
}

Result<Json> create_project(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string name(text_of(input, "name"));
  if (cloud.codebuild->projects.contains(name))
    return refuse("ResourceAlreadyExistsException",
                  "Project already exists: " + project_arn(cloud, name));
  JsonObject document;
  take_over(document, input);
  GR_CHECK(check_project(document));
  GR_CHECK(check_role(cloud, document));
  GR_CHECK(take_badge(cloud, document, input));
  Project project;
  project.document = completed(cloud, std::move(document));
  records::put_tags(project.tags, array_of(input, "tags"), records::lower_words);
  project.created_ms = project.modified_ms = records::now_ms(call.scene);
  JsonObject output{{"project", shown(project)}};
  cloud.codebuild->projects[name] = std::move(project);
  return Json(std::move(output));
}

Result<Json> update_project(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  Project* project = GR_TRY(find_project(cloud, text_of(input, "name")));
  JsonObject document = project->document;
  take_over(document, input);
  document["name"] = project->document.at("name");
  GR_CHECK(check_project(document));
  GR_CHECK(check_role(cloud, document));
  GR_CHECK(take_badge(cloud, document, input));
  // An empty block takes away what was there.
  for (const char* block : {"vpcConfig", "buildBatchConfig"})
    if (const JsonObject* given = object_of(document, block); given != nullptr && given->empty())
      document = without(document, block);
  project->document = completed(cloud, std::move(document));
  if (const JsonArray* tags = array_of(input, "tags")) {
    project->tags.clear();
    records::put_tags(project->tags, tags, records::lower_words);
  }
  project->modified_ms = records::now_ms(call.scene);
  return Json(JsonObject{{"project", shown(*project)}});
}

Result<Json> update_project_visibility(Call& call, const JsonObject& input) {
  Project* project = GR_TRY(find_project(call.scene.cloud, text_of(input, "projectArn")));
  const std::string name(text_of(project->document, "name"));
  project->document["projectVisibility"] = text_of(input, "projectVisibility");
  records::take(project->document, input, {"resourceAccessRole"});
  JsonObject output{{"projectArn", project_arn(call.scene.cloud, name)},
                    {"projectVisibility", text_of(input, "projectVisibility")}};
  if (text_of(input, "projectVisibility") == "PUBLIC_READ") {
    project->document["publicProjectAlias"] =
        sim::drawn_hex(call.scene.cloud.settings.chance.draw("codebuild.alias", name), 32);
    records::take(output, project->document, {"publicProjectAlias"});
  } else {
    project->document = without(project->document, "publicProjectAlias");
  }
  return Json(std::move(output));
}

Result<Json> batch_get_projects(Call& call, const JsonObject& input) {
  JsonArray found, missing;
  for (const std::string& name : records::texts_of(input, "names")) {
    if (const auto project = find_project(call.scene.cloud, name))
      found.push_back(shown(**project));
    else
      missing.emplace_back(name);
  }
  JsonObject output{{"projects", std::move(found)}};
  if (!missing.empty()) output["projectsNotFound"] = std::move(missing);
  return Json(std::move(output));
}

Result<Json> delete_project(Call& call, const JsonObject& input) {
  if (const auto project = find_project(call.scene.cloud, text_of(input, "name"))) {
    const std::string name(text_of((*project)->document, "name"));
    call.scene.cloud.codebuild->policies.erase(project_arn(call.scene.cloud, name));
    call.scene.cloud.codebuild->projects.erase(name);
  }
  return Json(JsonObject());
}

Result<Json> list_projects(Call& call, const JsonObject& input) {
  const std::string_view by = text_of(input, "sortBy");
  std::vector<std::tuple<std::int64_t, std::string>> order;
  for (const auto& [name, project] : call.scene.cloud.codebuild->projects) {
    std::int64_t when = by == "CREATED_TIME" ? project.created_ms : 0;
    if (by == "LAST_MODIFIED_TIME") when = project.modified_ms;
    order.emplace_back(when, name);
  }
  std::sort(order.begin(), order.end());
  if (text_of(input, "sortOrder") == "DESCENDING") std::reverse(order.begin(), order.end());
  JsonArray all;
  for (const auto& [when, name] : order) all.emplace_back(name);
  return Json(GR_TRY(records::page(input, all,
                                   {.items = "projects",
                                    .token_in = "nextToken",
                                    .token_out = "nextToken",
                                    .usual = page_size,
                                    .error = "InvalidInputException",
                                    .error_text = "Invalid pagination token"})));
}

Result<Json> invalidate_project_cache(Call& call, const JsonObject& input) {
  GR_TRY(find_project(call.scene.cloud, text_of(input, "projectName")));
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::codebuild
