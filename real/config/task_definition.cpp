#include "real/config/task_definition.hpp"

#include "real/config/complaints.hpp"
#include "real/config/remembered.hpp"
#include "real/text/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace greenroom::real {

namespace {

using Json = nlohmann::ordered_json;

struct Placeholder {
  std::size_t offset;
  std::string name;
};

/// <NAME>: capitals, digits and underscores between angle brackets.
std::vector<Placeholder> find_placeholders(const std::string& text) {
  std::vector<Placeholder> found;
  for (std::size_t i = text.find('<'); i != std::string::npos; i = text.find('<', i + 1)) {
    const auto end = text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", i + 1);
    if (end == std::string::npos || text[end] != '>' || end == i + 1) continue;
    found.push_back({i, text.substr(i + 1, end - i - 1)});
  }
  return found;
}

void complain_of_left_over(const std::string& text, Complaints& complaints,
                           const std::map<std::string, std::string>& images) {
  for (const Placeholder& one : find_placeholders(text)) {
    if (images.contains(one.name)) continue;
    complaints.add({complaints.place_at(one.offset), "P020",
                    "the placeholder <" + one.name + "> is left over",
                    "RegisterTaskDefinition would take it for the name of an image",
                    "deploy a tag, with images: {" + one.name + ": REPOSITORY} in greenroom.yaml"});
  }
}

ContainerView container_from(const Json& json) {
  ContainerView container;
  container.name = json.value("name", "");
  container.image = json.value("image", "");
  if (json.contains("portMappings")) {
    for (const Json& port : json.at("portMappings"))
      container.ports.push_back(port.value("containerPort", 0));
  }
  if (json.contains("secrets")) {
    for (const Json& secret : json.at("secrets"))
      container.secrets.push_back(secret.value("valueFrom", ""));
  }
  return container;
}

void read_members(const Json& json, TaskDefinitionFile& file, Complaints& complaints) {
  constexpr std::array<std::string_view, 8> answers{
      "taskDefinitionArn", "revision",     "status",       "requiresAttributes",
      "compatibilities",   "registeredAt", "registeredBy", "deregisteredAt"};
  for (const auto name : answers) {
    if (!json.contains(name)) continue;
    const auto offset = complaints.text().find("\"" + std::string(name) + "\"");
    complaints.add({complaints.place_at(offset == std::string::npos ? 0 : offset), "P021",
                    "\"" + std::string(name) + "\" belongs to an answer of DescribeTaskDefinition",
                    "RegisterTaskDefinition does not know it", "delete the member"});
  }
  file.family = json.value("family", "");
  if (file.family.empty())
    complaints.add({{1, 1}, "P022", "the family is missing", "", "\"family\": \"bash-dog\","});
  if (!json.contains("containerDefinitions") || json.at("containerDefinitions").empty()) {
    complaints.add({{1, 1},
                    "P023",
                    "there are no containerDefinitions",
                    "a task has at least one container",
                    ""});
    return;
  }
  for (const Json& one : json.at("containerDefinitions"))
    file.containers.push_back(container_from(one));
}

/// How every document that was read ends: its tags come last, so that one more is put there as
/// text.
constexpr std::string_view closed_tags = "]}";

std::string with_tags_last(Json& json, Complaints& complaints) {
  if (!json.is_object()) return {};
  Json tags = json.value("tags", Json::array());
  if (!tags.is_array()) {
    complaints.add({{1, 1},
                    "P026",
                    "a member has another kind than ECS wants: tags is no list",
                    "",
                    R"("tags": [{"key": "team", "value": "web"}])"});
    return {};
  }
  json.erase("tags");
  json["tags"] = std::move(tags);
  return json.dump();
}

}  // namespace

std::vector<std::string> placeholders_of(const std::string& text) {
  std::vector<std::string> names;
  for (const Placeholder& one : find_placeholders(text)) {
    if (std::find(names.begin(), names.end(), one.name) == names.end()) names.push_back(one.name);
  }
  return names;
}

seam::Result<TaskDefinitionFile> task_definition_from(
    const std::string& file, const std::string& text,
    const std::map<std::string, std::string>& images) {
  Complaints complaints(file, text);
  complain_of_left_over(text, complaints, images);
  std::string filled = text;
  const auto all = find_placeholders(text);
  for (auto one = all.rbegin(); one != all.rend(); ++one) {
    const auto image = images.find(one->name);
    if (image != images.end()) filled.replace(one->offset, one->name.size() + 2, image->second);
  }
  // A text that has passed says nothing of its file; one that has not is read again to say where.
  static thread_local Remembered<TaskDefinitionFile> remembered;
  const TaskDefinitionFile* known = complaints.empty() ? remembered.find(filled) : nullptr;
  if (known != nullptr) return *known;
  TaskDefinitionFile result;
  try {
    Json json = Json::parse(filled);
    if (json.is_object()) read_members(json, result, complaints);
    if (!json.is_object())
      complaints.add({{1, 1}, "P024", "a task definition is a JSON object", "", ""});
    result.document = with_tags_last(json, complaints);
  } catch (const Json::parse_error& error) {
    const Complaints places(file, filled);
    complaints.add({places.place_at(error.byte == 0 ? 0 : error.byte - 1), "P025",
                    "this is not JSON", "a comma too many or too few is the usual cause", ""});
  } catch (const std::exception& error) {
    complaints.add({{1, 1},
                    "P026",
                    std::string("a member has another kind than ECS wants: ") + error.what(),
                    "",
                    ""});
  }
  if (!complaints.empty()) return seam::fail(complaints.error());
  remembered.keep(std::move(filled), result);
  return result;
}

std::string with_tag(const std::string& document, std::string_view key, std::string_view value) {
  std::string out = document.substr(0, document.size() - closed_tags.size());
  if (!out.ends_with('[')) out += ',';
  out += "{\"key\":" + json_string(key) + ",\"value\":" + json_string(value) + "}";
  return out += closed_tags;
}

}  // namespace greenroom::real
