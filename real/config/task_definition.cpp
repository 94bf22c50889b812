#include "real/config/task_definition.hpp"

#include "real/config/complaints.hpp"
#include "real/config/json_place.hpp"
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

enum class Kind { text, number, list, object };

bool is_of(const Json& value, Kind kind) {
  switch (kind) {
    case Kind::text:
      return value.is_string();
    case Kind::number:
      return value.is_number_integer();
    case Kind::list:
      return value.is_array();
    case Kind::object:
      return value.is_object();
  }
  return false;
}

std::string_view name_of(Kind kind) {
  constexpr std::array<std::string_view, 4> names{"text", "a whole number", "a list", "an object"};
  return names.at(static_cast<std::size_t>(kind));
}

std::string kind_of(const Json& value) {
  if (value.is_boolean()) return "true or false";
  if (value.is_number_float()) return "a number with a fraction";
  if (value.is_null()) return "null";
  for (const Kind kind : {Kind::text, Kind::number, Kind::list, Kind::object})
    if (is_of(value, kind)) return std::string(name_of(kind));
  return "a number";
}

/// Members by name and kind; one of another kind is a complaint with its place, and as if absent.
class Reader {
 public:
  explicit Reader(Complaints& complaints) : complaints_(complaints) {}

  bool check(const Json& value, const JsonPath& path, Kind kind, const std::string& remedy) {
    if (is_of(value, kind)) return true;
    complaints_.add(
        {complaints_.place_at(place_in_json(complaints_.text(), path)), "P026",
         spelled(path) + " is " + kind_of(value) + ", ECS wants " + std::string(name_of(kind)), "",
         remedy});
    return false;
  }

  const Json* member(const Json& in, JsonPath path, const std::string& name, Kind kind,
                     const std::string& remedy) {
    const auto found = in.find(name);
    if (found == in.end() || found->is_null()) return nullptr;
    path.emplace_back(name);
    return check(*found, path, kind, remedy) ? &*found : nullptr;
  }

  std::string text(const Json& in, const JsonPath& path, const std::string& name,
                   const std::string& remedy) {
    const Json* found = member(in, path, name, Kind::text, remedy);
    return found == nullptr ? "" : found->get<std::string>();
  }

  /// The objects of a list, each with the way to it.
  std::vector<std::pair<const Json*, JsonPath>> objects(const Json& in, JsonPath path,
                                                        const std::string& name,
                                                        const std::string& remedy) {
    std::vector<std::pair<const Json*, JsonPath>> out;
    const Json* list = member(in, path, name, Kind::list, remedy);
    path.emplace_back(name);
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
      path.emplace_back(i);
      if (check(list->at(i), path, Kind::object, remedy)) out.emplace_back(&list->at(i), path);
      path.pop_back();
    }
    return out;
  }

 private:
  Complaints& complaints_;
};

ContainerView container_from(Reader& reader, const Json& json, const JsonPath& path) {
  ContainerView container;
  container.name = reader.text(json, path, "name", R"("name": "app")");
  container.image = reader.text(json, path, "image", R"("image": "<IMAGE_APP>")");
  const std::string ports = R"("portMappings": [{"containerPort": 8080}])";
  for (const auto& [port, way] : reader.objects(json, path, "portMappings", ports)) {
    const Json* number =
        reader.member(*port, way, "containerPort", Kind::number, R"("containerPort": 8080)");
    container.ports.push_back(number == nullptr ? 0 : number->get<int>());
  }
  const std::string secrets = R"("secrets": [{"name": "KEY", "valueFrom": "arn:aws:..."}])";
  for (const auto& [secret, way] : reader.objects(json, path, "secrets", secrets))
    container.secrets.push_back(
        reader.text(*secret, way, "valueFrom", R"("valueFrom": "arn:aws:secretsmanager:...")"));
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
  Reader reader(complaints);
  const bool has_family = json.contains("family") && !json.at("family").is_null();
  file.family = reader.text(json, {}, "family", R"("family": "bash-dog",)");
  if (!has_family || json.at("family") == "")
    complaints.add({{1, 1}, "P022", "the family is missing", "", R"("family": "bash-dog",)"});
  const std::string containers = R"("containerDefinitions": [{"name": "app", "image": "..."}])";
  const auto found = json.find("containerDefinitions");
  if (found == json.end() || found->is_null() || (found->is_array() && found->empty()))
    complaints.add({{1, 1},
                    "P023",
                    "there are no containerDefinitions",
                    "a task has at least one container",
                    containers});
  for (const auto& [one, path] : reader.objects(json, {}, "containerDefinitions", containers))
    file.containers.push_back(container_from(reader, *one, path));
}

constexpr std::string_view smallest_file =
    R"({"family": "bash-dog", "containerDefinitions": [{"name": "app", "image": "<IMAGE_APP>"}]})";

/// How every document that was read ends: its tags come last, so that one more is put there as
/// text.
constexpr std::string_view closed_tags = "]}";

std::string with_tags_last(Json& json, Complaints& complaints) {
  if (!json.is_object()) return {};
  Reader reader(complaints);
  const Json* own =
      reader.member(json, {}, "tags", Kind::list, R"("tags": [{"key": "team", "value": "web"}])");
  Json tags = own == nullptr ? Json::array() : *own;
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
      complaints.add({{1, 1},
                      "P024",
                      "a task definition is a JSON object, this is " + kind_of(json),
                      "",
                      std::string(smallest_file)});
    result.document = with_tags_last(json, complaints);
  } catch (const Json::parse_error& error) {
    const Complaints places(file, filled);
    const bool is_empty = trimmed(text).empty();
    complaints.add({places.place_at(error.byte == 0 || is_empty ? 0 : error.byte - 1), "P025",
                    is_empty ? "the file is empty" : "this is not JSON",
                    is_empty ? "" : "a comma too many or too few is the usual cause",
                    is_empty ? std::string(smallest_file) : "python3 -m json.tool " + file});
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
